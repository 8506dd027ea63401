import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { buildClientSchema, getIntrospectionQuery, isObjectType } from 'graphql';
import type { GraphQLSchema, IntrospectionQuery } from 'graphql';
import pg from 'pg';
import { idInputs, send, viewers, walk, walkRoots } from './support/access-walk.js';
import type { Answer, ViewerName } from './support/access-walk.js';
import { alteredBuild } from './support/altered-build.js';
import type { Alteration } from './support/altered-build.js';
import { ask } from './support/client.js';
import { moveIn } from './support/neighbours.js';
import type { Neighbours } from './support/neighbours.js';
import { prospect, submit, submitted } from './support/office.js';
import { Premises } from './support/premises.js';
import { signal } from './support/record-signals.js';
import { fieldRights, rootRights } from './support/rights.js';
import { nth } from './support/stage.js';

// Thousands of requests, on a machine that may have better to do.
jest.setTimeout(240_000);

let premises: Premises;
let url: string;
let town: Neighbours;
let schema: GraphQLSchema;

beforeAll(async () => {
  premises = await Premises.open();
  ({ url } = await premises.start());
  town = await moveIn(premises, url);
  await premises.mailsAreOut();
  schema = buildClientSchema(
    await ask<IntrospectionQuery>(url, town.office.admin, getIntrospectionQuery()),
  );
});

afterAll(() => premises.close());

/** Who was considered for the rep's own referral, as somebody is told. */
async function candidatesFor(server: string, viewer: ViewerName) {
  const query = `{ referral(id: "${town.objects.own}") { assignments { rep { id } candidates { eligible rep { id } } } } }`;
  const { data } = await send(server, town.tokens[viewer], query);
  const { referral } = data as {
    referral: { assignments: { rep: object; candidates: { eligible: boolean; rep: object }[] }[] };
  };
  return nth(referral.assignments, 0);
}

describe('who sees what', () => {
  it('is said for every field at the root, and so it is', async () => {
    const roots = rootRights(town.objects);
    const { cells, mismatches } = await walkRoots(url, town.tokens, roots);
    expect(mismatches).toEqual([]);
    expect(cells).toBe(roots.length * viewers.length);
    const asked = new Set(roots.map(({ query }) => /^\w+/.exec(query)?.[0]));
    expect([...asked].sort()).toEqual(Object.keys(schema.getQueryType()?.getFields() ?? {}).sort());
  });

  it('is said for every field of every object, one’s own and another’s, and so it is', async () => {
    const ways = fieldRights(town.objects);
    const { cells, mismatches } = await walk(url, town.tokens, schema, ways);
    expect(mismatches).toEqual([]);
    console.log(`${cells} cells: ${ways.length} ways, ${viewers.length} viewers`);
    expect(cells).toBeGreaterThan(3_000);
    expect(new Set(ways.map(({ type }) => type))).toEqual(new Set(typesBelowQuery()));
  });

  /** What only a mutation answers belongs to whoever did it. */
  const answersOfMutations = [
    'Session',
    'ApiKeyCreated',
    'ReferralSubmitted',
    'ReferralInvalid',
    'ReferralClaimed',
    'SignalsRecorded',
    'SignalsInvalid',
    'SignalsTally',
    'SignalsCsvResult',
    'CsvProblem',
    'ClaimContested',
    'TouchRecorded',
  ];
  const typesBelowQuery = (): string[] =>
    Object.values(schema.getTypeMap())
      .filter((type) => isObjectType(type) && !type.name.startsWith('__'))
      .map(({ name }) => name)
      .filter((name) => !['Query', 'Mutation', ...answersOfMutations].includes(name));

  it('is null and FORBIDDEN by a nested path too', async () => {
    const { objects, tokens } = town;
    const query = `{ referral(id: "${objects.own}") { id assignment { queue { name members { rep { name } } } rep { name email } } } }`;
    for (const viewer of ['PARTNER_ADMIN', 'PARTNER_MEMBER', 'KEY_READ'] as const) {
      const { data, errors } = await send(url, tokens[viewer], query);
      expect(data).toEqual({
        referral: {
          id: objects.own,
          assignment: { queue: null, rep: { name: 'Rep 0', email: null } },
        },
      });
      expect(errors.map(({ extensions, path }) => [extensions.code, path])).toEqual([
        ['FORBIDDEN', ['referral', 'assignment', 'queue', 'members']],
      ]);
    }
  });

  it('is the chosen candidate alone for a partner, and all of them for the vendor', async () => {
    for (const viewer of ['PARTNER_ADMIN', 'PARTNER_MEMBER', 'KEY_READ'] as const) {
      const { rep, candidates } = await candidatesFor(url, viewer);
      expect(candidates.map((candidate) => [candidate.rep, candidate.eligible])).toEqual([
        [rep, true],
      ]);
    }
    for (const viewer of ['ADMIN', 'PARTNER_MANAGER', 'SALES_MANAGER', 'SALES_REP'] as const)
      expect((await candidatesFor(url, viewer)).candidates.length).toBe(2);
  });
});

