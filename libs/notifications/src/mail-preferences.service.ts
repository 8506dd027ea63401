import { Injectable } from '@nestjs/common';
import type { Viewer } from '#people';
import { requirePerson } from '#people';
import { Database, badInput } from '#platform';
import { mailKindsOf } from './mail-kind.js';
import type { ReferralMailKind } from './mail-kind.js';

export interface MailPreference {
  readonly kind: ReferralMailKind;
  readonly enabled: boolean;
}

/** Which mails somebody wants. All, until they say otherwise. */
@Injectable()
export class MailPreferences {
  constructor(private readonly database: Database) {}

  /** Each kind that the viewer's role can get. */
  async of(viewer: Viewer): Promise<readonly MailPreference[]> {
    const rows = await this.database.read(viewer, (queries) =>
      queries.rows<MailPreference>('SELECT kind, enabled FROM mail_preference WHERE user_id = $1', [
        viewer.userId,
      ]),
    );
    const off = new Set(rows.filter(({ enabled }) => !enabled).map(({ kind }) => kind));
    return mailKindsOf(viewer.role).map((kind) => ({ kind, enabled: !off.has(kind) }));
  }

  /**
   * Switches a kind on or off; what already waits of it goes no more once it is off.
   *
   * @throws Refusal FORBIDDEN where an API key asks, BAD_USER_INPUT for a kind that the role never gets
   */
  async set(viewer: Viewer, kind: string, enabled: boolean): Promise<readonly MailPreference[]> {
    requirePerson(viewer);
    const known = mailKindsOf(viewer.role).find((one) => one === kind);
    if (!known) throw badInput('MAIL_KIND_UNKNOWN', ['kind']);
    await this.switchFor(viewer.userId, known, enabled);
    return this.of(viewer);
  }

  /** For whoever has already judged that it may be done. */
  async switchFor(userId: string, kind: ReferralMailKind, enabled: boolean): Promise<void> {
    await this.database.transaction(async (queries) => {
      await queries.rows(
        `INSERT INTO mail_preference (user_id, kind, enabled) VALUES ($1, $2, $3)
         ON CONFLICT (user_id, kind) DO UPDATE SET enabled = excluded.enabled, changed_at = now()
          WHERE mail_preference.enabled <> excluded.enabled`,
        [userId, kind, enabled],
      );
      if (enabled) return;
      await queries.rows(
        `UPDATE mail SET status = 'SWITCHED_OFF', next_attempt_at = NULL
          WHERE user_id = $1 AND kind = $2 AND status = 'WAITING' AND lease IS NULL`,
        [userId, kind],
      );
    });
  }
}
