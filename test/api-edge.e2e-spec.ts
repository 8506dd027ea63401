import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import type { AddressInfo, Server, Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { getIntrospectionQuery } from 'graphql';
import pg from 'pg';
import { io } from 'socket.io-client';
import { ask, refusalOf, Refused, until } from './support/client.js';
import { freshDatabase } from './support/database.js';
import type { FreshDatabase } from './support/database.js';
import { MailSink } from './support/mail-sink.js';
import { ADMIN, createQueue, invite, openOffice, submitted } from './support/office.js';
import type { Office, Someone } from './support/office.js';
import { freePort, startServer } from './support/server.js';
import type { RunningServer } from './support/server.js';

interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly body: {
    readonly data?: Record<string, unknown> | null;
    readonly errors?: readonly {
      readonly message: string;
      readonly extensions: Readonly<Record<string, unknown>> & { readonly code: string };
    }[];
  };
  readonly ms: number;
}

async function send(url: string, init: RequestInit): Promise<Answer> {
  const began = performance.now();
  const response = await fetch(url, { signal: AbortSignal.timeout(30_000), ...init });
  const text = await response.text();
  const ms = performance.now() - began;
  const json = (response.headers.get('content-type') ?? '').startsWith('application/json');
  return {
    status: response.status,
    headers: response.headers,
    text,
    body: json ? (JSON.parse(text) as Answer['body']) : {},
    ms,
  };
}

type Extra = Readonly<Record<string, string>>;

const post = (url: string, body: unknown, headers: Extra = {}): Promise<Answer> =>
  send(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });

const as = (token: string): Extra => ({ authorization: `Bearer ${token}` });
const codeOf = ({ body }: Answer): string | undefined => body.errors?.[0]?.extensions.code;
const times = (count: number, text: (n: number) => string): string =>
  Array.from({ length: count }, (_, n) => text(n)).join(' ');

let database: FreshDatabase;
let mail: MailSink;
let server: RunningServer;
let url: string;
let office: Office;
let partner: Someone;
let member: Someone;
let referralId: string;

beforeAll(async () => {
  database = await freshDatabase();
  mail = new MailSink();
  await mail.open();
  server = await startServer({ env: { DATABASE_URL: database.url, SMTP_URL: mail.url, ...ADMIN } });
  ({ url } = server);
  office = await openOffice(url, mail, { partners: 2, reps: 2 });
  const [first] = office.partners;
  if (!first) throw new Error('no partner');
  partner = first.admin;
  member = await invite(url, partner.token, mail, {
    email: 'member@partner0.test',
    name: 'Partner Member',
    role: 'PARTNER_MEMBER',
  });
  await createQueue(url, office.admin, office.reps);
  referralId = (await submitted(url, partner.token)).id;
});

afterAll(async () => {
  await server.stop();
  await mail.close();
  await database.drop();
});

describe('a request that asks for too much', () => {
  const deep = `{ referrals { edges { node { ${'assignments { rep { partner { name } } } '.repeat(1)} } } } }`;

  it.each([
    ['operations', [{ query: '{ serverTime }' }]],
    ['first', { query: '{ referrals(first: 100000) { totalCount } }' }],
    ['first', { query: '{ referrals(first: 0) { totalCount } }' }],
    [
      'first',
      {
        query: 'query($n: Int!) { events(first: $n) { pageInfo { hasNextPage } } }',
        variables: { n: 100_000 },
      },
    ],
    ['aliases', { query: `{ ${times(25, (n) => `a${n}: serverTime`)} }` }],
    ['aliases', { query: `{ ${times(500, (n) => `a${n}: serverTime`)} }` }],
    ['directives', { query: `{ serverTime ${'@skip(if: false) '.repeat(100)} }` }],
    ['rootFields', { query: `{ ${times(30, () => 'serverTime')} }` }],
    ['fields', { query: `{ viewer { ${times(1_500, () => 'id')} } }` }],
    ['tokens', { query: `{ viewer { ${times(5_000, () => 'id')} } }` }],
    ['characters', { query: `{ serverTime } # ${'x'.repeat(100_000)}` }],
    [
      'depth',
      { query: `{ referral(id: "x") { verdict { ${'a { '.repeat(20)} id ${' }'.repeat(20)} } } }` },
    ],
    [
      'cost',
      {
        query: `{ ${times(20, () => `referrals(first: 100) { edges { node { ${times(5, () => 'assignments { candidates { because rep { name } } }')} } } }`)} }`,
      },
    ],
  ])('is refused by the limit on %s, within 50 ms', async (limit, body) => {
    const answer = await post(url, body, as(partner.token));
    expect([answer.status, codeOf(answer), answer.body.errors?.[0]?.extensions['limit']]).toEqual([
      400,
      'QUERY_TOO_COMPLEX',
      limit,
    ]);
    // The quickest of some: how long it takes, and not how busy the machine is.
    const tries: number[] = [];
    for (let n = 0; n < 5; n++) tries.push((await post(url, body, as(partner.token))).ms);
    expect(Math.min(...tries)).toBeLessThan(50);
  });

  it.each([
    ['fields', `${'{ a '.repeat(8_000)}${'}'.repeat(8_000)}`],
    ['a list', `{ a(b: ${'['.repeat(30_000)}${']'.repeat(30_000)}) }`],
    ['an object', `{ a(b: ${'{c:'.repeat(15_000)}1${'}'.repeat(15_000)}) }`],
  ])('is too complex with %s nested deeper than anything can read', async (_, query) => {
    for (const headers of [as(partner.token), {}])
      expect(codeOf(await post(url, { query }, headers))).toBe('QUERY_TOO_COMPLEX');
  });

  it('is answered when it stays within them', async () => {
    expect(codeOf(await post(url, { query: deep }, as(office.admin)))).toBe(undefined);
  });

  it('says at most five things that are wrong, and suggests nothing', async () => {
    const { status, body } = await post(
      url,
      { query: `{ ${times(15, (n) => `viewr${n}`)} }` },
      as(office.admin),
    );
    expect(status).toBe(400);
    expect(body.errors).toHaveLength(5);
    expect(JSON.stringify(body)).not.toContain('Did you mean');
    const unknown = await post(
      url,
      { query: 'query($r: Role!) { users(partnerId: $r) { id } }', variables: { r: 'ADMON' } },
      as(office.admin),
    );
    expect(unknown.text).not.toContain('Did you mean');
  });

  it('larger than 1 MB is PAYLOAD_TOO_LARGE', async () => {
    for (const bytes of [1_100_000, 5_000_000]) {
      const answer = await post(url, {
        query: '{ serverTime }',
        variables: { x: 'x'.repeat(bytes) },
      });
      expect([answer.status, codeOf(answer)]).toEqual([413, 'PAYLOAD_TOO_LARGE']);
    }
  });
});