describe('a list', () => {
  const statuses = `SELECT DISTINCT status FROM referral`;
  const mine: Readonly<Partial<Record<ViewerName, string>>> = {
    ADMIN: 'true',
    SALES_MANAGER: 'true',
    PARTNER_MANAGER: 'true',
    SALES_REP: 'EXISTS (SELECT 1 FROM assignment a WHERE a.referral_id = r.id AND a.rep_id = $1)',
    PARTNER_ADMIN: 'r.partner_id = $2',
    PARTNER_MEMBER: 'r.partner_id = $2',
    KEY_READ: 'r.partner_id = $2',
  };

  async function listed(viewer: ViewerName, filter: object, orderBy: string) {
    const { data } = await send(
      url,
      town.tokens[viewer],
      'query($filter: ReferralFilter, $orderBy: ReferralOrder!){ referrals(filter: $filter, orderBy: $orderBy, first: 100){ totalCount edges { node { id } } } }',
      { filter, orderBy },
    );
    const { referrals } = data as {
      referrals: { totalCount: number; edges: { node: { id: string } }[] };
    };
    return { count: referrals.totalCount, ids: referrals.edges.map(({ node }) => node.id).sort() };
  }

  async function due(viewer: ViewerName, also: string, value: unknown): Promise<string[]> {
    const rows = await premises.rows<{ id: string }>(
      `SELECT r.id FROM referral r WHERE ${mine[viewer] ?? 'false'} AND ${also} AND $1::uuid <> $2::uuid AND $3::text IS NOT NULL ORDER BY r.id`,
      [town.rep.id, town.ours.id, value],
    );
    return rows.map(({ id }) => id);
  }

  it('holds and counts one’s own, in whatever order and whatever is filtered', async () => {
    const states = (await premises.rows<{ status: string }>(statuses)).map(({ status }) => status);
    expect(states.length).toBe(12);
    for (const viewer of Object.keys(mine) as ViewerName[]) {
      for (const order of ['NEWEST', 'DUE_SOONEST', 'LAST_CHANGED']) {
        const ids = await due(viewer, 'true', '');
        expect({ viewer, order, ...(await listed(viewer, {}, order)) }).toEqual({
          ...{ viewer, order, count: ids.length, ids },
        });
      }
      for (const status of states) {
        const ids = await due(viewer, 'r.status = $3', status);
        expect({
          viewer,
          status,
          ...(await listed(viewer, { status: [status] }, 'NEWEST')),
        }).toEqual({ viewer, status, count: ids.length, ids });
      }
    }
  });

  it('finds nothing of another’s, by whatever name it is looked for', async () => {
    const { theirs, otherRep, queueIds } = town;
    const filters = [
      { partnerId: theirs.id },
      { repId: otherRep.id },
      ...theirs.companies.map((search) => ({ search })),
    ];
    for (const viewer of ['SALES_REP', 'PARTNER_ADMIN', 'PARTNER_MEMBER', 'KEY_READ'] as const)
      for (const filter of filters)
        expect(await listed(viewer, filter, 'NEWEST')).toEqual({ count: 0, ids: [] });
    // The same filters do find it for those whose it is to find.
    for (const filter of [...filters, { queueId: queueIds.other }])
      expect((await listed('SALES_MANAGER', filter, 'NEWEST')).count).toBeGreaterThan(0);
  });
});

