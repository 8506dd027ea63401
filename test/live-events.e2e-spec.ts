import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { io } from 'socket.io-client';
import { BadLine } from './support/bad-line.js';
import { ask, listen, Refused, refusalOf, until } from './support/client.js';
import { faultsOf, Follower, noFaults } from './support/follower.js';
import { keepStarting } from './support/mortal-server.js';
import type { Mortal } from './support/mortal-server.js';
import {
  act,
  createQueue,
  invite,
  openOffice,
  prospect,
  submit,
  submitted,
} from './support/office.js';
import type { Office, SeenReferral, Someone } from './support/office.js';
import { atOnce, persist, times } from './support/persistence.js';
import { Premises } from './support/premises.js';
import type { RunningServer } from './support/server.js';
import { nth, openStage } from './support/stage.js';

const REFERRALS = Number(process.env['PROVE_EVENTS'] ?? 600);
const WRITERS = 8;
/** For a machine that has other work to do. */
const PATIENCE_MS = 60_000 + 200 * REFERRALS;
const SEED = Number(process.env['PROVE_SEED'] ?? Date.now() % 1_000_000);
/** The mails of a load are another story's: these servers leave them to a worker that there is not. */
const APART = { WORK: 'apart' };

let premises: Premises;
let office: Office;
/** A partner's person whom an administrator will lock out. */
let leaving: Someone;
/** Dies at a crash point of its own, and is started again. */
let mortal: Mortal<RunningServer>;
/** Is killed by us. */
let victim: RunningServer;

const urls = (): string[] => [mortal.now().url, victim.url];
const chance = chancesFrom(SEED);
const anyOf = <T>(list: readonly T[]): T => nth(list, Math.floor(chance() * list.length));

beforeAll(async () => {
  premises = await Premises.open();
  const first = await premises.start();
  office = await openOffice(first.url, premises.mail, { reps: 4, partners: 4 });
  await createQueue(first.url, office.admin, office.reps);
  leaving = await invite(first.url, office.admin, premises.mail, {
    ...{ email: 'leaving@partner.test', name: 'Leaving', role: 'PARTNER_MEMBER' },
    partnerId: nth(office.partners, 1).id,
  });
  await first.stop();
  mortal = await keepStarting(
    (env) => premises.start({ ...APART, ...env }),
    [`relay.after-commit:${Math.ceil(REFERRALS / 12)}`],
  );
  victim = await premises.start(APART);
});

afterAll(() => premises.close());

/** Numbers from 0 to 1 that a seed gives again (mulberry32). */
function chancesFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

interface Edge {
  readonly cursor: string;
  readonly node: { readonly id: string; readonly type: string; readonly referralId: string };
}

async function page(
  url: string,
  token: string,
  variables: { readonly after?: string | undefined; readonly first?: number } = {},
): Promise<{ edges: Edge[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } }> {
  const { events } = await ask<{ events: Awaited<ReturnType<typeof page>> }>(
    url,
    token,
    'query($after: String, $first: Int! = 100){ events(after: $after, first: $first){ edges { cursor node { id type referralId } } pageInfo { hasNextPage endCursor } } }',
    variables,
  );
  return events;
}

/** The whole stream after a cursor, page by page, from whichever server. */
async function allPages(token: string, after: string): Promise<Edge[]> {
  const edges: Edge[] = [];
  for (let next: string | null = after; next !== null;) {
    const one: Awaited<ReturnType<typeof page>> = await page(anyOf(urls()), token, { after: next });
    edges.push(...one.edges);
    next = one.pageInfo.hasNextPage ? one.pageInfo.endCursor : null;
  }
  return edges;
}

type Stream =
  | { readonly of: 'partner'; readonly id: string }
  | { readonly of: 'rep'; readonly id: string }
  | { readonly of: 'managers' };