describe('a request in the wrong shape', () => {
  it.each([
    ['GET', undefined, undefined, 405],
    ['PUT', 'application/json', '{"query":"{ serverTime }"}', 405],
    ['DELETE', undefined, undefined, 405],
    ['POST', 'application/x-www-form-urlencoded', 'query=mutation{signOut}', 415],
    ['POST', 'multipart/form-data; boundary=x', '--x--', 415],
    ['POST', 'text/plain', '{"query":"mutation{signOut}"}', 415],
    ['POST', 'application/graphql', 'mutation { signOut }', 415],
    ['POST', 'application/json', '{"query":', 400],
    ['POST', 'application/json', '', 400],
    ['POST', 'application/json', '"{ serverTime }"', 400],
    ['POST', 'application/json', '{"query":7}', 400],
    ['POST', 'application/json', '{"query":"{ serverTime }","variables":[]}', 400],
    ['POST', 'application/json', '{"query":"{ serverTime"}', 400],
  ])('%s %s %s is %i, as JSON with a code', async (method, type, body, status) => {
    const path = method === 'GET' ? '/graphql?query=mutation%7BsignOut%7D' : '/graphql';
    const answer = await send(url + path, {
      method,
      ...(type !== undefined && { headers: { 'content-type': type } }),
      ...(body !== undefined && { body }),
    });
    expect([answer.status, codeOf(answer)]).toEqual([status, 'BAD_USER_INPUT']);
    expect(answer.text).not.toMatch(/\bat .*\.js|stack/i);
  });

  it('never repeats what the body held', async () => {
    const { text } = await post(url, '{"query": "a", "password": "hunter2hunter2"');
    expect(text).not.toContain('hunter2');
    await until('the log', () => server.log().length > 0);
    expect(server.log()).not.toContain('hunter2');
  });

  it('with a field or a value that there is not is refused by its name', async () => {
    const query = 'mutation($i: SubmitReferralInput!) { submitReferral(input: $i) { __typename } }';
    const base = {
      company: { name: 'A', country: 'IT' },
      contact: { name: 'B', email: 'b@c.com' },
      productLine: 'CORE',
      consent: 'PROSPECT_AGREED',
    };
    for (const [over, named] of [
      [{ status: 'WON' }, 'status'],
      [{ ['__proto__']: { admin: true } }, '__proto__'],
      [{ company: { name: 'A', country: 'Italy' } }, 'company.country'],
      [{ referredAt: 'yesterday' }, 'referredAt'],
      [{ consent: 'NONE' }, 'ConsentBasis'],
    ] as const) {
      const input = JSON.stringify({ query, variables: { i: { ...base, ...over } } }).replace(
        '"i":{',
        `"i":{${named === '__proto__' ? '"__proto__":{"admin":true},' : ''}`,
      );
      const answer = await post(url, input, as(partner.token));
      expect([answer.status, codeOf(answer)]).toEqual([400, 'BAD_USER_INPUT']);
      expect(answer.body.errors?.[0]?.message).toContain(named);
    }
  });
});

