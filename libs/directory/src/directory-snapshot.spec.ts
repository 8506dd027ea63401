import { describe, expect, it } from '@jest/globals';
import { isAvailable } from './directory-snapshot.js';

describe('isAvailable', () => {
  const back = new Date('2026-11-23T08:00:00Z');

  it('holds from the very moment at which somebody is back', () => {
    const away = { available: false, unavailableUntil: back };
    expect(isAvailable(away, new Date(back.getTime() - 1))).toBe(false);
    expect(isAvailable(away, back)).toBe(true);
  });

  it('does not end by itself where no end was given', () => {
    expect(isAvailable({ available: false, unavailableUntil: null }, back)).toBe(false);
    expect(isAvailable({ available: true, unavailableUntil: null }, back)).toBe(true);
  });
});
