// (c) From the click to the partner's own socket, beside the round trip of a bare Socket.IO echo that
// is measured in the same minute at the same rate.
import { setTimeout as sleep } from 'node:timers/promises';
import { io } from 'socket.io-client';
import { countCpu, cpuOf } from './cpu.mjs';
import { referral, SCOPES, SUBMIT } from './payload.mjs';
import { startHelper } from './processes.mjs';
import { ask, openTown, quantile } from './town.mjs';

const EVERY_MS = 50;
const WARM_UP = 60;
const SAMPLES = 400;
const GIVE_UP_MS = 10_000;

export async function measureLatency({ cluster, sink, say, nodeArgs }) {
  const town = await openTown({ cluster, sink, name: 'latency', nodeArgs });
  const echo = await startHelper('echo.helper.mjs');
  const partner = await connect(town.server.url, town.office.partnerUser.token);
  const bare = await connect(echo.ready.url, 'none');
  const counted = countCpu({
    ...town.watched,
    echo: () => cpuOf(echo.pid),
    client: () => cpuOf(process.pid),
  });
  const submitted = watchArrivals(partner, 'event', (event) =>
    event.type === 'referral.assigned' ? event.referralId : null,
  );
  const echoed = watchArrivals(bare, 'echo', ({ id }) => id);
  const clicks = await atRate(
    WARM_UP + SAMPLES,
    async (i) => {
      const sentAt = performance.now();
      const scope = SCOPES[i % SCOPES.length];
      const given = { i: referral(`c${i}`, scope) };
      const { submitReferral } = await ask(
        town.server.url,
        town.office.partnerUser.token,
        SUBMIT,
        given,
      );
      const answeredMs = performance.now() - sentAt;
      if (submitReferral.__typename !== 'ReferralSubmitted')
        throw new Error(JSON.stringify(submitReferral));
      return { id: submitReferral.referral.id, sentAt, answeredMs };
    },
    async (i) => {
      const id = `echo${i}`;
      const sentAt = performance.now();
      // About as much as an event of ours holds.
      bare.emit('echo', { id, filling: 'x'.repeat(400) });
      return { id, sentAt };
    },
  );
  const [ours, theirs] = clicks.map((list) => list.slice(WARM_UP));
  const seen = await arrivalsOf(ours, submitted);
  const back = await arrivalsOf(theirs, echoed);
  partner.close();
  bare.close();
  const cpu = counted();
  await echo.end();
  await town.close();
  const figures = {
    click: spread(seen.latencies),
    answer: spread(ours.map(({ answeredMs }) => answeredMs)),
    echo: spread(back.latencies),
    errors: seen.missing + back.missing + submitted.twice(),
    cpu,
  };
  figures.p99BeyondEchoMs = figures.click.p99Ms - figures.echo.p99Ms;
  say(
    `  click ${JSON.stringify(figures.click)}  answer ${JSON.stringify(figures.answer)}  echo ${JSON.stringify(figures.echo)}  errors ${figures.errors}`,
  );
  return figures;
}

/** Sends ours at each tick and theirs half a tick later. */
async function atRate(many, ours, theirs) {
  const began = performance.now() + 100;
  const at = async (ms, work) => {
    await sleep(Math.max(0, began + ms - performance.now()));
    return work();
  };
  return Promise.all(
    [ours, theirs].map((work, k) =>
      Promise.all(
        Array.from({ length: many }, (_, i) => at((i + k / 2) * EVERY_MS, () => work(i))),
      ),
    ),
  );
}

async function connect(url, token) {
  const socket = io(url, {
    auth: { token },
    transports: ['websocket'],
    reconnection: false,
    forceNew: true,
  });
  await new Promise((resolve, reject) =>
    socket.once('connect', resolve).once('connect_error', reject),
  );
  return socket;
}

/** When each of them was first seen, by what names it. */
function watchArrivals(socket, name, keyOf) {
  const seenAt = new Map();
  let twice = 0;
  socket.on(name, (message) => {
    const at = performance.now();
    const key = keyOf(message);
    if (key === null) return;
    if (seenAt.has(key)) twice++;
    else seenAt.set(key, at);
  });
  return { seenAt, twice: () => twice };
}

async function arrivalsOf(sent, { seenAt }) {
  const until = performance.now() + GIVE_UP_MS;
  while (sent.some(({ id }) => !seenAt.has(id)) && performance.now() < until) await sleep(20);
  const arrived = sent.filter(({ id }) => seenAt.has(id));
  return {
    latencies: arrived.map(({ id, sentAt }) => seenAt.get(id) - sentAt),
    missing: sent.length - arrived.length,
  };
}

const spread = (ms) => ({
  samples: ms.length,
  p50Ms: Number(quantile(ms, 0.5).toFixed(2)),
  p99Ms: Number(quantile(ms, 0.99).toFixed(2)),
  maxMs: Number(Math.max(...ms).toFixed(2)),
});
