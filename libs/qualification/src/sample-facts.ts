import type { Facts } from './facts.js';

export const NOW = new Date('2026-11-22T10:00:00.000Z');

/** Nothing is known but the country, for the specs to add to. */
export const BARE: Facts = {
  employees: null,
  industry: null,
  country: 'IT',
  bant: { budget: 'UNKNOWN', authority: 'UNKNOWN', need: 'UNKNOWN', timeline: 'UNKNOWN' },
  buyingSignals: [],
  touchpoint: 'REFERRAL',
  confirmsFitAndIntent: false,
  confirmedAt: null,
  verifiedAt: null,
  activeIntegration: false,
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
