import { Injectable } from '@nestjs/common';
import { requireRole } from '#people';
import type { Viewer } from '#people';
import { Database, isId } from '#platform';
import { periodOf } from './period.js';
import type { DaysAsked } from './period.js';

/** What became of the assignments whose clock ran. Each is in one of the four counts after `assigned`. */
export interface AnswerCounts {
  readonly assigned: number;
  /** Accepted or declined before the clock ran out. */
  readonly inTime: number;
  /** The clock ran out, whatever came after. */
  readonly breached: number;
  readonly waiting: number;
  /** Ended without an answer being due any more: withdrawn, handed over, the rep left. */
  readonly ended: number;
  /** By the wall clock; null without an answer. */
  readonly medianResponseMs: number | null;
}

export interface AnswerFigures {
  readonly timeZone: string;
  readonly total: AnswerCounts;
  /** Every day of the period, the first one first. */
  readonly days: readonly ({ readonly day: string } & AnswerCounts)[];
}

export interface AnswersAsked extends DaysAsked {
  readonly queueId?: string | null;
  readonly repId?: string | null;
}

interface Counted extends AnswerCounts {
  /** From 1; null of the whole period. */
  readonly bucket: number | null;
}

const nothing: AnswerCounts = {
  assigned: 0,
  inTime: 0,
  breached: 0,
  waiting: 0,
  ended: 0,
  medianResponseMs: null,
};

/** The days are counted by their beginnings, so that a zone's name means the same as everywhere else. */
const statement = (also: string): string => `
  SELECT bucket, count(*) AS assigned,
         count(*) FILTER (WHERE breached_at IS NULL AND responded_at IS NOT NULL) AS "inTime",
         count(*) FILTER (WHERE breached_at IS NOT NULL) AS breached,
         count(*) FILTER (WHERE breached_at IS NULL AND responded_at IS NULL AND ended_at IS NULL) AS waiting,
         count(*) FILTER (WHERE breached_at IS NULL AND responded_at IS NULL AND ended_at IS NOT NULL) AS ended,
         percentile_cont(0.5) WITHIN GROUP (ORDER BY response_ms) AS "medianResponseMs"
    FROM (SELECT width_bucket(a.assigned_at, $1::timestamptz[]) AS bucket, a.breached_at, a.responded_at, a.ended_at, a.response_ms
            FROM assignment a
           WHERE a.assigned_at >= $2 AND a.assigned_at < $3 AND a.due_at IS NOT NULL${also}) counted
   GROUP BY GROUPING SETS ((bucket), ())`;

/** How the vendor answers, for managers. */
@Injectable()
export class AnswerReport {
  constructor(private readonly database: Database) {}

  /**
   * By the viewer's local day of the assignment.
   *
   * @throws Refusal FORBIDDEN for everyone but managers, BAD_USER_INPUT for days that are no period
   */
  async figures(viewer: Viewer, asked: AnswersAsked): Promise<AnswerFigures> {
    requireRole(viewer, ['ADMIN', 'SALES_MANAGER', 'PARTNER_MANAGER']);
    const { days, bounds } = periodOf(asked, viewer.timeZone);
    const { queueId, repId } = asked;
    const ids = [queueId, repId].filter((id) => id !== null && id !== undefined);
    const counted = ids.every(isId)
      ? await this.database.read(viewer, (queries) =>
          queries.rows<Counted>(statement(conditionsOf(asked)), [
            bounds,
            bounds[0],
            bounds.at(-1),
            ...ids,
          ]),
        )
      : [];
    const byBucket = new Map(counted.map(({ bucket, ...counts }) => [bucket, rounded(counts)]));
    return {
      timeZone: viewer.timeZone,
      total: byBucket.get(null) ?? nothing,
      days: days.map((day, index) => ({ day, ...(byBucket.get(index + 1) ?? nothing) })),
    };
  }
}

function conditionsOf({ queueId, repId }: AnswersAsked): string {
  const columns = [...(queueId ? ['a.queue_id'] : []), ...(repId ? ['a.rep_id'] : [])];
  return columns.map((column, index) => ` AND ${column} = $${index + 4}`).join('');
}

const rounded = (counts: AnswerCounts): AnswerCounts => ({
  ...counts,
  medianResponseMs: counts.medianResponseMs === null ? null : Math.round(counts.medianResponseMs),
});
