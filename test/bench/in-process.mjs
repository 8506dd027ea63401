// The use cases alone, without HTTP: submissions a second at several widths, and clocks a second.
//   node test/bench/in-process.mjs [submits] [clocks]
import 'reflect-metadata';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { Session } from 'node:inspector/promises';
import { writeFileSync } from 'node:fs';
import { CreateQueue, ensureDefaults } from '#directory';
import { Database, migrate } from '#platform';
import { ReferralsModule, SlaClock, SubmitReferral } from '#referrals';
import { DirectoryModule } from '#directory';
import { asOwner, startCluster } from './cluster.mjs';
import { countCpu, cpuOfTree } from './cpu.mjs';
import { fillOffice, queueDrafts } from './office.mjs';
import { referral, SCOPES } from './payload.mjs';
import { profileSummary } from './profile.mjs';

const SLA = {
  respondWithinMs: 7_200_000,
  warnAt: [0.5, 0.75],
  clock: 'WALL_CLOCK',
  onBreach: 'REASSIGN',
  calendar: null,
};

class Root {}
let made = 0;
const globally = (database) => ({
  module: class Given {},
  global: true,
  providers: [{ provide: Database, useValue: database }],
  exports: [Database],
});

const asked = process.argv.slice(2);
const wants = (name) => asked.length === 0 || asked.includes(name);

const cluster = await startCluster({ shared_preload_libraries: 'pg_stat_statements' });
try {
  const url = await cluster.database('in_process');
  await migrate(url);
  const database = new Database({ url, onIdleError: (error) => console.error(error.message) });
  await ensureDefaults(database);
  await asOwner(url, (client) => client.query('CREATE EXTENSION pg_stat_statements'));
  Module({ imports: [globally(database), DirectoryModule, ReferralsModule] })(Root);
  const app = await NestFactory.createApplicationContext(Root, {
    logger: ['error'],
    abortOnError: false,
  });
  const office = await fillOffice(url);
  const viewer = (person, role, partnerId = null) => ({
    userId: person.id,
    name: person.name,
    email: person.email,
    role,
    partnerId,
    locale: 'en',
    timeZone: 'UTC',
    sessionId: null,
    apiKey: null,
  });
  for (const draft of queueDrafts(office.reps))
    await app.get(CreateQueue).create(viewer(office.admin, 'ADMIN'), {
      ...draft,
      subdivisions: [],
      fallback: false,
      sla: SLA,
      members: draft.members.map((m) => ({ ...m, dailyCap: null })),
    });
  if (wants('submits'))
    await submits(
      app.get(SubmitReferral),
      viewer(office.partnerUser, 'PARTNER_ADMIN', office.partnerId),
      url,
    );
  if (wants('clocks')) await clocks(app.get(SlaClock), url, 20_000);
  await app.close();
  await database.close();
} finally {
  await cluster.stop();
}

async function submits(useCase, viewer, url) {
  for (const [label, scopes] of [
    ['50 queues', SCOPES],
    ['one queue', SCOPES.slice(0, 1)],
  ])
    for (const width of [1, 32]) {
      await atWidth(useCase, viewer, scopes, width, 3_000);
      await asOwner(url, (client) => client.query('SELECT pg_stat_statements_reset()'));
      const timed = () => atWidth(useCase, viewer, scopes, width, 8_000);
      const figures =
        width === 32
          ? await profiled(`/tmp/bench-submit-${scopes.length}.cpuprofile`, timed)
          : await timed();
      console.log(`submit, ${label}, ${width} at once:`, figures);
      await statements(url, label);
    }
  console.log(profileSummary('/tmp/bench-submit-50.cpuprofile'));
}

async function statements(url, what) {
  await asOwner(url, async (client) => {
    const { rows } = await client.query(
      `SELECT calls, round(total_exec_time) AS ms, round(mean_exec_time::numeric, 3) AS mean, round(total_plan_time) AS plan, rows, shared_blks_hit AS hit, shared_blks_dirtied AS dirty, wal_bytes, left(regexp_replace(query, '\\s+', ' ', 'g'), 90) AS query
         FROM pg_stat_statements ORDER BY total_exec_time DESC LIMIT 14`,
    );
    console.log(what);
    console.table(rows);
    await client.query('SELECT pg_stat_statements_reset()');
  });
}

async function atWidth(useCase, viewer, scopes, width, forMs) {
  const times = [];
  const began = performance.now();
  const cpu = process.cpuUsage();
  const counted = countCpu({ postgres: () => cpuOfTree(cluster.postmaster) });
  const one = async () => {
    while (performance.now() - began < forMs) {
      const { country, line } = scopes[made % scopes.length];
      const given = referral(`x${(made++).toString(36)}`, { country, line });
      const input = {
        partnerId: null,
        referredAt: null,
        note: null,
        ...given,
        company: { subdivision: null, ...given.company },
        contact: { phone: null, title: null, ...given.contact },
      };
      const at = performance.now();
      const outcome = await useCase.submit(viewer, input);
      if (outcome.kind !== 'SUBMITTED' || outcome.replayed || !outcome.referral.assignment?.turn)
        throw new Error(JSON.stringify(outcome));
      times.push(performance.now() - at);
    }
  };
  await Promise.all(Array.from({ length: width }, one));
  const seconds = (performance.now() - began) / 1000;
  const { user, system } = process.cpuUsage(cpu);
  times.sort((a, b) => a - b);
  const at = (p) => Number(times[Math.floor(times.length * p)]?.toFixed(2));
  return {
    perSecond: Math.round(times.length / seconds),
    p50: at(0.5),
    p99: at(0.99),
    nodeCpuMsEach: Number(((user + system) / 1000 / times.length).toFixed(3)),
    pgCpuMsEach: Number(((counted().postgres * 1000) / times.length).toFixed(3)),
  };
}

/** Lets the clocks that the submissions started end at once. */
async function clocks(clock, url, many) {
  await asOwner(url, async (client) => {
    await client.query(
      `UPDATE assignment SET due_at = now(), warned = 2, warned_at = now() WHERE id IN (SELECT assignment_id FROM referral LIMIT $1)`,
      [many],
    );
    await client.query(
      `UPDATE referral SET due_at = now(), next_alarm_at = now() WHERE id IN (SELECT referral_id FROM assignment WHERE warned = 2)`,
    );
    await client.query('VACUUM ANALYZE referral, assignment');
  });
  const began = performance.now();
  let fired = 0;
  await profiled('/tmp/bench-clocks.cpuprofile', async () => {
    for (let n = await clock.fireDue(); n > 0; n = await clock.fireDue()) fired += n;
  });
  const seconds = (performance.now() - began) / 1000;
  console.log(
    `clocks: ${fired} fired in ${seconds.toFixed(1)} s, ${Math.round(fired / seconds)} a second`,
  );
  console.log(profileSummary('/tmp/bench-clocks.cpuprofile'));
}

async function profiled(file, work) {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.start');
  const value = await work();
  const { profile } = await session.post('Profiler.stop');
  writeFileSync(file, JSON.stringify(profile));
  session.disconnect();
  return value;
}
