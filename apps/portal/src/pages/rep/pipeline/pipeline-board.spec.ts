import { describe, expect, it } from '@jest/globals';
import { boardOf, stalledDays, withMoved } from './pipeline-board';
import type { Card } from './pipeline-board';

const now = Date.parse('2026-11-24T11:00:00Z');
const daysAgo = (days: number): string => new Date(now - days * 86_400_000).toISOString();

type Stage = NonNullable<Card['deal']>['stage'];

function card(id: string, stage: Stage | null, changedDaysAgo: number, amount = '100.00'): Card {
  const closed = stage === 'WON' || stage === 'LOST';
  return {
    id,
    status: stage === null ? 'ACCEPTED' : closed ? stage : 'OPPORTUNITY',
    leadClass: 'EQL',
    lastChangedAt: daysAgo(changedDaysAgo),
    company: { name: id },
    partner: { id: 'p', name: 'Partner' },
    deal: stage && {
      stage,
      closedAt: closed ? daysAgo(changedDaysAgo) : null,
      expectedCloseOn: null,
      amount: { amount, currency: 'EUR' },
      annualRecurringRevenue: null,
    },
  };
}

describe('a board', () => {
  const cards = [
    card('fresh', 'DISCOVERY', 1),
    card('old', 'DISCOVERY', 20, '0.50'),
    card('new', null, 0),
    card('won', 'WON', 29),
    card('won long ago', 'WON', 31),
    card('lost', 'LOST', 3),
  ];

  it('has every column, what waits longest first, and only what ended lately', () => {
    const columns = boardOf(cards, now).map(({ column, cards: here }) => [
      column,
      here.map(({ id }) => id).join(', '),
    ]);
    expect(columns).toEqual([
      ['ACCEPTED', 'new'],
      ['DISCOVERY', 'old, fresh'],
      ['PROPOSAL', ''],
      ['NEGOTIATION', ''],
      ['WON', 'won'],
      ['LOST', 'lost'],
    ]);
  });

  it('adds up each column', () => {
    expect(boardOf(cards, now)[1]?.sums).toEqual([{ amount: '100.50', currency: 'EUR' }]);
  });

  it.each([
    ['DISCOVERY', 13.9, null],
    ['DISCOVERY', 14, 14],
    [null, 15, 15],
    ['WON', 20, null],
    ['LOST', 20, null],
  ] as const)('%s untouched for %s days stalls for: %s', (stage, days, stalled) => {
    expect(stalledDays(card('a', stage, days), now)).toBe(stalled);
  });

  it('shows a move before the server has answered, and leaves the others alone', () => {
    const moved = withMoved(cards, 'new', { stage: 'WON' }, daysAgo(0));
    expect(moved.find(({ id }) => id === 'new')?.deal).toMatchObject({
      stage: 'WON',
      closedAt: daysAgo(0),
      amount: null,
    });
    expect(moved.filter((other, index) => other !== cards[index])).toHaveLength(1);
  });
});