describe('a stranger', () => {
  it('is told nothing of the schema', async () => {
    expect(codeOf(await post(url, { query: getIntrospectionQuery() }))).toBe('UNAUTHENTICATED');
    expect(
      codeOf(
        await post(url, {
          query: '{ ...A } fragment A on Query { x: __type(name: "User") { name } }',
        }),
      ),
    ).toBe('UNAUTHENTICATED');
    const typos = [
      '{ viewr { id } }',
      '{ viewer { emial } }',
      '{ referral { id } }',
      '{ viewer }',
      'mutation { signIn(input: { email: "a" }) { accessToken } }',
    ];
    for (const query of typos) {
      const { text, status } = await post(url, { query });
      expect(status).toBe(400);
      expect(text).not.toMatch(/Did you mean|Query|User|SignInInput|required|selection/);
    }
  });

  it('may ask for the time and sign in, and nothing else', async () => {
    expect((await post(url, { query: '{ serverTime __typename }' })).body.data).toMatchObject({
      __typename: 'Query',
    });
    for (const query of [
      '{ viewer { id } }',
      '{ referrals { totalCount } }',
      '{ queues { id } }',
      'mutation { signOut }',
      `{ referral(id: "${referralId}") { id } }`,
    ]) {
      const answer = await post(url, { query });
      expect([answer.status, codeOf(answer)]).toEqual([200, 'UNAUTHENTICATED']);
    }
  });

  it('is what everybody is whose token is not good', async () => {
    for (const token of [
      'x',
      'st_s_AAAA',
      `${partner.token}x`,
      'eyJhbGciOiJub25lIn0.e30.',
      '\u00e9'.repeat(20),
    ])
      expect(
        codeOf(
          await post(
            url,
            { query: '{ viewer { id } }' },
            { authorization: `Bearer ${encodeURI(token)}` },
          ),
        ),
      ).toBe('UNAUTHENTICATED');
    expect((await post(url, { query: '{ serverTime }' }, as('x'))).status).toBe(200);
  });

  it('of the signed-in, everybody may read the schema', async () => {
    const { body } = await post(url, { query: getIntrospectionQuery() }, as(member.token));
    expect(body.errors).toBe(undefined);
  });
});

describe('who may do what', () => {
  const anyId = '01890000-0000-7000-8000-000000000000';
  const reason = `input: { referralId: "${anyId}", reason: "because" }`;
  /** Each with whom it is for; whoever may gets another refusal than FORBIDDEN, or none. */
  const operations: readonly (readonly [string, string, readonly string[]])[] = [
    ['queues', '{ queues { id } }', ['admin', 'salesManager', 'partnerManager', 'rep']],
    ['audit', '{ audit { edges { node { id } } } }', ['admin']],
    ['mails', '{ mails { edges { node { id } } } }', ['admin', 'salesManager', 'partnerManager']],
    ['apiKeys', '{ apiKeys { id } }', ['admin', 'partnerAdmin']],
    [
      'inviteUser',
      'mutation { inviteUser(input: { email: "", name: "", role: PARTNER_MEMBER }) { id } }',
      ['admin', 'partnerManager', 'partnerAdmin'],
    ],
    [
      'deactivateUser',
      `mutation { deactivateUser(userId: "${anyId}") { id } }`,
      ['admin', 'partnerManager', 'partnerAdmin'],
    ],
    [
      'createApiKey',
      'mutation { createApiKey(input: { name: "", scopes: [] }) { id } }',
      ['admin', 'partnerAdmin'],
    ],
    ['revokeApiKey', `mutation { revokeApiKey(id: "${anyId}") }`, ['admin', 'partnerAdmin']],
    [
      'createPartner',
      'mutation { createPartner(input: { name: "", tier: "" }) { id } }',
      ['admin', 'partnerManager'],
    ],
    [
      'createQueue',
      'mutation { createQueue(input: { name: "", members: [] }) { id } }',
      ['admin', 'salesManager'],
    ],
    [
      'updateQueue',
      `mutation { updateQueue(input: { queueId: "${anyId}" }) { id } }`,
      ['admin', 'salesManager'],
    ],
    ['createTier', 'mutation { createTier(name: "") }', ['admin']],
    [
      'updateTier',
      'mutation { updateTier(input: { name: "", protectionDays: 1 }) { name } }',
      ['admin'],
    ],
    ['createProductLine', 'mutation { createProductLine(code: "") }', ['admin']],
    [
      'previewReferral',
      '{ previewReferral(input: {}) { claim } }',
      ['admin', 'salesManager', 'partnerManager', 'partnerAdmin', 'partnerMember'],
    ],
    [
      'withdrawReferral',
      `mutation { withdrawReferral(${reason}) { id } }`,
      ['admin', 'salesManager', 'partnerAdmin', 'partnerMember'],
    ],
    [
      'verifyReferral',
      `mutation { verifyReferral(${reason}) { id } }`,
      ['admin', 'salesManager', 'partnerManager'],
    ],
    [
      'promoteReferral',
      `mutation { promoteReferral(${reason}) { id } }`,
      ['admin', 'salesManager', 'partnerManager'],
    ],
    [
      'releaseClaim',
      `mutation { releaseClaim(${reason}) { id } }`,
      ['admin', 'salesManager', 'partnerManager'],
    ],
    [
      'acceptReferral',
      `mutation { acceptReferral(input: { referralId: "${anyId}" }) { id } }`,
      ['admin', 'salesManager', 'rep'],
    ],
    [
      'declineReferral',
      `mutation { declineReferral(${reason}) { id } }`,
      ['admin', 'salesManager', 'rep'],
    ],
    [
      'assignReferral',
      `mutation { assignReferral(input: { referralId: "${anyId}", repId: "${anyId}", reason: "because" }) { id } }`,
      ['admin', 'salesManager'],
    ],
    [
      'updateDeal',
      `mutation { updateDeal(input: { referralId: "${anyId}", stage: WON }) { id } }`,
      ['admin', 'salesManager', 'rep'],
    ],
  ];

  it.each(operations)('%s', async (_, query, allowed) => {
    const tokens = {
      admin: office.admin,
      salesManager: office.manager.token,
      partnerManager: office.partnerManager.token,
      rep: office.reps[0]?.token ?? '',
      partnerAdmin: partner.token,
      partnerMember: member.token,
    };
    const may: string[] = [];
    for (const [role, token] of Object.entries(tokens)) {
      const code = codeOf(await post(url, { query }, as(token)));
      if (code !== 'FORBIDDEN') may.push(role);
    }
    expect(may).toEqual(Object.keys(tokens).filter((role) => allowed.includes(role)));
  });

  it('a partner reads of the rep the name, and nothing more', async () => {
    const rep = `assignment { rep { id name email } candidates { rep { id } because } queue { id name } }`;
    const seen = await ask<{
      referral: {
        assignment: {
          rep: { id: string; name: string; email: null };
          candidates: { rep: { id: string }; because: string }[];
        };
      };
    }>(url, partner.token, `{ referral(id: "${referralId}") { ${rep} } }`);
    const { assignment } = seen.referral;
    expect(assignment.rep.email).toBe(null);
    expect(assignment.rep.name).toMatch(/^Rep /);
    expect(assignment.candidates.map(({ rep: { id } }) => id)).toEqual([assignment.rep.id]);
    expect(assignment.candidates.map(({ because }) => because)).toEqual(['It was their turn.']);
    for (const field of [
      'rep { role }',
      'rep { available }',
      'rep { timeZone }',
      'queue { members { weight } }',
      'queue { sla { clock } }',
      'queue { countries }',
    ]) {
      const { status, body } = await post(
        url,
        { query: `{ referral(id: "${referralId}") { id assignment { ${field} } } }` },
        as(partner.token),
      );
      expect([status, body.errors?.[0]?.extensions.code]).toEqual([200, 'FORBIDDEN']);
      // What cannot be null takes the next that can with it.
      expect(JSON.stringify(body.data)).not.toMatch(/true|UTC|SALES|WALL|"IT"|"weight"/);
    }
  });

  it('a rep reads everything of it, with the reasons for each', async () => {
    const query = `{ referral(id: "${referralId}") { assignment { rep { email role } candidates { because } queue { members { turns credit share } } } } }`;
    const { body } = await post(url, { query }, as(office.manager.token));
    expect(body.errors).toBe(undefined);
    expect(JSON.stringify(body.data)).toMatch(/It was their turn, number \d/);
  });

  it("another partner's id answers byte for byte as one that never was", async () => {
    const other = office.partners[1]?.admin.token ?? '';
    for (const text of [
      '{ referral(id: "ID") { id } }',
      'mutation { withdrawReferral(input: { referralId: "ID", reason: "x" }) { id } }',
      'mutation { completeReferral(input: { referralId: "ID" }) { __typename } }',
      '{ referrals(filter: { partnerId: "ID" }) { totalCount edges { cursor } } }',
    ]) {
      const theirs = await post(
        url,
        {
          query: text.replace(
            'ID',
            text.includes('partnerId') ? (office.partners[0]?.id ?? '') : referralId,
          ),
        },
        as(other),
      );
      const nobodys = await post(url, { query: text.replace('ID', anyId) }, as(other));
      expect(theirs.text).toBe(nobodys.text);
      expect(theirs.status).toBe(nobodys.status);
    }
  });

  it('an API key does what its scopes say, and nothing of its maker’s own', async () => {
    const key = async (scopes: readonly string[]): Promise<string> =>
      (
        await ask<{ createApiKey: { secret: string } }>(
          url,
          partner.token,
          'mutation($i: CreateApiKeyInput!) { createApiKey(input: $i) { secret } }',
          {
            i: { name: scopes.join(), scopes },
          },
        )
      ).createApiKey.secret;
    const reads = await key(['REFERRALS_READ']);
    const hears = await key(['EVENTS_READ']);
    const writes = await key(['REFERRALS_WRITE']);
    const read = `{ referral(id: "${referralId}") { id } }`;
    const events = '{ events { pageInfo { hasNextPage } } }';
    expect(codeOf(await post(url, { query: read }, as(reads)))).toBe(undefined);
    expect(codeOf(await post(url, { query: events }, as(hears)))).toBe(undefined);
    expect((await submitted(url, writes)).status).toBe('ASSIGNED');
    for (const [token, query] of [
      [reads, events],
      [hears, read],
      [writes, read],
      [writes, 'mutation { signOut }'],
      [
        writes,
        'mutation { createApiKey(input: { name: "x", scopes: [REFERRALS_READ] }) { secret } }',
      ],
      [writes, '{ sessions { id } }'],
      [reads, 'mutation { updateProfile(input: { name: "x" }) { id } }'],
    ] as const)
      expect(codeOf(await post(url, { query }, as(token)))).toBe('FORBIDDEN');
  });
});

