import { Injectable } from '@nestjs/common';
import { Database, Refusal } from '#platform';
import { audit } from './audit.repository.js';
import { hashPassword } from './password-hash.js';
import { passwordProblems } from './password-problems.js';
import { linkOwner, spendLink } from './secret-link.repository.js';
import { endSessionsOf, openSession } from './session.repository.js';
import type { SignedIn } from './session.repository.js';
import { forgiveAccount } from './wrong-passwords.repository.js';

/** Sets a new password by a mailed link, which works once, within an hour. */
@Injectable()
export class ResetPassword {
  constructor(private readonly database: Database) {}

  /**
   * Ends all sessions of the person and opens a new one.
   *
   * @throws Refusal TOKEN_INVALID where the link was used, replaced or ran out
   * @throws Refusal BAD_USER_INPUT where the password cannot be taken; the link stays good
   */
  async reset(token: string, password: string, requestId: string | null = null): Promise<SignedIn> {
    const { userId, email } = await linkOwner(this.database, 'RESET', token);
    const problems = passwordProblems(password, email);
    if (problems.length > 0) throw new Refusal('BAD_USER_INPUT', { problems });
    const passwordHash = await hashPassword(password);
    return this.database.transaction(async (queries) => {
      await spendLink(queries, 'RESET', token, userId);
      await queries.rows('UPDATE users SET password_hash = $2 WHERE id = $1', [
        userId,
        passwordHash,
      ]);
      await endSessionsOf(queries, userId);
      await forgiveAccount(queries, email);
      const signedIn = await openSession(queries, userId, passwordHash);
      const fact = { action: 'password.reset', subject: 'user', subjectId: userId } as const;
      await audit(queries, signedIn.viewer, fact, requestId);
      return signedIn;
    });
  }
}
