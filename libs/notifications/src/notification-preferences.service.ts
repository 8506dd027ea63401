import { Injectable } from '@nestjs/common';
import { requirePerson } from '#people';
import type { Viewer } from '#people';
import { badInput, Database } from '#platform';
import { mailKindsOf } from './mail-kind.js';
import type { ReferralMailKind } from './mail-kind.js';
import { MailPreferences } from './mail-preferences.service.js';
import { eventOf } from './mails-of-event.js';

export const notificationChannels = ['MAIL', 'BROWSER'] as const;
export type NotificationChannel = (typeof notificationChannels)[number];

export interface NotificationPreference {
  readonly kind: ReferralMailKind;
  /** The type of the event that brings it. */
  readonly event: string;
  readonly channel: NotificationChannel;
  readonly enabled: boolean;
}

/** Which news somebody wants, and by which way. All, until they say otherwise. */
@Injectable()
export class NotificationPreferences {
  constructor(
    private readonly database: Database,
    private readonly mails: MailPreferences,
  ) {}

  /** Each kind that the viewer's role can get, by each channel. */
  async of(viewer: Viewer): Promise<readonly NotificationPreference[]> {
    const [mails, rows] = await Promise.all([
      this.mails.of(viewer),
      this.database.read(viewer, (queries) =>
        queries.rows<{ kind: string }>(
          'SELECT kind FROM browser_preference WHERE user_id = $1 AND NOT enabled',
          [viewer.userId],
        ),
      ),
    ]);
    const off = new Set(rows.map(({ kind }) => kind));
    return mails.flatMap(({ kind, enabled }): NotificationPreference[] => [
      { kind, event: eventOf(kind), channel: 'MAIL', enabled },
      { kind, event: eventOf(kind), channel: 'BROWSER', enabled: !off.has(kind) },
    ]);
  }

  /** @throws Refusal FORBIDDEN where an API key asks, BAD_USER_INPUT for a kind that the role never gets */
  async set(
    viewer: Viewer,
    kind: string,
    channel: NotificationChannel,
    enabled: boolean,
  ): Promise<readonly NotificationPreference[]> {
    requirePerson(viewer);
    const known = mailKindsOf(viewer.role).find((one) => one === kind);
    if (!known) throw badInput('MAIL_KIND_UNKNOWN', ['kind']);
    if (channel === 'MAIL') await this.mails.switchFor(viewer.userId, known, enabled);
    else await this.switchInBrowser(viewer.userId, known, enabled);
    return this.of(viewer);
  }

  private async switchInBrowser(userId: string, kind: string, enabled: boolean): Promise<void> {
    await this.database.rows(
      `INSERT INTO browser_preference (user_id, kind, enabled) VALUES ($1, $2, $3)
       ON CONFLICT (user_id, kind) DO UPDATE SET enabled = excluded.enabled, changed_at = now()`,
      [userId, kind, enabled],
    );
  }
}
