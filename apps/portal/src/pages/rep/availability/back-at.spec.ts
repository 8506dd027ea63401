import { expect, it } from '@jest/globals';
import { backAt, morningOf, tomorrow } from './back-at';

const now = Date.parse('2026-11-24T11:00:00Z'); // a Tuesday

it.each([
  ['hour', 'Europe/Rome', '2026-11-24T12:00:00.000Z'],
  ['today', 'Europe/Rome', '2026-11-25T08:00:00.000Z'],
  ['today', 'America/Los_Angeles', '2026-11-25T17:00:00.000Z'],
  ['today', 'Pacific/Auckland', '2026-11-25T20:00:00.000Z'],
  ['week', 'Europe/Rome', '2026-11-30T08:00:00.000Z'],
] as const)('away for the %s in %s is back at %s', (absence, zone, at) => {
  expect(backAt(absence, now, zone)).toBe(at);
});

it.each([
  ['2026-11-29T23:30:00Z', '2026-12-07T08:00:00.000Z'], // Monday already in Rome
  ['2026-11-29T22:30:00Z', '2026-11-30T08:00:00.000Z'], // Sunday there
])('a week that begins at %s ends at %s', (at, back) => {
  expect(backAt('week', Date.parse(at), 'Europe/Rome')).toBe(back);
});

it('keeps to nine on the days when clocks change', () => {
  expect(morningOf('2026-03-29', 'Europe/Rome')).toBe('2026-03-29T07:00:00.000Z');
  expect(morningOf('2026-10-25', 'Europe/Rome')).toBe('2026-10-25T08:00:00.000Z');
  expect(tomorrow(Date.parse('2026-03-28T23:30:00Z'), 'Europe/Rome')).toBe('2026-03-30');
});
