import { describe, expect, it } from '@jest/globals';
import { qualify, readFacts } from '#qualification';
import type { Signal } from '#qualification';
import { referralStatuses } from './referral-status.js';
import type { ReferralStatus } from './referral-status.js';
import { ago, integration, NOW, RULES, waiting } from './sample-waiting.js';
import { signalVerdict } from './signal-verdict.js';

const shared = (count: number): Signal => ({ kind: 'SHARED_CUSTOMERS', seenAt: ago(1), count });

const verdictOf = (
  before: readonly Signal[],
  signals: readonly Signal[],
  { status = 'NURTURING', rivalled = false }: { status?: ReferralStatus; rivalled?: boolean } = {},
) => signalVerdict({ row: waiting(status), before, signals, rivalled }, RULES, NOW);

describe('a signal of what waits', () => {
  it.each<[string, readonly Signal[], readonly Signal[], string | null]>([
    ['sends it to sales where it lacked just that', [], [integration(1)], 'ASSIGNED EQL'],
    ['counts again once it is seen again', [integration(200)], [integration(1)], 'ASSIGNED EQL'],
    ['that is too old says so, and no more', [], [integration(200)], 'NURTURING MQL'],
    ['of shared customers says so, and no more', [], [shared(3)], 'NURTURING MQL'],
    ['of more shared customers says how many', [shared(3)], [shared(4)], 'NURTURING MQL'],
    ['that is on record makes no verdict', [integration(1)], [integration(1)], null],
    ['that is seen again makes none', [integration(9)], [integration(1)], null],
    ['that there is not makes none', [], [], null],
  ])('%s', (_, before, signals, outcome) => {
    const verdict = verdictOf(before, signals);
    expect(verdict && `${verdict.row.status} ${verdict.row.leadClass}`).toBe(outcome);
  });

  it('changes nothing of what sales has or what is over', () => {
    const judged = referralStatuses.filter((status) => verdictOf([], [integration(1)], { status }));
    expect(judged).toEqual(['ACTION_REQUIRED', 'NURTURING']);
  });

  it('leaves it where it is while another holds the account, with nothing to remind of', () => {
    const status = 'ACTION_REQUIRED';
    const verdict = verdictOf([], [integration(1)], { status, rivalled: true });
    expect(verdict).toMatchObject({ heldBack: true, row: { status, leadClass: 'EQL' } });
    expect(verdict?.row.waitsUntil).toBeNull();
  });

  it('makes a verdict that can be made again from its facts', () => {
    const verdict = verdictOf([], [integration(1)])?.judged.verdict;
    if (!verdict) throw new Error('there is no verdict');
    expect(verdict).toMatchObject({ number: 2, becauseOf: 'SIGNAL', madeBy: null });
    expect(verdict.facts.signals).toHaveLength(1);
    const again = qualify(readFacts(verdict.facts), RULES, verdict.madeAt);
    expect(JSON.stringify(again.criteria)).toBe(JSON.stringify(verdict.criteria));
    expect(again.leadClass).toBe(verdict.leadClass);
  });
});
