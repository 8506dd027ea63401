// What PostgreSQL spent its time on, where the run keeps profiles.
import { asOwner } from './cluster.mjs';

export const STATEMENTS_ON = {
  shared_preload_libraries: 'pg_stat_statements',
  'pg_stat_statements.track_planning': 'on',
};

export const countStatements = (databaseUrl) =>
  asOwner(databaseUrl, (client) =>
    client.query('CREATE EXTENSION IF NOT EXISTS pg_stat_statements'),
  );

/** From now on. */
export const forgetStatements = (databaseUrl) =>
  asOwner(databaseUrl, (client) => client.query('SELECT pg_stat_statements_reset()'));

/** The dearest statements, one line each. @param {string} databaseUrl @returns {Promise<string>} */
export async function dearestStatements(databaseUrl, most = 14) {
  const { rows } = await asOwner(databaseUrl, (client) =>
    client.query(
      `SELECT calls, total_exec_time AS ms, mean_exec_time AS mean, total_plan_time AS planning, rows, shared_blks_hit + shared_blks_read AS pages,
              wal_bytes::float8 / 1024 AS wal, left(regexp_replace(query, '\\s+', ' ', 'g'), 80) AS query
         FROM pg_stat_statements WHERE dbid = (SELECT oid FROM pg_database WHERE datname = current_database())
        ORDER BY total_exec_time + total_plan_time DESC LIMIT $1`,
      [most],
    ),
  );
  const head = '      ms    calls  ms each  planning     rows     pages    WAL kB  statement';
  const cell = (n, width, digits = 0) => Number(n).toFixed(digits).padStart(width);
  return [
    head,
    ...rows.map((r) =>
      [
        cell(r.ms, 8),
        cell(r.calls, 8),
        cell(r.mean, 8, 3),
        cell(r.planning, 9),
        cell(r.rows, 8),
        cell(r.pages, 9),
        cell(r.wal, 9),
        ` ${r.query}`,
      ].join(' '),
    ),
  ].join('\n');
}
