/** Where a referral's own page is. */
export const referralPath = (id: string): string => `/referrals/${id}`;