describe('whatever people type', () => {
  const naughty = [
    '',
    ' ',
    '\0',
    'a\0b',
    '\ud800',
    '\udfff\ud800',
    '\u202egnp.exe',
    '👩‍👩‍👧‍👦',
    '\r\nBcc: x@y.z',
    "'; DROP TABLE users;--",
    '%',
    '_',
    '\\',
    '$1',
    '{{x}}',
    '<script>',
    '__proto__',
    'constructor',
    '../../etc',
    'x'.repeat(50_000),
    '٣',
    'NaN',
    'null',
  ];
  const operations: readonly string[] = [
    'mutation($x: String!) { signIn(input: { email: $x, password: $x }) { expiresAt } }',
    'mutation($x: String!) { requestPasswordReset(email: $x) }',
    'mutation($x: String!) { resetPassword(input: { token: $x, password: $x }) { expiresAt } }',
    'mutation($x: String!) { acceptInvite(input: { token: $x, password: "a good long password" }) { expiresAt } }',
    'mutation($x: String!) { inviteUser(input: { email: $x, name: $x, role: SALES_REP, locale: $x, timeZone: $x }) { id } }',
    'mutation($x: String!) { createPartner(input: { name: $x, tier: $x }) { id } }',
    'mutation($x: String!) { createQueue(input: { name: $x, subdivisions: [$x], productLines: [$x], members: [] }) { id } }',
    'mutation($x: ID!) { createQueue(input: { name: "q", countries: ["IT"], members: [{ repId: $x }] }) { id } }',
    'mutation($x: ID!) { updateQueue(input: { queueId: $x }) { id } }',
    'mutation($x: ID!) { deactivateUser(userId: $x) { id } }',
    'mutation($x: ID!) { revokeApiKey(id: $x) }',
    'mutation($x: ID!) { revokeSession(id: $x) }',
    'mutation($x: ID!) { setAvailability(input: { userId: $x, available: true }) { id } }',
    'mutation($x: String!) { setWorkingHours(input: { userId: "a", workingHours: { timeZone: $x, weekly: [] } }) { id } }',
    'mutation($x: String!) { createTier(name: $x) }',
    'mutation($x: String!) { createProductLine(code: $x) }',
    'mutation($x: String!) { updateProfile(input: { name: $x, locale: $x, timeZone: $x }) { id } }',
    'mutation($x: String!) { setMailPreference(input: { kind: $x, enabled: true }) { kind } }',
    'mutation($x: ID!) { sendMailAgain(id: $x) }',
    'mutation($x: ID!) { acceptReferral(input: { referralId: $x }) { id } }',
    'mutation($x: ID!, $r: String = "x") { declineReferral(input: { referralId: $x, reason: $r }) { id } }',
    'mutation($x: ID!) { assignReferral(input: { referralId: $x, repId: $x, reason: "r" }) { id } }',
    'mutation($x: ID!) { updateDeal(input: { referralId: $x, stage: WON }) { id } }',
    'query($x: ID!) { referral(id: $x) { id } }',
    'query($x: String!) { referrals(filter: { search: $x, productLine: [$x] }) { totalCount edges { cursor } } }',
    'query($x: ID!) { referrals(filter: { partnerId: $x, repId: $x, queueId: $x }) { totalCount } }',
    'query($x: String!) { referrals(after: $x) { totalCount } }',
    'query($x: String!) { events(after: $x) { edges { cursor } } }',
    'query($x: String!) { partners(search: $x) { edges { cursor } } }',
    'query($x: String!) { partners(after: $x) { edges { cursor } } }',
    'query($x: ID!) { users(partnerId: $x) { id } }',
    'query($x: String!) { audit(after: $x) { edges { cursor } } }',
    'query($x: String!) { audit(filter: { action: $x, subject: $x }) { edges { cursor } } }',
    'query($x: ID!) { audit(filter: { subjectId: $x, actorId: $x }) { edges { cursor } } }',
    'query($x: String!) { mails(after: $x) { edges { cursor } } }',
    'query($x: ID!) { mails(filter: { userId: $x, referralId: $x }) { edges { cursor } } }',
    'query($x: String!) { previewReferral(input: { company: { name: $x, domain: $x, subdivision: $x }, contact: { email: $x, phone: $x }, productLine: $x }) { claim } }',
    'query($x: ID!) { previewReferral(input: { partnerId: $x }) { claim } }',
  ];
  const submission = `mutation($x: String!) { submitReferral(input: { idempotencyKey: $x, company: { name: $x, domain: $x, country: "IT", subdivision: $x, industry: $x, techStack: [$x] }, contact: { name: $x, email: $x, phone: $x, title: $x }, productLine: $x, consent: PROSPECT_AGREED, note: $x }) { __typename } }`;

  it.each(operations)('is taken or refused by name: %s', async (query) => {
    for (const x of naughty) {
      const answer = await post(url, { query, variables: { x } }, as(office.admin));
      expect([
        x.slice(0, 20),
        answer.status === 200 || answer.status === 400,
        codeOf(answer) === 'INTERNAL',
        answer.text.length < 100_000,
      ]).toEqual([x.slice(0, 20), true, false, true]);
    }
  });

  it('is taken or refused by name in a submission', async () => {
    for (const x of naughty) {
      const answer = await post(url, { query: submission, variables: { x } }, as(partner.token));
      expect([x.slice(0, 20), answer.body.data]).toEqual([
        x.slice(0, 20),
        { submitReferral: { __typename: 'ReferralInvalid' } },
      ]);
    }
  });
});