/** What the log holds for each, as the table of audiences says it, and not as the code filters it. */
const audiences = {
  partner: `SELECT e.id FROM event e JOIN referral r ON r.id = e.referral_id
             WHERE r.partner_id = $1 AND e.type <> 'referral.unassigned' ORDER BY e.position`,
  // Of a queue's settings each of its reps hears by an event of their own, and managers by one of theirs.
  rep: `SELECT e.id FROM event e LEFT JOIN referral r ON r.id = e.referral_id
          LEFT JOIN assignment a ON a.id = (e.data->>'assignmentId')::uuid
         WHERE $1 = CASE e.type WHEN 'deal.updated' THEN r.rep_id WHEN 'queue.changed' THEN e.rep_id ELSE a.rep_id END
         ORDER BY e.position`,
  managers: `SELECT e.id FROM event e WHERE $1::uuid IS NULL AND (e.type <> 'queue.changed' OR e.rep_id IS NULL)
             ORDER BY e.position`,
};

const dueTo = async (stream: Stream): Promise<string[]> =>
  (
    await premises.rows<{ id: string }>(audiences[stream.of], [
      stream.of === 'managers' ? null : stream.id,
    ])
  ).map(({ id }) => id);

const isNumbered = async (): Promise<boolean> =>
  (await premises.rows('SELECT 1 FROM event WHERE position IS NULL LIMIT 1')).length === 0;

describe('the judge of streams', () => {
  it('sees a planted gap, a double, a disorder, and what is somebody else’s', () => {
    const due = ['a', 'b', 'c', 'd'];
    expect(faultsOf(due, due)).toEqual(noFaults);
    expect(faultsOf(['a', 'c', 'd'], due)).toEqual({ ...noFaults, missed: ['b'] });
    expect(faultsOf(['a', 'b', 'b', 'c', 'd'], due)).toEqual({ ...noFaults, double: ['b'] });
    expect(faultsOf(['a', 'c', 'b', 'd'], due)).toEqual({ ...noFaults, disordered: ['b'] });
    expect(faultsOf(['a', 'b', 'x', 'c', 'd'], due)).toEqual({ ...noFaults, foreign: ['x'] });
  });
});

