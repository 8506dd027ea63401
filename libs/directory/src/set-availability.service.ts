import { Injectable } from '@nestjs/common';
import { audit } from '#people';
import type { Viewer } from '#people';
import { Database, badInput } from '#platform';
import type { Queries } from '#platform';
import type { DirectoryUser } from './directory-snapshot.js';
import { requireMaySpeakFor } from './rep-rights.js';
import { lockRep, repColumns } from './rep.repository.js';
import { announceAvailability } from './setting-events.repository.js';
import { recordSetting } from './setting-history.repository.js';

export interface Availability {
  readonly available: boolean;
  /** When one who is unavailable is back; null: until it is set again. */
  readonly until: Date | null;
}

/** Says whether a rep takes referrals. */
@Injectable()
export class SetAvailability {
  constructor(private readonly database: Database) {}

  /** @throws Refusal FORBIDDEN, NOT_FOUND, CONFLICT, BAD_USER_INPUT (an end in the past, or of being available) */
  async set(
    viewer: Viewer,
    userId: string,
    availability: Availability,
    requestId: string | null = null,
  ): Promise<DirectoryUser> {
    requireMaySpeakFor(viewer, userId);
    const { available, until } = availability;
    if (available && until !== null) throw badInput('UNTIL_ONLY_WHEN_UNAVAILABLE', ['until']);
    return this.database.transaction(async (queries) => {
      const { id } = await lockRep(queries, userId);
      await requireFuture(queries, until);
      const [rep] = await queries.rows<DirectoryUser>(
        `UPDATE users AS u SET available = $2, unavailable_until = $3 WHERE u.id = $1 RETURNING ${repColumns}`,
        [id, available, until],
      );
      if (rep === undefined) throw new Error('a locked rep is gone');
      await recordSetting(queries, 'availability', id, availability, viewer.userId);
      const fact = {
        action: 'availability.set',
        subject: 'user',
        subjectId: id,
        data: { available, until },
      } as const;
      await audit(queries, viewer, fact, requestId);
      await announceAvailability(queries, rep, viewer);
      return rep;
    });
  }
}

async function requireFuture(queries: Queries, until: Date | null): Promise<void> {
  if (until === null) return;
  const [judged] = await queries.rows<{ past: boolean }>(
    'SELECT $1::timestamptz <= now() AS past',
    [until],
  );
  if (judged?.past !== false) throw badInput('DATE_IN_PAST', ['until']);
}
