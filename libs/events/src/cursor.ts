import { createCipheriv, createDecipheriv, hash } from 'node:crypto';

/**
 * A cursor is the position of an event in the log, enciphered as one AES block together with a mark
 * of the stream. It says nothing of how much happens elsewhere, is the same wherever the same event
 * is read, and is no cursor in anybody else's stream.
 */
export class Cursors {
  constructor(private readonly key: Buffer) {}

  encode(position: number, stream: string): string {
    const block = Buffer.alloc(16);
    block.writeBigUInt64BE(BigInt(position));
    markOf(stream).copy(block, 8);
    const cipher = createCipheriv('aes-256-ecb', this.key, null).setAutoPadding(false);
    return Buffer.concat([cipher.update(block), cipher.final()]).toString('base64url');
  }

  /** The position, or null where this is no cursor of this stream. */
  decode(cursor: string, stream: string): number | null {
    const bytes = Buffer.from(cursor, 'base64url');
    if (bytes.length !== 16 || bytes.toString('base64url') !== cursor) return null;
    const decipher = createDecipheriv('aes-256-ecb', this.key, null).setAutoPadding(false);
    const block = Buffer.concat([decipher.update(bytes), decipher.final()]);
    return block.subarray(8).equals(markOf(stream)) ? Number(block.readBigUInt64BE()) : null;
  }
}

const marks = new Map<string, Buffer>();

function markOf(stream: string): Buffer {
  const known = marks.get(stream);
  if (known) return known;
  const mark = hash('sha256', stream, 'buffer').subarray(0, 8);
  if (marks.size >= 10_000) marks.clear();
  marks.set(stream, mark);
  return mark;
}
