import { Injectable } from '@nestjs/common';
import { audit, MAIL_CHANNEL, requireRole } from '#people';
import type { Viewer } from '#people';
import { Database, conflict, isId, notFound } from '#platform';
import type { ViewerRole } from '#platform';
import { accountMailKinds } from './mail-kind.js';
import type { MailKind } from './mail-kind.js';

export type MailStatus = 'WAITING' | 'SENT' | 'FAILED' | 'SWITCHED_OFF';

/** A mail as managers see it: never what it says. */
export interface Delivery {
  readonly id: string;
  readonly kind: MailKind;
  readonly status: MailStatus;
  readonly userId: string;
  readonly name: string;
  readonly email: string;
  readonly referralId: string | null;
  readonly createdAt: Date;
  readonly attempts: number;
  /** Null once nothing more is tried. */
  readonly nextAttemptAt: Date | null;
  readonly sentAt: Date | null;
  /** The mail server's last word, where it did not take it. */
  readonly lastError: string | null;
}

export interface DeliveryFilter {
  readonly status?: readonly MailStatus[];
  readonly userId?: string;
  readonly referralId?: string;
}

export interface DeliveryPageAsked {
  /** 1 to 100. */
  readonly first: number;
  /** The id of the last one seen; null for the first page. */
  readonly after: string | null;
}

export interface DeliveryPage {
  readonly deliveries: readonly Delivery[];
  readonly hasNextPage: boolean;
}

const managers: readonly ViewerRole[] = ['ADMIN', 'PARTNER_MANAGER', 'SALES_MANAGER'];

const page = `
  SELECT m.id, m.kind, m.status, m.user_id AS "userId", u.name, u.email, m.referral_id AS "referralId",
         m.created_at AS "createdAt", m.attempts, m.next_attempt_at AS "nextAttemptAt", m.sent_at AS "sentAt",
         m.last_error AS "lastError"
    FROM mail m JOIN users u ON u.id = m.user_id
   WHERE ($1::text[] IS NULL OR m.status = ANY ($1)) AND ($2::uuid IS NULL OR m.user_id = $2)
     AND ($3::uuid IS NULL OR m.referral_id = $3)
     AND ($4::uuid IS NULL OR (m.created_at, m.id) < (SELECT l.created_at, l.id FROM mail l WHERE l.id = $4))
   ORDER BY m.created_at DESC, m.id DESC LIMIT $5`;

/** What became of the mails, for managers. */
@Injectable()
export class MailDesk {
  constructor(private readonly database: Database) {}

  /** What the mail server refused for good, newest first. @throws Refusal FORBIDDEN but for managers */
  failed(viewer: Viewer, asked: DeliveryPageAsked): Promise<DeliveryPage> {
    return this.deliveries(viewer, { status: ['FAILED'] }, asked);
  }

  /** Newest first. An id that is none finds nothing. @throws Refusal FORBIDDEN but for managers */
  async deliveries(
    viewer: Viewer,
    filter: DeliveryFilter,
    { first, after }: DeliveryPageAsked,
  ): Promise<DeliveryPage> {
    requireRole(viewer, managers);
    const ids = [filter.userId, filter.referralId, after ?? undefined];
    if (ids.some((id) => id !== undefined && !isId(id)))
      return { deliveries: [], hasNextPage: false };
    const values = [
      filter.status ?? null,
      filter.userId ?? null,
      filter.referralId ?? null,
      after,
      first + 1,
    ];
    const rows = await this.database.read(viewer, (queries) =>
      queries.rows<Delivery>(page, values),
    );
    return { deliveries: rows.slice(0, first), hasNextPage: rows.length > first };
  }

  /**
   * A failed mail waits again, with all its time to be tried, under the same Message-ID.
   *
   * @throws Refusal FORBIDDEN but for managers, NOT_FOUND, CONFLICT with the mail's status where it
   *   has not failed, and with EXPIRED for one whose secret link is gone
   */
  async sendAgain(viewer: Viewer, mailId: string, requestId: string | null = null): Promise<void> {
    requireRole(viewer, managers);
    if (!isId(mailId)) throw notFound();
    await this.database.transaction(async (queries) => {
      const [mail] = await queries.rows<{ kind: string; status: MailStatus }>(
        'SELECT kind, status FROM mail WHERE id = $1 FOR UPDATE',
        [mailId],
      );
      if (!mail) throw notFound();
      if (mail.status !== 'FAILED')
        throw conflict(mail.status, 'Only a mail that failed can be sent again.');
      if (accountMailKinds.some((kind) => kind === mail.kind))
        throw conflict(
          'EXPIRED',
          'Its link is gone: invite the person, or ask for the reset, again.',
        );
      await queries.rows(
        `UPDATE mail SET status = 'WAITING', attempts = 0, next_attempt_at = now(), lease = NULL,
                give_up_at = now() + interval '80 hours' WHERE id = $1
         RETURNING pg_notify($2, '')`,
        [mailId, MAIL_CHANNEL],
      );
      const fact = { action: 'mail.sentAgain', subject: 'mail', subjectId: mailId } as const;
      await audit(queries, viewer, fact, requestId);
    });
  }
}
