import type { Snapshot } from '#platform';
import type { RecordedAssignment, RecordedReferral, RecordedVerdict, Period } from './recorded.js';
import type { AnswerTaken } from './pace.js';

const PAGE = 500;

/** How many were submitted within the period. */
export async function countReferrals(
  snapshot: Snapshot,
  { from, before }: Period,
): Promise<number> {
  const [row] = await snapshot.rows<{ count: number }>(
    'SELECT count(*) FROM referral WHERE submitted_at >= $1 AND submitted_at < $2',
    [from, before],
  );
  return row?.count ?? 0;
}

/** How long everybody took to answer what they were given within the period. */
export async function readAnswers(
  snapshot: Snapshot,
  { from, before }: Period,
): Promise<AnswerTaken[]> {
  const rows = await snapshot.rows<{ repId: string; delayMs: number | null }>(
    `SELECT rep_id AS "repId", response_ms AS "delayMs" FROM assignment
      WHERE assigned_at >= $1 AND assigned_at < $2 AND (response_ms IS NOT NULL OR breached_at < $2)`,
    [from, before],
  );
  return rows.map(({ repId, delayMs }) => ({ repId, delayMs: delayMs ?? Infinity }));
}

/**
 * The referrals with all that happened to them until the period's end: those of before that still had
 * something to come, then those submitted within it, in the order of their submission, and of one
 * moment in that of the turns that they took.
 */
export async function* readReferrals(
  snapshot: Snapshot,
  { from, before }: Period,
): AsyncGenerator<readonly RecordedReferral[]> {
  // Looked up here: within the query each assignment would look through all of them.
  const late = await snapshot.rows<{ id: string; orderAt: Date }>(outOfOrder, [from, before]);
  const orderOf = new Map(late.map(({ id, orderAt }) => [id, orderAt]));
  for (const chosen of [earlier, within])
    for await (const page of snapshot.pages<StoredReferral>(chosen, [from, before], PAGE))
      yield page.map((stored) => toRecord(stored, orderOf));
}

const verdicts = `(SELECT jsonb_agg(jsonb_build_object('becauseOf', v.because_of, 'facts', v.facts, 'leadClass', v.lead_class,
    'madeAt', v.made_at) ORDER BY v.number) FROM verdict v WHERE v.referral_id = r.id AND v.made_at < $2) AS verdicts`;

/** The turn's place is the latest moment of it and of all earlier turns of its queue within the period: of those where that is not its own. */
const outOfOrder = `
  SELECT id, "orderAt" FROM (
    SELECT id, assigned_at, max(assigned_at) OVER (PARTITION BY queue_id ORDER BY turn) AS "orderAt"
      FROM assignment WHERE turn IS NOT NULL AND assigned_at >= $1 AND assigned_at < $2) t
   WHERE "orderAt" > assigned_at`;

const assignments = `(SELECT coalesce(jsonb_agg(jsonb_build_object('id', a.id, 'number', a.number, 'repId', a.rep_id, 'queueId', a.queue_id, 'turn', a.turn,
    'turnDay', a.turn_day, 'turnShares', CASE WHEN a.assigned_at < $1 THEN a.turn_shares END, 'reason', a.reason, 'onBreach', a.sla->>'onBreach',
    'assignedAt', a.assigned_at, 'dueAt', a.due_at,
    'respondedAt', CASE WHEN a.responded_at < $2 THEN a.responded_at END, 'breachedAt', CASE WHEN a.breached_at < $2 THEN a.breached_at END,
    'endedAt', CASE WHEN a.ended_at < $2 THEN a.ended_at END,
    'end', CASE WHEN a.ended_at < $2 THEN split_part(a.end_reason, ':', 1) END) ORDER BY a.number), '[]')
    FROM assignment a WHERE a.referral_id = r.id AND a.assigned_at < $2) AS assignments`;

const dealMoves = `(SELECT coalesce(jsonb_agg(e.at ORDER BY e.seq), '[]') FROM event e
    WHERE e.referral_id = r.id AND e.position IS NOT NULL AND e.type = 'deal.updated' AND e.at >= $1 AND e.at < $2) AS "dealMovedAt"`;

const columns = `r.id, r.submitted_at AS "submittedAt", r.product_line AS "productLine", r.subdivision, r.account_key AS "accountKey",
  r.deal_closed_at AS "closedAt", r.deal_stage = 'WON' AS won,
  coalesce((SELECT max(w.ended_at) FROM assignment w WHERE w.referral_id = r.id AND w.end_reason LIKE 'WITHDRAWN%'),
    CASE WHEN r.status = 'WITHDRAWN' THEN r.changed_at END) AS "withdrawnAt"`;

const earlier = `
  WITH open AS (SELECT referral_id FROM assignment WHERE assigned_at < $2 AND (assigned_at >= $1 OR ended_at >= $1 OR (ended_at IS NULL AND responded_at IS NULL) OR responded_at >= $1)
           UNION SELECT referral_id FROM verdict WHERE made_at >= $1 AND made_at < $2
           UNION SELECT id FROM referral WHERE changed_at >= $1 AND status IN ('OPPORTUNITY', 'WON', 'LOST'))
  SELECT ${columns}, ${verdicts}, ${assignments}, ${dealMoves} FROM referral r JOIN open o ON o.referral_id = r.id WHERE r.submitted_at < $1
   ORDER BY r.submitted_at, r.id`;

const within = `
  SELECT ${columns}, ${verdicts}, ${assignments}, ${dealMoves} FROM referral r WHERE r.submitted_at >= $1 AND r.submitted_at < $2
   ORDER BY r.submitted_at, (SELECT a.turn FROM assignment a WHERE a.referral_id = r.id AND a.number = 1) NULLS FIRST, r.id`;

type Moments<T> = {
  readonly [K in keyof T]: T[K] extends Date
    ? string
    : T[K] extends Date | null
      ? string | null
      : T[K];
};

interface StoredReferral extends Omit<
  RecordedReferral,
  'verdicts' | 'assignments' | 'dealMovedAt' | 'won'
> {
  readonly dealMovedAt: readonly string[];
  readonly won: boolean | null;
  /** Null: judged after the period, which nobody is before they are submitted. */
  readonly verdicts: readonly Moments<RecordedVerdict>[] | null;
  readonly assignments: readonly StoredAssignment[];
}

type StoredAssignment = Moments<Omit<RecordedAssignment, 'orderAt'>> & { readonly id: string };

function toRecord(stored: StoredReferral, orderOf: ReadonlyMap<string, Date>): RecordedReferral {
  const { verdicts, assignments, dealMovedAt, won, ...rest } = stored;
  return {
    ...rest,
    won: won ?? false,
    dealMovedAt: dealMovedAt.map((at) => new Date(at)),
    verdicts: (verdicts ?? []).map((verdict) => ({ ...verdict, madeAt: new Date(verdict.madeAt) })),
    assignments: assignments.map(({ id, ...assignment }) => ({
      ...assignment,
      assignedAt: new Date(assignment.assignedAt),
      orderAt: orderOf.get(id) ?? new Date(assignment.assignedAt),
      dueAt: moment(assignment.dueAt),
      respondedAt: moment(assignment.respondedAt),
      breachedAt: moment(assignment.breachedAt),
      endedAt: moment(assignment.endedAt),
    })),
  };
}

const moment = (text: string | null): Date | null => (text === null ? null : new Date(text));