describe('another’s id', () => {
  interface Asking {
    readonly query: string;
    readonly variables: Readonly<Record<string, unknown>>;
  }
  type Kind =
    | 'referral'
    | 'partner'
    | 'user'
    | 'queue'
    | 'apiKey'
    | 'session'
    | 'mail'
    | 'ruleDraft'
    | 'replay'
    | 'contest'
    | 'signal';
  /** What each place that takes an id is asked with. */
  interface Place {
    readonly kind: Kind;
    readonly asking: (id: string) => Asking;
  }

  const mutation = (name: string, type: string, selection: string, input: object): Asking => ({
    query: `mutation($i: ${type}!){ ${name}(input: $i) ${selection} }`,
    variables: { i: input },
  });
  const onReferral = (name: string, type: string, more: object = {}): Place => ({
    kind: 'referral',
    asking: (referralId) => mutation(name, type, '{ id }', { referralId, ...more }),
  });
  const byId = (kind: Kind, query: string): Place => ({
    kind,
    asking: (id) => ({ query, variables: { id } }),
  });
  const filtered = (kind: Kind, field: string): Place =>
    byId(
      kind,
      `query($id: ID!){ referrals(filter: { ${field}: $id }) { totalCount edges { cursor node { id } } pageInfo { hasNextPage endCursor } } }`,
    );
  const assignmentsOf = (kind: Kind, field: string): Place =>
    byId(
      kind,
      `query($id: ID!){ assignments(filter: { ${field}: $id }) { edges { cursor } pageInfo { hasNextPage } } }`,
    );
  const answersOf = (kind: Kind, field: string): Place =>
    byId(kind, `query($id: ID!){ answerFigures(${field}: $id) { total { assigned } } }`);
  const forSomebody = (
    kind: Kind,
    name: string,
    type: string,
    field: string,
    more: object = {},
    selection = '{ id }',
  ): Place => ({
    kind,
    asking: (id) => mutation(name, type, selection, { [field]: id, ...more }),
  });
  const replaying = (kind: Kind, draft: string): Place =>
    byId(
      kind,
      `mutation($id: ID!){ startReplay(input: { from: "2026-01-01T00:00:00.000Z", before: "2026-01-02T00:00:00.000Z", ${draft} }) { id } }`,
    );
  const reason = { reason: 'Because.' };
  const outcome = '{ __typename }';

  const places: Readonly<Record<string, Place>> = {
    'referral id': byId(
      'referral',
      'query($id: ID!){ referral(id: $id) { id status partner { name } } }',
    ),
    'referrals filter.partnerId': filtered('partner', 'partnerId'),
    'referrals filter.repId': filtered('user', 'repId'),
    'referrals filter.queueId': filtered('queue', 'queueId'),
    'people filter.partnerId': byId(
      'partner',
      'query($id: ID!){ people(filter: { partnerId: $id }) { edges { node { id } } pageInfo { hasNextPage } } }',
    ),
    'updatePartner input.partnerId': forSomebody(
      'partner',
      'updatePartner',
      'UpdatePartnerInput',
      'partnerId',
      { name: 'Mine' },
    ),
    'updateUser input.userId': forSomebody('user', 'updateUser', 'UpdateUserInput', 'userId', {
      name: 'Mine',
    }),
    'resendInvitation userId': byId(
      'user',
      'mutation($id: ID!){ resendInvitation(userId: $id) { id } }',
    ),
    'reactivateUser userId': byId(
      'user',
      'mutation($id: ID!){ reactivateUser(userId: $id) { id } }',
    ),
    'users partnerId': byId('partner', 'query($id: ID!){ users(partnerId: $id) { id name } }'),
    'previewReferral input.partnerId': byId(
      'partner',
      'query($id: ID!){ previewReferral(input: { partnerId: $id, productLine: "CORE" }) { claim problems { code } } }',
    ),
    'signals filter.partnerId': byId(
      'partner',
      'query($id: ID!){ signals(filter: { partnerId: $id }) { edges { cursor } pageInfo { hasNextPage } } }',
    ),
    'recordSignals input.signals.partnerId': {
      kind: 'partner',
      asking: (partnerId) =>
        mutation('recordSignals', 'RecordSignalsInput', outcome, {
          signals: [signal('acme.com', { seenAt: '2026-01-01T00:00:00Z', partnerId })],
        }),
    },
    'recordSignalsCsv input.partnerId': forSomebody(
      'partner',
      'recordSignalsCsv',
      'RecordSignalsCsvInput',
      'partnerId',
      { csv: 'kind,account,last_seen,evidence\nactive_integration,acme.com,2026-01-01,Calls' },
      '{ stored }',
    ),
    'previewQueue create.members.repId': byId(
      'user',
      'query($id: ID!){ previewQueue(create: { name: "A", countries: ["CH"], members: [{ repId: $id }] }) { problems { code } } }',
    ),
    'previewQueue update.queueId': byId(
      'queue',
      'query($id: ID!){ previewQueue(update: { queueId: $id }) { problems { code } } }',
    ),
    'previewQueue update.members.repId': byId(
      'user',
      `query($id: ID!){ previewQueue(update: { queueId: "${randomUUID()}", members: [{ repId: $id }] }) { problems { code } } }`,
    ),
    'restoreQueue queueId': byId(
      'queue',
      'mutation($id: ID!){ restoreQueue(queueId: $id, revision: 1) { id } }',
    ),
    'assignments filter.repId': assignmentsOf('user', 'repId'),
    'assignments filter.queueId': assignmentsOf('queue', 'queueId'),
    'assignments filter.referralId': assignmentsOf('referral', 'referralId'),
    'answerFigures queueId': answersOf('queue', 'queueId'),
    'answerFigures repId': answersOf('user', 'repId'),
    'audit filter.subjectId': byId(
      'referral',
      'query($id: ID!){ audit(filter: { subjectId: $id }) { edges { cursor } } }',
    ),
    'audit filter.actorId': byId(
      'user',
      'query($id: ID!){ audit(filter: { actorId: $id }) { edges { cursor } } }',
    ),
    'mails filter.userId': byId(
      'user',
      'query($id: ID!){ mails(filter: { userId: $id }) { edges { cursor } } }',
    ),
    'mails filter.referralId': byId(
      'referral',
      'query($id: ID!){ mails(filter: { referralId: $id }) { edges { cursor } } }',
    ),
    'contestClaim input.submission.partnerId': byId(
      'partner',
      `mutation($id: ID!){ contestClaim(input: { reason: "So.", submission: { partnerId: $id, productLine: "CORE",
         consent: PROSPECT_AGREED, company: { name: "A", country: "IT" }, contact: { name: "B", email: "b@c.test" } } }) { __typename } }`,
    ),
    'settleClaim input.contestId': byId(
      'contest',
      'mutation($id: ID!){ settleClaim(input: { contestId: $id, decision: KEEP, reason: "So." }) { id } }',
    ),
    'submitReferral input.partnerId': {
      kind: 'partner',
      asking: (partnerId) =>
        mutation('submitReferral', 'SubmitReferralInput', outcome, { ...prospect(), partnerId }),
    },
    'completeReferral input.referralId': {
      kind: 'referral',
      asking: (referralId) =>
        mutation('completeReferral', 'CompleteReferralInput', outcome, {
          referralId,
          note: 'More.',
        }),
    },
    'withdrawReferral input.referralId': onReferral('withdrawReferral', 'ReasonInput', reason),
    'verifyReferral input.referralId': onReferral('verifyReferral', 'ReasonInput', reason),
    'releaseClaim input.referralId': onReferral('releaseClaim', 'ReasonInput', reason),
    'promoteReferral input.referralId': onReferral('promoteReferral', 'ReasonInput', reason),
    'acceptReferral input.referralId': onReferral('acceptReferral', 'AcceptReferralInput'),
    'declineReferral input.referralId': onReferral('declineReferral', 'ReasonInput', reason),
    'assignReferral input.referralId': onReferral('assignReferral', 'AssignReferralInput', {
      repId: randomUUID(),
      ...reason,
    }),
    'assignReferral input.repId': forSomebody(
      'user',
      'assignReferral',
      'AssignReferralInput',
      'repId',
      { referralId: randomUUID(), ...reason },
    ),
    'updateDeal input.referralId': onReferral('updateDeal', 'UpdateDealInput', { stage: 'WON' }),
    'inviteUser input.partnerId': forSomebody(
      'partner',
      'inviteUser',
      'InviteUserInput',
      'partnerId',
      { email: 'new@people.test', name: 'New', role: 'PARTNER_MEMBER' },
    ),
    'partner id': byId('partner', 'query($id: ID!){ partner(id: $id) { id } }'),
    'deactivateUser userId': byId(
      'user',
      'mutation($id: ID!){ deactivateUser(userId: $id) { id } }',
    ),
    'setAvailability input.userId': forSomebody(
      'user',
      'setAvailability',
      'SetAvailabilityInput',
      'userId',
      { available: false },
    ),
    'setWorkingHours input.userId': forSomebody(
      'user',
      'setWorkingHours',
      'SetWorkingHoursInput',
      'userId',
    ),
    'updateQueue input.queueId': forSomebody(
      'queue',
      'updateQueue',
      'UpdateQueueInput',
      'queueId',
      { name: 'Mine' },
    ),
    'createQueue input.members.repId': {
      kind: 'user',
      asking: (repId) =>
        mutation('createQueue', 'CreateQueueInput', '{ id }', {
          name: 'Mine',
          countries: ['CH'],
          members: [{ repId }],
        }),
    },
    'updateQueue input.members.repId': forSomebody(
      'queue',
      'updateQueue',
      'UpdateQueueInput',
      'queueId',
      { members: [] },
    ),
    'revokeApiKey id': byId('apiKey', 'mutation($id: ID!){ revokeApiKey(id: $id) }'),
    'revokeSession id': byId('session', 'mutation($id: ID!){ revokeSession(id: $id) }'),
    'confirmReferral input.referralId': byId(
      'referral',
      'mutation($id: ID!){ confirmReferral(input: { referralId: $id, evidence: "So." }) { id } }',
    ),
    'recordTouch input.referralId': byId(
      'referral',
      'mutation($id: ID!){ recordTouch(input: { referralId: $id, touchpoint: WEBINAR, happenedOn: "2026-11-01" }) { __typename } }',
    ),
    'withdrawSignal input.signalId': byId(
      'signal',
      'mutation($id: ID!){ withdrawSignal(input: { signalId: $id, reason: "So." }) { id } }',
    ),
    'withdrawContest id': byId('contest', 'mutation($id: ID!){ withdrawContest(id: $id) { id } }'),
    'sendMailAgain id': byId('mail', 'mutation($id: ID!){ sendMailAgain(id: $id) }'),
    'ruleDrafts id': byId('ruleDraft', 'query($id: ID!){ ruleDrafts(id: $id) { id } }'),
    'discardRuleDraft id': byId('ruleDraft', 'mutation($id: ID!){ discardRuleDraft(id: $id) }'),
    'replay id': byId('replay', 'query($id: ID!){ replay(id: $id) { id } }'),
    'cancelReplay id': byId('replay', 'mutation($id: ID!){ cancelReplay(id: $id) { id } }'),
    'startReplay input.ruleDraftId': replaying('ruleDraft', 'ruleDraftId: $id'),
    'startReplay input.updateQueues.queueId': replaying(
      'queue',
      'updateQueues: [{ queueId: $id }]',
    ),
    'startReplay input.updateQueues.members.repId': replaying(
      'user',
      `updateQueues: [{ queueId: "${randomUUID()}", members: [{ repId: $id }] }]`,
    ),
    'startReplay input.createQueues.members.repId': replaying(
      'user',
      'createQueues: [{ name: "A", countries: ["CH"], members: [{ repId: $id }] }]',
    ),
    'saveRuleDraft input.id': byId(
      'ruleDraft',
      'mutation($id: ID!){ saveRuleDraft(input: { id: $id, revision: 2 }) { id } }',
    ),
    'publishRuleDraft input.id': byId(
      'ruleDraft',
      'mutation($id: ID!){ publishRuleDraft(input: { id: $id, revision: 2 }) { version } }',
    ),
  };

  /** Another's things of each kind: of another partner, and of the vendor, that the viewer has nothing to do with. */
  async function othersThings(): Promise<Readonly<Record<Kind, readonly string[]>>> {
    const { theirs, otherRep, queueIds, office } = town;
    const idsOf = async (table: string, column: string, of: string): Promise<string[]> =>
      (
        await premises.rows<{ id: string }>(
          `SELECT id FROM ${table} WHERE ${column} = $1 LIMIT 1`,
          [of],
        )
      ).map(({ id }) => id);
    return {
      referral: [...theirs.referrals.values()],
      partner: [theirs.id],
      user: [theirs.member.id, theirs.admin.id, otherRep.id, office.manager.id],
      queue: [queueIds.other],
      apiKey: [theirs.keyId],
      session: await idsOf('session', 'user_id', theirs.admin.id),
      mail: await idsOf('mail', 'user_id', theirs.admin.id),
      replay: [town.objects.replayId],
      signal: await idsOf('ecosystem_signal', 'partner_id', theirs.id),
      contest: await idsOf('claim_contest', 'partner_id', theirs.id),
      ruleDraft: await idsOf('rule_draft', 'author_id', office.partnerManager.id),
    };
  }

  const asSent = ({ status, text }: Answer, id: string): string =>
    `${status} ${text.replaceAll(id, 'ID')}`;

  it('is asked for in every place that takes one', () => {
    expect(Object.keys(places).sort()).toEqual([...new Set(idInputs(schema))].sort());
  });

  /** What another's ids are answered with, where it is not what an id gets that never existed. */
  async function compare(viewer: ViewerName, others: Readonly<Record<Kind, readonly string[]>>) {
    const told: string[] = [];
    let pairs = 0;
    for (const [place, { kind, asking }] of Object.entries(places)) {
      const answerTo = async (id: string): Promise<string> => {
        const { query, variables } = asking(id);
        return asSent(await send(url, town.tokens[viewer], query, variables), id);
      };
      const expected = await answerTo(randomUUID());
      for (const id of others[kind]) {
        const got = await answerTo(id);
        if (got !== expected) told.push(`${viewer} ${place}: ${got} instead of ${expected}`);
        pairs++;
      }
    }
    return { told, pairs };
  }

  it('answers byte for byte as one that never existed, in each of them', async () => {
    const others = await othersThings();
    const before = await premises.rows(STATE);
    const compared = await Promise.all(
      (
        [
          'SALES_REP',
          'PARTNER_ADMIN',
          'PARTNER_MEMBER',
          'KEY_READ',
          'KEY_WRITE',
          'STRANGER',
        ] as const
      ).map((viewer) => compare(viewer, others)),
    );
    expect(compared.flatMap(({ told }) => told)).toEqual([]);
    expect(compared.reduce((sum, { pairs }) => sum + pairs, 0)).toBeGreaterThan(500);
    // And nothing came of any of it.
    expect(await premises.rows(STATE)).toEqual(before);
  });

  const STATE = `SELECT (SELECT count(*) FROM referral) AS referrals, (SELECT max(changed_at) FROM referral) AS changed,
    (SELECT count(*) FROM event) AS events, (SELECT count(*) FROM users WHERE deactivated_at IS NULL AND available) AS people,
    (SELECT count(*) FROM session WHERE revoked_at IS NULL) AS sessions, (SELECT count(*) FROM api_key WHERE revoked_at IS NULL) AS keys,
    (SELECT string_agg(name, ',' ORDER BY id) FROM queue) AS queues`;

  it('is NOT_FOUND for those who may do such things at all, and FORBIDDEN for those who may not', async () => {
    const { objects, tokens } = town;
    const codes = async (viewer: ViewerName, id: string): Promise<Record<string, string>> => {
      const found: Record<string, string> = {};
      for (const [place, { kind, asking }] of Object.entries(places)) {
        if (kind !== 'referral' || !place.endsWith('input.referralId')) continue;
        const { query, variables } = asking(id);
        const { errors } = await send(url, tokens[viewer], query, variables);
        found[place.split(' ')[0] ?? ''] = errors[0]?.extensions.code ?? 'DONE';
      }
      return found;
    };
    const [mayNot, unknown] = ['FORBIDDEN', 'NOT_FOUND'];
    const vendors = {
      ...{ verifyReferral: mayNot, confirmReferral: mayNot },
      ...{ promoteReferral: mayNot, assignReferral: mayNot, releaseClaim: mayNot },
    };
    const reps = { acceptReferral: mayNot, declineReferral: mayNot, updateDeal: mayNot };
    const own = { completeReferral: unknown, withdrawReferral: unknown, recordTouch: unknown };
    const partners = { ...vendors, ...reps, ...own };
    expect(await codes('PARTNER_ADMIN', objects.other)).toEqual(partners);
    expect(await codes('PARTNER_MEMBER', objects.other)).toEqual(partners);
    expect(await codes('KEY_WRITE', objects.other)).toEqual(partners);
    expect(await codes('SALES_REP', objects.other)).toEqual({
      ...{ ...vendors, completeReferral: mayNot, withdrawReferral: mayNot, recordTouch: mayNot },
      ...{ acceptReferral: unknown, declineReferral: unknown, updateDeal: unknown },
    });
    const nobody = Object.fromEntries(Object.keys(partners).map((name) => [name, mayNot]));
    expect(await codes('KEY_READ', objects.other)).toEqual(nobody);
    expect(await codes('KEY_EVENTS', objects.own)).toEqual(nobody);
  });

  it('is no cursor of one’s own, and no help in a list', async () => {
    const cursors =
      'query($first: Int!){ events(first: $first){ edges { cursor } } referrals(first: $first){ edges { cursor } } partners(first: $first) { edges { cursor } } }';
    const { data } = await send(url, town.theirs.admin.token, cursors, { first: 3 });
    const theirs = data as Record<string, { edges: { cursor: string }[] }>;
    const page = (list: string, after: string) =>
      send(
        url,
        town.ours.admin.token,
        `query($after: String){ ${list}(after: $after){ edges { cursor } pageInfo { hasNextPage } } }`,
        { after },
      );
    for (const { cursor } of theirs['events']?.edges ?? []) {
      const never = randomUUID().replaceAll('-', '').slice(0, 22);
      expect(asSent(await page('events', cursor), cursor)).toBe(
        asSent(await page('events', never), never),
      );
    }
    // A place in a list is a moment and an id: whose they are makes no difference.
    for (const { cursor } of theirs['referrals']?.edges ?? []) {
      const [order, at, due] = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as string[];
      const never = Buffer.from(JSON.stringify([order, at, due, randomUUID()])).toString(
        'base64url',
      );
      expect((await page('referrals', cursor)).text).toBe((await page('referrals', never)).text);
    }
    expect(theirs['partners']?.edges.length).toBe(1);
  });

  it('is not told by a claim, a key or a preview either', async () => {
    const { ours, theirs } = town;
    const input = prospect();
    const held = await submit(url, theirs.admin.token, input);
    expect(held.__typename).toBe('ReferralSubmitted');
    const again = { ...input, idempotencyKey: randomUUID() };
    const claimed = await submit(url, ours.admin.token, again);
    expect(claimed).toMatchObject({ __typename: 'ReferralClaimed', yours: null });
    expect(claimed.until).toMatch(/T00:00:00\.000Z$/);
    for (const telling of [theirs.id, 'Partner 1', 'Member 1', 'Rep', held.referral?.id ?? ''])
      expect(JSON.stringify(claimed)).not.toContain(telling);
    const { previewReferral } = await ask<{ previewReferral: { claim: string } }>(
      url,
      ours.admin.token,
      'query($i: PreviewReferralInput!){ previewReferral(input: $i){ claim } }',
      { i: { productLine: 'CORE', company: input['company'], contact: input['contact'] } },
    );
    expect(previewReferral.claim).toBe('CLAIMED');
    // The same key is another key with another partner.
    const own = await submitted(url, ours.admin.token, { idempotencyKey: input['idempotencyKey'] });
    expect(own.id).not.toBe(held.referral?.id);
  });
});

