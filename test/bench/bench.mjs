// `npm run bench`: what it costs and how fast it is, each figure beside a floor that was measured in the
// same run on the same machine. `npm run bench -- a c` measures these parts alone.
//   --json=FILE      where the figures go (.data/bench.json)
//   --rounds=3       how often each contender of (a), (b) and (e) has its turn
//   --seconds=15     how long a turn of (a) and (b) is
//   --clocks=100000  (d)
//   --sizes=10000,1000000  (e); multiples of 250
//   --replayed=10000,100000  (g); multiples of 250
//   --profile        keeps a CPU profile of each server beside the figures and sums it up
import { mkdirSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildWhenStale } from '../../apps/launch/build.mjs';
import { startCluster } from './cluster.mjs';
import { measureClocks } from './clocks.part.mjs';
import { measureLatency } from './latency.part.mjs';
import { onEnd, startHelper, tidyUp } from './processes.mjs';
import { profileSummary } from './profile.mjs';
import { tableOf } from './report.mjs';
import { measureReplay } from './replay.part.mjs';
import { measureSize } from './size.part.mjs';
import { STATEMENTS_ON } from './statements.mjs';
import { measureSubmits } from './submits.part.mjs';
import { measureVerdicts } from './verdicts.part.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: 'string', default: '.data/bench.json' },
    rounds: { type: 'string', default: '3' },
    seconds: { type: 'string', default: '15' },
    clocks: { type: 'string', default: '100000' },
    sizes: { type: 'string', default: '10000,1000000' },
    replayed: { type: 'string', default: '10000,100000' },
    profile: { type: 'boolean', default: false },
  },
});

const PARTS = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
const say = (line) => console.log(line);

async function run() {
  const unknown = positionals.filter((part) => !PARTS.includes(part));
  if (unknown.length > 0)
    throw new Error(`there is no part ${unknown.join(', ')}; there are ${PARTS.join(', ')}`);
  const asked = positionals.length > 0 ? positionals : PARTS;
  await buildWhenStale();
  const json = resolve(values.json);
  mkdirSync(dirname(json), { recursive: true });
  const profiles = values.profile ? mkdtempSync(join(dirname(json), 'profiles-')) : null;
  const cluster = await startCluster(values.profile ? STATEMENTS_ON : {});
  onEnd(() => cluster.stop());
  const sink = await startHelper('sink.helper.mjs');
  const rounds = Number(values.rounds);
  const given = {
    cluster,
    sink,
    say,
    asked,
    rounds,
    profiled: values.profile,
    nodeArgs: profiles === null ? [] : ['--cpu-prof', `--cpu-prof-dir=${profiles}`],
  };
  const figures = {
    startedAt: new Date().toISOString(),
    cpus: cpus().length,
    node: process.version,
    loadBefore: loadavg()[0],
  };
  const part = async (names, title, measure) => {
    if (!names.some((name) => asked.includes(name))) return;
    say(`\n${title}`);
    figures[names[0]] = await measure();
  };
  await part(['a', 'b'], '(a) (b) submissions', () =>
    measureSubmits({ ...given, seconds: Number(values.seconds) }),
  );
  await part(['c'], '(c) click to socket', () => measureLatency(given));
  await part(['d'], '(d) clocks', () => measureClocks({ ...given, clocks: Number(values.clocks) }));
  await part(['e'], '(e) size', () =>
    measureSize({ ...given, sizes: values.sizes.split(',').map(Number) }),
  );
  await part(['f'], '(f) verdicts', () => measureVerdicts(given));
  await part(['g'], '(g) replay', () =>
    measureReplay({ ...given, replayed: values.replayed.split(',').map(Number) }),
  );
  writeFileSync(json, `${JSON.stringify(figures, null, 2)}\n`);
  const table = tableOf(figures, asked);
  say(`\n${table.text}\n\nfigures in ${json}`);
  for (const file of profiles === null ? [] : readdirSync(profiles))
    say(`\n${file}\n${profileSummary(join(profiles, file))}`);
  return table.errors === 0;
}

let stopping = false;
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
  process.once(signal, () => {
    stopping = true;
    void tidyUp().then(() => process.exit(1));
  });

try {
  process.exitCode = (await run()) ? 0 : 1;
} catch (error) {
  if (!stopping) console.error(error);
  process.exitCode = 1;
} finally {
  await tidyUp();
}
