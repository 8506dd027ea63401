import type { RuleSet } from './rule-set.js';
import type { Because, Criterion, Verdict } from './verdict.js';

/** What becomes of a referral after its verdict. */
export type Disposition = 'SALES' | 'NURTURING' | 'DISQUALIFIED' | 'ACTION_REQUIRED';

/** Classes that the rules send nowhere end where fit or BANT was not met, and wait otherwise. */
export function dispositionOf(
  { leadClass, criteria }: Pick<Verdict, 'leadClass' | 'criteria'>,
  { dispositions }: RuleSet,
): Disposition {
  if (dispositions.toSales.includes(leadClass)) return 'SALES';
  if (dispositions.toNurturing.includes(leadClass)) return 'NURTURING';
  return criteria.some(isFailedFitOrBant) ? 'DISQUALIFIED' : 'ACTION_REQUIRED';
}

/**
 * What a partner is told: what is missing (ACTION_REQUIRED), what was not met (DISQUALIFIED), what
 * is lacking for sales (NURTURING), nothing for SALES. The integration is never named as missing:
 * no partner can supply it, and the partner's confirmation serves instead.
 */
export function reasonsOf(
  { criteria }: Pick<Verdict, 'criteria'>,
  disposition: Disposition,
): readonly Because[] {
  return criteria.filter(tellingFor(disposition)).map(({ because }) => because);
}

function tellingFor(disposition: Disposition): (criterion: Criterion) => boolean {
  switch (disposition) {
    case 'SALES':
      return () => false;
    case 'DISQUALIFIED':
      return ({ outcome }) => outcome === 'NOT_MET';
    case 'ACTION_REQUIRED':
      return ({ code, outcome }) => outcome === 'UNKNOWN' && code !== 'ACTIVE_INTEGRATION';
    case 'NURTURING':
      return ({ code, outcome }) => outcome !== 'MET' && code !== 'ACTIVE_INTEGRATION';
  }
}

function isFailedFitOrBant({ group, outcome }: Criterion): boolean {
  return outcome === 'NOT_MET' && (group === 'ICP' || group === 'BANT');
}
