import { setTimeout as pause } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { Database } from '#platform';
import { audit } from './audit.repository.js';
import { accountAddress, maskAddress } from './email-address.js';
import { mailReset } from './secret-link.repository.js';

/** Storing a link and its mail was measured to take 0.3 ms more than finding nobody; this hides it. */
const SAME_TIME_MS = 50;

/** Mails a link that sets a new password. */
@Injectable()
export class RequestPasswordReset {
  constructor(private readonly database: Database) {}

  /** Says nothing, not by its time either, of whether somebody has the address. */
  async request(email: string, requestId: string | null = null): Promise<void> {
    await Promise.all([this.mail(accountAddress(email), requestId), pause(SAME_TIME_MS)]);
  }

  private async mail(address: string, requestId: string | null): Promise<void> {
    await this.database.transaction(async (queries) => {
      const userId = await mailReset(queries, address);
      const fact = {
        action: 'password.resetRequested',
        subject: 'user',
        subjectId: userId,
        data: userId === null ? { address: maskAddress(address) } : {},
      } as const;
      await audit(queries, null, fact, requestId);
    });
  }
}
