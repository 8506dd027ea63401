import { Injectable } from '@nestjs/common';
import { Database } from '#platform';

/** What a member has of a queue's referrals. */
export interface MemberLoad {
  /** Those that wait for their answer. */
  readonly waiting: number;
  /** Those that are not over: these, the accepted ones, and open deals. */
  readonly open: number;
}

/** A rep's turns in a period against what would have been exactly fair. */
export interface TurnsTaken {
  readonly repId: string;
  /** Less those given back. */
  readonly turns: number;
  /** The sum of the rep's shares of each of these turns. */
  readonly fairShare: number;
}

export interface Span {
  readonly from: Date;
  readonly before: Date;
}

/** How the work of the queues is spread. Judges nobody's right to know: whoever sees a queue may. */
@Injectable()
export class QueueLoad {
  constructor(private readonly database: Database) {}

  /** By queue id, then by rep id; who has nothing is absent. */
  async loadOf(
    queueIds: readonly string[],
  ): Promise<ReadonlyMap<string, ReadonlyMap<string, MemberLoad>>> {
    const rows = await this.database.rows<MemberLoad & { queueId: string; repId: string }>(
      {
        name: 'load-of-queues',
        text: `SELECT queue_id AS "queueId", rep_id AS "repId", count(*) FILTER (WHERE status = 'ASSIGNED') AS waiting, count(*) AS open
                 FROM referral WHERE status IN ('ASSIGNED', 'ACCEPTED', 'OPPORTUNITY') AND queue_id = ANY($1::uuid[]) AND rep_id IS NOT NULL
                GROUP BY queue_id, rep_id`,
      },
      [queueIds],
    );
    const byQueue = Map.groupBy(rows, ({ queueId }) => queueId);
    return new Map(
      [...byQueue].map(([id, all]) => [id, new Map(all.map((row) => [row.repId, row]))]),
    );
  }

  /** By queue id; whoever had a share of a turn, who has left the queue since as well. */
  async turnsIn(
    queueIds: readonly string[],
    { from, before }: Span,
  ): Promise<ReadonlyMap<string, readonly TurnsTaken[]>> {
    const rows = await this.database.rows<TurnsTaken & { queueId: string }>(
      `SELECT a.queue_id AS "queueId", s.key AS "repId",
              count(*) FILTER (WHERE a.rep_id = s.key::uuid) AS turns, sum(s.value::float8) AS "fairShare"
         FROM assignment a CROSS JOIN LATERAL jsonb_each_text(a.turn_shares) s
        WHERE a.queue_id = ANY($1::uuid[]) AND a.assigned_at >= $2 AND a.assigned_at < $3
          AND a.turn IS NOT NULL AND NOT a.turn_given_back
        GROUP BY a.queue_id, s.key ORDER BY turns DESC, s.key`,
      [queueIds, from, before],
    );
    return Map.groupBy(rows, ({ queueId }) => queueId);
  }
}
