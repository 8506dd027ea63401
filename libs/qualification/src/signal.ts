/**
 * What is on record between a partner and an account, besides the partner's referral itself.
 * SHARED_CUSTOMERS is an overlap of accounts: worth knowing, never a signal by itself.
 */
export type SignalKind = 'ACTIVE_INTEGRATION' | 'CERTIFIED_PARTNER' | 'SHARED_CUSTOMERS';

/** What may make a prospect an ecosystem one, where the rules count it. */
export type EcosystemSignal = 'PARTNER_REFERRAL' | Exclude<SignalKind, 'SHARED_CUSTOMERS'>;

/** A signal as a verdict looks at it. */
export interface Signal {
  readonly kind: SignalKind;
  /** When it was last seen to hold. */
  readonly seenAt: Date;
  /** SHARED_CUSTOMERS: how many; null elsewhere. */
  readonly count: number | null;
}

const DAY_MS = 86_400_000;

/** The latest of a kind, and how many whole days it is old; null: none is on record. */
export function latestOf(
  signals: readonly Signal[],
  kind: SignalKind,
  now: Date,
): { readonly signal: Signal; readonly days: number } | null {
  let latest: Signal | null = null;
  for (const signal of signals)
    if (signal.kind === kind && (latest === null || signal.seenAt > latest.seenAt)) latest = signal;
  if (latest === null) return null;
  const age = Math.max(0, now.getTime() - latest.seenAt.getTime());
  return { signal: latest, days: Math.floor(age / DAY_MS) };
}

/** From when on a signal that is not seen again counts no more. */
export function expiresAt(
  kind: SignalKind,
  seenAt: Date,
  {
    ecosystem,
  }: { readonly ecosystem: { readonly maxAgeDays: Readonly<Record<SignalKind, number>> } },
): Date {
  return new Date(seenAt.getTime() + (ecosystem.maxAgeDays[kind] + 1) * DAY_MS);
}
