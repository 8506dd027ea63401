import type { ReferralRow, VerdictRow } from './referral-row.js';

/** One side's word that fit and intent hold. An EQL has both. */
export interface Confirmation {
  readonly side: 'PARTNER' | 'VENDOR';
  readonly at: Date;
  /** Null: the rules gave it, because every criterion was met. */
  readonly by: string | null;
  /** The rules that gave it; null: a person did. */
  readonly rulesVersion: number | null;
  /** What a person said it stands on; null: on the facts as they were given. */
  readonly evidence: string | null;
}

/**
 * Each side's confirmation with who gave it, when, and on what.
 *
 * @param verdicts oldest first
 */
export function confirmationsOf(
  row: ReferralRow,
  verdicts: readonly VerdictRow[],
): readonly Confirmation[] {
  const given: Confirmation[] = [];
  const first = verdicts.find(({ partnerConfirmedAt }) => partnerConfirmedAt !== null);
  if (first?.partnerConfirmedAt)
    given.push({
      ...{ side: 'PARTNER', at: first.partnerConfirmedAt, by: first.madeBy },
      ...{ rulesVersion: null, evidence: null },
    });
  const byRules = verdicts.find(({ vendorConfirmedAt }) => vendorConfirmedAt !== null);
  if (row.vendorConfirmedAt)
    given.push({
      ...{ side: 'VENDOR', at: row.vendorConfirmedAt, by: row.vendorConfirmedBy },
      ...{ rulesVersion: null, evidence: row.vendorEvidence },
    });
  else if (byRules?.vendorConfirmedAt)
    given.push({
      ...{ side: 'VENDOR', at: byRules.vendorConfirmedAt, by: null },
      ...{ rulesVersion: byRules.rulesVersion, evidence: null },
    });
  return given;
}
