import { expect, it } from '@jest/globals';
import { dayIn, instantOf, noonOf, startOfDay } from './zoned-instant';

it.each([
  ['2026-11-24', 'UTC', '2026-11-24T12:00:00.000Z'],
  ['2026-11-24', 'Europe/Rome', '2026-11-24T11:00:00.000Z'],
  ['2026-07-24', 'Europe/Rome', '2026-07-24T10:00:00.000Z'],
  ['2026-11-24', 'America/New_York', '2026-11-24T17:00:00.000Z'],
  ['2026-11-24', 'Pacific/Kiritimati', '2026-11-23T22:00:00.000Z'],
  ['2026-11-24', 'Asia/Kathmandu', '2026-11-24T06:15:00.000Z'],
])('noon of %s in %s is %s, and of that day again', (date, zone, instant) => {
  expect(noonOf(date, zone)).toBe(instant);
  expect(dayIn(Date.parse(instant), zone)).toBe(date);
});

it.each([
  ['2026-11-24', 0, 'UTC', '2026-11-24T00:00:00.000Z'],
  ['2026-11-24', 1, 'UTC', '2026-11-25T00:00:00.000Z'],
  ['2026-11-24', 0, 'Europe/Rome', '2026-11-23T23:00:00.000Z'],
  ['2026-12-31', 1, 'America/New_York', '2027-01-01T05:00:00.000Z'],
  // The days on which clocks change in Rome have 23 and 25 hours.
  ['2026-03-29', 0, 'Europe/Rome', '2026-03-28T23:00:00.000Z'],
  ['2026-03-29', 1, 'Europe/Rome', '2026-03-29T22:00:00.000Z'],
  ['2026-10-25', 0, 'Europe/Rome', '2026-10-24T22:00:00.000Z'],
  ['2026-10-25', 1, 'Europe/Rome', '2026-10-25T23:00:00.000Z'],
  ['2026-11-24', 0, 'Asia/Kathmandu', '2026-11-23T18:15:00.000Z'],
])('%s and %i days begins in %s at %s', (day, later, timeZone, instant) => {
  expect(startOfDay(day, later, timeZone)).toBe(instant);
});

it.each([
  ['2026-11-24T14:35', 'UTC', '2026-11-24T14:35:00.000Z'],
  ['2026-11-24T14:35', 'Europe/Rome', '2026-11-24T13:35:00.000Z'],
  ['2026-07-24T00:30', 'Europe/Rome', '2026-07-23T22:30:00.000Z'],
  ['2026-03-29T03:30', 'Europe/Rome', '2026-03-29T01:30:00.000Z'],
  ['2026-11-24T14:35', 'America/New_York', '2026-11-24T19:35:00.000Z'],
  ['', 'Europe/Rome', null],
  ['2026-11-24', 'Europe/Rome', null],
  ['2026-13-24T14:35', 'Europe/Rome', null],
])('%s in %s is %s', (local, timeZone, instant) => {
  expect(instantOf(local, timeZone)).toBe(instant);
});
