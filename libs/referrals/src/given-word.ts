import type { NewEvent } from '#events';
import type { ReferralRow, VerdictRow } from './referral-row.js';

/** Somebody's word on a referral that waits, for which it is judged anew. */
export type GivenWord =
  | { readonly becauseOf: 'COMPLETED'; readonly by: string }
  | {
      readonly becauseOf: 'VERIFIED' | 'PROMOTED' | 'CONFIRMED';
      readonly by: string;
      readonly reason: string;
    };

const typeOf = {
  VERIFIED: 'referral.verified',
  PROMOTED: 'referral.promoted',
  CONFIRMED: 'referral.confirmed',
} as const;

/** What is announced of it, with the class of the verdict that came of it. */
export function wordEvent(
  word: GivenWord,
  { id: referralId, partnerId }: Pick<ReferralRow, 'id' | 'partnerId'>,
  { leadClass, madeAt: at }: Pick<VerdictRow, 'leadClass' | 'madeAt'>,
): NewEvent {
  const about = { at, referralId, partnerId, repId: null, actorId: word.by };
  if (word.becauseOf === 'COMPLETED')
    return { ...about, type: 'referral.completed', data: { leadClass } };
  return { ...about, type: typeOf[word.becauseOf], data: { leadClass, reason: word.reason } };
}
