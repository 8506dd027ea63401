import type { Rules } from './rule-set.js';
import type { Because, Criterion, CriterionCode, Verdict } from './verdict.js';

/** What becomes of a referral after its verdict. */
export type Disposition = 'SALES' | 'NURTURING' | 'DISQUALIFIED' | 'ACTION_REQUIRED';

/** Classes that the rules send nowhere end where fit or BANT was not met or something excludes them, and wait otherwise. */
export function dispositionOf(
  { leadClass, criteria }: Pick<Verdict, 'leadClass' | 'criteria'>,
  { dispositions }: Pick<Rules, 'dispositions'>,
): Disposition {
  if (dispositions.toSales.includes(leadClass)) return 'SALES';
  if (dispositions.toNurturing.includes(leadClass)) return 'NURTURING';
  return criteria.some(ends) ? 'DISQUALIFIED' : 'ACTION_REQUIRED';
}

/**
 * What a partner is told: what is missing (ACTION_REQUIRED), what was not met (DISQUALIFIED), what
 * is lacking for sales (NURTURING), nothing for SALES. What no partner can supply is never named as
 * missing: their own confirmation serves instead.
 */
export function reasonsOf(
  { criteria }: Pick<Verdict, 'criteria'>,
  disposition: Disposition,
): readonly Because[] {
  return criteria.filter(tellingFor(disposition)).map(({ because }) => because);
}

const BEYOND_THE_PARTNER: readonly CriterionCode[] = [
  'ACTIVE_INTEGRATION',
  'CERTIFIED_PARTNER',
  'SHARED_CUSTOMERS',
];

function tellingFor(disposition: Disposition): (criterion: Criterion) => boolean {
  switch (disposition) {
    case 'SALES':
      return () => false;
    case 'DISQUALIFIED':
      return ({ outcome }) => outcome === 'NOT_MET';
    case 'ACTION_REQUIRED':
      return ({ code, outcome }) => outcome === 'UNKNOWN' && !BEYOND_THE_PARTNER.includes(code);
    case 'NURTURING':
      return ({ code, outcome }) => outcome !== 'MET' && !BEYOND_THE_PARTNER.includes(code);
  }
}

function ends({ group, outcome }: Criterion): boolean {
  return outcome === 'NOT_MET' && (group === 'ICP' || group === 'BANT' || group === 'DISQUALIFIER');
}
