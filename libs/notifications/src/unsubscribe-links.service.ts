import { Injectable } from '@nestjs/common';
import { Database } from '#platform';
import { isSwitchable } from './mail-kind.js';
import { MailSettings } from './mail-settings.js';
import { readUnsubscribeToken, unsubscribeKey, unsubscribeToken } from './unsubscribe-token.js';
import type { Unsubscription } from './unsubscribe-token.js';

/** The links that switch a kind of mail off, made and read with the deployment's key. */
@Injectable()
export class UnsubscribeLinks {
  private key: Uint8Array | null = null;

  constructor(
    private readonly database: Database,
    private readonly settings: MailSettings,
  ) {}

  /** Null for a kind that cannot be switched off. */
  async urlFor(userId: string, kind: string): Promise<string | null> {
    if (!isSwitchable(kind)) return null;
    const token = unsubscribeToken({ userId, kind }, await this.deploymentKey());
    return `${this.settings.publicUrl}/mail/unsubscribe/${token}`;
  }

  /** Null for a token that we did not make. */
  async read(token: string): Promise<Unsubscription | null> {
    return readUnsubscribeToken(token, await this.deploymentKey());
  }

  private async deploymentKey(): Promise<Uint8Array> {
    if (this.key) return this.key;
    const [row] = await this.database.rows<{ key: Uint8Array }>(
      'SELECT cursor_key AS key FROM deployment',
    );
    if (!row) throw new Error('the deployment has no key');
    this.key = unsubscribeKey(row.key);
    return this.key;
  }
}