describe("the portal's own pages", () => {
  const signIn = 'mutation($i: SignInInput!) { signIn(input: $i) { accessToken viewer { id } } }';

  it('get the session as a cookie that no script and no other site can use', async () => {
    const variables = { i: { email: partner.email, password: partner.password } };
    const own = await post(url, { query: signIn, variables }, { origin: url });
    expect(own.body.data).toMatchObject({
      signIn: { accessToken: null, viewer: { id: partner.id } },
    });
    const set = own.headers.get('set-cookie') ?? '';
    expect(set).toMatch(/HttpOnly; SameSite=Strict/);
    const cookie = set.split(';')[0] ?? '';
    const whoAmI = async (headers: Extra): Promise<unknown> =>
      (await post(url, { query: '{ viewer { id } }' }, { cookie, ...headers })).body.data;
    expect(await whoAmI({ origin: url })).toEqual({ viewer: { id: partner.id } });
    expect(await whoAmI({ origin: 'https://evil.test' })).toBe(null);
    expect(await whoAmI({ origin: 'null' })).toBe(null);
    expect(await whoAmI({ 'sec-fetch-site': 'cross-site' })).toBe(null);
    expect(await whoAmI({ 'sec-fetch-site': 'same-site' })).toBe(null);
    expect(await whoAmI({ origin: 'https://evil.test', 'sec-fetch-site': 'same-origin' })).toBe(
      null,
    );
    expect(await whoAmI({})).toBe(null);
    const foreign = await post(url, { query: signIn, variables }, { origin: 'https://evil.test' });
    expect(foreign.headers.get('set-cookie')).toBe(null);
    const out = await post(url, { query: 'mutation { signOut }' }, { cookie, origin: url });
    expect(out.body.data).toEqual({ signOut: true });
    expect(await whoAmI({ origin: url })).toBe(null);
  });

  it('speak the reader’s language before sign-in, and the person’s own afterwards', async () => {
    const wrong = async (language: string): Promise<string> =>
      (await post(url, { query: '{ viewer { id } }' }, { 'accept-language': language })).body
        .errors?.[0]?.message ?? '';
    expect(await wrong('it-IT,it;q=0.9')).not.toBe(await wrong('fr'));
  });

  it('are what links in mails lead to, and run only what is served with them', async () => {
    for (const path of ['/', '/invite?token=x', '/reset?token=x', `/referrals/${referralId}`]) {
      const { status, headers } = await send(url + path, {});
      expect([path, status, headers.get('content-type'), headers.get('cache-control')]).toEqual([
        path,
        200,
        'text/html; charset=utf-8',
        'no-store',
      ]);
      const policy = headers.get('content-security-policy') ?? '';
      expect(policy).toMatch(/default-src 'none'; script-src 'self'; style-src 'self' 'nonce-/);
      expect(policy).not.toMatch(/unsafe|https?:/);
    }
  });

  it('carry a number of their own, which no two pages share', async () => {
    const numberOf = async (): Promise<readonly (string | undefined)[]> => {
      const { headers, text } = await send(url, {});
      const inPolicy = /'nonce-([^']+)'/.exec(headers.get('content-security-policy') ?? '')?.[1];
      return [inPolicy, /<meta name="csp-nonce" content="([^"]+)"/.exec(text)?.[1]];
    };
    const [policy, page] = await numberOf();
    expect(policy).toMatch(/^[\w+/=]{20,}$/);
    expect(page).toBe(policy);
    expect((await numberOf())[0]).not.toBe(policy);
  });

  it('bring scripts that are kept for good, compressed, and none of somebody else', async () => {
    const { text } = await send(url, {});
    const sources = [...text.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, source]) => source ?? '');
    expect(sources.every((source) => source.startsWith('/assets/'))).toBe(true);
    const script = sources.find((source) => source.endsWith('.js')) ?? '';
    for (const encoding of ['br', 'gzip']) {
      const { status, headers } = await fetch(url + script, {
        headers: { 'accept-encoding': encoding },
      });
      expect([status, headers.get('content-encoding'), headers.get('cache-control')]).toEqual([
        200,
        encoding,
        'public, max-age=31536000, immutable',
      ]);
    }
    const gone = await send(`${url}/assets/gone-12345678.js`, {});
    expect([gone.status, codeOf(gone)]).toEqual([404, 'NOT_FOUND']);
    for (const path of ['/assets/../index.html', '/assets/..%2findex.html', '/assets/.sources'])
      expect([path, (await send(url + path, {})).status]).toEqual([path, 404]);
  });

  it('are there for a person who looks for one, and JSON says to a program that they are not', async () => {
    const page = await send(`${url}/nowhere`, { headers: { accept: 'text/html' } });
    expect([page.status, page.headers.get('content-type')]).toEqual([
      200,
      'text/html; charset=utf-8',
    ]);
    const answer = await send(`${url}/nowhere`, {});
    expect([answer.status, codeOf(answer)]).toEqual([404, 'NOT_FOUND']);
  });

  it('are reached by the name that the session belongs to', async () => {
    const { port } = new URL(url);
    const { status, headers } = await fetch(`http://localhost:${port}/reset?token=x`, {
      redirect: 'manual',
    });
    expect([status, headers.get('location')]).toEqual([302, `${url}/reset?token=x`]);
  });
});

