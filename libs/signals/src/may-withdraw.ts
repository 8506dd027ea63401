import type { PartnersFact, SignalSource } from './signal-fact.js';

interface Asker {
  /** Null: of the vendor's people. */
  readonly partnerId: string | null;
  readonly byKey: boolean;
}

/**
 * Whether who may see a signal may take it back: whoever may record its kind. What the vendor's CRM
 * knows is the vendor's to take back, and a key's is what came through its side's keys.
 */
export function mayWithdraw(
  { partnerId, byKey }: Asker,
  { kind, source }: Pick<PartnersFact, 'kind'> & { readonly source: SignalSource },
): boolean {
  if (partnerId === null) return !byKey || source === 'CRM';
  if (kind === 'CERTIFIED_PARTNER' || source === 'CRM') return false;
  return !byKey || source === 'API';
}
