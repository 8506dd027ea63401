import { dispositionOf, qualify, reasonsOf, storeFacts } from '#qualification';
import type { Facts, RuleSet, Signal } from '#qualification';
import type { NewEvent } from '#events';
import type { ReferralRow, VerdictRow } from './referral-row.js';

/** The status that a verdict leads to before anybody is given the referral; ASSIGNED: it goes to sales. */
export type Judged = {
  readonly verdict: VerdictRow;
  readonly status: 'ASSIGNED' | 'NURTURING' | 'DISQUALIFIED' | 'ACTION_REQUIRED';
  readonly reasons: ReturnType<typeof reasonsOf>;
};

/**
 * A further verdict over the referral's facts as they are now, by the rules given.
 *
 * @param signals what is on record for its account at this moment
 * @param made `number`: 1 for the first verdict of the referral, one more for each later one
 */
export function judge(
  row: ReferralRow,
  signals: readonly Signal[],
  rules: RuleSet,
  now: Date,
  made: Pick<VerdictRow, 'becauseOf' | 'number' | 'madeBy'>,
): Judged {
  const facts = factsToJudge(row, signals);
  const verdict = qualify(facts, rules, now);
  const disposition = dispositionOf(verdict, rules);
  return {
    status: disposition === 'SALES' ? 'ASSIGNED' : disposition,
    reasons: reasonsOf(verdict, disposition),
    verdict: {
      ...made,
      referralId: row.id,
      rulesVersion: verdict.rulesVersion,
      leadClass: verdict.leadClass,
      criteria: verdict.criteria,
      facts: storeFacts(facts),
      partnerConfirmedAt: verdict.partnerConfirmedAt,
      vendorConfirmedAt: verdict.vendorConfirmedAt,
      madeAt: now,
    },
  };
}

/** What the partner and the managers hear of a verdict that does not go to sales. */
export function verdictEvent(
  row: ReferralRow,
  judged: Judged,
  actorId: string | null,
): NewEvent | null {
  const about = {
    at: judged.verdict.madeAt,
    referralId: row.id,
    partnerId: row.partnerId,
    repId: null,
    actorId,
  };
  const data = { reasons: judged.reasons };
  switch (judged.status) {
    case 'ASSIGNED':
      return null;
    case 'NURTURING':
      return { ...about, type: 'referral.nurturing', data };
    case 'DISQUALIFIED':
      return { ...about, type: 'referral.disqualified', data };
    case 'ACTION_REQUIRED':
      return { ...about, type: 'referral.action_required', data };
  }
}

/** What a verdict is made from: the referral's facts, and what is on record for its account. */
export function factsToJudge(row: ReferralRow, signals: readonly Signal[]): Facts {
  return {
    accountKey: row.accountKey,
    employees: row.employees,
    industry: row.industry,
    country: row.country,
    techStack: row.techStack,
    bant: row.bant,
    buyingSignals: row.buyingSignals,
    touchpoint: row.touchpoint,
    confirmsFitAndIntent: row.confirmsFitAndIntent,
    confirmedAt: row.confirmedAt,
    verifiedAt: row.verifiedAt,
    vendorConfirmedAt: row.vendorConfirmedAt,
    signals,
  };
}
