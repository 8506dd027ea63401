// (a) Submissions a second with everything on, beside the bare server; (b) one hot queue beside fifty.
import { asOwner } from './cluster.mjs';
import { countCpu, cpuOf, cpuOfTree } from './cpu.mjs';
import { SCOPES } from './payload.mjs';
import { startHelper } from './processes.mjs';
import { dearestStatements, forgetStatements } from './statements.mjs';
import { median, openTown, settleDown } from './town.mjs';

const CONNECTIONS = 32;
/** What the server's own pool holds, and one for each of the partners' connections. */
const FLOOR_POOLS = [10, 32];

export async function measureSubmits({
  cluster,
  sink,
  asked,
  rounds,
  seconds,
  say,
  profiled,
  nodeArgs,
}) {
  const town = await openTown({ cluster, sink, name: 'submits', profiled, nodeArgs });
  const load = await startHelper('load.helper.mjs');
  const fifty = contenderOf(town, 'fifty', SCOPES);
  const hot = contenderOf(town, 'hot', SCOPES.slice(0, 1));
  const floors = asked.includes('a')
    ? await Promise.all(FLOOR_POOLS.map((connections) => floorOf(cluster, connections)))
    : [];
  const contenders = [fifty, ...floors, ...(asked.includes('b') ? [hot] : [])];
  const results = new Map(contenders.map(({ name }) => [name, []]));
  for (const contender of contenders)
    await round(contender, load, Math.min(seconds, 10), `warm${contender.name}`);
  if (profiled) await forgetStatements(town.databaseUrl);
  for (let i = 0; i < rounds; i++) {
    // The other way round each time, so that nobody always follows the same one.
    for (const contender of i % 2 === 0 ? contenders : contenders.toReversed()) {
      const result = await round(contender, load, seconds, `r${i}${contender.name}`);
      results.get(contender.name).push(result);
      say(`  ${contender.name.padEnd(8)} ${line(result)}`);
    }
  }
  if (profiled) say(await dearestStatements(town.databaseUrl));
  const unfair = await unfairTurns(town.databaseUrl);
  await load.end();
  for (const { end } of floors) await end();
  await town.close();
  return summaryOf(results, unfair, say);
}

function contenderOf(town, name, scopes) {
  return {
    name,
    url: town.server.url,
    token: town.office.partnerUser.token,
    scopes,
    watched: town.watched,
    stored: () => storedIn(town.databaseUrl),
    settle: () => settleDown(town),
  };
}

async function floorOf(cluster, connections) {
  const name = `bare${connections}`;
  const databaseUrl = await cluster.database(name);
  const bare = await startHelper('bare.helper.mjs', { databaseUrl, connections });
  await bare.ask({ scopes: SCOPES });
  return {
    name,
    url: bare.ready.url,
    token: 'none',
    scopes: SCOPES,
    watched: { server: () => cpuOf(bare.pid), postgres: () => cpuOfTree(cluster.postmaster) },
    stored: async () => (await bare.ask({ scopes: [] })).stored,
    settle: async () => ({}),
    end: async () => {
      await bare.end();
      await cluster.drop(name);
    },
  };
}

async function round(contender, load, seconds, run) {
  const { url, token, scopes, watched } = contender;
  const before = await contender.stored();
  const counted = countCpu({ ...watched, load: () => cpuOf(load.pid) });
  const result = await load.ask({ url, token, connections: CONNECTIONS, scopes, run, seconds });
  const cpu = counted();
  const mail = await contender.settle();
  const stored = (await contender.stored()) - before;
  // Those under way when the time was up were stored without an answer that anybody waited for.
  const lost = stored < result.submitted || stored > result.submitted + CONNECTIONS;
  const errors =
    result.failed + (lost ? Math.abs(stored - result.submitted) : 0) + (mail.mailsFailed ?? 0);
  return { ...result, stored, errors, cpu, mail };
}

async function storedIn(databaseUrl) {
  const { rows } = await asOwner(databaseUrl, (client) =>
    client.query('SELECT count(*)::int AS stored FROM referral'),
  );
  return rows[0].stored;
}

/** Queues in which somebody of equal weight is a whole turn or more away from their share. */
async function unfairTurns(databaseUrl) {
  const { rows } = await asOwner(databaseUrl, (client) =>
    client.query(`
      SELECT count(*)::int AS unfair FROM (
        SELECT m.queue_id, max(c.turns) - min(c.turns) AS apart FROM queue_member m
         CROSS JOIN LATERAL (SELECT count(*) AS turns FROM assignment a WHERE a.queue_id = m.queue_id AND a.rep_id = m.rep_id AND a.turn IS NOT NULL) c
         GROUP BY 1) q WHERE apart > 1`),
  );
  return rows[0].unfair;
}

function summaryOf(results, unfair, say) {
  const of = (name) => {
    const all = results.get(name);
    if (!all?.length) return null;
    const mid = (read) => median(all.map(read));
    return {
      perSecond: mid((r) => r.perSecond),
      p50Ms: mid((r) => r.p50Ms),
      p99Ms: mid((r) => r.p99Ms),
      submitted: all.reduce((sum, r) => sum + r.submitted, 0),
      errors: all.reduce((sum, r) => sum + r.errors, 0),
      wrong: all.flatMap((r) => r.wrong).slice(0, 3),
      cpuMsEach: Object.fromEntries(
        ['server', 'postgres', 'load'].map((who) => [
          who,
          mid((r) => (1000 * (r.cpu[who] ?? NaN)) / r.submitted),
        ]),
      ),
      othersCores: mid((r) => (r.cpu.others ?? NaN) / (r.submitted / r.perSecond)),
      stolenCores: mid((r) => (r.cpu.stolen ?? NaN) / (r.submitted / r.perSecond)),
      mail: all.map((r) => r.mail),
      rounds: all.map((r) => r.perSecond),
    };
  };
  const figures = Object.fromEntries([...results.keys()].map((name) => [name, of(name)]));
  const { fifty, hot, bare10, bare32 } = figures;
  const ratio = (ours, theirs) => (ours && theirs ? ours.perSecond / theirs.perSecond : null);
  const errors =
    [fifty, hot, bare10, bare32].reduce((sum, f) => sum + (f?.errors ?? 0), 0) + unfair;
  if (errors > 0)
    say(
      `  ${errors} errors (${unfair} unfair queues): ${JSON.stringify([fifty, hot, bare10, bare32].flatMap((f) => f?.wrong ?? []))}`,
    );
  return {
    ...figures,
    unfair,
    errors,
    ratioToBare: ratio(fifty, bare10),
    /** What is left of it when the processors are all that counts: other processes of the machine do not show in it. */
    ratioByCpu: fifty && bare10 ? cpuEach(bare10) / cpuEach(fifty) : null,
    ratioToBare32: ratio(fifty, bare32),
    ratioHot: ratio(hot, fifty),
  };
}

const cpuEach = ({ cpuMsEach: { server, postgres } }) => server + postgres;

const line = ({ perSecond, p50Ms, p99Ms, errors, cpu, mail }) =>
  `${perSecond.toFixed(0).padStart(6)} /s  p50 ${p50Ms.toFixed(1)} ms  p99 ${p99Ms.toFixed(1)} ms  errors ${errors}  cpu ${JSON.stringify(cpu)}` +
  (mail.mailsSent === undefined
    ? ''
    : `  mails sent so far ${mail.mailsSent}, waiting ${mail.mailsWaiting}, events without theirs ${mail.eventsWithoutMailYet}, numbered after ${mail.numberedAfterMs.toFixed(0)} ms`);
