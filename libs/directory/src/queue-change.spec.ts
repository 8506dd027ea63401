import { describe, expect, it } from '@jest/globals';
import type { QueueSettings } from './directory-snapshot.js';
import { changeProblems } from './queue-change.js';
import type { QueueChange } from './queue-draft.js';

const context = {
  users: new Map([
    ['rep', { role: 'SALES_REP', active: true }],
    ['left', { role: 'SALES_REP', active: false }],
    ['promoted', { role: 'ADMIN', active: true }],
    ['elsewhere', { role: 'SALES_REP', active: false }],
  ] as const),
  productLines: new Set<string>(),
  now: new Date('2026-11-22T10:00:00Z'),
};

const member = (repId: string, weight = 1) => ({ repId, weight, dailyCap: null });

const before: QueueSettings = {
  ...{ id: 'q', revision: 3, createdAt: new Date(0), name: 'Italy', fallback: false },
  ...{ countries: ['IT'], subdivisions: [], productLines: [] },
  sla: {
    ...{ respondWithinMs: 7_200_000, warnAt: [0.5], clock: 'WALL_CLOCK', onBreach: 'REASSIGN' },
    calendar: null,
  },
  members: ['rep', 'left', 'promoted'].map((repId) => member(repId)),
};

describe('An edit of a queue that somebody has left since', () => {
  it.each<[string, QueueChange, readonly string[]]>([
    ['holds where it says nothing of members', { name: 'Italia' }, []],
    [
      'holds where it changes another member',
      { members: [member('rep', 5), member('left'), member('promoted')] },
      [],
    ],
    ['holds where it takes out who has left', { members: [member('rep')] }, []],
    [
      'does not add somebody who has left the company',
      { members: [member('rep'), member('elsewhere'), member('nobody')] },
      ['REP_UNKNOWN members.1.repId', 'REP_UNKNOWN members.2.repId'],
    ],
    [
      'does not name them twice, nor out of range',
      { members: [member('left'), member('LEFT', 0)] },
      ['REP_REPEATED members.1.repId', 'NUMBER_OUT_OF_RANGE members.1.weight'],
    ],
  ])('%s', (_case, change, problems) => {
    const found = changeProblems(before, change, context);
    expect(found.map(({ code, path }) => `${code} ${path.join('.')}`)).toEqual(problems);
  });
});
