import { Injectable } from '@nestjs/common';
import { Database, Refusal } from '#platform';
import { audit } from './audit.repository.js';
import { accountAddress, maskAddress } from './email-address.js';
import { InTurn } from './in-turn.js';
import { verifyPassword } from './password-hash.js';
import { openSession } from './session.repository.js';
import type { SignedIn } from './session.repository.js';
import {
  countersOf,
  countWrongPassword,
  forgiveAccount,
  secondsToWait,
} from './wrong-passwords.repository.js';
import type { PasswordCounters } from './wrong-passwords.repository.js';

export interface Credentials {
  readonly email: string;
  readonly password: string;
  /** The network address that asks; null where it is unknown. */
  readonly sourceAddress: string | null;
}

interface Account {
  readonly id: string;
  readonly passwordHash: string | null;
  readonly active: boolean;
}

/**
 * Opens a session for an address and its password. Of one account, attempts are judged one after
 * another, and few at once overall: guesses sent side by side would all pass a counter that none
 * of them has raised yet.
 */
@Injectable()
export class SignIn {
  private readonly ofAccount = new InTurn(1);
  private readonly ofProcess = new InTurn(4);

  constructor(private readonly database: Database) {}

  /**
   * @throws Refusal UNAUTHENTICATED, the same for an unknown address as for a wrong password
   * @throws Refusal RATE_LIMITED after five wrong ones for an account in 15 minutes, or 50 from a source
   */
  signIn(credentials: Credentials, requestId: string | null = null): Promise<SignedIn> {
    const counters = countersOf(credentials.email, credentials.sourceAddress);
    return this.ofAccount.run(counters.account, () =>
      this.ofProcess.run('passwords', () => this.attempt(credentials, counters, requestId)),
    );
  }

  private async attempt(
    credentials: Credentials,
    counters: PasswordCounters,
    requestId: string | null,
  ): Promise<SignedIn> {
    const [retryAfterSeconds, account] = await Promise.all([
      secondsToWait(this.database, counters),
      this.find(credentials.email),
    ]);
    if (retryAfterSeconds > 0)
      throw new Refusal('RATE_LIMITED', { retryAfterSeconds, state: 'TOO_MANY_ATTEMPTS' });
    const { passwordHash = null } = account ?? {};
    const right = await verifyPassword(passwordHash, credentials.password);
    if (!right || !account?.active || passwordHash === null) {
      await this.recordWrong(credentials, counters, account, requestId);
      throw new Refusal('UNAUTHENTICATED', { state: 'WRONG_CREDENTIALS' });
    }
    return this.database.transaction(async (queries) => {
      const signedIn = await openSession(queries, account.id, passwordHash);
      await forgiveAccount(queries, credentials.email);
      const fact = { action: 'session.opened', subject: 'user', subjectId: account.id } as const;
      await audit(queries, signedIn.viewer, fact, requestId);
      return signedIn;
    });
  }

  private async find(email: string): Promise<Account | null> {
    const [account] = await this.database.rows<Account>(
      {
        name: 'account-by-address',
        text: `SELECT id, password_hash AS "passwordHash", deactivated_at IS NULL AS active
                 FROM users WHERE lower(email) = lower($1)`,
      },
      [accountAddress(email)],
    );
    return account ?? null;
  }

  private async recordWrong(
    { email }: Credentials,
    counters: PasswordCounters,
    account: Account | null,
    requestId: string | null,
  ): Promise<void> {
    await this.database.transaction(async (queries) => {
      await countWrongPassword(queries, counters);
      const fact = {
        action: 'session.refused',
        subject: 'user',
        subjectId: account?.id ?? null,
        data: account === null ? { address: maskAddress(email) } : {},
      } as const;
      await audit(queries, null, fact, requestId);
    });
  }
}
