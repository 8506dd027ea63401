import { criterion } from './criterion.js';
import type { BantAnswer, Facts } from './facts.js';
import type { Rules } from './rule-set.js';
import type { Criterion, CriterionOutcome } from './verdict.js';

const OUTCOME_OF: Readonly<Record<BantAnswer, CriterionOutcome>> = {
  YES: 'MET',
  NO: 'NOT_MET',
  UNKNOWN: 'UNKNOWN',
};

/** Do they want to buy? */
export function judgeIntent(facts: Facts, rules: Rules): readonly Criterion[] {
  const { budget, authority, need, timeline } = facts.bant;
  return [
    bant('BUDGET', budget),
    bant('AUTHORITY', authority),
    bant('NEED', need),
    bant('TIMELINE', timeline),
    buyingSignal(facts.buyingSignals, rules.buyingSignals),
  ];
}

function bant(code: 'BUDGET' | 'AUTHORITY' | 'NEED' | 'TIMELINE', answer: BantAnswer): Criterion {
  const outcome = OUTCOME_OF[answer];
  return criterion(code, outcome, `${code}_${outcome}`);
}

function buyingSignal(
  signals: Facts['buyingSignals'],
  { counted, enough }: Rules['buyingSignals'],
): Criterion {
  const count = new Set(signals.filter((signal) => counted.includes(signal))).size;
  if (count >= enough) return criterion('BUYING_SIGNAL', 'MET', 'BUYING_SIGNAL_MET', { count });
  return count === 0
    ? criterion('BUYING_SIGNAL', 'UNKNOWN', 'BUYING_SIGNAL_UNKNOWN')
    : criterion('BUYING_SIGNAL', 'UNKNOWN', 'BUYING_SIGNALS_TOO_FEW', { count: enough });
}
