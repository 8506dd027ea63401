import type { Problem } from '#intake';
import type { ReferralView } from './referral-row.js';

/** How a submission or a completion ended. */
export type SubmitOutcome =
  | { readonly kind: 'SUBMITTED'; readonly referral: ReferralView; readonly replayed: boolean }
  | { readonly kind: 'INVALID'; readonly problems: readonly Problem[] }
  | {
      readonly kind: 'CLAIMED';
      readonly until: Date | null;
      readonly yours: ReferralView | null;
      /** Nothing has happened with it for so long that a partner manager may be asked to decide. */
      readonly mayAsk: boolean;
    };
