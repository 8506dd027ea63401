import type { Readable } from 'node:stream';
import { BadRequestException, PayloadTooLargeException } from '@nestjs/common';

const MOST_BYTES = 1_048_576;
/** Read to the end and thrown away, so that who sent too much is still there to hear so. */
const MOST_IGNORED_BYTES = 64 * MOST_BYTES;

/**
 * The body as JSON. There is no watch for `__proto__` in it: nothing is copied from the body but what
 * the schema names, and the schema refuses the rest by its name.
 *
 * @throws HttpException 413 for more than 1 MB, 400 for what is no JSON
 */
export async function readJson(body: Readable): Promise<unknown> {
  const text = await readText(body);
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new BadRequestException();
  }
}

function readText(body: Readable): Promise<string> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let bytes = 0;
    body.on('data', (chunk: Buffer) => {
      bytes += chunk.length;
      if (bytes <= MOST_BYTES) chunks.push(chunk);
      else if (bytes > MOST_IGNORED_BYTES) reject(new PayloadTooLargeException());
    });
    body.on('end', () => {
      if (bytes > MOST_BYTES) reject(new PayloadTooLargeException());
      else resolve(Buffer.concat(chunks).toString());
    });
    body.on('error', reject);
  });
}
