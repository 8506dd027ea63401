import pg from 'pg';
import type { Pool, PoolClient, QueryResultRow } from 'pg';
import { isDeadlockOrRace } from './database-error.js';
import type { ViewerRole } from './viewer-role.js';

// Counts and minor units of money stay below 2^53, so numbers are exact; dates are days, not instants.
pg.types.setTypeParser(pg.types.builtins.INT8, Number);
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text);

/** For whom row-level security judges what is read. */
export interface DatabaseViewer {
  readonly userId: string;
  readonly role: ViewerRole;
  readonly partnerId: string | null;
}

/** A statement with a name is prepared once on each connection. */
export interface Statement {
  readonly name?: string;
  readonly text: string;
}

export interface Queries {
  rows<Row extends QueryResultRow>(
    statement: Statement | string,
    values?: readonly unknown[],
  ): Promise<Row[]>;
}

/**
 * A statement with its parameters, of kinds that the driver can always write down: where it could
 * not, it would leave out this statement alone, and a commit behind it would go without it.
 */
export interface Write {
  readonly statement: Statement;
  readonly values: readonly (Buffer | Date | string | null)[];
}

/** How a transaction ends: what it gives, and its last write; null where there is nothing left to write. */
export interface Ending<T> {
  readonly value: T;
  readonly last: Write | null;
}

export interface DatabaseOptions {
  readonly url: string;
  readonly connections?: number;
  readonly onIdleError: (error: Error) => void;
}

/** A new connection signs in and plans every statement anew: after a quiet minute nobody should wait for that. */
const IDLE_MS = 600_000;

/** Every connection is the application role's: it owns nothing, and row-level security holds for it. */
const asApplication = [
  '-c role=staffetta_app',
  // A process that is stopped in the middle of a transaction loses it, and with it its locks.
  '-c idle_in_transaction_session_timeout=8s',
  '-c statement_timeout=60s',
  '-c lock_timeout=20s',
].join(' ');

/**
 * The way to PostgreSQL. `system` work is done after a use case has judged who asks; `read` is done
 * under the asker's own policy, in a read-only transaction.
 */
export class Database {
  private readonly system: Pool;
  private readonly viewers: Pool;
  private closing = false;
  private readonly aside: Pool;

  /** For whoever opens a connection of another kind, such as `openSnapshot`. */
  readonly url: string;

  constructor(options: DatabaseOptions) {
    this.url = options.url;
    const pool = (extra: string, max = options.connections ?? 10): Pool => {
      const made = new pg.Pool({
        connectionString: options.url,
        max,
        options: `${asApplication} ${extra}`,
        application_name: 'staffetta',
        connectionTimeoutMillis: 5_000,
        idleTimeoutMillis: IDLE_MS,
        keepAlive: true,
        pipeline: true,
      });
      // While it closes, a server that stops in the same moment cuts what is ending anyway.
      made.on('error', (error) => {
        if (!this.closing) options.onIdleError(error);
      });
      return made;
    };
    this.system = pool('-c staffetta.role=SYSTEM');
    this.viewers = pool('');
    this.aside = pool('-c staffetta.role=SYSTEM', 1);
  }

  /** One statement as the system, in a transaction of its own. */
  async rows<Row extends QueryResultRow>(
    statement: Statement | string,
    values: readonly unknown[] = [],
  ): Promise<Row[]> {
    return (await this.system.query<Row>(asQuery(statement, values))).rows;
  }

  /**
   * As `rows`, for what is asked from within transactions: on a connection that no transaction takes,
   * since else all of them could wait for one more while they hold every one that there is.
   */
  async rowsAside<Row extends QueryResultRow>(
    statement: Statement | string,
    values: readonly unknown[] = [],
  ): Promise<Row[]> {
    return (await this.aside.query<Row>(asQuery(statement, values))).rows;
  }

  /**
   * A transaction as the system. It is done again, up to `tries` times, when it lost a race with
   * another one (a deadlock, a serialization failure, a key that somebody else took first), so
   * `work` must do nothing but database work. It is told which attempt this is, from 1.
   */
  transaction<T>(
    work: (queries: Queries, attempt: number) => Promise<T>,
    tries?: number,
  ): Promise<T> {
    return this.transactionEndingIn(
      async (queries, attempt) => ({ value: await work(queries, attempt), last: null }),
      tries,
    );
  }

