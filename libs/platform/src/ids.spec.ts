import { describe, expect, it } from '@jest/globals';
import { isId, newId } from './ids.js';

describe('ids', () => {
  it('are all different, of version 7, and in the order in which they were made', () => {
    const made = Array.from({ length: 5_000 }, newId);
    expect(new Set(made).size).toBe(made.length);
    expect(made.toSorted()).toEqual(made);
    expect(made.every((id) => isId(id) && id[14] === '7')).toBe(true);
  });

  it('are guessed from none of the others', () => {
    const tails = Array.from({ length: 600 }, () => newId().slice(-11));
    expect(new Set(tails).size).toBe(tails.length);
  });
});
