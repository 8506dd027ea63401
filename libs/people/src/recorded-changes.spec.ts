import { describe, expect, it } from '@jest/globals';
import { recordedChanges } from './recorded-changes.js';

describe('what goes on record of a change', () => {
  const before = { name: 'Italy', countries: ['IT'], cap: null as number | null, secret: 'a' };

  it('is what each field was and is, of those that changed', () => {
    const after = { name: 'Italia', countries: ['IT'], cap: 5, secret: 'b' };
    expect(recordedChanges(before, after, ['name', 'countries', 'cap'])).toEqual({
      name: { from: 'Italy', to: 'Italia' },
      cap: { from: null, to: 5 },
    });
  });

  it('is nothing where all stays', () => {
    expect(recordedChanges(before, { ...before }, ['name', 'countries'])).toEqual({});
  });
});
