import { climbLadder } from './climb-ladder.js';
import type { Facts } from './facts.js';
import { judgeCriteria } from './judge-criteria.js';
import type { RuleSet } from './rule-set.js';
import type { Verdict } from './verdict.js';

/**
 * May sales have it, and as what? The partner's confirmation keeps the moment at which it was given,
 * and so does a person's of the vendor; where nobody of the vendor gave one, the rules give it, at
 * `now`, when all that an EQL asks for is known to hold.
 */
export function qualify(facts: Facts, rules: RuleSet, now: Date): Verdict {
  const criteria = judgeCriteria(facts, rules, now);
  const byPerson = facts.vendorConfirmedAt;
  const { leadClass, step } = climbLadder(criteria, rules, byPerson !== null);
  return {
    leadClass,
    step,
    rulesVersion: rules.version,
    criteria,
    partnerConfirmedAt: facts.confirmsFitAndIntent ? (facts.confirmedAt ?? now) : null,
    vendorConfirmedAt: byPerson ?? (leadClass === 'EQL' ? now : null),
  };
}
