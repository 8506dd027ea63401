import type { Problem } from '#intake';
import type { ReferralView } from './referral-row.js';

/** How a submission or a completion ended. */
export type SubmitOutcome =
  | {
      readonly kind: 'SUBMITTED';
      readonly referral: ReferralView;
      readonly replayed: boolean;
      /** The version of the settings that it was decided by just now; null: whoever shows it asks for them. */
      readonly decidedBy: number | null;
    }
  | { readonly kind: 'INVALID'; readonly problems: readonly Problem[] }
  | {
      readonly kind: 'CLAIMED';
      readonly until: Date | null;
      readonly yours: ReferralView | null;
      /** Nothing has happened with it for so long that a partner manager may be asked to decide. */
      readonly mayAsk: boolean;
    };
