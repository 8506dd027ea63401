// The partners' programs: submissions over HTTP from a process of its own, each with a body that was
// never sent before, and every answer read.
import autocannon from 'autocannon';
import { bodies } from './payload.mjs';
import { serveBench } from './processes.mjs';

/**
 * @param {{ url: string, token: string, connections: number, scopes: { country: string, line: string }[],
 *   run: string, seconds?: number, amount?: number }} asked
 */
async function fire({ url, token, connections, scopes, run, seconds, amount }) {
  const nextBody = bodies(scopes, run);
  const durationsMs = [];
  const wrong = [];
  let submitted = 0;
  const cpu = process.cpuUsage();
  const began = performance.now();
  let last = began;
  const result = await autocannon({
    url: `${url}/graphql`,
    connections,
    timeout: 30,
    ...(amount === undefined ? { duration: seconds } : { amount }),
    requests: [
      {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          accept: 'application/json',
          authorization: `Bearer ${token}`,
        },
        setupRequest: (request) => ({ ...request, body: nextBody() }),
      },
    ],
    setupClient: (client) => {
      client.on('response', (_status, _bytes, durationMs) => {
        durationsMs.push(durationMs);
        last = performance.now();
      });
    },
    verifyBody: (body) => {
      const good = body.includes('"ReferralSubmitted"') && !body.includes('"errors"');
      if (good) submitted++;
      else if (wrong.length < 3) wrong.push(String(body).slice(0, 400));
      return good;
    },
  });
  const { user, system } = process.cpuUsage(cpu);
  return {
    perSecond: submitted / ((last - began) / 1000),
    durationsMs: durationsMs.sort((a, b) => a - b),
    submitted,
    failed:
      result.non2xx + result.errors + result.timeouts + Math.max(0, durationsMs.length - submitted),
    wrong,
    cpuSeconds: (user + system) / 1e6,
  };
}

serveBench({}, async (asked) => {
  const { durationsMs, ...counted } = await fire(asked);
  const at = (part) =>
    durationsMs[Math.min(durationsMs.length - 1, Math.floor(durationsMs.length * part))] ?? NaN;
  return { ...counted, p50Ms: at(0.5), p99Ms: at(0.99), maxMs: at(1) };
});
