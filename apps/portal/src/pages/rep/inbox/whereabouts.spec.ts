import { expect, it } from '@jest/globals';
import { whereaboutsOf } from './whereabouts';

const EMMA = { id: 'emma', name: 'Emma Rossi' };
const MARCO = { id: 'marco', name: 'Marco Neri' };
const late = { breachedAt: '2026-11-24T10:00:00Z' };
const inTime = { breachedAt: null };

it.each([
  ['time ran out', 'ASSIGNED', MARCO, late, 'late'],
  ['a manager handed it on', 'ASSIGNED', MARCO, inTime, 'movedOn'],
  ['somebody else accepted it since', 'ACCEPTED', MARCO, inTime, 'movedOn'],
  ['answered in another tab', 'ACCEPTED', EMMA, inTime, 'answered'],
  ['back again', 'ASSIGNED', EMMA, inTime, 'waits'],
  ['the partner took it back', 'WITHDRAWN', null, inTime, 'withdrawn'],
  ['lapsed', 'LAPSED', null, inTime, 'ended'],
] as const)('%s', (_, status, rep, mine, key) => {
  const referral = {
    id: 'r1',
    status,
    company: { name: 'Officine Rossi' },
    assignment: rep && { rep },
    assignments: [{ rep: EMMA, ...mine }, ...(rep === MARCO ? [{ rep, ...inTime }] : [])],
  };
  expect(whereaboutsOf(referral, 'emma')).toEqual({ key, rep: rep?.name ?? '' });
});
