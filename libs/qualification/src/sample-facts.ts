import type { Facts } from './facts.js';
import type { Signal } from './signal.js';

export const NOW = new Date('2026-11-22T10:00:00.000Z');

/** Nothing is known but the country, for the specs to add to. */
export const BARE: Facts = {
  accountKey: 'officinerossi.it',
  employees: null,
  industry: null,
  country: 'IT',
  techStack: [],
  bant: { budget: 'UNKNOWN', authority: 'UNKNOWN', need: 'UNKNOWN', timeline: 'UNKNOWN' },
  buyingSignals: [],
  touchpoint: 'REFERRAL',
  confirmsFitAndIntent: false,
  confirmedAt: null,
  verifiedAt: null,
  vendorConfirmedAt: null,
  signals: [],
};

/** What a certified implementation partner hands over. */
export const ECOSYSTEM_QUALIFIED: Facts = {
  ...BARE,
  employees: 120,
  industry: 'Manufacturing',
  buyingSignals: ['CLEAR_USE_CASE'],
  confirmsFitAndIntent: true,
};

export function withBant(facts: Facts, bant: Partial<Facts['bant']>): Facts {
  return { ...facts, bant: { ...facts.bant, ...bant } };
}

/** An integration in active use, last seen so many days before NOW. */
export const integrationSeen = (days: number): Signal => ({
  kind: 'ACTIVE_INTEGRATION',
  seenAt: new Date(NOW.getTime() - days * 86_400_000),
  count: null,
});
