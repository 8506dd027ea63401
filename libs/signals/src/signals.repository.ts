import { columnOf, defineTable } from '#platform';
import type { Queries } from '#platform';
import type { PartnersFact, SignalSource } from './signal-fact.js';
import { signalKey } from './signal-fact.js';
import { latestFacts, sightingKey } from './weigh-facts.js';
import type { KnownSignal, WeighedFact } from './weigh-facts.js';

/** Who recorded something, when, and by which way. */
export interface Recording {
  readonly source: SignalSource;
  readonly recordedAt: Date;
  readonly recordedBy: string;
  readonly apiKeyId: string | null;
}

type SignalRow = PartnersFact & Recording & { readonly id: string };
type SightingRow = Omit<PartnersFact, 'partnerId' | 'kind' | 'accountKey'> &
  Recording & { readonly signalId: string };

const sighted = {
  seenAt: 'timestamptz',
  count: 'int',
  evidence: 'text',
  evidenceUrl: 'text',
  source: 'text',
  recordedAt: 'timestamptz',
  recordedBy: 'uuid',
  apiKeyId: 'uuid',
} as const;

const recorded = {
  id: 'uuid',
  partnerId: 'uuid',
  kind: 'text',
  accountKey: 'text',
  ...sighted,
} as const;
const signalTable = defineTable<SignalRow>('ecosystem_signal', recorded);

/** A signal as it was last seen, and whether it was taken back since. */
export type StoredSignal = SignalRow & {
  readonly withdrawnAt: Date | null;
  readonly withdrawnBy: string | null;
  readonly withdrawnBecause: string | null;
};

export const storedSignalTable = defineTable<StoredSignal>('ecosystem_signal', {
  ...recorded,
  withdrawnAt: 'timestamptz',
  withdrawnBy: 'uuid',
  withdrawnBecause: 'text',
});
const signals = signalTable.arrays();
const sightings = defineTable<SightingRow>('signal_sighting', {
  signalId: 'uuid',
  ...sighted,
}).arrays();

const lock = {
  name: 'lock-signals',
  text: `
    SELECT s.id, s.partner_id AS "partnerId", s.kind, s.account_key AS "accountKey", s.seen_at AS "seenAt"
      FROM (SELECT DISTINCT x."partnerId", x.kind, x."accountKey" FROM ${signalTable.recordset('$1', 'x', ['partnerId', 'kind', 'accountKey'])}) a
      JOIN ecosystem_signal s ON s.partner_id = a."partnerId" AND s.kind = a.kind AND s.account_key IS NOT DISTINCT FROM a."accountKey" AND s.withdrawn_at IS NULL
     ORDER BY s.id FOR NO KEY UPDATE OF s`,
};

const known = {
  name: 'known-sightings',
  text: `
    SELECT t.signal_id AS "signalId", t.seen_at AS "seenAt", t.count, t.evidence, t.evidence_url AS "evidenceUrl"
      FROM signal_sighting t WHERE t.signal_id = ANY($1::uuid[]) AND t.seen_at = ANY($2::timestamptz[])`,
};

/** The signals that the facts are about, under their locks, with their sightings at the same moments. */
export async function lockSignals(
  queries: Queries,
  facts: readonly PartnersFact[],
): Promise<ReadonlyMap<string, KnownSignal>> {
  const rows = await queries.rows<
    Pick<SignalRow, 'id' | 'partnerId' | 'kind' | 'accountKey' | 'seenAt'>
  >(lock, [JSON.stringify(facts)]);
  const moments = [...new Set(facts.map(({ seenAt }) => seenAt.toISOString()))];
  const told = await queries.rows<SightingRow>(known, [rows.map(({ id }) => id), moments]);
  const bySignal = Map.groupBy(told, ({ signalId }) => signalId);
  return new Map(
    rows.map((row) => [
      signalKey(row),
      {
        id: row.id,
        seenAt: row.seenAt,
        sightings: new Set((bySignal.get(row.id) ?? []).map(sightingKey)),
      },
    ]),
  );
}

const moved = ['id', ...Object.keys(sighted)] as (keyof SignalRow)[];
const setMoved = Object.keys(sighted)
  .map((property) => `${columnOf(property)} = x."${property}"`)
  .join(', ');

/**
 * The sightings, each signal as it was last seen, and whose waiting referrals are to be looked at for
 * it. A signal that somebody else recorded first meanwhile fails as a lost race.
 */
export async function saveFacts(
  queries: Queries,
  weighed: readonly WeighedFact[],
  recording: Recording,
): Promise<void> {
  const latest = latestFacts(weighed);
  const rowOf = ({ signalId, fact }: WeighedFact): SignalRow => ({
    ...fact,
    ...recording,
    id: signalId,
  });
  // In one order everywhere, so that two who record the same new ones wait for each other in turn.
  const fresh = latest
    .filter(({ weight }) => weight === 'NEW')
    .toSorted((one, other) => (signalKey(one.fact) < signalKey(other.fact) ? -1 : 1));
  await queries.rows(
    { name: 'insert-signals', text: signals.insert(1) },
    signals.values(fresh.map(rowOf)),
  );
  await queries.rows(
    {
      name: 'move-signals',
      text: `UPDATE ecosystem_signal s SET ${setMoved} FROM ${signalTable.recordset('$1', 'x', moved)} WHERE s.id = x.id`,
    },
    [JSON.stringify(latest.filter(({ weight }) => weight === 'NEWER').map(rowOf))],
  );
  await queries.rows(
    { name: 'insert-sightings', text: sightings.insert(1) },
    sightings.values(
      weighed
        .filter(({ weight }) => weight !== 'UNCHANGED')
        .map(({ signalId, fact }) => ({ ...fact, ...recording, signalId })),
    ),
  );
  await tellNews(
    queries,
    latest.map(({ fact }) => fact),
  );
}

/** Whose waiting referrals are to be looked at for signals: an integration is everybody's, the rest its partner's own. */
async function tellNews(
  queries: Queries,
  of: readonly Pick<SignalRow, 'accountKey' | 'partnerId' | 'kind'>[],
): Promise<void> {
  await queries.rows(
    {
      name: 'insert-signal-news',
      text: `INSERT INTO signal_news (account_key, partner_id)
             SELECT DISTINCT x."accountKey", CASE WHEN x.kind <> 'ACTIVE_INTEGRATION' THEN x."partnerId" END
               FROM ${signalTable.recordset('$1', 'x', ['accountKey', 'partnerId', 'kind'])}`,
    },
    [JSON.stringify(of)],
  );
}

export async function lockSignal(queries: Queries, id: string): Promise<StoredSignal | null> {
  const [row] = await queries.rows<StoredSignal>(
    {
      name: 'lock-signal',
      text: `SELECT ${storedSignalTable.columns('s')} FROM ecosystem_signal s WHERE s.id = $1 FOR NO KEY UPDATE`,
    },
    [id],
  );
  return row ?? null;
}

/** It stays, with who took it back and why; what waits is looked at as for one that is recorded. */
export async function saveWithdrawn(queries: Queries, signal: StoredSignal): Promise<void> {
  await queries.rows(
    'UPDATE ecosystem_signal SET withdrawn_at = $2, withdrawn_by = $3, withdrawn_because = $4 WHERE id = $1',
    [signal.id, signal.withdrawnAt, signal.withdrawnBy, signal.withdrawnBecause],
  );
  await tellNews(queries, [signal]);
}
