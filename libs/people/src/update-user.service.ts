import { Injectable } from '@nestjs/common';
import { Database, Refusal, badInput, conflict, isPartnerRole } from '#platform';
import type { Queries, RefusalProblem, ViewerRole } from '#platform';
import { isTimeZone } from '#sla';
import { audit } from './audit.repository.js';
import { careRefusal, mayDeactivateSomebody } from './person-rights.js';
import { lockPerson, requireAnotherAdmin } from './person.repository.js';
import { PERSONS_FIELDS, recordedChanges } from './recorded-changes.js';
import { endSessionsOf } from './session.repository.js';
import { textProblems } from './text-problems.js';
import type { User } from './user.js';
import { userColumns } from './user.repository.js';
import { isLocale, requirePerson } from './viewer.js';
import type { Viewer } from './viewer.js';

/** What is absent stays as it is. */
export interface UserChange {
  readonly name?: string;
  /** Of the same side: nobody changes from the vendor to a partner. */
  readonly role?: ViewerRole;
  readonly locale?: string;
  /** An IANA name. */
  readonly timeZone?: string;
}

/** Changes somebody else's name, role, language or time zone. With another role they sign in anew. */
@Injectable()
export class UpdateUser {
  constructor(private readonly database: Database) {}

  /**
   * @throws Refusal FORBIDDEN, also for one's own role; NOT_FOUND, also for somebody whom the viewer must not
   *   know of; BAD_USER_INPUT with every problem; CONFLICT for the last administrator, and for a rep who is
   *   to be none while they are in a queue or have open referrals
   */
  async update(
    viewer: Viewer,
    userId: string,
    change: UserChange,
    requestId: string | null = null,
  ): Promise<User> {
    requirePerson(viewer);
    if (!mayDeactivateSomebody(viewer.role)) throw new Refusal('FORBIDDEN');
    return this.database.transaction(async (queries) => {
      const before = await lockPerson(queries, userId);
      const refusal = careRefusal(viewer, before);
      if (refusal !== null) throw new Refusal(refusal);
      const problems = changeProblems(change);
      if (problems.length > 0) throw new Refusal('BAD_USER_INPUT', { problems });
      const newRole = change.role !== undefined && change.role !== before.role ? change.role : null;
      if (newRole !== null) await requireMayBecome(queries, viewer, before, newRole);
      const user = await save(queries, before.id, change);
      if (newRole !== null) await endSessionsOf(queries, user.id);
      const data = { changes: recordedChanges(before, user, PERSONS_FIELDS) };
      const fact = { action: 'user.updated', subject: 'user', subjectId: user.id, data } as const;
      await audit(queries, viewer, fact, requestId);
      return user;
    });
  }
}

function changeProblems({ name, locale, timeZone }: UserChange): readonly RefusalProblem[] {
  const problems = name === undefined ? [] : [...textProblems(name, 200, ['name'])];
  if (locale !== undefined && !isLocale(locale)) {
    problems.push({ code: 'LOCALE_UNKNOWN', path: ['locale'] });
  }
  if (timeZone !== undefined && !isTimeZone(timeZone)) {
    problems.push({ code: 'TIME_ZONE_UNKNOWN', path: ['timeZone'] });
  }
  return problems;
}

async function requireMayBecome(
  queries: Queries,
  viewer: Viewer,
  person: User,
  role: ViewerRole,
): Promise<void> {
  if (person.id === viewer.userId) throw new Refusal('FORBIDDEN');
  if (isPartnerRole(role) !== isPartnerRole(person.role)) {
    throw badInput('ROLE_OF_OTHER_SIDE', ['role']);
  }
  if (person.role === 'ADMIN' && person.active) await requireAnotherAdmin(queries, person.id);
  const takesTurns = role === 'SALES_REP' || role === 'SALES_MANAGER';
  if (!takesTurns && (await hasWork(queries, person.id))) {
    throw conflict('HAS_WORK', 'This person is in a queue or has open referrals.');
  }
}

async function hasWork(queries: Queries, userId: string): Promise<boolean> {
  const found = await queries.rows(
    `SELECT 1 FROM queue_member WHERE rep_id = $1
     UNION ALL SELECT 1 FROM referral WHERE rep_id = $1 AND status IN ('ASSIGNED', 'ACCEPTED', 'OPPORTUNITY') LIMIT 1`,
    [userId],
  );
  return found.length > 0;
}

async function save(queries: Queries, id: string, change: UserChange): Promise<User> {
  const { name, role, locale, timeZone } = change;
  const [user] = await queries.rows<User>(
    `UPDATE users AS u SET name = coalesce($2, name), role = coalesce($3, role), locale = coalesce($4, locale),
       time_zone = coalesce($5, time_zone) WHERE id = $1 RETURNING ${userColumns}`,
    [id, name?.trim() ?? null, role ?? null, locale ?? null, timeZone ?? null],
  );
  if (user === undefined) throw new Error('a locked person is gone');
  return user;
}
