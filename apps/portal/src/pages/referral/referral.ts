import type { ReferralPageQuery } from './generated/graphql';

export type Referral = NonNullable<ReferralPageQuery['referral']>;
export type Assignment = Referral['assignments'][number];
export type Verdict = Referral['verdicts'][number];
export type Confirmation = Referral['confirmations'][number];
export type Deal = NonNullable<Referral['deal']>;

/** Whoever has it now; null: nobody. */
export const currentAssignment = ({ assignment, assignments }: Referral): Assignment | null =>
  assignments.find(({ id }) => id === assignment?.id) ?? null;
