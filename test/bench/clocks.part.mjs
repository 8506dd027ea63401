// (d) A hundred thousand clocks that end in the same second: how long until the last has been fired.
import { setTimeout as sleep } from 'node:timers/promises';
import { asOwner } from './cluster.mjs';
import { countCpu } from './cpu.mjs';
import { multiply } from './multiply.mjs';
import { referral, SCOPES, SUBMIT } from './payload.mjs';
import { dearestStatements, forgetStatements } from './statements.mjs';
import { ask, openTown, settleDown } from './town.mjs';

const QUEUES = 5;
const MEMBERS = 4;
const GIVE_UP_MS = 300_000;

export async function measureClocks({ cluster, sink, clocks, say, profiled, nodeArgs }) {
  const town = await openTown({
    profiled,
    cluster,
    sink,
    name: 'clocks',
    nodeArgs,
    sla: { onBreach: 'REASSIGN' },
  });
  const { databaseUrl, server, office } = town;
  const token = office.partnerUser.token;
  for (let i = 0; i < QUEUES * MEMBERS; i++)
    await ask(server.url, token, SUBMIT, { i: referral(`d${i}`, SCOPES[i % QUEUES]) });
  await settleDown(town);
  const dueAt = await town.whileClosed(() => fill(databaseUrl, clocks, say));
  if (Date.now() > dueAt.getTime())
    throw new Error(
      'the clocks ended before the server was up again: this machine is too slow for that many',
    );
  if (profiled) await forgetStatements(databaseUrl);
  const counted = countCpu(town.watched);
  const observedMs = await untilDrained(databaseUrl, dueAt);
  const cpu = counted();
  if (profiled) say(await dearestStatements(databaseUrl));
  const figures = { ...(await check(databaseUrl, dueAt, clocks)), observedMs, cpu };
  figures.errors =
    figures.early + figures.twice + figures.missed + figures.wrongHandOvers + figures.unfairQueues;
  await town.close();
  say(`  ${JSON.stringify(figures)}`);
  return figures;
}

/** They were assigned two hours before they are due, and warned of twice; due is once the last is in place. */
async function fill(databaseUrl, clocks, say) {
  const { rows } = await asOwner(databaseUrl, (client) =>
    client.query(
      `SELECT date_trunc('second', clock_timestamp()) + make_interval(secs => $1) AS due`,
      [20 + clocks / 1_500],
    ),
  );
  const dueAt = rows[0].due;
  // The same second, not the same instant.
  const due = `('${dueAt.toISOString()}'::timestamptz + (g.n % 1000) * interval '1 millisecond')`;
  await multiply(
    databaseUrl,
    {
      count: clocks,
      at: `${due} - interval '2 hours'`,
      referral: { due_at: due, next_alarm_at: due },
      assignment: {
        due_at: due,
        warned: '2',
        warned_at: `${due} - interval '1 hour'`,
        warnings: `jsonb_build_array(
          jsonb_build_object('at', to_char(${due} - interval '1 hour', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'fraction', 0.5),
          jsonb_build_object('at', to_char(${due} - interval '30 minutes', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'fraction', 0.75))`,
      },
      holdsClaim: 'true',
    },
    say,
  );
  return dueAt;
}

/** Milliseconds from the second's begin until nothing of it is left to fire, by the database. */
async function untilDrained(databaseUrl, dueAt) {
  return asOwner(databaseUrl, async (client) => {
    await sleep(Math.max(0, dueAt.getTime() - Date.now()));
    for (;;) {
      const { rows } = await client.query(
        `SELECT EXISTS (SELECT 1 FROM referral WHERE next_alarm_at < $1::timestamptz + interval '1 second') AS left, extract(epoch FROM clock_timestamp() - $1::timestamptz) * 1000 AS ms`,
        [dueAt],
      );
      const ms = Number(rows[0].ms);
      if (!rows[0].left || ms > GIVE_UP_MS) return ms;
      await sleep(50);
    }
  });
}

async function check(databaseUrl, dueAt, clocks) {
  const { rows } = await asOwner(databaseUrl, (client) =>
    client.query(
      `WITH ended AS (SELECT a.* FROM assignment a WHERE a.due_at >= $1 AND a.due_at < $1::timestamptz + interval '1 second'),
        fired AS (SELECT data->>'assignmentId' AS id, count(*) AS times FROM event WHERE type = 'sla.breached' GROUP BY 1)
       SELECT (SELECT count(*) FROM ended)::int AS clocks,
         (SELECT extract(epoch FROM max(breached_at) - $1::timestamptz) * 1000 FROM ended)::float AS drainMs,
         (SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY extract(epoch FROM breached_at - due_at)) * 1000 FROM ended)::float AS "medianLateMs",
         (SELECT count(*) FROM ended WHERE breached_at < due_at)::int AS early,
         (SELECT count(*) FROM fired WHERE times > 1)::int AS twice,
         (SELECT count(*) FROM ended LEFT JOIN fired f ON f.id = ended.id::text WHERE breached_at IS NULL OR f.id IS NULL)::int AS missed,
         -- Each has gone to somebody else of the same queue, once.
         (SELECT count(*) FROM ended e WHERE (SELECT count(*) FROM assignment n WHERE n.referral_id = e.referral_id AND n.number = e.number + 1
             AND n.queue_id = e.queue_id AND n.rep_id <> e.rep_id AND n.reason = 'SLA_BREACHED') <> 1)::int AS "wrongHandOvers",
         (SELECT count(*) FROM (SELECT queue_id, max(turns) - min(turns) AS apart FROM (
             SELECT queue_id, rep_id, count(*) AS turns FROM assignment WHERE turn IS NOT NULL GROUP BY 1, 2) t GROUP BY 1) q WHERE apart > 1)::int AS "unfairQueues"`,
      [dueAt],
    ),
  );
  const { drainms: drainMs, ...counts } = rows[0];
  if (counts.clocks !== clocks) throw new Error(`${counts.clocks} clocks were due, not ${clocks}`);
  return { ...counts, drainMs };
}
