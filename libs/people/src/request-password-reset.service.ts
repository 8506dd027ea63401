import { Injectable } from '@nestjs/common';
import { Database } from '#platform';
import { audit } from './audit.repository.js';
import { accountAddress, maskAddress } from './email-address.js';
import { mailReset } from './secret-link.repository.js';

/** Mails a link that sets a new password. */
@Injectable()
export class RequestPasswordReset {
  constructor(private readonly database: Database) {}

  /** Says nothing of whether somebody has the address: it takes the same statements and one commit either way. */
  async request(email: string, requestId: string | null = null): Promise<void> {
    const address = accountAddress(email);
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
