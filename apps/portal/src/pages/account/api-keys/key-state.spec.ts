import { expect, it } from '@jest/globals';
import { stateOf } from './key-state';

const NOW = Date.parse('2026-11-24T12:00:00Z');

it.each([
  ['neither ended nor about to', null, null, 'active'],
  ['with its end ahead', null, '2026-11-24T12:00:01Z', 'active'],
  ['at its very end', null, '2026-11-24T12:00:00Z', 'expired'],
  ['after its end', null, '2026-11-01T00:00:00Z', 'expired'],
  ['revoked before its end', '2026-11-20T00:00:00Z', '2027-01-01T00:00:00Z', 'revoked'],
  ['revoked, and over since', '2026-11-01T00:00:00Z', '2026-11-20T00:00:00Z', 'revoked'],
] as const)('a key %s', (_, revokedAt, expiresAt, state) => {
  expect(stateOf({ revokedAt, expiresAt }, NOW)).toBe(state);
});
