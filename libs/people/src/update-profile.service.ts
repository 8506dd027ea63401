import { Injectable } from '@nestjs/common';
import { Database, Refusal, notFound } from '#platform';
import type { RefusalProblem } from '#platform';
import { isTimeZone } from '#sla';
import { audit } from './audit.repository.js';
import { lockPerson } from './person.repository.js';
import { PERSONS_FIELDS, recordedChanges } from './recorded-changes.js';
import { textProblems } from './text-problems.js';
import type { User } from './user.js';
import { userColumns } from './user.repository.js';
import { isLocale, requirePerson } from './viewer.js';
import type { Viewer } from './viewer.js';

/** What is absent stays as it is. */
export interface ProfileChange {
  readonly name?: string;
  readonly locale?: string;
  /** An IANA name. */
  readonly timeZone?: string;
}

/** Changes what one may change of oneself. */
@Injectable()
export class UpdateProfile {
  constructor(private readonly database: Database) {}

  /** @throws Refusal BAD_USER_INPUT with every problem, FORBIDDEN where an API key asks */
  async update(
    viewer: Viewer,
    change: ProfileChange,
    requestId: string | null = null,
  ): Promise<User> {
    requirePerson(viewer);
    const problems = profileProblems(change);
    if (problems.length > 0) throw new Refusal('BAD_USER_INPUT', { problems });
    const { name, locale, timeZone } = change;
    return this.database.transaction(async (queries) => {
      const before = await lockPerson(queries, viewer.userId);
      const [user] = await queries.rows<User>(
        `UPDATE users AS u SET name = coalesce($2, name), locale = coalesce($3, locale), time_zone = coalesce($4, time_zone)
          WHERE id = $1 RETURNING ${userColumns}`,
        [viewer.userId, name?.trim() ?? null, locale ?? null, timeZone ?? null],
      );
      if (user === undefined) throw notFound();
      const data = { changes: recordedChanges(before, user, PERSONS_FIELDS) };
      const fact = { action: 'user.updated', subject: 'user', subjectId: user.id, data } as const;
      await audit(queries, viewer, fact, requestId);
      return user;
    });
  }
}

function profileProblems({ name, locale, timeZone }: ProfileChange): readonly RefusalProblem[] {
  const problems = name === undefined ? [] : [...textProblems(name, 200, ['name'])];
  if (locale !== undefined && !isLocale(locale)) {
    problems.push({ code: 'LOCALE_UNKNOWN', path: ['locale'] });
  }
  if (timeZone !== undefined && !isTimeZone(timeZone)) {
    problems.push({ code: 'TIME_ZONE_UNKNOWN', path: ['timeZone'] });
  }
  return problems;
}
