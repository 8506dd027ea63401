import { Injectable } from '@nestjs/common';
import { Directory, rulesAt } from '#directory';
import { EventRelay } from '#events';
import { Database } from '#platform';
import type { Queries } from '#platform';
import { unpackCriteria } from '#qualification';
import type { LeadClass, PackedCriterion, Verdict } from '#qualification';
import { ChangeSet } from './changes.js';
import { StoryRepository } from './story.repository.js';
import { fireWait } from './wait.js';

/** How many referrals are reminded of or lapse in one transaction at most. */
const MOST_TOGETHER = 100;

/** By the database's clock; those that somebody is at are left for the next look. */
const lockDue = {
  name: 'lock-waiting',
  text: `SELECT id FROM referral WHERE wait_alarm_at <= now() AND status = 'ACTION_REQUIRED'
          ORDER BY wait_alarm_at LIMIT $1 FOR UPDATE SKIP LOCKED`,
};

const latestVerdicts = {
  name: 'latest-verdicts-of-waiting',
  text: `SELECT v.referral_id AS id, v.lead_class AS "leadClass", v.criteria FROM referral r
           JOIN verdict v ON v.referral_id = r.id AND v.number = r.verdict_number WHERE r.id = ANY($1::uuid[])`,
};

/** Reminds of referrals that wait for something, and ends those that have waited too long. */
@Injectable()
export class WaitingClock {
  constructor(
    private readonly database: Database,
    private readonly directory: Directory,
    private readonly stories: StoryRepository,
    private readonly relay: EventRelay,
  ) {}

  /** Returns how many that were. Once for each alarm, whoever else is at it: the row is locked, and moves on. */
  async fireDue(most = MOST_TOGETHER): Promise<number> {
    const fired = await this.database.transaction(async (queries) => {
      const due = (await queries.rows<{ id: string }>(lockDue, [most])).map(({ id }) => id);
      if (due.length === 0) return 0;
      const [{ now, stories }, verdicts, directory] = await Promise.all([
        this.stories.lock(queries, due),
        this.verdictsOf(queries, due),
        this.directory.current(),
      ]);
      const rules = rulesAt(directory, now);
      const changes = new ChangeSet(now);
      for (const { row } of stories) {
        const verdict = verdicts.get(row.id);
        if (!verdict) throw new Error(`the referral ${row.id} has no verdict`);
        const { row: moved, event } = fireWait(row, verdict, rules, now);
        changes.move(moved);
        changes.events.push(event);
        if (moved.status !== 'LAPSED') continue;
        const { accountKey, productLine, id: referralId } = row;
        changes.release({ accountKey, productLine, referralId });
      }
      await this.stories.save(queries, changes.done());
      return stories.length;
    });
    if (fired > 0) this.relay.wake();
    return fired;
  }

  private async verdictsOf(
    queries: Queries,
    ids: readonly string[],
  ): Promise<ReadonlyMap<string, Pick<Verdict, 'criteria' | 'leadClass'>>> {
    const rows = await queries.rows<{
      readonly id: string;
      readonly leadClass: LeadClass;
      readonly criteria: readonly PackedCriterion[];
    }>(latestVerdicts, [ids]);
    return new Map(
      rows.map(({ id, leadClass, criteria }) => [
        id,
        { leadClass, criteria: unpackCriteria(criteria) },
      ]),
    );
  }
}
