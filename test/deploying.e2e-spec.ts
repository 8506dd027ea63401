import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { startEmbeddedPostgres } from '#platform';
import type { EmbeddedPostgres } from '#platform';
import { ask, until } from './support/client.js';
import { ADMIN } from './support/office.js';
import { MailSink } from './support/mail-sink.js';
import { startServer, startWorker } from './support/server.js';
import type { RunningProcess, RunningServer } from './support/server.js';

/** A PostgreSQL on which nobody has been before: roles are the cluster's, and all other stories share one. */
describe('A deployment on a PostgreSQL of its own', () => {
  let dataDir: string;
  let postgres: EmbeddedPostgres;
  let environment: Readonly<Record<string, string>>;
  const running: RunningProcess[] = [];
  const mail = new MailSink();

  beforeAll(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'staffetta-deploying-'));
    postgres = await startEmbeddedPostgres({
      dataDir,
      log: (line) => console.error(line),
      settings: { fsync: 'off' },
    });
    // No superuser: as a provider gives out databases.
    await run(
      `CREATE ROLE vendor LOGIN CREATEROLE PASSWORD 'told to nobody'; CREATE ROLE guest LOGIN PASSWORD 'told to nobody'`,
    );
    await run('CREATE DATABASE portal OWNER vendor');
    await mail.open();
    environment = {
      ...ADMIN,
      ...{ DATABASE_URL: urlOf('vendor'), DATA_DIR: dataDir, SMTP_URL: mail.url },
    };
  });

  afterAll(async () => {
    await Promise.all(running.map((each) => each.stop()));
    await Promise.all([postgres.stop(), mail.close()]);
    await rm(dataDir, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  });

  const run = async (statement: string, url = postgres.url): Promise<void> => {
    const client = new pg.Client(url);
    await client.connect();
    await client.query(statement);
    await client.end();
  };

  function urlOf(role: string): string {
    const url = new URL(postgres.url);
    url.username = role;
    url.password = 'told to nobody';
    url.pathname = '/portal';
    return url.href;
  }

  it('begins in whatever order its processes are started: the worker waits until there is something to work on', async () => {
    const working = startWorker({ env: environment });
    const apis = await Promise.all(
      [1, 2].map(() => startServer({ env: { ...environment, WORK: 'apart' } })),
    );
    running.push(...apis, await working);
    expect((await working).log()).toContain('The database is not up to date yet');
    const tokens = await Promise.all(apis.map(signIn));
    expect(new Set(tokens).size).toBe(2);
    const [api] = apis;
    if (!api) throw new Error('there are two');
    // Nobody but the worker sends mails here.
    const asked = 'mutation($email: String!) { requestPasswordReset(email: $email) }';
    await ask(api.url, null, asked, { email: ADMIN.ADMIN_EMAIL });
    await until('the mail', async () => mail.to(ADMIN.ADMIN_EMAIL).length > 0 || undefined);
  });

  it('does not begin for a user who may not act as the application, and is told what to do', async () => {
    await run('GRANT SELECT ON migrations TO guest', urlOf('vendor'));
    const refused = startServer({
      env: { ...environment, DATABASE_URL: urlOf('guest'), NODE_ENV: '' },
    });
    await expect(refused).rejects.toThrow(
      /guest may not act as staffetta_app: GRANT staffetta_app/,
    );
  });
});

async function signIn({ url }: RunningServer): Promise<string> {
  const { signIn } = await ask<{ signIn: { accessToken: string } }>(
    url,
    null,
    'mutation($i: SignInInput!){ signIn(input: $i){ accessToken } }',
    { i: { email: ADMIN.ADMIN_EMAIL, password: ADMIN.ADMIN_PASSWORD } },
  );
  return signIn.accessToken;
}
