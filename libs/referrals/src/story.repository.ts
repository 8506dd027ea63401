import { Injectable } from '@nestjs/common';
import { LostRace } from '#platform';
import type { Queries } from '#platform';
import type { Signal } from '#qualification';
import type { Ledger } from '#routing';
import { certificateOf, readSignals, signalsOfAccount } from '#signals';
import type { SignalOnRecord } from '#signals';
import type { Changes } from './changes.js';
import { writeOf, setFrom } from './changes.repository.js';
import { assignmentTable, factColumns, referralTable } from './referral-row.js';
import type { AssignmentRow, ReferralRow } from './referral-row.js';

/** A referral under its lock, with who has it and who has had it. */
export interface Story {
  readonly row: ReferralRow;
  readonly assignment: AssignmentRow | null;
  readonly hadRepIds: readonly string[];
  readonly assignmentCount: number;
  /** Another referral holds the account for this product line now. */
  readonly rivalled: boolean;
  /** What is on record for its account, where it may still be judged anew. */
  readonly signals: readonly Signal[];
}

export interface LockedStories {
  /** By the database's clock, to the millisecond, read under the lock. */
  readonly now: Date;
  readonly directoryVersion: number;
  readonly stories: readonly Story[];
}

const lockByIds = {
  name: 'lock-referrals',
  text: `SELECT ${referralTable.columns('r')} FROM referral r WHERE r.id = ANY($1::uuid[]) ORDER BY r.id FOR UPDATE`,
};

const lockOfRep = {
  name: 'lock-referrals-of-rep',
  text: `SELECT ${referralTable.columns('r')} FROM referral r WHERE r.rep_id = $1 AND r.status IN ('ASSIGNED', 'ACCEPTED', 'OPPORTUNITY') ORDER BY r.id FOR UPDATE`,
};

const lockRep = {
  name: 'lock-rep',
  text: 'SELECT 1 FROM users WHERE id = $1 FOR NO KEY UPDATE',
};

const declinesElsewhere = {
  name: 'declines-elsewhere',
  text: `SELECT coalesce(sum((l.standings->$1->>'declines')::int), 0) AS count
           FROM turn_ledger l WHERE l.standings->$1->>'declinesDay' = $2 AND l.queue_id <> $3`,
};

const around = {
  name: 'around-referrals',
  text: `
    SELECT date_trunc('milliseconds', clock_timestamp()) AS now, (SELECT version FROM directory) AS version,
      (SELECT coalesce(jsonb_agg(jsonb_build_object('id', h.referral_id, 'reps', h.reps, 'count', h.count)), '[]') FROM (
        SELECT a.referral_id, array_agg(DISTINCT a.rep_id) AS reps, count(*) AS count FROM assignment a WHERE a.referral_id = ANY($1::uuid[]) GROUP BY 1) h) AS had,
      (SELECT coalesce(jsonb_agg(r.id), '[]') FROM referral r JOIN claim c ON c.account_key = r.account_key AND c.product_line = r.product_line
        WHERE r.id = ANY($1::uuid[]) AND c.referral_id <> r.id AND c.held_until > now()) AS rivalled,
      (SELECT coalesce(jsonb_agg(jsonb_build_object('id', r.id, 'kind', s.kind, 'seenAt', s.seen_at, 'count', s.count)), '[]')
         FROM referral r CROSS JOIN LATERAL ((${signalsOfAccount('r.account_key', 'r.partner_id')}) UNION ALL (${certificateOf('r.partner_id')})) s
        WHERE r.id = ANY($1::uuid[]) AND r.status IN ('ACTION_REQUIRED', 'NURTURING')) AS signals`,
};

const currentAssignments = {
  name: 'current-assignments',
  text: `SELECT ${assignmentTable.columns('a')} FROM assignment a WHERE a.id = ANY($1::uuid[])`,
};

const lockLedgers = {
  name: 'lock-ledgers',
  text: `SELECT l.queue_id AS "queueId", l.last_turn AS "lastTurn", l.last_rep_id AS "lastRepId", l.standings
           FROM turn_ledger l WHERE l.queue_id = ANY($1::uuid[]) ORDER BY l.queue_id FOR UPDATE`,
};

interface Around {
  readonly now: Date;
  readonly version: number;
  readonly had: readonly Had[];
  readonly rivalled: readonly string[];
  readonly signals: readonly (SignalOnRecord & { readonly id: string })[];
}

/** Ledgers under their locks. */
export interface HeldLedgers {
  readonly ledgers: ReadonlyMap<string, Ledger>;
  /** The settings as they held once the locks were had; null: none was asked for. */
  readonly version: number | null;
}

export const settingsChanged = (): LostRace => new LostRace('the settings changed meanwhile');

