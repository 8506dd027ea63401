import type { Rules } from './rule-set.js';
import type { CriterionCode, Verdict } from './verdict.js';

/** Who must act next for a referral to become an EQL, and on what. */
export interface AwaitedWord {
  readonly from: 'PARTNER' | 'VENDOR';
  /** The criteria that wait for them, in the order of the verdict. Never empty. */
  readonly on: readonly CriterionCode[];
}

/**
 * Whose word an EQL still waits for. The partner is asked for what they can tell: fit, a buying signal
 * and their confirmation; the vendor for a raw list's verification, for a signal that no partner can
 * give, and, once the partner has said all but what they do not know, for the confirmation of that.
 * Empty where both have confirmed, or where something is known not to hold: no word would help.
 */
export function awaitedWords(
  verdict: Pick<Verdict, 'criteria' | 'leadClass'>,
  rules: Rules,
): readonly AwaitedWord[] {
  const { criteria, leadClass } = verdict;
  if (leadClass === 'EQL' || criteria.some(hopeless)) return [];
  const unknown = (code: CriterionCode) =>
    criteria.some((each) => each.code === code && each.outcome === 'UNKNOWN');
  const fit = FIT.filter(unknown);
  const partner = [...fit, ...OF_THE_PARTNER.filter(unknown)];
  const vendor: CriterionCode[] = ['NOT_A_RAW_LIST' as const].filter(unknown);
  const hasSignal = criteria.some(
    ({ code, outcome }) =>
      outcome === 'MET' && rules.ecosystem.counted.some((each) => each === code),
  );
  const partnersWordCounts = rules.ecosystem.counted.includes('PARTNER_REFERRAL');
  if (!hasSignal && !partnersWordCounts)
    vendor.push(...OF_THE_VENDOR.filter((code) => rules.ecosystem.counted.includes(code)));
  // What the partner left open although they confirmed it, they do not know: a person may look it up.
  if (!unknown('PARTNER_REFERRAL')) vendor.push(...fit);
  return [
    ...(partner.length > 0 ? [{ from: 'PARTNER' as const, on: partner }] : []),
    ...(vendor.length > 0 ? [{ from: 'VENDOR' as const, on: vendor }] : []),
  ];
}

const FIT = ['COMPANY_SIZE', 'INDUSTRY', 'TECH_STACK'] as const;
const OF_THE_PARTNER = ['BUYING_SIGNAL', 'PARTNER_REFERRAL'] as const;
const OF_THE_VENDOR = ['ACTIVE_INTEGRATION', 'CERTIFIED_PARTNER'] as const;

const hopeless = ({ group, outcome }: Verdict['criteria'][number]): boolean =>
  outcome === 'NOT_MET' && (group === 'ICP' || group === 'BANT' || group === 'DISQUALIFIER');
