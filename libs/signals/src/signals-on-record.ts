import type { Signal } from '#qualification';

/** A signal of an account as a partner's referral of it is judged by. */
export interface SignalOnRecord extends Omit<Signal, 'seenAt'> {
  readonly seenAt: string;
}

/** Of so many partners an account's signals are looked at. */
const MOST_OF_ACCOUNT = 100;

/**
 * SQL of a row source with `kind`, `seen_at` and `count`: what is on record of an account as a referral
 * of that partner sees it, of each kind what was seen last first.
 *
 * An integration in active use counts whoever's it is, since it says something of the account: that it
 * works within the ecosystem. A verdict tells when it was last seen, never by whom or by what. Shared
 * customers are between two, and count for that partner's referrals alone, as its certificate does.
 *
 * @param account SQL of the account's key
 * @param partner SQL of the partner's id
 */
export const signalsOfAccount = (account: string, partner: string): string => `
  SELECT s.kind, s.seen_at, s.count FROM ecosystem_signal s
   WHERE s.account_key = ${account} AND s.withdrawn_at IS NULL AND (s.kind = 'ACTIVE_INTEGRATION' OR s.partner_id = ${partner})
   ORDER BY s.kind, s.seen_at DESC LIMIT ${MOST_OF_ACCOUNT}`;

/** SQL of the same of a partner itself. */
export const certificateOf = (partner: string): string => `
  SELECT s.kind, s.seen_at, s.count FROM ecosystem_signal s
   WHERE s.partner_id = ${partner} AND s.kind = 'CERTIFIED_PARTNER' AND s.withdrawn_at IS NULL LIMIT 1`;

/** Of each kind what was seen last. */
export function readSignals(found: readonly SignalOnRecord[]): readonly Signal[] {
  const latest = new Map<Signal['kind'], Signal>();
  for (const { kind, seenAt, count } of found) {
    const signal = { kind, seenAt: new Date(seenAt), count };
    const known = latest.get(kind);
    if (!known || known.seenAt < signal.seenAt) latest.set(kind, signal);
  }
  return [...latest.values()];
}
