import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import type { QueryResultRow } from 'pg';
import { until } from './client.js';
import { freshDatabase } from './database.js';
import { MailSink } from './mail-sink.js';
import { ADMIN } from './office.js';
import { startServer, startWorker } from './server.js';
import type { RunningProcess, RunningServer, ServerOptions } from './server.js';

/** What a whole deployment stands on: a database of its own, the far end of its mail, its servers. */
export class Premises {
  private readonly running: RunningProcess[] = [];

  private constructor(
    readonly databaseUrl: string,
    readonly mail: MailSink,
    private readonly dataDir: string,
    private readonly owner: pg.Pool,
    private readonly dropDatabase: () => Promise<void>,
  ) {}

  static async open(): Promise<Premises> {
    const fresh = await freshDatabase();
    const mail = new MailSink();
    await mail.open();
    const dataDir = await mkdtemp(join(tmpdir(), 'staffetta-premises-'));
    const owner = new pg.Pool({ connectionString: fresh.url, max: 4 });
    owner.on('error', () => undefined);
    return new Premises(fresh.url, mail, dataDir, owner, () => fresh.drop());
  }

  /** A server on this database; any number of them at once, of the build in `home` where one is given. */
  async start(
    env: Readonly<Record<string, string>> = {},
    { home }: Pick<ServerOptions, 'home'> = {},
  ): Promise<RunningServer> {
    const server = await startServer({
      env: { ...this.environment(), ...ADMIN, ...env },
      ...(home !== undefined && { home }),
    });
    this.running.push(server);
    return server;
  }

  /** A worker on this database, for servers that were started with `WORK=apart`. */
  async startWorker(env: Readonly<Record<string, string>> = {}): Promise<RunningProcess> {
    const worker = await startWorker({ env: { ...this.environment(), ...env } });
    this.running.push(worker);
    return worker;
  }

  /** The columns of a table that can be written, for copies of its rows. */
  async writableColumns(table: string): Promise<string> {
    const [row] = await this.rows<{ columns: string }>(
      `SELECT string_agg(column_name, ', ' ORDER BY ordinal_position) AS columns
         FROM information_schema.columns WHERE table_schema = 'public' AND table_name = $1 AND is_generated = 'NEVER'`,
      [table],
    );
    return row?.columns ?? '';
  }

  /** With the owner's eyes: no policy holds for them. */
  async rows<Row extends QueryResultRow>(
    text: string,
    values: readonly unknown[] = [],
  ): Promise<Row[]> {
    return (await this.owner.query<Row>(text, [...values])).rows;
  }

  /** Holds a lock until it is released. */
  async lock(statement: string): Promise<{ readonly release: () => Promise<void> }> {
    const client = await this.owner.connect();
    await client.query('BEGIN');
    await client.query(statement);
    return {
      release: async () => {
        await client.query('ROLLBACK');
        client.release();
      },
    };
  }

  /** Waits until every event is numbered and turned into mails, and every mail is on its way or done. */
  async mailsAreOut(): Promise<void> {
    await until('every mail is out', async () => {
      const [row] = await this.rows<{ quiet: boolean }>(`
        SELECT NOT EXISTS (SELECT 1 FROM event WHERE position IS NULL) AND NOT EXISTS (SELECT 1 FROM mail WHERE status = 'WAITING')
           AND (SELECT position FROM mail_projection) = (SELECT last_position FROM event_relay) AS quiet`);
      return row?.quiet;
    });
  }

  async close(): Promise<void> {
    await Promise.all(this.running.map((server) => server.stop()));
    await this.mail.close();
    await this.owner.end();
    await this.dropDatabase();
    await rm(this.dataDir, { recursive: true, force: true });
  }

  private environment(): Record<string, string> {
    return { DATABASE_URL: this.databaseUrl, SMTP_URL: this.mail.url, DATA_DIR: this.dataDir };
  }
}
