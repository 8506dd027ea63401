import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { startEmbeddedPostgres } from '#platform';
import type { EmbeddedPostgres } from '#platform';
import { until } from './support/client.js';
import { keptReferrals, notKeptOnce } from './support/kept-once.js';
import type { KeptReferral } from './support/kept-once.js';
import { MailSink } from './support/mail-sink.js';
import { keepStarting } from './support/mortal-server.js';
import { ADMIN, createQueue, openOffice, prospect, submit } from './support/office.js';
import type { Someone } from './support/office.js';
import { atOnce, persist, times } from './support/persistence.js';
import type { Setbacks } from './support/persistence.js';
import { Premises } from './support/premises.js';
import { startServer } from './support/server.js';
import type { RunningServer } from './support/server.js';
import { nth } from './support/stage.js';

/** PROVE_KEYS and PROVE_KILLS raise them. */
const KEYS = Number(process.env['PROVE_KEYS'] ?? 400);
const KILLS = Number(process.env['PROVE_KILLS'] ?? 4);
const SENDERS = 32;
const LONG_MS = 60_000 + KEYS * 60;

/** What a partner's programs were told, by key. */
type Acknowledged = Map<string, Set<string>>;

let premises: Premises;
let partner: Someone;

beforeAll(async () => {
  premises = await Premises.open();
  const server = await premises.start();
  partner = await openForBusiness(server.url, premises.mail);
  await server.stop();
});

afterAll(() => premises.close());

describe('the checker of what is kept', () => {
  const good: KeptReferral = {
    id: 'r1',
    key: 'k1',
    accountKey: 'one.com',
    assignments: 1,
    submissions: 1,
  };
  const told = new Map([['k1', new Set(['r1'])]]);

  it('finds nothing where each is kept once', () => expect(notKeptOnce(told, [good])).toEqual([]));

  it.each<[string, Acknowledged, KeptReferral[]]>([
    ['a lost one', told, []],
    ['a double one', told, [good, { ...good, id: 'r2', key: null }]],
    ['two answers to one key', new Map([['k1', new Set(['r1', 'r2'])]]), [good]],
    ['one under another key', told, [{ ...good, key: 'k2' }]],
    ['one without an owner', told, [{ ...good, assignments: 0 }]],
    ['one with two owners', told, [{ ...good, assignments: 2 }]],
    ['one that nobody was told of', told, [{ ...good, submissions: 0 }]],
  ])('finds %s', (_, acknowledged, kept) =>
    expect(notKeptOnce(acknowledged, kept)).not.toEqual([]),
  );
});

describe('a referral that was acknowledged', () => {
  it(
    'is stored, once, however often it is sent, while servers die before and after their commit',
    async () => {
      const crashes = times(KILLS).map((n) => `submit.${n % 2 === 0 ? 'before' : 'after'}-commit`);
      const passages = Math.max(2, Math.floor(KEYS / (KILLS * 40)));
      const mortal = await keepStarting(
        (env) => premises.start(env),
        crashes.map((point) => `${point}:${passages}`),
      );
      const inputs = times(KEYS).map(() => prospect());
      const acknowledged: Acknowledged = new Map();
      const firsts = new Map<string, number>();
      const setbacks: Setbacks = new Map();
      // Each key one to five times, a prime apart, so that copies meet in and across batches.
      const sends = inputs.flatMap((input, n) => Array<typeof input>(1 + (n % 5)).fill(input));
      await atOnce(SENDERS, shuffled(sends), async (input) => {
        const answer = await persist(
          () => submit(mortal.now().url, partner.token, input),
          setbacks,
        );
        const key = String(input['idempotencyKey']);
        acknowledge(acknowledged, key, answer.referral?.id);
        if (answer.replayed === false) firsts.set(key, (firsts.get(key) ?? 0) + 1);
      });
      await mortal.settled;
      await mortal.now().stop();
      tell(`${KEYS} keys in ${sends.length} sends`, {
        deaths: mortal.deaths.length,
        triedAgain: Object.fromEntries(setbacks),
      });
      // A kill that hit nothing proves nothing.
      expect(mortal.deaths).toEqual(crashes);
      expect(Math.max(...firsts.values())).toBe(1);
      expect(acknowledged.size).toBe(KEYS);
      const kept = await keptReferrals(premises);
      expect(kept).toHaveLength(KEYS);
      expect(notKeptOnce(acknowledged, kept)).toEqual([]);
    },
    LONG_MS,
  );
});

describe('a server that is told to stop', () => {
  it('answers all that it has begun, and goes within ten seconds', async () => {
    const server = await premises.start();
    const acknowledged: Acknowledged = new Map();
    const unanswered: number[] = [];
    const load = { goes: true };
    const sending = atOnce(SENDERS, times(SENDERS), async () => {
      while (load.goes) {
        const input = prospect();
        const began = Date.now();
        try {
          const { referral } = await submit(server.url, partner.token, input);
          acknowledge(acknowledged, String(input['idempotencyKey']), referral?.id);
        } catch {
          unanswered.push(began);
          return;
        }
      }
    });
    await until('the load is on', () => acknowledged.size > 100);
    const toldAt = Date.now();
    server.signal('SIGTERM');
    expect(await server.exited).toBe(0);
    const tookMs = Date.now() - toldAt;
    load.goes = false;
    await sending;
    tell('stopped under load', { tookMs, answered: acknowledged.size });
    expect(tookMs).toBeLessThan(10_000);
    // Else nobody was there to be left without an answer.
    expect(unanswered).toHaveLength(SENDERS);
    expect(unanswered.filter((began) => began < toldAt)).toEqual([]);
    const kept = await keptReferrals(premises);
    const here = kept.filter(({ key }) => acknowledged.has(key ?? ''));
    expect(notKeptOnce(acknowledged, here)).toEqual([]);
  });
});