describe('a stream of events', () => {
  interface Reader {
    readonly stream: Stream;
    readonly token: string;
    readonly from: string;
    readonly follower: Follower;
  }

  let line: BadLine;
  let address: string;
  let readers: readonly Reader[] = [];
  let written = 0;

  beforeAll(async () => {
    line = new BadLine(urls, chance);
    address = await line.listen();
    // Two for each partner and each rep, so that everybody has a cursor to begin with.
    for (const { admin } of [...office.partners, ...office.partners])
      await submitted(anyOf(urls()), admin.token);
    await until('the first events are numbered', isNumbered);
  });

  afterAll(async () => {
    for (const { follower } of readers) follower.stop();
    await line.close();
  });

  const follow = async (name: string, token: string, stream: Stream): Promise<Reader> => {
    const from = nth((await page(victim.url, token, { first: 1 })).edges, 0).cursor;
    return { stream, token, from, follower: new Follower(name, address, token, from) };
  };

  async function everybody(): Promise<Reader[]> {
    const { partners, reps, admin, manager, partnerManager } = office;
    const ofPartners = partners.map(({ id, admin: { token } }, n) =>
      follow(`partner ${n}`, token, { of: 'partner', id }),
    );
    const ofReps = reps.map(({ token, id }, n) => follow(`rep ${n}`, token, { of: 'rep', id }));
    const ofManagers = [admin, manager.token, partnerManager.token].map((token, n) =>
      follow(`manager ${n}`, token, { of: 'managers' }),
    );
    return Promise.all([...ofPartners, ...ofReps, ...ofManagers]);
  }

  /** One referral and what its reps do with it, on whichever server answers. */
  async function write(): Promise<void> {
    const { admin } = anyOf(office.partners);
    const input = { ...prospect(), idempotencyKey: randomUUID() };
    const { referral } = await persist(() => submit(anyOf(urls()), admin.token, input));
    if (!referral) throw new Error('a submission was not stored');
    written++;
    const lot = chance();
    if (lot < 0.2) await answer('declineReferral', 'ReasonInput', referral, { reason: 'No time.' });
    if (lot < 0.2 || lot > 0.8) return;
    await answer('acceptReferral', 'AcceptReferralInput', referral);
    if (lot < 0.4) await answer('updateDeal', 'UpdateDealInput', referral, { stage: 'DISCOVERY' });
  }

  async function answer(
    mutation: string,
    type: string,
    referral: SeenReferral,
    more: Readonly<Record<string, string>> = {},
  ): Promise<void> {
    const rep = office.reps.find(({ id }) => id === referral.assignment?.rep.id);
    const input = { referralId: referral.id, ...more };
    try {
      await persist(() => act(anyOf(urls()), rep?.token ?? '', mutation, type, input));
    } catch (error) {
      // Its first attempt was done, and the answer died with the server.
      if (!(error instanceof Refused && error.code === 'CONFLICT')) throw error;
    }
  }

  async function killTheVictim(): Promise<void> {
    await until('two thirds are written', () => written > (REFERRALS * 2) / 3, PATIENCE_MS);
    victim.signal('SIGKILL');
    expect(await victim.exited).toBe('SIGKILL');
    victim = await premises.start(APART);
  }

  /** A manager who was away from the beginning, and comes while all the others write. */
  async function comeLate(): Promise<Reader> {
    await until('half is written', () => written > REFERRALS / 2, PATIENCE_MS);
    return follow('late manager', office.manager.token, { of: 'managers' });
  }

  it(
    `loses, repeats and mixes up nothing while ${WRITERS} write through two servers that die`,
    async () => {
      readers = await everybody();
      const [late] = await Promise.all([
        comeLate(),
        killTheVictim(),
        atOnce(WRITERS, times(REFERRALS), write),
      ]);
      readers = [...readers, late];
      await mortal.settled;
      // Both faults hit: the one at its crash point, the other in the middle of the load.
      expect(mortal.deaths).toEqual(['relay.after-commit']);
      await until('everything is numbered', isNumbered);
      line.steady = true;
      for (const { stream, follower } of readers) await expectWhole(stream, follower);
      expectTroubled();
    },
    PATIENCE_MS,
  );

  async function expectWhole(stream: Stream, follower: Follower): Promise<void> {
    const due = (await dueTo(stream)).slice(1);
    // Whoever does not get there is shown with what they miss.
    const isThere = (): boolean => follower.events.at(-1)?.id === due.at(-1);
    await until(`${follower.name} is up to date`, isThere).catch(() => undefined);
    const ids = follower.events.map(({ id }) => id);
    expect({ [follower.name]: faultsOf(ids, due) }).toEqual({ [follower.name]: noFaults });
    expect(follower.refusals).toEqual([]);
  }

  /** A run in which nobody was cut off, or nothing happened meanwhile, shows nothing. */
  function expectTroubled(): void {
    const connections = readers.map(({ follower }) => follower.connections);
    const replayed = readers.reduce((sum, { follower }) => sum + follower.replayed, 0);
    const received = readers.reduce((sum, { follower }) => sum + follower.events.length, 0);
    console.log(
      `seed ${SEED}: ${written} referrals, ${received} events to ${readers.length} sockets, ${line.cuts} cuts, ${replayed} replayed`,
    );
    expect(Math.min(...connections.slice(0, -1))).toBeGreaterThan(2);
    expect(line.cuts).toBeGreaterThan(readers.length);
    expect(replayed).toBeGreaterThan(readers.length);
    expect(received - replayed).toBeGreaterThan(readers.length);
  }

  it('is numbered without a gap', async () => {
    const [numbers] = await premises.rows<{ count: number; last: number; first: number }>(
      'SELECT count(*)::int AS count, max(position)::int AS last, min(position)::int AS first FROM event',
    );
    expect(numbers?.count).toBeGreaterThan(2 * REFERRALS);
    expect(numbers).toEqual({ count: numbers?.count, last: numbers?.count, first: 1 });
  });

  it('reads the same in pages, with the same cursors, from either server', async () => {
    for (const { stream, token, from, follower } of readers) {
      const edges = await allPages(token, from);
      expect(edges.map(({ node }) => node.id)).toEqual((await dueTo(stream)).slice(1));
      expect(edges.map(({ cursor }) => cursor)).toEqual(
        follower.events.map(({ cursor }) => cursor),
      );
    }
  });

  it('begins at the oldest where no cursor is given, and with what happens next on a socket', async () => {
    const { admin, id } = nth(office.partners, 0);
    const due = await dueTo({ of: 'partner', id });
    const { edges, pageInfo } = await page(victim.url, admin.token, { first: 3 });
    expect(edges.map(({ node }) => node.id)).toEqual(due.slice(0, 3));
    expect(pageInfo.hasNextPage).toBe(true);
    const listener = await listen(mortal.now().url, admin.token);
    const next = await submitted(victim.url, admin.token);
    await until('both of its events', () => listener.events.length === 2, 3_000);
    expect(listener.events.map(({ referralId }) => referralId)).toEqual([next.id, next.id]);
    listener.close();
  });
});