describe('below the application', () => {
  let owner: pg.Client;
  /** With tables that hold something of the other partner's. */
  let theirIds: readonly string[];

  beforeAll(async () => {
    owner = new pg.Client(premises.databaseUrl);
    await owner.connect();
    theirIds = await idsOfTheirs();
  });

  afterAll(() => owner.end());

  async function idsOfTheirs(): Promise<string[]> {
    const { rows } = await owner.query<{ id: string }>(
      `SELECT p.id FROM partner p WHERE p.id = $1
       UNION ALL SELECT u.id FROM users u WHERE u.partner_id = $1
       UNION ALL SELECT r.id FROM referral r WHERE r.partner_id = $1
       UNION ALL SELECT a.id FROM assignment a WHERE a.partner_id = $1
       UNION ALL SELECT k.id FROM api_key k WHERE k.partner_id = $1`,
      [town.theirs.id],
    );
    return rows.map(({ id }) => id);
  }

  interface Eyes {
    readonly role: string;
    readonly userId: string;
    readonly partnerId: string;
  }

  /** In a transaction that leaves nothing behind: first what the owner does, then the application's role with these settings. */
  async function through<T>(
    eyes: Eyes | null,
    look: () => Promise<T>,
    first: string | null = null,
  ): Promise<T> {
    await owner.query('BEGIN');
    try {
      if (first !== null) await owner.query(first);
      await owner.query('SET LOCAL ROLE staffetta_app');
      if (eyes)
        await owner.query(
          `SELECT set_config('staffetta.role', $1, true), set_config('staffetta.user_id', $2, true), set_config('staffetta.partner_id', $3, true)`,
          [eyes.role, eyes.userId, eyes.partnerId],
        );
      return await look();
    } finally {
      await owner.query('ROLLBACK');
    }
  }

  const tables = async (): Promise<string[]> =>
    (
      await owner.query<{ name: string }>(
        `SELECT c.relname AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
          WHERE n.nspname = 'public' AND c.relkind IN ('r', 'p', 'v', 'm') AND has_table_privilege('staffetta_app', c.oid, 'SELECT') ORDER BY 1`,
      )
    ).rows.map(({ name }) => name);

  const rowsOf = async (table: string): Promise<string[]> =>
    (
      await owner.query<{ row: string }>(`SELECT to_jsonb(t)::text AS row FROM ${table} t`)
    ).rows.map(({ row }) => row);

  /** The tables of which rows with something of the other partner's are seen. */
  async function leaks(names: readonly string[]): Promise<string[]> {
    const leaking: string[] = [];
    for (const table of names) {
      const rows = await rowsOf(table);
      if (rows.some((row) => theirIds.some((id) => row.includes(id)))) leaking.push(table);
    }
    return leaking;
  }

  const partnersEyes = (): Eyes[] =>
    [
      { role: 'PARTNER_ADMIN', userId: town.ours.admin.id },
      { role: 'PARTNER_MEMBER', userId: town.ours.member.id },
    ].map((eyes) => ({ ...eyes, partnerId: town.ours.id }));

  it('there are no rows at all for nobody', async () => {
    const names = await tables();
    expect(names.length).toBeGreaterThan(25);
    const seen = await through(null, async () => {
      const found: string[] = [];
      for (const table of names) if ((await rowsOf(table)).length > 0) found.push(table);
      const { rows } = await owner.query(`SELECT find_referrals('{}', 'NEWEST', NULL, 10) AS id`);
      const { rows: counted } = await owner.query<{ n: number }>(
        `SELECT count_referrals('{}')::int AS n`,
      );
      return { found, listed: rows.length, counted: counted[0]?.n };
    });
    expect(seen).toEqual({ found: [], listed: 0, counted: 0 });
  });

  it('there is nothing of another partner’s for a partner, in any table', async () => {
    const names = await tables();
    const holding = await leaks(names);
    for (const table of [
      'partner',
      'users',
      'api_key',
      'session',
      'referral',
      'verdict',
      'assignment',
      'event',
      'mail',
      'idempotency_key',
      'claim',
      'referral_search',
    ])
      expect(holding).toContain(table);
    for (const eyes of partnersEyes()) {
      expect(await through(eyes, () => leaks(names))).toEqual([]);
      const own = await through(eyes, () => rowsOf('referral'));
      expect(own.length).toBe(town.ours.referrals.size + 2);
      const asked = `SELECT find_referrals(jsonb_build_object('partnerId', '${town.theirs.id}'), 'NEWEST', NULL, 10) AS id`;
      expect((await through(eyes, () => owner.query(asked))).rows).toEqual([]);
    }
  });

  it('a partner writes nothing, not even of its own', async () => {
    const [eyes] = partnersEyes();
    for (const table of await tables())
      await through(eyes ?? null, async () => {
        const touched = await owner
          .query(`DELETE FROM ${table}`)
          .then(({ rowCount }) => rowCount)
          .catch((error: unknown) => (error as Error).message);
        expect([0, `permission denied for table ${table}`]).toContain(touched);
      });
  });

  it('each table’s guard that is taken away is noticed', async () => {
    const [eyes] = partnersEyes();
    const holding = await leaks(await tables());
    expect(holding.length).toBeGreaterThan(10);
    for (const table of holding) {
      const open = `ALTER TABLE ${table} DISABLE ROW LEVEL SECURITY`;
      expect(await through(eyes ?? null, () => leaks([table]), open)).toEqual([table]);
    }
    const widened = 'ALTER POLICY read_referral ON referral USING (true)';
    expect(await through(eyes ?? null, () => leaks(['referral', 'verdict']), widened)).toEqual([
      'referral',
      'verdict',
    ]);
  });
});

