import { describe, expect, it } from '@jest/globals';
import { clockFace, durationMs, largestUnits } from './durations';
import { formatsFor } from './formats';

const now = Date.parse('2026-11-24T11:00:00Z');

describe('a moment', () => {
  it.each([
    ['en', 'Europe/Rome', '2026-11-24T13:35:00Z', 'today 14:35'],
    ['en', 'Europe/Rome', '2026-11-23T22:59:00Z', 'yesterday 23:59'],
    ['en', 'Europe/Rome', '2026-11-23T23:00:00Z', 'today 00:00'],
    ['en', 'America/New_York', '2026-11-23T23:00:00Z', 'yesterday 18:00'],
    ['it', 'Europe/Rome', '2026-11-25T08:00:00Z', 'domani 09:00'],
    ['it', 'Europe/Rome', '2026-11-03T08:00:00Z', '3 nov'],
    ['en', 'Europe/Rome', '2025-11-03T08:00:00Z', '3 Nov 2025'],
  ] as const)('%s in %s: %s is “%s”', (locale, zone, at, said) => {
    expect(formatsFor(locale, zone).moment(at, now)).toBe(said);
  });

  it('tells its zone', () => {
    const rome = formatsFor('en', 'Europe/Rome');
    expect(rome.timeWithZone('2026-11-24T13:35:00Z')).toBe('14:35 CET');
    expect(rome.momentWithZone('2026-11-24T13:35:00Z', now)).toBe('today 14:35 CET');
    expect(rome.momentWithZone('2026-11-27T08:00:00Z', now)).toBe('27 Nov 09:00 CET');
  });
});

describe('money', () => {
  it.each([
    ['en', '1200.00', 'EUR', '€1,200'],
    ['en', '1200.50', 'EUR', '€1,200.50'],
    ['it', '12000.50', 'EUR', '12.000,50\u00a0€'],
    ['en', '5000', 'JPY', 'JP¥5,000'],
  ] as const)('%s: %s %s is “%s”', (locale, amount, currency, said) => {
    expect(formatsFor(locale, 'UTC').money({ amount, currency })).toBe(said);
  });
});

describe('a stretch of time', () => {
  it.each([
    [0, '0:00'],
    [7_000, '0:07'],
    [760_000, '12:40'],
    [4_360_000, '1:12:40'],
    [-5_000, '0:00'],
  ])('%s ms is %s on a clock', (ms, face) => {
    expect(clockFace(ms)).toBe(face);
  });

  it.each([
    [0, [['seconds', 0]]],
    [3_600_000, [['hours', 1]]],
    [
      4_360_000,
      [
        ['hours', 1],
        ['minutes', 12],
      ],
    ],
    [
      90_061_000,
      [
        ['days', 1],
        ['hours', 1],
      ],
    ],
  ])('%s ms is said as %j', (ms, said) => {
    expect(largestUnits(ms)).toEqual(said);
  });

  it.each([
    ['PT2H', 7_200_000],
    ['P1DT12H', 129_600_000],
    ['PT3S', 3_000],
    ['PT1M30.5S', 90_500],
  ])('%s is %s ms', (text, ms) => {
    expect(durationMs(text)).toBe(ms);
  });
});