describe('a cursor', () => {
  const tokenOf = (n: number): string => nth(office.partners, n).admin.token;
  const lastCursor = async (token: string): Promise<string> =>
    nth((await allPages(token, nth((await page(victim.url, token)).edges, 0).cursor)).slice(-1), 0)
      .cursor;
  /** Everything that happened so far happened so many days earlier. */
  const age = async (days: number): Promise<void> => {
    await premises.rows('UPDATE event SET at = at - make_interval(days => $1)', [days]);
    // Over a day that no row has, so that no two meet on the way.
    await premises.rows('UPDATE event_day SET day = day - 100000 - $1::int', [days]);
    await premises.rows('UPDATE event_day SET day = day + 100000');
  };
  const invalid = async (token: string, after: string): Promise<void> => {
    for (const url of urls()) {
      await expect(listen(url, token, after)).rejects.toThrow('CURSOR_INVALID');
      expect(await refusalOf(page(url, token, { after }))).toBe('CURSOR_INVALID');
    }
  };
  const heardSince = async (token: string, after: string, count: number): Promise<string[]> => {
    const listener = await listen(anyOf(urls()), token, after);
    await until(`${count} events`, () => listener.events.length >= count, 5_000);
    await sleep(100);
    listener.close();
    return listener.events.map(({ referralId }) => referralId);
  };

  it('is refused where it is made up, bent, or somebody else’s', async () => {
    const cursor = await lastCursor(tokenOf(0));
    const bent = `${cursor[0] === 'A' ? 'B' : 'A'}${cursor.slice(1)}`;
    const foreign = await lastCursor(tokenOf(1));
    const rep = await lastCursor(nth(office.reps, 0).token);
    const managers = await lastCursor(office.admin);
    for (const after of [
      bent,
      foreign,
      rep,
      managers,
      `${cursor}A`,
      `${cursor}=`,
      '0',
      ' ',
      'null',
    ])
      await invalid(tokenOf(0), after);
    await invalid(office.admin, cursor);
    await invalid(nth(office.reps, 0).token, cursor);
    for (const after of [7, true, { cursor }, [cursor], 'x'.repeat(5_000)])
      expect(await knock(victim.url, { token: tokenOf(0), after })).toBe('CURSOR_INVALID');
  });

  it('is good after 7 days offline, and no longer after 31', async () => {
    const token = tokenOf(2);
    const before = await lastCursor(token);
    const missed = [await submitted(victim.url, token), await submitted(victim.url, token)];
    await until('they are numbered', isNumbered);
    await age(7);
    const twice = missed.flatMap(({ id }) => [id, id]);
    expect(await heardSince(token, before, 4)).toEqual(twice);
    const seen = await lastCursor(token);
    const fresh = await submitted(victim.url, token);
    await until('it is numbered', isNumbered);
    await premises.rows('UPDATE event_day SET day = day - 24 WHERE day < current_date - 3');
    await invalid(token, before);
    // Who has seen all that is no longer kept goes on without a gap.
    expect(await heardSince(token, seen, 2)).toEqual([fresh.id, fresh.id]);
    const kept = await page(victim.url, token);
    expect(kept.edges.map(({ node }) => node.referralId)).toEqual([fresh.id, fresh.id]);
  });

  it('is no longer good after 31 days in which nothing happened', async () => {
    const token = tokenOf(3);
    const { edges } = await page(victim.url, office.admin, { first: 1 });
    const last = await lastCursor(office.admin);
    await age(31);
    await invalid(office.admin, nth(edges, 0).cursor);
    expect((await page(victim.url, office.admin)).edges).toEqual([]);
    expect((await page(victim.url, office.admin, { after: last })).edges).toEqual([]);
    const next = await submitted(victim.url, token);
    expect(await heardSince(office.admin, last, 2)).toEqual([next.id, next.id]);
  });
});

