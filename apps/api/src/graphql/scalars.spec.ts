import { describe, expect, it } from '@jest/globals';
import { GraphQLError, parseValue } from 'graphql';
import { scalars } from './scalars.js';

const takes = (scalar: keyof typeof scalars, value: unknown): boolean => {
  try {
    scalars[scalar].parseValue(value);
    return true;
  } catch (error) {
    if (error instanceof GraphQLError) return false;
    throw error;
  }
};

describe('scalars', () => {
  it.each([
    [
      'DateTime',
      ['2026-11-22T10:15:30.123Z', '2026-11-22T10:15:30Z', '2026-11-22T11:15:30.1+01:00'],
    ],
    ['Date', ['2026-11-22', '2028-02-29']],
    ['Duration', ['PT2H', 'PT3S', 'P1DT12H', 'P90D']],
    ['CountryCode', ['IT', 'ZZ']],
  ] as const)('%s takes its shape', (scalar, values) => {
    for (const value of values) expect([value, takes(scalar, value)]).toEqual([value, true]);
  });

  it.each([
    [
      'DateTime',
      [
        '',
        '2026-11-22',
        '2026-11-22 10:15:30Z',
        '2026-11-22T10:15:30',
        '2026-02-30T10:15:30Z',
        '2026-11-22T25:00:00Z',
        '0000-01-01T00:00:00Z',
        '+012026-11-22T10:15:30Z',
        'now',
        1_763_800_000,
        null,
        {},
      ],
    ],
    [
      'Date',
      ['2026-2-3', '2026-02-30', '2027-02-29', '0000-01-01', '2026-11-22T00:00:00Z', 20_261_122],
    ],
    ['Duration', ['2h', 'P1M', 'PT0S', 'P91D', '-PT2H', 'P', 'PT', 7200]],
    ['CountryCode', ['it', 'ITA', 'I', 'I1', '🇮🇹', '']],
  ] as const)('%s refuses every other', (scalar, values) => {
    for (const value of values) expect([value, takes(scalar, value)]).toEqual([value, false]);
  });

  it('reads literals as it reads variables', () => {
    expect(scalars.Duration.parseLiteral(parseValue('"PT2H"'))).toBe(7_200_000);
    expect(() => scalars.Duration.parseLiteral(parseValue('7200'))).toThrow('Duration takes');
  });

  it('gives instants in UTC with milliseconds, and what it read as it read it', () => {
    expect(scalars.DateTime.serialize(new Date('2026-11-22T11:15:30+01:00'))).toBe(
      '2026-11-22T10:15:30.000Z',
    );
    expect(scalars.Duration.serialize(129_600_000)).toBe('P1DT12H');
    expect(() => scalars.DateTime.serialize('2026-11-22')).toThrow(TypeError);
  });
});
