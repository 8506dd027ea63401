import { hashPassword } from '#people';
import type { Locale } from '#people';
import type { Database, Queries, ViewerRole } from '#platform';
import { demoTown } from './demo-town.js';
import { saveDirectory } from './save-directory.repository.js';
import { saveHistory } from './save-history.repository.js';
import { saveSignals } from './save-signals.repository.js';

/** Everybody of the demo signs in with it: it is printed, and protects nothing. */
export const DEMO_PASSWORD = 'staffetta-demo-2026';

/** With what to come in, and as whom. */
export interface DemoSignIn {
  readonly role: ViewerRole;
  readonly name: string;
  readonly email: string;
  readonly password: string;
  /** The language in which they read. */
  readonly locale: Locale;
}

/** One of each role, and a rep and a partner's member who read Italian. */
const SHOWN = [
  ...['anna', 'elena', 'helen', 'emma', 'giulia'].map((name) => `${name}@staffetta.test`),
  ...['silvia', 'davide'].map((name) => `${name}@orizzonte.example`),
];

/** The most useful ways to sign in to a deployment that has the demo; none where it has not. */
export async function demoSignIns(database: Database): Promise<DemoSignIn[]> {
  const people = await database.rows<Omit<DemoSignIn, 'password'>>(
    `SELECT role, name, email, locale FROM users
      WHERE email = ANY($1::text[]) AND deactivated_at IS NULL ORDER BY array_position($1::text[], email)`,
    [SHOWN],
  );
  return people.map((person) => ({ ...person, password: DEMO_PASSWORD }));
}

/** Whether nothing is here yet that the demo could get in the way of: an administrator may be. */
export async function isEmpty(database: Database): Promise<boolean> {
  return database.transaction(nothingIsHere);
}

/**
 * Fills an empty deployment with a demo: people, partners, queues, eight weeks of referrals told by
 * the rules, and clocks in every state at `now`, which is to be the present. All of it or nothing.
 *
 * @returns the most useful ways to sign in, for printing
 * @throws Error where the deployment is not empty
 */
export async function seedDemo(database: Database, now: Date): Promise<DemoSignIn[]> {
  if (!(await isEmpty(database))) throw notEmpty();
  const town = demoTown(now);
  const passwordHash = await hashPassword(DEMO_PASSWORD);
  await database.transaction(async (queries) => {
    await queries.rows(`SELECT pg_advisory_xact_lock(hashtextextended('demo', 0))`);
    if (!(await nothingIsHere(queries))) throw notEmpty();
    await saveDirectory(queries, town, now, passwordHash);
    await saveHistory(queries, town, now);
    await saveSignals(queries, now);
  });
  return demoSignIns(database);
}

const notEmpty = (): Error =>
  new Error('the demo goes into an empty deployment only, and this one is not');

async function nothingIsHere(queries: Queries): Promise<boolean> {
  const [found] = await queries.rows<{ empty: boolean }>(
    `SELECT NOT EXISTS (SELECT 1 FROM partner) AND NOT EXISTS (SELECT 1 FROM queue) AND NOT EXISTS (SELECT 1 FROM referral)
        AND NOT EXISTS (SELECT 1 FROM users WHERE role <> 'ADMIN') AS empty`,
  );
  return found?.empty ?? false;
}
