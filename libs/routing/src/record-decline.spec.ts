import { describe, expect, it } from '@jest/globals';
import { giveTurnBack } from './give-turn-back.js';
import { recordDecline } from './record-decline.js';
import { takeTurn } from './take-turn.js';
import { emptyLedger, standingOf, turnsOnDay } from './turn-ledger.js';

const MONDAY = '2026-03-02';
const TUESDAY = '2026-03-03';

function declineOn(...days: readonly string[]): readonly boolean[] {
  let ledger = emptyLedger;
  return days.map((day) => {
    const declined = recordDecline(ledger, 'ada', day);
    ledger = declined.ledger;
    return declined.givesBack;
  });
}

describe('A decline', () => {
  it.each([
    ['the first two give the turn back', [MONDAY, MONDAY], [true, true]],
    ['the third and any further one keep it', Array(4).fill(MONDAY), [true, true, false, false]],
    ['a new day begins anew', [MONDAY, MONDAY, MONDAY, TUESDAY], [true, true, false, true]],
  ])('%s', (_, days: readonly string[], expected) => {
    expect(declineOn(...days)).toEqual(expected);
  });

  it.each([
    [0, true],
    [1, true],
    [2, false],
    [3, false],
  ])('after %i of the day in other queues', (elsewhere, givesBack) => {
    expect(recordDecline(emptyLedger, 'ada', MONDAY, elsewhere).givesBack).toBe(givesBack);
  });

  it('is kept for one rep in one queue', () => {
    const declined = recordDecline(emptyLedger, 'ada', MONDAY).ledger;
    expect(standingOf(declined, 'ada').declines).toBe(1);
    expect(standingOf(declined, 'ben').declines).toBe(0);
  });
});

describe('A turn given back', () => {
  const pair = [
    { repId: 'ada', weight: 1 },
    { repId: 'ben', weight: 1 },
  ];

  it('comes off its own day only', () => {
    const monday = takeTurn(emptyLedger, pair, MONDAY);
    const tuesday = takeTurn(monday.ledger, pair.slice(0, 1), TUESDAY);
    const after = giveTurnBack(tuesday.ledger, { ...monday, day: MONDAY });
    expect(turnsOnDay(after, 'ada', TUESDAY)).toBe(1);
    expect(standingOf(after, 'ada').turns).toBe(1);
  });

  it('never makes a count negative or a credit larger than one turn', () => {
    const taken = { ...takeTurn(emptyLedger, pair, MONDAY), day: MONDAY };
    const once = giveTurnBack(taken.ledger, taken);
    const after = giveTurnBack(giveTurnBack(giveTurnBack(once, taken), taken), taken);
    expect(standingOf(after, 'ada')).toMatchObject({ turns: 0, dayTurns: 0, credit: 1 });
    expect(standingOf(after, 'ben').credit).toBe(-1);
  });

  it('keeps its number: the next one is higher', () => {
    const taken = { ...takeTurn(emptyLedger, pair, MONDAY), day: MONDAY };
    expect(takeTurn(giveTurnBack(taken.ledger, taken), pair, MONDAY).turn).toBe(2);
  });
});
