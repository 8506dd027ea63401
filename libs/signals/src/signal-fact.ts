import type { SignalKind } from '#qualification';

export const SIGNAL_KINDS: readonly SignalKind[] = [
  'ACTIVE_INTEGRATION',
  'CERTIFIED_PARTNER',
  'SHARED_CUSTOMERS',
];

/** By which way it was recorded. */
export type SignalSource = 'PORTAL' | 'API' | 'CSV' | 'CRM';

/** A signal as somebody tells it, before it is judged. */
export interface TypedSignal {
  readonly kind: SignalKind;
  /** A company's domain or web address, or an address at a free-mail provider; null: none was given. */
  readonly account: string | null;
  readonly seenAt: Date;
  readonly count: number | null;
  readonly evidence: string;
  readonly evidenceUrl: string | null;
}

/** That a signal was seen at a moment, and what showed it. */
export interface SignalFact {
  readonly kind: SignalKind;
  /** The key that claims use; null: the partner's certificate, whatever the account. */
  readonly accountKey: string | null;
  readonly seenAt: Date;
  /** SHARED_CUSTOMERS: how many; null elsewhere, and where nobody counted. */
  readonly count: number | null;
  readonly evidence: string;
  readonly evidenceUrl: string | null;
}

export type PartnersFact = SignalFact & { readonly partnerId: string };

/** What a signal is known by: two facts with the same tell of the same one. */
export const signalKey = ({
  partnerId,
  kind,
  accountKey,
}: Pick<PartnersFact, 'partnerId' | 'kind' | 'accountKey'>): string =>
  `${partnerId} ${kind} ${accountKey ?? ''}`;