/** What a socket gets that asks to come in: the code, `IN`, or Socket.IO's own words. */
async function knock(
  url: string,
  auth: Readonly<Record<string, unknown>>,
  headers: Readonly<Record<string, string>> = {},
  transport: 'websocket' | 'polling' = 'websocket',
): Promise<string> {
  const socket = io(url, {
    ...{ auth, extraHeaders: { ...headers }, transports: [transport] },
    ...{ reconnection: false, forceNew: true, timeout: 3_000 },
  });
  try {
    return await new Promise<string>((resolve) => {
      socket.once('connect', () => resolve('IN'));
      socket.once('connect_error', (error: Error & { data?: { code?: string } }) =>
        resolve(error.data?.code ?? `no: ${error.message}`),
      );
      // Whoever is refused with a code is told it in the same moment as the end.
      socket.io.once('close', (reason) => setTimeout(() => resolve(`no: ${reason}`), 50));
    });
  } finally {
    socket.disconnect();
  }
}

async function createKey(token: string, scopes: readonly string[]) {
  const { createApiKey } = await ask<{ createApiKey: { id: string; secret: string } }>(
    victim.url,
    token,
    'mutation($i: CreateApiKeyInput!){ createApiKey(input: $i){ id secret } }',
    { i: { name: scopes.join(' '), scopes } },
  );
  return createApiKey;
}

async function signIn(email: string, password: string): Promise<string> {
  const { signIn } = await ask<{ signIn: { accessToken: string } }>(
    victim.url,
    null,
    'mutation($i: SignInInput!){ signIn(input: $i){ accessToken } }',
    { i: { email, password } },
  );
  return signIn.accessToken;
}