describe('a guard of the API that is taken away', () => {
  const api = 'apps/api/src';
  const people = `${api}/people/people.graphql`;
  const removed: readonly (Alteration & { readonly notices: string })[] = [
    {
      file: people,
      from: 'email: String @access(to: [VENDOR, OWN_PARTNER], otherwise: NULL)',
      to: 'email: String @access(to: [SIGNED_IN])',
      notices: 'PARTNER_MEMBER User.email',
    },
    {
      file: `${api}/queues/queues.graphql`,
      from: 'type Queue @access(to: [MANAGERS, OWN_QUEUE])',
      to: 'type Queue @access(to: [VENDOR])',
      notices: 'SALES_REP Queue.members that they are not in',
    },
    {
      file: `${api}/queues/queues.graphql`,
      from: 'tiers: [String!]! @access(to: [SIGNED_IN])',
      to: 'tiers: [String!]! @access(to: [ANYONE])',
      notices: 'STRANGER Query.tiers',
    },
    {
      file: `${api}/events/events.graphql`,
      from: '@access(to: [SIGNED_IN], scopes: [EVENTS_READ])',
      to: '@access(to: [SIGNED_IN], scopes: [EVENTS_READ, REFERRALS_READ])',
      notices: 'KEY_READ Query.events',
    },
  ];

  const everybodysCandidates: Alteration = {
    file: `${api}/referrals/assignments.resolver.js`,
    from: 'signedIn.partnerId === null ? candidates',
    to: 'signedIn.partnerId !== undefined ? candidates',
  };

  it('is noticed, each of them', async () => {
    const build = await alteredBuild([...removed, everybodysCandidates]);
    try {
      const altered = await premises.start({}, build);
      const { objects, tokens } = town;
      const ways = fieldRights(objects).filter(({ type }) => ['User', 'Queue'].includes(type));
      const walked = [
        ...(await walk(altered.url, tokens, schema, ways)).mismatches,
        ...(await walkRoots(altered.url, tokens, rootRights(objects))).mismatches,
      ].map(({ viewer, field }) => `${viewer} ${field}`);
      for (const { notices } of removed)
        expect(walked).toContainEqual(expect.stringContaining(notices));
      expect((await candidatesFor(altered.url, 'PARTNER_MEMBER')).candidates.length).toBe(2);
    } finally {
      await build.remove();
    }
  });

  it('is no way to start: a field without a rule is named', async () => {
    const build = await alteredBuild([
      {
        file: `${api}/queues/queues.graphql`,
        from: 'tiers: [String!]! @access(to: [SIGNED_IN])',
        to: 'tiers: [String!]!',
      },
    ]);
    try {
      await expect(premises.start({}, build)).rejects.toThrow(/no access rule: Query\.tiers\./);
    } finally {
      await build.remove();
    }
  });
});
