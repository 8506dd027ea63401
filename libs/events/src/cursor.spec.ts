import { randomBytes } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Cursors } from './cursor.js';

const cursors = new Cursors(randomBytes(32));
const positions = fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER });

describe('a cursor', () => {
  it('comes back as its position, and is the same each time', () => {
    fc.assert(
      fc.property(positions, (position) => {
        const cursor = cursors.encode(position, 'managers');
        expect(cursor).toBe(cursors.encode(position, 'managers'));
        expect(cursors.decode(cursor, 'managers')).toBe(position);
      }),
    );
  });

  it('is none in anybody else’s stream, nor in another deployment', () => {
    const cursor = cursors.encode(7, 'partner:a');
    expect(cursors.decode(cursor, 'partner:b')).toBeNull();
    expect(new Cursors(randomBytes(32)).decode(cursor, 'partner:a')).toBeNull();
  });

  it('cannot be guessed, bent or made up', () => {
    fc.assert(
      fc.property(fc.string(), (text) => expect(cursors.decode(text, 'managers')).toBeNull()),
    );
    const bent = cursors
      .encode(7, 'managers')
      .replace(/^./, (first) => (first === 'A' ? 'B' : 'A'));
    expect(cursors.decode(bent, 'managers')).toBeNull();
  });
});
