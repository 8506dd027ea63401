import { addAnswers, mergeCompletion } from '#intake';
import type { ReferralFacts } from '#intake';
import { DEFAULT_RULES, qualify } from '#qualification';
import type { PlannedReferral } from './planned-referral.js';
import { readSubmission } from './read-submission.js';

/** Whether a planned referral is an EQL by then, by the rules themselves. */
export function becomesEql({ input, sequel }: PlannedReferral, by: Date): boolean {
  const { facts } = readSubmission(input, by);
  if (!sequel || sequel.at > by) return isEql(facts, by);
  switch (sequel.kind) {
    case 'COMPLETE':
      return isEql(readSubmission(mergeCompletion(facts, sequel.completion), by).facts, by);
    case 'TOUCH':
      return isEql({ ...facts, ...addAnswers(facts, sequel.touch) }, by);
    default:
      return isEql(facts, by);
  }
}

function isEql({ company, ...facts }: ReferralFacts, now: Date): boolean {
  const known = {
    ...company,
    ...facts,
    confirmedAt: null,
    verifiedAt: null,
    accountKey: '',
    vendorConfirmedAt: null,
    signals: [],
  };
  return qualify(known, DEFAULT_RULES, now).leadClass === 'EQL';
}
