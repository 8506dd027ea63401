import { Injectable } from '@nestjs/common';
import { Database, Refusal, conflict, isId, isPartnerRole, notFound } from '#platform';
import type { Queries, RefusalProblem, ViewerRole } from '#platform';
import { isTimeZone } from '#sla';
import { audit } from './audit.repository.js';
import { accountAddress, emailProblems } from './email-address.js';
import { inviteRefusal } from './person-rights.js';
import { mailInvitation } from './secret-link.repository.js';
import { textProblems } from './text-problems.js';
import type { User } from './user.js';
import { userColumns } from './user.repository.js';
import { isLocale } from './viewer.js';
import type { Viewer } from './viewer.js';

export interface Invitation {
  readonly email: string;
  readonly name: string;
  readonly role: ViewerRole;
  /** Null: a partner's administrator means their own partner; vendor roles have none. */
  readonly partnerId: string | null;
  readonly locale: string;
  /** An IANA name; null: the inviter's. */
  readonly timeZone: string | null;
}

/** What holds once everything absent was filled in. */
interface Newcomer extends Invitation {
  readonly timeZone: string;
}

/** Brings somebody in, by a mailed link. */
@Injectable()
export class InviteUser {
  constructor(private readonly database: Database) {}

  /**
   * Inviting somebody again who has not joined yet sends a new link; the one before no longer works.
   *
   * @throws Refusal FORBIDDEN, NOT_FOUND (also for a partner that the viewer must not know of),
   *   BAD_USER_INPUT with every problem, CONFLICT where somebody has the address
   */
  async invite(
    viewer: Viewer,
    invitation: Invitation,
    requestId: string | null = null,
  ): Promise<User> {
    const partnerId = invitation.partnerId?.toLowerCase() ?? null;
    const refusal = inviteRefusal(viewer, invitation.role, partnerId);
    if (refusal !== null) throw new Refusal(refusal);
    const newcomer: Newcomer = {
      ...invitation,
      email: accountAddress(invitation.email),
      name: invitation.name.trim(),
      partnerId: viewer.role === 'PARTNER_ADMIN' ? viewer.partnerId : partnerId,
      timeZone: invitation.timeZone ?? viewer.timeZone,
    };
    const problems = newcomerProblems({ ...newcomer, email: invitation.email });
    if (problems.length > 0) throw new Refusal('BAD_USER_INPUT', { problems });
    return this.database.transaction(async (queries) => {
      await requirePartner(queries, newcomer.partnerId);
      const waitingId = await idOfWaiting(queries, newcomer);
      const user = await save(queries, newcomer, waitingId);
      await mailInvitation(queries, user.id);
      const { role } = newcomer;
      const data = { role, partnerId: newcomer.partnerId, again: waitingId !== null };
      const fact = { action: 'user.invited', subject: 'user', subjectId: user.id, data } as const;
      await audit(queries, viewer, fact, requestId);
      return user;
    });
  }
}

function newcomerProblems(newcomer: Newcomer): readonly RefusalProblem[] {
  const problems = [
    ...emailProblems(newcomer.email, ['email']),
    ...textProblems(newcomer.name, 200, ['name']),
  ];
  const forPartner = isPartnerRole(newcomer.role);
  if (forPartner && newcomer.partnerId === null) {
    problems.push({ code: 'REQUIRED', path: ['partnerId'] });
  }
  if (!forPartner && newcomer.partnerId !== null) {
    problems.push({ code: 'PARTNER_NOT_ALLOWED', path: ['partnerId'] });
  }
  if (!isLocale(newcomer.locale)) problems.push({ code: 'LOCALE_UNKNOWN', path: ['locale'] });
  if (!isTimeZone(newcomer.timeZone)) {
    problems.push({ code: 'TIME_ZONE_UNKNOWN', path: ['timeZone'] });
  }
  return problems;
}

async function requirePartner(queries: Queries, partnerId: string | null): Promise<void> {
  if (partnerId === null) return;
  if (!isId(partnerId)) throw notFound();
  const found = await queries.rows('SELECT 1 FROM partner WHERE id = $1', [partnerId]);
  if (found.length === 0) throw notFound();
}

/** The person who has the address and was invited before, to the same side; null where nobody has it. */
async function idOfWaiting(queries: Queries, newcomer: Newcomer): Promise<string | null> {
  const [known] = await queries.rows<{ id: string; waiting: boolean; mayReturn: boolean }>(
    `SELECT id, joined_at IS NULL AND deactivated_at IS NULL AND partner_id IS NOT DISTINCT FROM $2 AS waiting,
            deactivated_at IS NOT NULL AND partner_id IS NOT DISTINCT FROM $2 AS "mayReturn"
       FROM users WHERE lower(email) = lower($1) FOR NO KEY UPDATE`,
    [newcomer.email, newcomer.partnerId],
  );
  // Of another side nobody learns more than that the address is taken.
  if (known?.mayReturn) throw conflict('EMAIL_OF_DEACTIVATED');
  if (known?.waiting === false) throw conflict('EMAIL_TAKEN');
  return known?.id ?? null;
}

async function save(queries: Queries, newcomer: Newcomer, id: string | null): Promise<User> {
  const { name, role, locale, timeZone, email, partnerId } = newcomer;
  const [user] =
    id === null
      ? await queries.rows<User>(
          `INSERT INTO users AS u (name, role, locale, time_zone, email, partner_id)
           VALUES ($1, $2, $3, $4, $5, $6) RETURNING ${userColumns}`,
          [name, role, locale, timeZone, email, partnerId],
        )
      : await queries.rows<User>(
          `UPDATE users AS u SET name = $1, role = $2, locale = $3, time_zone = $4
            WHERE id = $5 RETURNING ${userColumns}`,
          [name, role, locale, timeZone, id],
        );
  if (user === undefined) throw new Error('the invited person was not stored');
  return user;
}
