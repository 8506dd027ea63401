import { describe, expect, it } from '@jest/globals';
import { placeCursor, readPlace } from './place-cursor.js';
import { Refusal } from './refusal.js';

const AT = '2026-11-30T08:30:00.123Z';
const ID = '01a22b53-7c02-706d-9d0e-1627fe193502';
const encoded = (text: string): string => Buffer.from(text).toString('base64url');

describe('the cursor of a place in a list', () => {
  it('leads back to it', () => {
    expect(readPlace(placeCursor(new Date(AT), ID))).toEqual({ at: AT, id: ID });
  });

  it.each([
    '',
    'nonsense',
    encoded(AT),
    encoded(`${AT} 1`),
    encoded(`2026-13-45T08:30:00.123Z ${ID}`),
    encoded(`2026-11-30 ${ID}`),
    encoded(`${AT} ${ID} more`),
    encoded(`${AT} ${ID}' OR 1=1`),
  ])('is refused where nobody gave it out: %s', (cursor) => {
    expect(() => readPlace(cursor)).toThrow(new Refusal('CURSOR_INVALID'));
  });
});
