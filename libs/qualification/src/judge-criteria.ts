import type { BantAnswer, Facts } from './facts.js';
import type { RuleSet } from './rule-set.js';
import type { Because, Criterion, CriterionOutcome } from './verdict.js';

const OUTCOME_OF: Readonly<Record<BantAnswer, CriterionOutcome>> = {
  YES: 'MET',
  NO: 'NOT_MET',
  UNKNOWN: 'UNKNOWN',
};

/** Judges every criterion by itself, in the order of CRITERION_CODES. */
export function judgeCriteria(facts: Facts, rules: RuleSet): readonly Criterion[] {
  const { budget, authority, need, timeline } = facts.bant;
  return [
    companySize(facts.employees, rules.icp.minEmployees),
    industry(facts.industry, rules.icp.excludedIndustries),
    country(facts.country, rules.icp.excludedCountries),
    bant('BUDGET', budget),
    bant('AUTHORITY', authority),
    bant('NEED', need),
    bant('TIMELINE', timeline),
    buyingSignal(facts.buyingSignals, rules.thresholds.buyingSignals),
    partnerReferral(facts.confirmsFitAndIntent),
    activeIntegration(facts.activeIntegration),
    notARawList(facts, rules.rawListTouchpoints),
  ];
}

function companySize(employees: number | null, min: number): Criterion {
  const of = { code: 'COMPANY_SIZE', group: 'ICP' } as const;
  if (employees === null) {
    return { ...of, outcome: 'UNKNOWN', because: because('COMPANY_SIZE_UNKNOWN', { min }) };
  }
  const outcome = employees >= min ? 'MET' : 'NOT_MET';
  return { ...of, outcome, because: because(`COMPANY_SIZE_${outcome}`, { employees, min }) };
}

function industry(given: string | null, excluded: readonly string[]): Criterion {
  const of = { code: 'INDUSTRY', group: 'ICP' } as const;
  if (given === null) return { ...of, outcome: 'UNKNOWN', because: because('INDUSTRY_UNKNOWN') };
  const isExcluded = excluded.some((each) => folded(each) === folded(given));
  const outcome = isExcluded ? 'NOT_MET' : 'MET';
  return { ...of, outcome, because: because(`INDUSTRY_${outcome}`, { industry: given }) };
}

function country(given: string, excluded: readonly string[]): Criterion {
  const outcome = excluded.includes(given) ? 'NOT_MET' : 'MET';
  return {
    code: 'COUNTRY',
    group: 'ICP',
    outcome,
    because: because(`COUNTRY_${outcome}`, { country: given }),
  };
}

function bant(code: 'BUDGET' | 'AUTHORITY' | 'NEED' | 'TIMELINE', answer: BantAnswer): Criterion {
  const outcome = OUTCOME_OF[answer];
  return { code, group: 'BANT', outcome, because: because(`${code}_${outcome}`) };
}

function buyingSignal(signals: Facts['buyingSignals'], enough: number): Criterion {
  const of = { code: 'BUYING_SIGNAL', group: 'BUYING_SIGNAL' } as const;
  const count = new Set(signals).size;
  return count >= enough
    ? { ...of, outcome: 'MET', because: because('BUYING_SIGNAL_MET', { count }) }
    : { ...of, outcome: 'UNKNOWN', because: because('BUYING_SIGNAL_UNKNOWN') };
}

function partnerReferral(confirmed: boolean): Criterion {
  const outcome = confirmed ? 'MET' : 'UNKNOWN';
  return {
    code: 'PARTNER_REFERRAL',
    group: 'ECOSYSTEM_SIGNAL',
    outcome,
    because: because(`PARTNER_REFERRAL_${outcome}`),
  };
}

function activeIntegration(onRecord: boolean): Criterion {
  const outcome = onRecord ? 'MET' : 'UNKNOWN';
  return {
    code: 'ACTIVE_INTEGRATION',
    group: 'ECOSYSTEM_SIGNAL',
    outcome,
    because: because(`ACTIVE_INTEGRATION_${outcome}`),
  };
}

function notARawList({ touchpoint, verifiedAt }: Facts, rawLists: readonly string[]): Criterion {
  const of = { code: 'NOT_A_RAW_LIST', group: 'DISQUALIFIER' } as const;
  if (!rawLists.includes(touchpoint)) {
    return { ...of, outcome: 'MET', because: because('NOT_A_RAW_LIST_MET') };
  }
  return verifiedAt === null
    ? { ...of, outcome: 'UNKNOWN', because: because('NOT_A_RAW_LIST_UNKNOWN') }
    : { ...of, outcome: 'MET', because: because('RAW_LIST_VERIFIED') };
}

function because(code: Because['code'], params: Because['params'] = {}): Because {
  return { code, params };
}

function folded(text: string): string {
  return text.trim().toLowerCase();
}
