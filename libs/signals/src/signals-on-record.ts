import type { Signal } from '#qualification';

/** A signal of an account as a partner's referral of it is judged by. */
export interface SignalOnRecord extends Omit<Signal, 'seenAt'> {
  readonly seenAt: string;
}

/**
 * SQL of a row source with `kind`, `seen_at` and `count`: what is on record for an account as a
 * referral of that partner sees it, the latest of each kind.
 *
 * An integration in active use counts whoever's it is, since it says something of the account: that it
 * works within the ecosystem. A verdict tells when it was last seen, never by whom or by what. A
 * certificate and shared customers are between two, and count for that partner's referrals alone.
 *
 * @param account SQL of the account's key
 * @param partner SQL of the partner's id
 */
export const signalsOnRecord = (account: string, partner: string): string => `
  (SELECT s.kind, s.seen_at, NULL::int AS count FROM ecosystem_signal s
     WHERE s.account_key = ${account} AND s.kind = 'ACTIVE_INTEGRATION' ORDER BY s.seen_at DESC LIMIT 1)
  UNION ALL
  (SELECT s.kind, s.seen_at, NULL FROM ecosystem_signal s
     WHERE s.partner_id = ${partner} AND s.kind = 'CERTIFIED_PARTNER' AND s.account_key IS NULL LIMIT 1)
  UNION ALL
  (SELECT s.kind, s.seen_at, s.count FROM ecosystem_signal s
     WHERE s.partner_id = ${partner} AND s.kind = 'SHARED_CUSTOMERS' AND s.account_key = ${account} LIMIT 1)`;

export const readSignal = ({ kind, seenAt, count }: SignalOnRecord): Signal => ({
  kind,
  seenAt: new Date(seenAt),
  count,
});
