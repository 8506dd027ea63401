import type { Queries } from '#platform';
import { readSignals } from '#signals';
import type { SignalOnRecord } from '#signals';
import type { Signal } from '#qualification';

/** Whose waiting referrals are to be looked at. */
export interface SignalNews {
  readonly id: number;
  readonly lastLook: boolean;
  /** The next of its referrals, by id. */
  readonly referralIds: readonly string[];
}

/** By the database's clock; what another process is at is left to it. */
const take = {
  name: 'take-signal-news',
  text: `
    SELECT n.id, n.account_key AS "accountKey", n.partner_id AS "partnerId", n.after_id AS "afterId", n.last_look AS "lastLook"
      FROM signal_news n WHERE n.look_at <= now() ORDER BY n.look_at, n.id LIMIT $1 FOR UPDATE SKIP LOCKED`,
};

const waiting = `r.status IN ('ACTION_REQUIRED', 'NURTURING') AND (n."afterId" IS NULL OR r.id > n."afterId")`;
const find = {
  name: 'find-signalled',
  text: `
    SELECT n.id, f.id AS "referralId"
      FROM jsonb_to_recordset($1::jsonb) AS n(id bigint, "accountKey" text, "partnerId" uuid, "afterId" uuid) CROSS JOIN LATERAL (
        (SELECT r.id FROM referral r WHERE r.account_key = n."accountKey" AND (n."partnerId" IS NULL OR r.partner_id = n."partnerId")
            AND ${waiting} ORDER BY r.id LIMIT $2)
        UNION ALL
        (SELECT r.id FROM referral r WHERE n."accountKey" IS NULL AND r.partner_id = n."partnerId" AND ${waiting} ORDER BY r.id LIMIT $2)) f
     ORDER BY n.id, f.id`,
};

const signalsOfLastVerdicts = {
  name: 'signals-of-last-verdicts',
  text: `SELECT r.id, coalesce(v.facts->'signals', '[]') AS signals FROM referral r
           JOIN verdict v ON v.referral_id = r.id AND v.number = r.verdict_number WHERE r.id = ANY($1::uuid[])`,
};

/**
 * A submission that had looked for signals before this one was on record may be stored after the
 * first look. By then every transaction of that moment has ended: none lives longer than a statement may.
 */
const SECOND_LOOK = `interval '70 seconds'`;

/** News that are due, under their locks, with at most so many referrals of each. */
export async function takeSignalNews(
  queries: Queries,
  mostNews: number,
  mostReferrals: number,
): Promise<readonly SignalNews[]> {
  const news = await queries.rows<{ readonly id: number; readonly lastLook: boolean }>(take, [
    mostNews,
  ]);
  if (news.length === 0) return [];
  const found = await queries.rows<{ readonly id: number; readonly referralId: string }>(find, [
    JSON.stringify(news),
    mostReferrals,
  ]);
  const byNews = Map.groupBy(found, ({ id }) => id);
  return news.map(({ id, lastLook }) => ({
    id,
    lastLook,
    referralIds: (byNews.get(id) ?? []).map(({ referralId }) => referralId),
  }));
}

/** What becomes of the news of a transaction. */
export interface NewsMoves {
  /** Whose referrals go on after this one. */
  readonly onward: readonly { readonly id: number; readonly afterId: string }[];
  /** Looked through for the first time. */
  readonly again: readonly number[];
  /** Looked through for the last time. */
  readonly over: readonly number[];
}

export async function moveSignalNews(queries: Queries, moves: NewsMoves): Promise<void> {
  const { onward, again, over } = moves;
  if (onward.length > 0)
    await queries.rows(
      `UPDATE signal_news n SET after_id = x."afterId" FROM jsonb_to_recordset($1::jsonb) AS x(id bigint, "afterId" uuid) WHERE n.id = x.id`,
      [JSON.stringify(onward)],
    );
  if (again.length > 0)
    await queries.rows(
      `UPDATE signal_news SET after_id = NULL, last_look = true, look_at = now() + ${SECOND_LOOK} WHERE id = ANY($1::bigint[])`,
      [again],
    );
  if (over.length > 0)
    await queries.rows('DELETE FROM signal_news WHERE id = ANY($1::bigint[])', [over]);
}

/** By referral, the signals that its last verdict was made with. */
export async function signalsJudged(
  queries: Queries,
  referralIds: readonly string[],
): Promise<ReadonlyMap<string, readonly Signal[]>> {
  const rows = await queries.rows<{
    readonly id: string;
    readonly signals: readonly SignalOnRecord[];
  }>(signalsOfLastVerdicts, [referralIds]);
  return new Map(rows.map(({ id, signals }) => [id, readSignals(signals)]));
}
