import { z } from 'zod/mini';
import { BLANK, referralValues } from './referral-values';
import type { ReferralValues } from './referral-values';

const draft = z.object({
  values: referralValues,
  /** Goes with what was typed: what may have arrived before a cut is not sent as a second one. */
  idempotencyKey: z.string(),
  savedAt: z.string(),
});

export type Draft = z.infer<typeof draft>;

/** Where a person's draft is kept in this browser; somebody else's is another. */
const placeOf = (personId: string): string => `staffetta.draft.${personId}`;

/** Null: there is none, or none that this form understands any more. */
export function readDraft(storage: Storage, personId: string): Draft | null {
  const kept = storage.getItem(placeOf(personId));
  if (kept === null) return null;
  try {
    const read = draft.safeParse(JSON.parse(kept));
    return read.success ? read.data : null;
  } catch {
    // Not JSON, so nothing of ours.
    return null;
  }
}

export function keepDraft(storage: Storage, personId: string, kept: Draft): void {
  if (isBlank(kept.values)) dropDraft(storage, personId);
  else storage.setItem(placeOf(personId), JSON.stringify(kept));
}

export const dropDraft = (storage: Storage, personId: string): void =>
  storage.removeItem(placeOf(personId));

/** Whether nobody has typed anything: a product line is given where there is only one. */
export const isBlank = ({ productLine: _, ...typed }: ReferralValues): boolean => {
  const { productLine: __, ...blank } = BLANK;
  return JSON.stringify(typed) === JSON.stringify(blank);
};

/** Unlike `randomUUID`, also there where the portal is served without TLS. */
export const newKey = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