interface Had {
  readonly id: string;
  readonly reps: readonly string[];
  readonly count: number;
}

/** Loads under locks, and saves. Locks are taken in one order everywhere: referrals by id, then ledgers by queue, then a person. */
@Injectable()
export class StoryRepository {
  async lock(queries: Queries, ids: readonly string[]): Promise<LockedStories> {
    return this.around(queries, await queries.rows<ReferralRow>(lockByIds, [ids]));
  }

  async lockOpenOf(queries: Queries, repId: string): Promise<LockedStories> {
    return this.around(queries, await queries.rows<ReferralRow>(lockOfRep, [repId]));
  }

  /** Declines on the day of the rep in other queues than this one, each by its queue's own date; one rep's declines wait for each other here. */
  async declinesElsewhere(
    queries: Queries,
    { repId, queueId, day }: { repId: string; queueId: string; day: string },
  ): Promise<number> {
    await queries.rows(lockRep, [repId]);
    const [row] = await queries.rows<{ count: number }>(declinesElsewhere, [repId, day, queueId]);
    return row?.count ?? 0;
  }

  /**
   * The ledgers of these queues under their locks: each is its queue's turn, so hold them last and briefly.
   *
   * @param version the settings that the decision stands on
   * @throws LostRace when the settings changed before the locks were had
   */
  async lockLedgers(
    queries: Queries,
    queueIds: Iterable<string>,
    version: number,
  ): Promise<ReadonlyMap<string, Ledger>> {
    const held = await this.holdLedgers(queries, queueIds);
    if (held.version !== null && held.version !== version) throw settingsChanged();
    return held.ledgers;
  }

  /** The same for who learns in the same flight what the decision stands on. */
  async holdLedgers(queries: Queries, queueIds: Iterable<string>): Promise<HeldLedgers> {
    const ids = [...new Set(queueIds)];
    if (ids.length === 0) return { ledgers: new Map(), version: null };
    const [rows, [directory]] = await Promise.all([
      queries.rows<Ledger & { queueId: string }>(lockLedgers, [ids]),
      queries.rows<{ version: number }>({
        name: 'directory-version-under-lock',
        text: 'SELECT version FROM directory',
      }),
    ]);
    return {
      ledgers: new Map(rows.map(({ queueId, ...ledger }) => [queueId, ledger])),
      version: directory?.version ?? null,
    };
  }

  /** @throws a lost race's error when another transaction took a claim or a key meanwhile */
  async save(queries: Queries, changes: Changes): Promise<void> {
    const { statement, values } = writeOf(changes);
    await queries.rows(statement, values);
  }

  /** Lets go of an account before the referral takes another one. */
  async releaseClaim(queries: Queries, row: ReferralRow): Promise<void> {
    await queries.rows(
      'DELETE FROM claim WHERE account_key = $1 AND product_line = $2 AND referral_id = $3',
      [row.accountKey, row.productLine, row.id],
    );
  }

  /** Writes the facts of a referral that its partner completed. */
  async saveFacts(queries: Queries, row: ReferralRow): Promise<void> {
    await queries.rows(
      `UPDATE referral r SET ${setFrom(factColumns)} FROM ${referralTable.recordset('$1', 'x')} WHERE r.id = x.id`,
      [JSON.stringify([row])],
    );
    await queries.rows(
      'UPDATE referral_search SET words = search_words($2, $3, $4, $5) WHERE referral_id = $1',
      [row.id, row.companyName, row.companyDomain, row.contactName, row.contactEmail],
    );
  }

  private async around(queries: Queries, rows: readonly ReferralRow[]): Promise<LockedStories> {
    const current = rows.flatMap(({ assignmentId }) => assignmentId ?? []);
    const [assignments, [context]] = await Promise.all([
      queries.rows<AssignmentRow>(currentAssignments, [current]),
      queries.rows<Around>(around, [rows.map(({ id }) => id)]),
    ]);
    if (!context) throw new Error('the directory has no version: run the migrations');
    const byId = new Map(assignments.map((assignment) => [assignment.id, assignment]));
    const hadBy = new Map(context.had.map((had) => [had.id, had]));
    const rivalled = new Set(context.rivalled);
    const signals = Map.groupBy(context.signals, ({ id }) => id);
    return {
      now: context.now,
      directoryVersion: context.version,
      stories: rows.map((row) => ({
        row,
        assignment: (row.assignmentId !== null && byId.get(row.assignmentId)) || null,
        hadRepIds: hadBy.get(row.id)?.reps ?? [],
        assignmentCount: hadBy.get(row.id)?.count ?? 0,
        rivalled: rivalled.has(row.id),
        signals: readSignals(signals.get(row.id) ?? []),
      })),
    };
  }
}
