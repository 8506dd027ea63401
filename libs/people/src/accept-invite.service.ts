import { Injectable } from '@nestjs/common';
import { Database, Refusal } from '#platform';
import { audit } from './audit.repository.js';
import { hashPassword } from './password-hash.js';
import { passwordProblems } from './password-problems.js';
import { linkOwner, spendLink } from './secret-link.repository.js';
import { openSession } from './session.repository.js';
import type { SignedIn } from './session.repository.js';

/** Joins by a mailed link, which works once, within 7 days. */
@Injectable()
export class AcceptInvite {
  constructor(private readonly database: Database) {}

  /**
   * @throws Refusal TOKEN_INVALID where the link was used, replaced or ran out
   * @throws Refusal BAD_USER_INPUT where the password cannot be taken; the link stays good
   */
  async accept(
    token: string,
    password: string,
    requestId: string | null = null,
  ): Promise<SignedIn> {
    const { userId, email } = await linkOwner(this.database, 'INVITE', token);
    const problems = passwordProblems(password, email);
    if (problems.length > 0) throw new Refusal('BAD_USER_INPUT', { problems });
    const passwordHash = await hashPassword(password);
    return this.database.transaction(async (queries) => {
      await spendLink(queries, 'INVITE', token, userId);
      await queries.rows(
        'UPDATE users SET password_hash = $2, joined_at = now() WHERE id = $1 AND joined_at IS NULL',
        [userId, passwordHash],
      );
      const signedIn = await openSession(queries, userId, passwordHash);
      const fact = { action: 'user.joined', subject: 'user', subjectId: userId } as const;
      await audit(queries, signedIn.viewer, fact, requestId);
      return signedIn;
    });
  }
}