describe('the server itself', () => {
  it('says that it is alive and ready, and counts', async () => {
    expect((await send(`${url}/health/live`, {})).status).toBe(200);
    expect((await send(`${url}/health/ready`, {})).status).toBe(200);
    const { text } = await send(`${url}/metrics`, {});
    expect(text).toMatch(
      /http_request_duration_seconds_count\{method="POST",route="\/graphql",status="200"\} \d+/,
    );
    expect(text).not.toContain(referralId);
  });

  it('names each request, by the caller’s own name where that is one', async () => {
    const named = async (id: string): Promise<string | null> =>
      (await post(url, { query: '{ serverTime }' }, { 'x-request-id': id })).headers.get(
        'x-request-id',
      );
    expect(await named('a-name-of-mine')).toBe('a-name-of-mine');
    expect(await named('no\tname <script>')).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('answers a fault of its own with a reference that stands in the log, and nothing of the cause', async () => {
    const owner = new pg.Client(database.url);
    await owner.connect();
    await owner.query('ALTER TABLE audit_entry RENAME TO audit_gone');
    const answer = await post(
      url,
      { query: '{ audit { edges { node { id } } } }' },
      as(office.admin),
    );
    await owner.query('ALTER TABLE audit_gone RENAME TO audit_entry');
    await owner.end();
    const error = answer.body.errors?.[0];
    expect([answer.status, error?.extensions.code]).toEqual([200, 'INTERNAL']);
    expect(answer.text).not.toMatch(/audit_|relation|SELECT/);
    const reference = String(error?.extensions['reference']);
    expect(error?.message).toContain(reference);
    const line = await until('the log line', () =>
      server
        .log()
        .split('\n')
        .find((one) => one.includes(reference)),
    );
    expect(JSON.parse(line)).toMatchObject({ level: 50, reference });
  });

  it('offers the explorer outside of production, and refuses to start on what is unsafe in it', async () => {
    expect((await send(`${url}/graphiql`, {})).status).toBe(200);
    await expect(
      startServer({ env: { NODE_ENV: 'production', DATABASE_URL: database.url } }),
    ).rejects.toThrow(/PUBLIC_URL must be set.*\n?.*SMTP_URL must be set/);
    await expect(startServer({ env: { PORT: 'eighty' } })).rejects.toThrow('PORT takes a port');
  });

  it.each([
    [
      'a port that is taken',
      () => ({ PORT: new URL(url).port }),
      /^PORT takes a port that is free.+$/,
    ],
    [
      'no address of this machine',
      () => ({ HOST: '192.0.2.1' }),
      /^HOST takes.+of this machine.+$/,
    ],
    [
      'a database that nobody serves',
      () => ({ DATABASE_URL: 'postgres://a:b@127.0.0.1:1/x' }),
      /^DATABASE_URL takes a PostgreSQL that answers.+$/,
    ],
    [
      'a database that refuses the password',
      () => ({ DATABASE_URL: Object.assign(new URL(database.url), { password: 'wrong' }).href }),
      /^DATABASE_URL takes a PostgreSQL that answers.+$/,
    ],
    [
      'a file for a folder',
      () => ({ DATABASE_URL: '', DATA_DIR: '/etc/passwd' }),
      /^DATA_DIR takes a folder.+$/,
    ],
  ])('ends at once on %s, with one line that names the setting', async (_, env, line) => {
    const base = { PORT: '0', DATABASE_URL: database.url, SMTP_URL: mail.url };
    const failing = startServer({ env: { ...base, ...env() }, readyWithinMs: 20_000 });
    const said = await failing.then(
      () => 'it runs',
      (error: unknown) => (error as Error).message,
    );
    expect(said.replace('The server does not start:\n', '').trim()).toMatch(line);
  });

  it('stops within 10 s, answers what was under way, and exits with 0', async () => {
    const other = await startServer({ env: { DATABASE_URL: database.url, SMTP_URL: mail.url } });
    const socket = io(other.url, {
      auth: { token: partner.token },
      transports: ['websocket'],
      reconnection: false,
    });
    await new Promise<void>((resolve) => socket.once('connect', resolve));
    // A password takes some 50 ms to judge: time enough to be stopped in.
    const underWay = post(other.url, {
      query:
        'mutation { signIn(input: { email: "nobody@nowhere.test", password: "wrong" }) { expiresAt } }',
    });
    await new Promise((resolve) => setTimeout(resolve, 15));
    const began = performance.now();
    expect(await other.stop()).toBe(0);
    expect(performance.now() - began).toBeLessThan(10_000);
    expect(codeOf(await underWay)).toBe('UNAUTHENTICATED');
    socket.disconnect();
  });
});

describe('too often', () => {
  it('is RATE_LIMITED, with how long to wait, for each by themselves', async () => {
    const slow = await startServer({
      env: {
        DATABASE_URL: database.url,
        SMTP_URL: mail.url,
        RATE_LIMIT_REQUESTS_PER_MINUTE: '5',
        RATE_LIMIT_SUBMITS_PER_MINUTE: '2',
      },
    });
    try {
      const answers: Answer[] = [];
      for (let n = 0; n < 6; n++) answers.push(await post(slow.url, { query: '{ serverTime }' }));
      expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 429]);
      const { extensions } = answers[5]?.body.errors?.[0] ?? {};
      expect(extensions).toMatchObject({ code: 'RATE_LIMITED' });
      expect(answers[5]?.headers.get('retry-after')).toBe(
        String(extensions?.['retryAfterSeconds']),
      );
      expect(extensions?.['retryAfterSeconds']).toBeGreaterThan(0);
      expect(extensions?.['retryAfterSeconds']).toBeLessThanOrEqual(60);
      // The partner's own count has just begun.
      await submitted(slow.url, partner.token);
      await submitted(slow.url, partner.token);
      expect(await refusalOf(submitted(slow.url, partner.token))).toBe('RATE_LIMITED');
    } finally {
      await slow.stop();
    }
  });
});

