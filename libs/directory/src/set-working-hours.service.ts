import { Injectable } from '@nestjs/common';
import { audit } from '#people';
import type { Viewer } from '#people';
import { Database, Refusal } from '#platform';
import type { Queries } from '#platform';
import type { DirectoryUser } from './directory-snapshot.js';
import { requireMaySpeakFor } from './rep-rights.js';
import { lockRep, repColumns } from './rep.repository.js';
import { announceAvailability } from './setting-events.repository.js';
import { recordSetting } from './setting-history.repository.js';
import { workingHoursProblems } from './working-hours.js';
import type { WorkingHours } from './working-hours.js';

/** Says when in the week a rep takes referrals. */
@Injectable()
export class SetWorkingHours {
  constructor(private readonly database: Database) {}

  /**
   * Null: always.
   *
   * @throws Refusal FORBIDDEN, NOT_FOUND, CONFLICT, BAD_USER_INPUT with every problem
   */
  async set(
    viewer: Viewer,
    userId: string,
    workingHours: WorkingHours | null,
    requestId: string | null = null,
  ): Promise<DirectoryUser> {
    requireMaySpeakFor(viewer, userId);
    return this.database.transaction(async (queries) => {
      const { id } = await lockRep(queries, userId);
      await judge(queries, workingHours);
      const stored = workingHours === null ? null : JSON.stringify(workingHours);
      const [rep] = await queries.rows<DirectoryUser>(
        `UPDATE users AS u SET working_hours = $2 WHERE u.id = $1 RETURNING ${repColumns}`,
        [id, stored],
      );
      if (rep === undefined) throw new Error('a locked rep is gone');
      await recordSetting(queries, 'working_hours', id, { workingHours }, viewer.userId);
      const fact = { action: 'workingHours.set', subject: 'user', subjectId: id } as const;
      await audit(queries, viewer, fact, requestId);
      await announceAvailability(queries, rep, viewer);
      return rep;
    });
  }
}

async function judge(queries: Queries, workingHours: WorkingHours | null): Promise<void> {
  if (workingHours === null) return;
  const [clock] = await queries.rows<{ now: Date }>('SELECT now() AS now');
  if (clock === undefined) throw new Error('the database has no clock');
  const problems = workingHoursProblems(workingHours, clock.now);
  if (problems.length > 0) throw new Refusal('BAD_USER_INPUT', { problems });
}
