import { expect, it } from '@jest/globals';
import { dayIn, noonOf } from './zoned-instant';

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
