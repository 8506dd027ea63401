import pg from 'pg';
import type { QueryResultRow } from 'pg';

/** The whole database as it is at one moment, for reading alone. */
export interface Snapshot {
  rows<Row extends QueryResultRow>(text: string, values?: readonly unknown[]): Promise<Row[]>;
  /** The rows of a long answer, some at a time; one such answer after the other. */
  pages<Row extends QueryResultRow>(
    text: string,
    values: readonly unknown[],
    size: number,
  ): AsyncGenerator<Row[]>;
  close(): Promise<void>;
}

/** Sorting what a whole year left behind takes its time, and ends with whoever asked for it. */
const options =
  '-c role=staffetta_app -c staffetta.role=SYSTEM -c statement_timeout=120s -c client_connection_check_interval=1s';

/**
 * A connection of its own, read as the system: whoever asks has been judged. The server itself
 * refuses every write on it.
 */
export async function openSnapshot(url: string): Promise<Snapshot> {
  const client = new pg.Client({
    connectionString: url,
    options,
    application_name: 'staffetta replay',
    connectionTimeoutMillis: 5_000,
  });
  // A connection that is lost says so by the statement under way as well.
  client.on('error', () => undefined);
  await client.connect();
  await client.query('BEGIN TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY');
  const rows = async <Row extends QueryResultRow>(
    text: string,
    values: readonly unknown[] = [],
  ): Promise<Row[]> => (await client.query<Row>(text, [...values])).rows;
  return {
    rows,
    async *pages<Row extends QueryResultRow>(
      text: string,
      values: readonly unknown[],
      size: number,
    ) {
      await client.query(`DECLARE page NO SCROLL CURSOR FOR ${text}`, [...values]);
      for (;;) {
        const page = await rows<Row>(`FETCH ${size} FROM page`);
        if (page.length > 0) yield page;
        if (page.length < size) break;
      }
      await client.query('CLOSE page');
    },
    close: () => client.end(),
  };
}