  /**
   * The same, with the commit in one flight with the last write, so that the locks are had for a
   * flight less. Nobody judges that write's outcome: what must not be committed it refuses itself.
   */
  async transactionEndingIn<T>(
    work: (queries: Queries, attempt: number) => Promise<Ending<T>>,
    tries = 5,
  ): Promise<T> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.inTransaction(this.system, [{ text: 'BEGIN' }], (queries) =>
          work(queries, attempt),
        );
      } catch (error) {
        if (attempt >= tries || !isDeadlockOrRace(error)) throw error;
      }
    }
  }

  /** A read-only transaction in which the viewer's policy says which rows there are. */
  async read<T>(viewer: DatabaseViewer, work: (queries: Queries) => Promise<T>): Promise<T> {
    const opening = [{ text: 'BEGIN READ ONLY' }, asViewer(viewer)];
    return this.inTransaction(this.viewers, opening, async (queries) => ({
      value: await work(queries),
      last: null,
    }));
  }

  /** A connection of its own that LISTENs; ends with `close`. */
  async listen(
    channel: string,
    onNotice: (payload: string) => void,
    onLost: (error: Error) => void,
  ): Promise<() => Promise<void>> {
    const client = new pg.Client({ ...this.system.options, pipeline: false });
    client.on('error', onLost);
    client.on('notification', ({ payload }) => {
      onNotice(payload ?? '');
    });
    await client.connect();
    await client.query(`LISTEN ${client.escapeIdentifier(channel)}`);
    return () => client.end();
  }

  async close(): Promise<void> {
    this.closing = true;
    await Promise.all([this.system.end(), this.viewers.end(), this.aside.end()]);
  }

  /** The opening statements and the first of the work's go to the server in one flight. */
  private async inTransaction<T>(
    pool: Pool,
    opening: readonly pg.QueryConfig[],
    work: (queries: Queries) => Promise<Ending<T>>,
  ): Promise<T> {
    const client = await pool.connect();
    let broken: Error | undefined;
    // A connection that is lost between two statements says so by this event alone, and without a
    // listener it would end the process.
    const onLost = (error: Error): void => void (broken = error);
    client.on('error', onLost);
    let ended = false;
    try {
      const opened = Promise.all(opening.map((query) => client.query(query)));
      const [{ value, last }] = await both(work(queriesOf(client)), opened);
      const written = last && client.query(asQuery(last.statement, last.values));
      ended = true;
      // After a write that failed this rolls back.
      await both(Promise.resolve(written), client.query('COMMIT'));
      return value;
    } catch (error) {
      if (!ended) await client.query('ROLLBACK').catch((lost: unknown) => (broken = lost as Error));
      throw error;
    } finally {
      client.release(broken);
      client.removeListener('error', onLost);
    }
  }
}

/** Waits for both even when one fails, so that nothing is left running on the connection. */
async function both<A, B>(first: Promise<A>, second: Promise<B>): Promise<[A, B]> {
  const [a, b] = await Promise.allSettled([first, second]);
  if (b.status === 'rejected') throw b.reason as Error;
  if (a.status === 'rejected') throw a.reason as Error;
  return [a.value, b.value];
}

function asQuery(statement: Statement | string, values: readonly unknown[]): pg.QueryConfig {
  return typeof statement === 'string'
    ? { text: statement, values: [...values] }
    : { ...statement, values: [...values] };
}

function queriesOf(client: PoolClient): Queries {
  return {
    rows: async <Row extends QueryResultRow>(
      statement: Statement | string,
      values: readonly unknown[] = [],
    ) => (await client.query<Row>(asQuery(statement, values))).rows,
  };
}

function asViewer({ role, userId, partnerId }: DatabaseViewer): pg.QueryConfig {
  return {
    name: 'as-viewer',
    text: `SELECT set_config('staffetta.role', $1, true), set_config('staffetta.user_id', $2, true), set_config('staffetta.partner_id', $3, true)`,
    values: [role, userId, partnerId ?? ''],
  };
}
