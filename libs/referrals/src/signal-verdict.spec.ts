import { describe, expect, it } from '@jest/globals';
import { DEFAULT_RULES, qualify, readFacts } from '#qualification';
import type { RuleSet, Signal } from '#qualification';
import { newReferral } from './facts-of-referral.js';
import type { ReferralRow } from './referral-row.js';
import { referralStatuses } from './referral-status.js';
import type { ReferralStatus } from './referral-status.js';
import { signalVerdict } from './signal-verdict.js';

const NOW = new Date('2026-11-24T10:00:00Z');
const DAY_MS = 86_400_000;
const ago = (days: number): Date => new Date(NOW.getTime() - days * DAY_MS);

/** Where a partner's word is no signal by itself. */
const RULES: RuleSet = {
  ...DEFAULT_RULES,
  ecosystem: { ...DEFAULT_RULES.ecosystem, counted: ['ACTIVE_INTEGRATION', 'CERTIFIED_PARTNER'] },
};

const integration = (days: number): Signal => ({
  ...{ kind: 'ACTIVE_INTEGRATION', seenAt: ago(days), count: null },
});
const shared = (count: number): Signal => ({ kind: 'SHARED_CUSTOMERS', seenAt: ago(1), count });

/** Lacks nothing but a signal. */
const waiting = (status: ReferralStatus): ReferralRow => ({
  ...newReferral(
    {
      company: {
        ...{ name: 'Acme', domain: 'acme.com', country: 'IT', subdivision: null },
        ...{ industry: 'SOFTWARE', employees: 250, techStack: [] },
      },
      contact: { name: 'Ada', email: 'ada@acme.com', phone: null, title: null },
      ...{ productLine: 'CORE', touchpoint: 'REFERRAL', referredAt: ago(3), note: null },
      buyingSignals: ['DEMO_REQUESTED'],
      bant: { budget: 'UNKNOWN', authority: 'UNKNOWN', need: 'YES', timeline: 'UNKNOWN' },
      ...{ confirmsFitAndIntent: true, consent: 'PROSPECT_AGREED' },
    },
    'acme.com',
    { partnerId: 'p', tier: 'GOLD', submittedBy: 'u', at: ago(3), referredNow: true },
  ),
  status,
  waitsUntil: new Date('2026-12-05T10:00:00Z'),
});

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

  it('leaves it where it is while another holds the account, and as long as it had', () => {
    const status = 'ACTION_REQUIRED';
    const verdict = verdictOf([], [integration(1)], { status, rivalled: true });
    expect(verdict).toMatchObject({ heldBack: true, row: { status, leadClass: 'EQL' } });
    expect(verdict?.row.waitsUntil).toEqual(waiting(status).waitsUntil);
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
