import { newId } from '#platform';
import type { Database } from '#platform';
import { audit } from './audit.repository.js';
import { accountAddress, emailProblems } from './email-address.js';
import { hashPassword } from './password-hash.js';
import { passwordProblems } from './password-problems.js';

/**
 * The first administrator of an empty deployment; answers whether one was made. Where anybody is
 * here already, nothing is done. Several processes may start at once.
 *
 * @throws Error where the address or the password cannot be taken
 */
export async function ensureFirstAdmin(
  database: Database,
  { email, password }: { readonly email: string; readonly password: string },
): Promise<boolean> {
  const [problem] = [...emailProblems(email, ['email']), ...passwordProblems(password, email)];
  if (problem !== undefined) throw new Error(`The first administrator: ${problem.code}.`);
  if ((await database.rows('SELECT 1 FROM users LIMIT 1')).length > 0) return false;
  const passwordHash = await hashPassword(password);
  return database.transaction(async (queries) => {
    await queries.rows(`SELECT pg_advisory_xact_lock(hashtextextended('first administrator', 0))`);
    const made = await queries.rows<{ id: string }>(
      `INSERT INTO users (id, email, name, role, password_hash, joined_at)
       SELECT $1, $2, 'Administrator', 'ADMIN', $3, now() WHERE NOT EXISTS (SELECT 1 FROM users) RETURNING id`,
      [newId(), accountAddress(email), passwordHash],
    );
    const [admin] = made;
    if (admin === undefined) return false;
    const fact = {
      action: 'user.joined',
      subject: 'user',
      subjectId: admin.id,
      data: { role: 'ADMIN' },
    } as const;
    await audit(queries, null, fact);
    return true;
  });
}