describe('a database that goes away', () => {
  let dataDir: string;
  let mail: MailSink;
  let cluster: EmbeddedPostgres;
  let server: RunningServer;
  let token: string;

  beforeAll(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'staffetta-away-'));
    mail = new MailSink();
    await mail.open();
    cluster = await startEmbeddedPostgres({ dataDir, log: () => undefined });
    server = await startServer({
      env: { DATABASE_URL: cluster.url, SMTP_URL: mail.url, DATA_DIR: dataDir, ...ADMIN },
    });
    ({ token } = await openForBusiness(server.url, mail));
  });

  afterAll(async () => {
    await server.stop();
    await cluster.stop();
    await mail.close();
    await rm(dataDir, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  });

  it.each<[string, NodeJS.Signals]>([
    ['is restarted', 'SIGINT'],
    ['is killed', 'SIGKILL'],
  ])(
    'because it %s costs a 503 and no referral, and we are back within ten seconds',
    async (_, signal) => {
      const acknowledged: Acknowledged = new Map();
      const acknowledgedAt: number[] = [];
      const setbacks: Setbacks = new Map();
      const load = { goes: true };
      const sending = atOnce(SENDERS, times(SENDERS), async () => {
        while (load.goes) {
          const input = prospect();
          const { referral } = await persist(() => submit(server.url, token, input), setbacks);
          acknowledge(acknowledged, String(input['idempotencyKey']), referral?.id);
          acknowledgedAt.push(Date.now());
        }
      });
      const died = server.exited.then(() => Promise.reject(new Error(server.log().slice(-3_000))));
      const failed = Promise.race([sending, died]).then(
        () => null,
        (error: unknown) => error,
      );
      await Promise.race([failed, until('the load is on', () => acknowledged.size > 100)]);
      const awayAt = Date.now();
      process.kill(await postmaster(dataDir), signal);
      await Promise.race([failed, until('it was noticed', () => setbacks.size > 0, 10_000)]);
      const noticedAt = Date.now();
      const isBack = (): boolean => (acknowledgedAt.at(-1) ?? 0) > noticedAt + 250;
      await Promise.race([failed, until('we are back', isBack, 20_000)]);
      await Promise.race([failed, sleep(500)]);
      load.goes = false;
      expect(await failed).toBeNull();
      const gapMs = longestGap(acknowledgedAt, awayAt);
      tell(`the database ${signal}`, {
        acknowledged: acknowledged.size,
        gapMs,
        triedAgain: Object.fromEntries(setbacks),
      });
      expect([...setbacks.keys()]).toEqual(['503 UNAVAILABLE']);
      // Nobody need act on what passes by itself.
      expect(server.log()).not.toMatch(/"level":[56]0/);
      expect(gapMs).toBeLessThan(10_000);
      const kept = (await keptIn(cluster.url)).filter(({ key }) => acknowledged.has(key ?? ''));
      expect(notKeptOnce(acknowledged, kept)).toEqual([]);
      expect(kept).toHaveLength(acknowledged.size);
    },
  );
});

/** People and a queue; gives the partner's admin. */
async function openForBusiness(url: string, mail: MailSink): Promise<Someone> {
  const office = await openOffice(url, mail, { reps: 3 });
  await createQueue(url, office.admin, office.reps);
  return nth(office.partners, 0).admin;
}

function acknowledge(acknowledged: Acknowledged, key: string, id: string | undefined): void {
  if (id === undefined) throw new Error('an answer without a referral');
  acknowledged.set(key, (acknowledged.get(key) ?? new Set()).add(id));
}

/** The same order each time: steps of a large prime through the list. */
function shuffled<Item>(items: readonly Item[]): Item[] {
  return items.map((_, index) => nth(items, (index * 7_919) % items.length));
}

async function postmaster(dataDir: string): Promise<number> {
  return Number((await readFile(join(dataDir, 'postgres/postmaster.pid'), 'utf8')).split('\n')[0]);
}

function longestGap(moments: readonly number[], from: number): number {
  const later = moments.filter((at) => at >= from);
  return Math.max(...later.map((at, index) => at - (later[index - 1] ?? from)));
}

async function keptIn(url: string): Promise<KeptReferral[]> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    return await keptReferrals({
      rows: async <Row extends pg.QueryResultRow>(text: string) =>
        (await client.query<Row>(text)).rows,
    });
  } finally {
    await client.end();
  }
}

function tell(what: string, figures: object): void {
  process.stderr.write(`  ${what}: ${JSON.stringify(figures)}\n`);
}