describe('behind a proxy', () => {
  /** What comes of requests that say to come from these addresses, with two a minute for each. */
  const withTrust = async (trust: string, sources: readonly string[]): Promise<number[]> => {
    const behind = await startServer({
      env: {
        DATABASE_URL: database.url,
        SMTP_URL: mail.url,
        RATE_LIMIT_REQUESTS_PER_MINUTE: '2',
        TRUST_PROXY: trust,
      },
    });
    try {
      const seen: number[] = [];
      for (const from of sources)
        seen.push(
          (await post(behind.url, { query: '{ serverTime }' }, { 'x-forwarded-for': from })).status,
        );
      return seen;
    } finally {
      await behind.stop();
    }
  };
  const three = ['203.0.113.1', '203.0.113.2', '203.0.113.3'];

  // What else it takes: `trusted-proxies.spec.ts`.
  it.each(['127.0.0.1, ::1', '1'])(
    'that TRUST_PROXY=%s names, each address before sign-in has a count of its own',
    async (trust) => {
      // What the caller itself put in front of what the proxy saw counts for nothing.
      const forged = three.map((address) => `${address}, 203.0.113.9`);
      const seen = await withTrust(trust, [...three, ...three, ...forged]);
      expect(seen).toEqual([...Array<number>(6).fill(200), 200, 200, 429]);
    },
  );

  it('that it does not name, what is forwarded is not believed', async () => {
    expect(await withTrust('', three)).toEqual([200, 200, 429]);
    expect(await withTrust('10.0.0.0/8', three)).toEqual([200, 200, 429]);
  });
});