describe('a socket', () => {
  it('is refused without a good token', async () => {
    const { token } = nth(office.partners, 0).admin;
    const bent = `${token.slice(0, -2)}${token.endsWith('AA') ? 'BB' : 'AA'}`;
    for (const bad of [undefined, null, '', ' ', 'x', 7, {}, [token], bent, `${token}\0`])
      expect(await knock(victim.url, { token: bad })).toBe('UNAUTHENTICATED');
    expect(await knock(victim.url, { token })).toBe('IN');
  });

  it('is refused to another site’s page, and its own comes in with its cookie', async () => {
    const { email, password, token } = nth(office.partners, 0).admin;
    const { url } = victim;
    for (const origin of [
      'https://evil.test',
      'null',
      `${url}.evil.test`,
      url.replace('http:', 'https:'),
    ])
      for (const transport of ['websocket', 'polling'] as const)
        expect(await knock(url, { token }, { origin }, transport)).toMatch(/^no: /);
    const signedIn = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: url },
      body: JSON.stringify({
        query: 'mutation($i: SignInInput!){ signIn(input: $i){ accessToken } }',
        variables: { i: { email, password } },
      }),
    });
    const cookie = signedIn.headers.get('set-cookie')?.split(';')[0] ?? '';
    expect(await knock(url, {}, { origin: url, cookie })).toBe('IN');
    expect(await knock(url, {}, { cookie })).toBe('UNAUTHENTICATED');
    expect(await knock(url, {}, { origin: 'https://evil.test', cookie })).toMatch(/^no: /);
  });

  it('is cut when it sends a frame of 64 kB, and hurts nobody else', async () => {
    const { token } = nth(office.partners, 0).admin;
    const other = await listen(victim.url, token);
    const socket = io(victim.url, {
      ...{ auth: { token }, transports: ['websocket'], reconnection: false, forceNew: true },
    });
    const cut = new Promise<string>((resolve) => socket.once('disconnect', resolve));
    await new Promise<void>((resolve) => socket.once('connect', resolve));
    socket.emit('event', 'x'.repeat(65_536));
    expect(await cut).toMatch(/^transport/);
    expect(await knock(victim.url, { token, after: 'x'.repeat(65_536) })).toMatch(/^no: /);
    expect(other.connected()).toBe(true);
    other.close();
  });

  it('comes in with an API key that may read events, and with no other', async () => {
    const { token } = nth(office.partners, 0).admin;
    const [reader, writer] = await Promise.all([
      createKey(token, ['EVENTS_READ']),
      createKey(token, ['REFERRALS_READ', 'REFERRALS_WRITE']),
    ]);
    expect(await knock(victim.url, { token: reader.secret })).toBe('IN');
    expect(await knock(victim.url, { token: writer.secret })).toBe('FORBIDDEN');
    expect(await refusalOf(page(victim.url, writer.secret))).toBe('FORBIDDEN');
    const own = await submitted(mortal.now().url, token);
    await until('it is numbered', isNumbered);
    const { edges } = await page(victim.url, reader.secret);
    expect(edges.at(-1)?.node.referralId).toBe(own.id);
  });

  it('is cut within 5 s of the end of its session, wherever that was ended', async () => {
    const [here, there] = [victim.url, mortal.now().url];
    const { admin } = nth(office.partners, 1);
    const key = await createKey(admin.token, ['EVENTS_READ']);
    const token = await signIn(admin.email, admin.password);
    const rep = nth(office.reps, 3);
    const stays = await listen(there, admin.token);
    const ended = {
      signOut: await listen(there, token),
      deactivateUser: await listen(there, leaving.token),
      deactivateRep: await listen(there, rep.token),
      revokeApiKey: await listen(there, key.secret),
    };
    const deactivate = 'mutation($id: ID!){ deactivateUser(userId: $id){ active } }';
    await ask(here, token, 'mutation { signOut }');
    await ask(here, office.admin, deactivate, { id: leaving.id });
    await ask(here, office.admin, deactivate, { id: rep.id });
    await ask(here, admin.token, 'mutation($id: ID!){ revokeApiKey(id: $id) }', { id: key.id });
    const began = Date.now();
    for (const [how, listener] of Object.entries(ended))
      await until(`cut by ${how}`, () => !listener.connected(), began + 5_000 - Date.now());
    expect(stays.connected()).toBe(true);
    expect(await knock(there, { token })).toBe('UNAUTHENTICATED');
    stays.close();
  });
});

describe('what is committed in quick succession', () => {
  it('is numbered together, so that a load is no load on the log', async () => {
    const stage = await openStage({ reps: 1, partners: 1 });
    const listener = new pg.Client(stage.premises.databaseUrl);
    let runs = 0;
    listener.on('notification', () => runs++);
    await listener.connect();
    await listener.query('LISTEN staffetta_events');
    const { token } = nth(stage.office.partners, 0).admin;
    const began = performance.now();
    await atOnce(WRITERS, times(120), async () => {
      await submit(stage.url, token, prospect());
    });
    const unnumbered = 'SELECT 1 FROM event WHERE position IS NULL';
    const isNumbered = async () => (await stage.premises.rows(unnumbered)).length === 0;
    await until('everything is numbered', isNumbered);
    const elapsedMs = performance.now() - began;
    await listener.end();
    await stage.premises.close();
    expect(runs).toBeGreaterThan(1);
    // Each run begins 20 ms after the last one at the soonest.
    expect(runs).toBeLessThan(2 + elapsedMs / 19);
  });
});
