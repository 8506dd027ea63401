import type { Queries } from '#platform';
import type { Signal } from '#qualification';
import { certificateOf, readSignals, signalsOfAccount } from '#signals';
import type { SignalOnRecord } from '#signals';

/** What a submission must be known by before anything of it is decided. */
export interface Question {
  readonly partnerId: string | null;
  readonly key: string | null;
  readonly accountKey: string | null;
  readonly productLine: string;
  /** The contact's address and account in lower case: whom nobody may contact. */
  readonly contacts: readonly string[];
}

export interface KnownPartner {
  readonly id: string;
  readonly tier: string;
}
export interface KnownKey {
  readonly partnerId: string;
  readonly key: string;
  readonly inputHash: string;
  readonly referralId: string;
}
const QUIET_DAYS = 30;

export interface KnownClaim {
  readonly accountKey: string;
  readonly productLine: string;
  readonly referralId: string;
  readonly partnerId: string;
  readonly heldUntil: string;
  /** It is with sales, and nothing has happened with it for {@link QUIET_DAYS} days. */
  readonly contestable: boolean;
}

/** The world as a batch of submissions finds it. */
export interface SubmissionContext {
  /** By the database's clock, to the millisecond. */
  readonly now: Date;
  readonly directoryVersion: number;
  readonly partners: ReadonlyMap<string, KnownPartner>;
  readonly keys: ReadonlyMap<string, KnownKey>;
  readonly claims: ReadonlyMap<string, KnownClaim>;
  /** The rep of each account's latest accepted, open or won referral. */
  readonly owners: ReadonlyMap<string, string>;
  readonly suppressed: ReadonlySet<string>;
  /** What is on record for an account as that partner's referral of it is judged by. */
  readonly signalsOf: (partnerId: string | null, accountKey: string | null) => readonly Signal[];
}

export const keyId = (partnerId: string, key: string): string => `${partnerId} ${key}`;
export const claimId = (accountKey: string, productLine: string): string =>
  `${accountKey} ${productLine}`;

// LATERAL with LIMIT makes each look-up go by its own key: a join's plan, cached while the tables
// are still small or not analysed, reads a whole index (measured: 14 ms a batch at 10,000 keys).
const load = {
  name: 'submission-context',
  text: `
    WITH asked AS MATERIALIZED (SELECT * FROM jsonb_to_recordset($1::jsonb) AS x("partnerId" uuid, key text, "accountKey" text, "productLine" text))
    SELECT date_trunc('milliseconds', clock_timestamp()) AS now,
      (SELECT version FROM directory) AS version,
      (SELECT coalesce(jsonb_agg(jsonb_build_object('id', p.id, 'tier', p.tier)), '[]') FROM partner p WHERE p.id IN (SELECT "partnerId" FROM asked)) AS partners,
      (SELECT coalesce(jsonb_agg(jsonb_build_object('partnerId', k.partner_id, 'key', k.key, 'inputHash', encode(k.input_hash, 'hex'), 'referralId', k.referral_id)), '[]')
         FROM asked a CROSS JOIN LATERAL (SELECT * FROM idempotency_key k WHERE k.partner_id = a."partnerId" AND k.key = a.key LIMIT 1) k WHERE k.expires_at > now()) AS keys,
      (SELECT coalesce(jsonb_agg(jsonb_build_object('accountKey', c.account_key, 'productLine', c.product_line, 'referralId', c.referral_id, 'partnerId', c.partner_id, 'heldUntil', c.held_until,
            'contestable', EXISTS (SELECT 1 FROM referral r WHERE r.id = c.referral_id AND r.status IN ('ASSIGNED', 'ACCEPTED', 'OPPORTUNITY') AND r.changed_at <= now() - interval '${QUIET_DAYS} days'))), '[]')
         FROM asked a CROSS JOIN LATERAL (SELECT * FROM claim c WHERE c.account_key = a."accountKey" AND c.product_line = a."productLine" LIMIT 1) c WHERE c.held_until > now()) AS claims,
      (SELECT coalesce(jsonb_object_agg(o.account_key, o.rep_id), '{}') FROM (SELECT DISTINCT "accountKey" FROM asked) a CROSS JOIN LATERAL (
         SELECT r.account_key, r.rep_id FROM referral r WHERE r.account_key = a."accountKey"
            AND r.status IN ('ACCEPTED', 'OPPORTUNITY', 'WON') AND r.rep_id IS NOT NULL ORDER BY r.changed_at DESC LIMIT 1) o) AS owners,
      (SELECT coalesce(jsonb_agg(s.key), '[]') FROM suppression s WHERE s.key = ANY($2::text[])) AS suppressed,
      (SELECT coalesce(jsonb_agg(jsonb_build_object('partnerId', a."partnerId", 'accountKey', a."accountKey", 'kind', s.kind, 'seenAt', s.seen_at, 'count', s.count)), '[]')
         FROM (SELECT DISTINCT "partnerId", "accountKey" FROM asked) a CROSS JOIN LATERAL (${signalsOfAccount('a."accountKey"', 'a."partnerId"')}) s) AS signals,
      (SELECT coalesce(jsonb_agg(jsonb_build_object('partnerId', a."partnerId", 'kind', s.kind, 'seenAt', s.seen_at, 'count', s.count)), '[]')
         FROM (SELECT DISTINCT "partnerId" FROM asked) a CROSS JOIN LATERAL (${certificateOf('a."partnerId"')}) s) AS certificates`,
};

interface FoundSignal extends SignalOnRecord {
  readonly partnerId: string | null;
  readonly accountKey: string | null;
}

interface Loaded {
  readonly now: Date;
  readonly version: number;
  readonly partners: readonly KnownPartner[];
  readonly keys: readonly KnownKey[];
  readonly claims: readonly KnownClaim[];
  readonly owners: Readonly<Record<string, string>>;
  readonly suppressed: readonly string[];
  readonly signals: readonly FoundSignal[];
  readonly certificates: readonly Omit<FoundSignal, 'accountKey'>[];
}

/** One round trip for the whole batch. */
export async function loadSubmissionContext(
  queries: Queries,
  questions: readonly Question[],
): Promise<SubmissionContext> {
  const [row] = await queries.rows<Loaded>(load, [
    JSON.stringify(questions),
    [...new Set(questions.flatMap(({ contacts }) => contacts))],
  ]);
  if (!row) throw new Error('the submission context has no row');
  return {
    now: row.now,
    directoryVersion: row.version,
    partners: new Map(row.partners.map((partner) => [partner.id, partner])),
    keys: new Map(row.keys.map((known) => [keyId(known.partnerId, known.key), known])),
    claims: new Map(
      row.claims.map((claim) => [claimId(claim.accountKey, claim.productLine), claim]),
    ),
    owners: new Map(Object.entries(row.owners)),
    suppressed: new Set(row.suppressed),
    signalsOf: (partnerId, accountKey) =>
      readSignals([
        ...row.signals.filter(
          (each) => each.partnerId === partnerId && each.accountKey === accountKey,
        ),
        ...row.certificates.filter((each) => each.partnerId === partnerId),
      ]),
  };
}