describe('while the database is away', () => {
  it('answers 503, and is back by itself', async () => {
    const way = await Way.to(new URL(database.url));
    const behind = await startServer({ env: { DATABASE_URL: way.url, SMTP_URL: mail.url } });
    try {
      const time = (): Promise<Answer> => post(behind.url, { query: '{ serverTime }' });
      expect((await time()).status).toBe(200);
      await way.close();
      const away = await time();
      expect([away.status, codeOf(away)]).toEqual([503, 'UNAVAILABLE']);
      const signedIn = await post(behind.url, { query: '{ viewer { id } }' }, as(partner.token));
      expect([signedIn.status, codeOf(signedIn)]).toEqual([503, 'UNAVAILABLE']);
      expect((await send(`${behind.url}/health/ready`, {})).status).toBe(503);
      expect((await send(`${behind.url}/health/live`, {})).status).toBe(200);
      await way.open();
      await until('it answers again', async () => (await time()).status === 200, 10_000);
    } finally {
      await behind.stop();
      await way.close();
    }
  });
});

describe('a socket', () => {
  const refused = async (options: Parameters<typeof io>[1]): Promise<string> => {
    const socket = io(url, {
      transports: ['websocket'],
      reconnection: false,
      forceNew: true,
      ...options,
    });
    const error = await new Promise<Error & { data?: { code?: string } }>((resolve, reject) => {
      socket.once('connect_error', resolve);
      socket.once('connect', () => reject(new Error('connected')));
    });
    socket.disconnect();
    return error.data?.code ?? error.message;
  };

  it('without a good token, with a bad cursor or from a foreign page is refused', async () => {
    expect(await refused({})).toBe('UNAUTHENTICATED');
    expect(await refused({ auth: { token: 'x' } })).toBe('UNAUTHENTICATED');
    expect(await refused({ auth: { token: { $ne: 1 } } })).toBe('UNAUTHENTICATED');
    expect(await refused({ auth: { token: partner.token, after: 'x' } })).toBe('CURSOR_INVALID');
    expect(
      await refused({
        auth: { token: partner.token },
        extraHeaders: { origin: 'https://evil.test' },
      }),
    ).not.toBe('connected');
  });

  it('that sends 64 kB is cut, and so is one whose session ended, within 5 s', async () => {
    const open = async (token: string) => {
      const socket = io(url, {
        auth: { token },
        transports: ['websocket'],
        reconnection: false,
        forceNew: true,
      });
      await new Promise<void>((resolve) => socket.once('connect', resolve));
      return socket;
    };
    const loud = await open(partner.token);
    loud.emit('x', 'x'.repeat(65_536));
    await until('the loud one is cut', () => loud.disconnected, 5_000);
    const session = await ask<{ signIn: { accessToken: string } }>(
      url,
      null,
      'mutation($i: SignInInput!) { signIn(input: $i) { accessToken } }',
      {
        i: { email: partner.email, password: partner.password },
      },
    );
    const ended = await open(session.signIn.accessToken);
    await ask(url, session.signIn.accessToken, 'mutation { signOut }');
    await until('the ended one is cut', () => ended.disconnected, 5_000);
  });
});

describe('a refusal', () => {
  it('is thrown at a client with its code', async () => {
    await expect(ask(url, member.token, '{ audit { edges { cursor } } }')).rejects.toBeInstanceOf(
      Refused,
    );
  });
});

/** A way to the database that can be closed: what a database does that goes away. */
class Way {
  private readonly sockets = new Set<Socket>();
  private server: Server | null = null;

  private constructor(
    private readonly target: URL,
    private readonly port: number,
  ) {}

  static async to(target: URL): Promise<Way> {
    const way = new Way(target, await freePort());
    await way.open();
    return way;
  }

  get url(): string {
    const url = new URL(this.target);
    url.host = `127.0.0.1:${this.port}`;
    return url.href;
  }

  async open(): Promise<void> {
    this.server = createServer((near) => {
      const far = connect(Number(this.target.port), this.target.hostname);
      for (const [from, to] of [
        [near, far],
        [far, near],
      ] as const) {
        this.sockets.add(from);
        from.on('error', () => to.destroy());
        from.on('close', () => {
          this.sockets.delete(from);
          to.destroy();
        });
        from.pipe(to);
      }
    }).listen(this.port, '127.0.0.1');
    await once(this.server, 'listening');
    if ((this.server.address() as AddressInfo).port !== this.port) throw new Error('another port');
  }

  async close(): Promise<void> {
    const { server } = this;
    this.server = null;
    if (!server) return;
    const closed = once(server, 'close');
    server.close();
    for (const socket of this.sockets) socket.destroy();
    await closed;
  }
}
