import { expect, it } from '@jest/globals';
import { outcomeOf } from './outcome';

const queue = { name: 'Italy' };
const italy = { kind: 'QUEUE', queue: 'Italy' };

it.each([
  ['FREE', 'ASSIGNED', queue, italy],
  // The server names the queue of what would yet have to be completed, too.
  ['FREE', 'ACTION_REQUIRED', queue, { kind: 'ACTION_REQUIRED' }],
  ['FREE', 'NURTURING', null, { kind: 'NURTURING' }],
  ['FREE', 'DISQUALIFIED', null, { kind: 'DISQUALIFIED' }],
  ['FREE', 'ASSIGNED', null, null],
  ['CLAIMED', 'ASSIGNED', queue, { kind: 'CLAIMED' }],
  ['ASK', 'ASSIGNED', queue, { kind: 'ASK' }],
  ['YOURS', 'ASSIGNED', queue, { kind: 'YOURS' }],
  ['YOURS', 'ACTION_REQUIRED', queue, { kind: 'YOURS' }],
  ['YOURS', null, null, { kind: 'YOURS' }],
  [null, 'ASSIGNED', queue, null],
  [null, 'ACTION_REQUIRED', queue, { kind: 'ACTION_REQUIRED' }],
  [null, null, null, null],
] as const)('an account that is %s, and %s to %j: %j', (claim, status, to, outcome) => {
  expect(outcomeOf({ claim, status, queue: to })).toEqual(outcome);
});
