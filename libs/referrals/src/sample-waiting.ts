import { DEFAULT_RULES } from '#qualification';
import type { RuleSet, Signal } from '#qualification';
import { newReferral } from './facts-of-referral.js';
import type { ReferralRow } from './referral-row.js';
import type { ReferralStatus } from './referral-status.js';

export const NOW = new Date('2026-11-24T10:00:00Z');
const DAY_MS = 86_400_000;
export const ago = (days: number): Date => new Date(NOW.getTime() - days * DAY_MS);

/** Where a partner's word is no signal by itself. */
export const RULES: RuleSet = {
  ...DEFAULT_RULES,
  ecosystem: { ...DEFAULT_RULES.ecosystem, counted: ['ACTIVE_INTEGRATION', 'CERTIFIED_PARTNER'] },
};

export const integration = (days: number): Signal => ({
  ...{ kind: 'ACTIVE_INTEGRATION', seenAt: ago(days), count: null },
});

/** Lacks nothing but a signal. */
export const waiting = (status: ReferralStatus): ReferralRow => ({
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
