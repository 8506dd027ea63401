import { describe, expect, it } from '@jest/globals';
import { COLUMNS, movesFrom, wayBack } from './deal-moves';

describe('a rep moves a deal', () => {
  it.each([
    ['ACCEPTED', 'DISCOVERY PROPOSAL NEGOTIATION WON LOST'],
    ['DISCOVERY', 'PROPOSAL NEGOTIATION WON LOST'],
    ['PROPOSAL', 'DISCOVERY NEGOTIATION WON LOST'],
    ['NEGOTIATION', 'PROPOSAL WON LOST'],
    ['WON', ''],
    ['LOST', ''],
  ] as const)('from %s to %s', (from, to) => {
    expect(movesFrom(from, false).join(' ')).toBe(to);
  });

  it.each(['WON', 'LOST'] as const)('and a manager opens what was %s again', (from) => {
    expect(movesFrom(from, true)).toEqual(['DISCOVERY', 'PROPOSAL', 'NEGOTIATION']);
  });
});

describe('the way back', () => {
  it.each([
    ['DISCOVERY', 'PROPOSAL', 'DISCOVERY'],
    ['PROPOSAL', 'DISCOVERY', 'PROPOSAL'],
    ['DISCOVERY', 'NEGOTIATION', 'PROPOSAL DISCOVERY'],
    ['ACCEPTED', 'DISCOVERY', ''],
    ['NEGOTIATION', 'WON', ''],
  ] as const)('after %s → %s is: %s', (from, to, back) => {
    expect(wayBack(from, to, false).join(' ')).toBe(back);
  });

  it('is made of moves that there are, and ends where it began', () => {
    for (const isManager of [false, true])
      for (const from of COLUMNS)
        for (const to of movesFrom(from, isManager)) {
          const back = wayBack(from, to, isManager);
          if (back.length === 0) continue;
          expect(back.at(-1)).toBe(from);
          back.reduce((at, next) => {
            expect(movesFrom(at, isManager)).toContain(next);
            return next;
          }, to);
        }
  });
});
