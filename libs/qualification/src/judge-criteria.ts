import type { Facts } from './facts.js';
import { judgeDisqualifiers } from './judge-disqualifiers.js';
import { judgeEcosystem } from './judge-ecosystem.js';
import { judgeFit } from './judge-fit.js';
import { judgeIntent } from './judge-intent.js';
import type { Rules } from './rule-set.js';
import type { Criterion } from './verdict.js';

/** Judges every criterion that the rules ask for by itself, in the order of CRITERION_CODES. */
export function judgeCriteria(facts: Facts, rules: Rules, now: Date): readonly Criterion[] {
  return [
    ...judgeFit(facts, rules.icp),
    ...judgeIntent(facts, rules),
    ...judgeEcosystem(facts, rules.ecosystem, now),
    ...judgeDisqualifiers(facts, rules.disqualifiers),
  ];
}
