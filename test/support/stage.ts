import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { freshDatabase } from './database.js';
import { MailSink } from './mail-sink.js';
import { ADMIN, createQueue, openOffice } from './office.js';
import type { Office } from './office.js';
import { startServer } from './server.js';

/** All of Staffetta for one file of stories: a database, the far end of the mail, servers, people. */
export interface Stage {
  readonly url: string;
  /** Of each server: what is asked of two at once meets in the database only. */
  readonly urls: readonly string[];
  readonly mail: MailSink;
  readonly office: Office;
  /** The queue that takes what comes from Italy. */
  readonly queueId: string;
  /** As the owner, whom no policy holds: what is stored, whatever the application says. */
  rows<Row extends pg.QueryResultRow>(
    statement: string,
    values?: readonly unknown[],
  ): Promise<Row[]>;
  close(): Promise<void>;
}

export interface StageOptions {
  readonly reps?: number;
  readonly partners?: number;
  readonly servers?: number;
}

/** A vendor with a queue of `reps` for Italy, and partners. What was opened is closed where the rest fails. */
export async function openStage({
  reps = 3,
  partners = 2,
  servers = 1,
}: StageOptions = {}): Promise<Stage> {
  const closing: (() => Promise<unknown>)[] = [];
  const close = async (): Promise<void> => {
    for (const step of closing.splice(0).reverse()) await step();
  };
  try {
    const mail = new MailSink();
    await mail.open();
    closing.push(() => mail.close());
    const dataDir = await mkdtemp(join(tmpdir(), 'staffetta-story-'));
    closing.push(() => rm(dataDir, { recursive: true, force: true }));
    const fresh = await freshDatabase();
    closing.push(() => fresh.drop());
    const owner = new pg.Pool({ connectionString: fresh.url, max: 2 });
    closing.push(() => owner.end());
    const env = { ...ADMIN, DATABASE_URL: fresh.url, SMTP_URL: mail.url, DATA_DIR: dataDir };
    const urls: string[] = [];
    for (let n = 0; n < servers; n++) {
      const server = await startServer({ env });
      closing.push(() => server.stop());
      urls.push(server.url);
    }
    const [url = ''] = urls;
    const office = await openOffice(url, mail, { reps, partners });
    const queueId = await createQueue(url, office.admin, office.reps);
    const rows = async <Row extends pg.QueryResultRow>(
      statement: string,
      values: readonly unknown[] = [],
    ): Promise<Row[]> => (await owner.query<Row>(statement, [...values])).rows;
    return { url, urls, mail, office, queueId, rows, close };
  } catch (error) {
    await close();
    throw error;
  }
}
