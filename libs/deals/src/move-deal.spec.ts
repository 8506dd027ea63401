import { describe, expect, it } from '@jest/globals';

import { DEAL_STAGES, isOpenStage, judgeMove, referralStatusOf } from './move-deal.js';
import type { DealStage } from './move-deal.js';

/** A row for each stage it stands at, a column for each it may go to, in the same order. */
const BY_REP: Readonly<Record<DealStage, string>> = {
  DISCOVERY: 'SAME MOVED MOVED MOVED MOVED',
  PROPOSAL: 'MOVED SAME MOVED MOVED MOVED',
  NEGOTIATION: '- MOVED SAME MOVED MOVED',
  WON: '- - - - -',
  LOST: '- - - - -',
};
const BY_MANAGER: Readonly<Record<DealStage, string>> = {
  ...BY_REP,
  WON: 'REOPENED REOPENED REOPENED SAME -',
  LOST: 'REOPENED REOPENED REOPENED - SAME',
};

describe('A deal', () => {
  const moves = DEAL_STAGES.flatMap((from) =>
    DEAL_STAGES.flatMap((to, column) =>
      [false, true].map((byManager) => {
        const expected = (byManager ? BY_MANAGER : BY_REP)[from].split(' ')[column] ?? '';
        return [from, to, byManager ? 'manager' : 'rep', expected, byManager] as const;
      }),
    ),
  );

  it.each(moves)('from %s to %s by a %s: %s', (from, to, _, expected, byManager) => {
    expect(judgeMove({ from, to, byManager })).toEqual(
      expected === '-' ? { allowed: false, from, to } : { allowed: true, kind: expected },
    );
  });

  it('begins at any stage', () => {
    for (const to of DEAL_STAGES) {
      for (const byManager of [false, true]) {
        expect(judgeMove({ from: null, to, byManager })).toEqual({ allowed: true, kind: 'OPENED' });
      }
    }
  });

  it('can get from every open stage to every other, and a manager brings it back from the end', () => {
    const reached = (start: DealStage, byManager: boolean): readonly DealStage[] => {
      const found = new Set([start]);
      for (const from of found) {
        for (const to of DEAL_STAGES) if (judgeMove({ from, to, byManager }).allowed) found.add(to);
      }
      return DEAL_STAGES.filter((stage) => found.has(stage));
    };
    for (const stage of DEAL_STAGES) {
      expect(reached(stage, true)).toEqual(DEAL_STAGES);
      expect(reached(stage, false)).toEqual(isOpenStage(stage) ? DEAL_STAGES : [stage]);
    }
  });

  it('makes its referral an opportunity until it is won or lost', () => {
    expect(DEAL_STAGES.map(referralStatusOf)).toEqual([
      'OPPORTUNITY',
      'OPPORTUNITY',
      'OPPORTUNITY',
      'WON',
      'LOST',
    ]);
  });
});
