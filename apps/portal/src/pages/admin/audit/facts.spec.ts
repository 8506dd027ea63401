import { describe, expect, it } from '@jest/globals';
import { factsOf } from './facts';

describe('what a record tells', () => {
  it('is its facts, without what says nothing', () => {
    expect(factsOf({ role: 'SALES_REP', partnerId: null, again: false, revision: 0 })).toEqual({
      facts: [
        { field: 'role', value: 'SALES_REP' },
        { field: 'revision', value: 0 },
      ],
      changes: [],
    });
    expect(factsOf(null)).toEqual({ facts: [], changes: [] });
    expect(factsOf(['of', 'nothing'])).toEqual({ facts: [], changes: [] });
  });

  it('is what a change made of each thing, of what has parts only those that changed', () => {
    const calendar = { timeZone: 'Europe/Rome', closedOn: [] };
    const changes = {
      name: { from: 'Italy', to: 'Italia' },
      members: { from: [], to: [{ repId: 'a', weight: 1 }] },
      sla: {
        from: { respondWithinMs: 7_200_000, onBreach: 'REASSIGN', calendar: null },
        to: { respondWithinMs: 3_600_000, onBreach: 'REASSIGN', calendar },
      },
    };
    expect(factsOf({ changes, revision: 2 })).toEqual({
      facts: [{ field: 'revision', value: 2 }],
      changes: [
        { field: 'name', from: 'Italy', to: 'Italia' },
        { field: 'members', from: [], to: [{ repId: 'a', weight: 1 }] },
        { field: 'respondWithinMs', from: 7_200_000, to: 3_600_000 },
        { field: 'timeZone', from: null, to: 'Europe/Rome' },
        { field: 'closedOn', from: null, to: [] },
      ],
    });
  });
});
