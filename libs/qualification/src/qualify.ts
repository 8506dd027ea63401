import { climbLadder } from './climb-ladder.js';
import type { Facts } from './facts.js';
import { judgeCriteria } from './judge-criteria.js';
import type { RuleSet } from './rule-set.js';
import type { Verdict } from './verdict.js';

/**
 * May sales have it, and as what? The vendor's confirmation is given by the rules, at `now`, when
 * all that an EQL asks for holds; the partner's keeps the moment at which it was given.
 */
export function qualify(facts: Facts, rules: RuleSet, now: Date): Verdict {
  const criteria = judgeCriteria(facts, rules);
  const { leadClass, step } = climbLadder(criteria, rules);
  return {
    leadClass,
    step,
    rulesVersion: rules.version,
    criteria,
    partnerConfirmedAt: facts.confirmsFitAndIntent ? (facts.confirmedAt ?? now) : null,
    vendorConfirmedAt: leadClass === 'EQL' ? now : null,
  };
}
