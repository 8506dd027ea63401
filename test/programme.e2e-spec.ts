import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ask, Refused, refusalOf, until } from './support/client.js';
import { act, createPartner, createQueue, invite, prospect, submitted } from './support/office.js';
import type { Someone } from './support/office.js';
import { nth, openStage } from './support/stage.js';
import type { Stage } from './support/stage.js';

let stage: Stage;
let url: string;
let lead: Someone;
let ours: Someone;
let theirs: Someone;
let rep: Someone;

beforeAll(async () => {
  stage = await openStage();
  ({ url } = stage);
  lead = stage.office.partnerManager;
  rep = nth(stage.office.reps, 0);
  [ours, theirs] = [0, 1].map((n) => nth(stage.office.partners, n).admin) as [Someone, Someone];
});

afterAll(() => stage.premises.close());

const idOf = (n: number): string => nth(stage.office.partners, n).id;
const mutate = async <Data = unknown>(
  by: { readonly token: string | null },
  name: string,
  type: string,
  input: object,
  selection = 'id',
): Promise<Data> =>
  (
    await ask<Record<string, Data>>(
      url,
      by.token,
      `mutation($i: ${type}!){ ${name}(input: $i) { ${selection} } }`,
      { i: input },
    )
  )[name] as Data;
const onUser = (by: { readonly token: string }, name: string, id: string): Promise<unknown> =>
  ask(url, by.token, `mutation($id: ID!){ ${name}(userId: $id) { id active joined } }`, { id });
/** A refusal's code, and the state that it names. */
async function stateOf(asked: Promise<unknown>): Promise<string | undefined> {
  const refused = await asked.then(
    () => null,
    (error: unknown) => error,
  );
  if (!(refused instanceof Refused)) throw new Error('it was not refused');
  return refused.errors[0]?.extensions.state;
}

interface Figures {
  readonly referrals: number;
  readonly byStatus: readonly { readonly status: string; readonly referrals: number }[];
  readonly byLeadClass: readonly { readonly leadClass: string; readonly referrals: number }[];
  readonly eqlShare: number | null;
  readonly answeredInTime: number;
  readonly breached: number;
  readonly medianFirstAnswer: string | null;
  readonly won: readonly { readonly amount: string; readonly currency: string }[];
}
const FIGURES =
  'referrals byStatus { status referrals } byLeadClass { leadClass referrals } eqlShare answeredInTime breached medianFirstAnswer won { amount currency }';
interface Listed {
  readonly id: string;
  readonly name: string;
  readonly lastReferralAt: string | null;
  readonly openClocks: number;
  readonly figures: Figures;
}

async function partners(asked = '', by: Someone = lead, days = ''): Promise<readonly Listed[]> {
  const { partners } = await ask<{ partners: { edges: { node: Listed }[] } }>(
    url,
    by.token,
    `{ partners${asked} { edges { node { id name lastReferralAt openClocks figures${days} { ${FIGURES} } } } } }`,
  );
  return partners.edges.map(({ node }) => node);
}

describe('a partner’s figures', () => {
  beforeAll(async () => {
    const fast = await createQueue(url, stage.office.admin, [rep], {
      ...{ name: 'Portugal', countries: ['PT'] },
      sla: { respondWithin: 'PT1S', onBreach: 'ESCALATE' },
    });
    expect(fast).toBeDefined();
    const won = await submitted(url, ours.token);
    const owner = nth(
      stage.office.reps.filter(({ id }) => id === won.assignment?.rep.id),
      0,
    );
    const referralId = won.id;
    await act(url, owner.token, 'acceptReferral', 'AcceptReferralInput', { referralId });
    const amount = { amount: '1200.50', currency: 'EUR' };
    await act(url, owner.token, 'updateDeal', 'UpdateDealInput', {
      referralId,
      stage: 'WON',
      amount,
    });
    await submitted(url, ours.token);
    await submitted(url, ours.token, { confirmsFitAndIntent: false, buyingSignals: [], bant: {} });
    const { company } = prospect();
    const late = await submitted(url, ours.token, {
      company: { ...(company as object), country: 'PT' },
    });
    await until('the clock ran out', async () => {
      const rows = await stage.premises.rows(
        'SELECT 1 FROM assignment WHERE referral_id = $1 AND breached_at IS NOT NULL',
        [late.id],
      );
      return rows.length > 0;
    });
  });

  it('say what it brought, the same to itself and to its managers', async () => {
    const [own] = await partners('', ours);
    expect(own).toMatchObject({ id: idOf(0), openClocks: 2 });
    expect(own?.figures).toMatchObject({
      ...{ referrals: 4, eqlShare: 0.75, answeredInTime: 1, breached: 1 },
      won: [{ amount: '1200.50', currency: 'EUR' }],
      byLeadClass: [
        { leadClass: 'EQL', referrals: 3 },
        { leadClass: 'UNQUALIFIED', referrals: 1 },
      ],
    });
    expect(own?.figures.medianFirstAnswer).toMatch(/^PT/);
    expect(own?.figures.byStatus.toSorted((a, b) => a.status.localeCompare(b.status))).toEqual([
      { status: 'ACTION_REQUIRED', referrals: 1 },
      { status: 'ASSIGNED', referrals: 2 },
      { status: 'WON', referrals: 1 },
    ]);
    const told = (await partners()).find(({ id }) => id === idOf(0));
    expect(told).toEqual(own);
    const { viewer } = await ask<{ viewer: { partner: { figures: Figures } } }>(
      url,
      ours.token,
      `{ viewer { partner { figures { ${FIGURES} } } } }`,
    );
    expect(viewer.partner.figures).toEqual(own?.figures);
  });

  it('are of the days that are asked for', async () => {
    const [own] = await partners('', ours, '(from: "2020-01-01", to: "2020-12-31")');
    expect(own?.figures).toEqual({
      ...{ referrals: 0, byStatus: [], byLeadClass: [], eqlShare: null, answeredInTime: 0 },
      ...{ breached: 0, medianFirstAnswer: null, won: [] },
    });
    const asked = partners('', ours, '(from: "2020-01-02", to: "2020-01-01")');
    expect(await refusalOf(asked)).toBe('BAD_USER_INPUT');
  });

  it('are not a rep’s to read, who sees the partner’s name', async () => {
    const query = `{ partners { edges { node { name lastReferralAt } } } }`;
    const refused = await ask(url, rep.token, query).catch((error: unknown) => error);
    expect(refused).toMatchObject({ code: 'FORBIDDEN' });
  });
});

describe('who is active and who has gone quiet', () => {
  it('is told by the latest referral, in pages, either way round', async () => {
    const silent = await createPartner(url, lead.token, 'A silent one');
    await submitted(url, theirs.token);
    const names = async (asked: string): Promise<string[]> =>
      (await partners(asked)).map(({ name }) => name);
    const quiet = ['A silent one', 'Partner 0', 'Partner 1'];
    expect(await names('(orderBy: QUIETEST)')).toEqual(quiet);
    expect(await names('(orderBy: LATEST_REFERRAL)')).toEqual(quiet.toReversed());
    for (const order of ['QUIETEST', 'LATEST_REFERRAL', 'NAME']) {
      const whole = await names(`(orderBy: ${order})`);
      const paged: string[] = [];
      let after: string | null = null;
      do {
        const page: {
          partners: {
            edges: { node: Listed }[];
            pageInfo: { hasNextPage: boolean; endCursor: string };
          };
        } = await ask(
          url,
          lead.token,
          `query($after: String){ partners(orderBy: ${order}, first: 1, after: $after) { edges { node { name } } pageInfo { hasNextPage endCursor } } }`,
          { after },
        );
        paged.push(...page.partners.edges.map(({ node }) => node.name));
        after = page.partners.pageInfo.hasNextPage ? page.partners.pageInfo.endCursor : null;
      } while (after !== null);
      expect([order, paged]).toEqual([order, whole]);
    }
    const [newest] = await partners('(orderBy: LATEST_REFERRAL)');
    expect(await names(`(quietSince: "${newest?.lastReferralAt ?? ''}")`)).toEqual([
      'A silent one',
      'Partner 0',
    ]);
    expect((await partners('(search: "silent")')).map(({ id }) => id)).toEqual([silent]);
    expect(await names('(tier: ["PLATINUM"])')).toEqual([]);
  });

  it('is for managers to ask', async () => {
    const asked = ask(url, ours.token, '{ partners(orderBy: QUIETEST) { edges { cursor } } }');
    expect(await refusalOf(asked)).toBe('FORBIDDEN');
  });
});

describe('a partner', () => {
  it('is read by its id, by its own people and the vendor’s, and by no other partner', async () => {
    const read = (by: Someone, id: string): Promise<unknown> =>
      ask(url, by.token, 'query($id: ID!){ partner(id: $id) { id name } }', { id });
    const told = { partner: { id: idOf(0), name: 'Partner 0' } };
    expect(await read(lead, idOf(0))).toEqual(told);
    expect(await read(ours, idOf(0))).toEqual(told);
    expect(await refusalOf(read(theirs, idOf(0)))).toBe('NOT_FOUND');
    expect(await refusalOf(read(lead, 'no-id-at-all'))).toBe('NOT_FOUND');
  });

  it('changes its name, tier and country; what it referred keeps the tier of its day', async () => {
    const before = await submitted(url, ours.token);
    const changed = await mutate(
      lead,
      'updatePartner',
      'UpdatePartnerInput',
      { partnerId: idOf(0), name: ' Renamed ', tier: 'PLATINUM', country: null },
      'name tier country slug',
    );
    expect(changed).toEqual({
      name: 'Renamed',
      tier: 'PLATINUM',
      country: null,
      slug: 'partner-0',
    });
    expect((await submitted(url, ours.token)).tier).toBe('PLATINUM');
    expect(before.tier).toBe('GOLD');
    const history = await stage.premises.rows(
      `SELECT value->>'tier' AS tier FROM setting_history WHERE subject = 'partner_tier' AND subject_id = $1 ORDER BY held_from, id`,
      [idOf(0)],
    );
    expect(history).toEqual([{ tier: 'GOLD' }, { tier: 'PLATINUM' }]);
    // And back, which is what undoing it is.
    await mutate(lead, 'updatePartner', 'UpdatePartnerInput', {
      partnerId: idOf(0),
      name: 'Partner 0',
    });
  });

  it('takes no name, tier or country that cannot be, and is nobody else’s to change', async () => {
    const change = { partnerId: idOf(0), name: ' ', tier: 'WOOD', country: 'XX' };
    const refused = await mutate(lead, 'updatePartner', 'UpdatePartnerInput', change).catch(
      (error: unknown) => error,
    );
    expect(refused).toMatchObject({
      errors: [
        {
          extensions: {
            problems: [
              { code: 'REQUIRED', path: ['name'] },
              { code: 'TIER_UNKNOWN', path: ['tier'] },
              { code: 'COUNTRY_UNKNOWN', path: ['country'] },
            ],
          },
        },
      ],
    });
    const mine = mutate(ours, 'updatePartner', 'UpdatePartnerInput', { partnerId: idOf(0) });
    expect(await refusalOf(mine)).toBe('FORBIDDEN');
  });
});

describe('people', () => {
  interface Person {
    readonly id: string;
    readonly name: string;
    readonly role: string;
  }
  async function people(by: Someone, filter: object = {}, first = 50): Promise<Person[]> {
    const { people } = await ask<{ people: { edges: { node: Person }[] } }>(
      url,
      by.token,
      'query($filter: PeopleFilter, $first: Int!){ people(filter: $filter, first: $first) { edges { node { id name role } } } }',
      { filter, first },
    );
    return people.edges.map(({ node }) => node);
  }
  let member: Someone;

  beforeAll(async () => {
    member = await invite(url, ours.token, stage.premises.mail, {
      ...{ email: 'nina@partner0.test', name: 'Nina', role: 'PARTNER_MEMBER' },
      partnerId: idOf(0),
    });
  });

  it('are found across the house by managers, and among their own by a partner', async () => {
    expect((await people(lead)).length).toBe(9);
    expect(await people(lead, { search: 'NINA@' })).toMatchObject([{ id: member.id }]);
    expect((await people(lead, { role: ['SALES_REP'] })).length).toBe(3);
    expect((await people(lead, { partnerId: idOf(0) })).map(({ name }) => name)).toEqual([
      'Nina',
      'Partner Admin 0',
    ]);
    expect((await people(ours)).map(({ name }) => name)).toEqual(['Nina', 'Partner Admin 0']);
    expect(await people(ours, { partnerId: idOf(1) })).toEqual([]);
    expect(await people(lead, { active: false })).toEqual([]);
    expect(await people(lead, { joined: false })).toEqual([]);
  });

  it('change by their own administrators’ hand; with another role they sign in anew', async () => {
    const change = { userId: member.id, name: 'Nina Neri', locale: 'it', timeZone: 'Europe/Rome' };
    expect(
      await mutate(ours, 'updateUser', 'UpdateUserInput', change, 'name locale timeZone'),
    ).toEqual({ name: 'Nina Neri', locale: 'it', timeZone: 'Europe/Rome' });
    expect((await people(member)).length).toBe(2);
    await mutate(ours, 'updateUser', 'UpdateUserInput', {
      userId: member.id,
      role: 'PARTNER_ADMIN',
    });
    expect(await refusalOf(people(member))).toBe('UNAUTHENTICATED');
    const entries = await stage.premises.rows(
      `SELECT data->'changes' AS changes FROM audit_entry WHERE action = 'user.updated' AND subject_id = $1 ORDER BY id DESC LIMIT 1`,
      [member.id],
    );
    expect(entries).toEqual([
      { changes: { role: { from: 'PARTNER_MEMBER', to: 'PARTNER_ADMIN' } } },
    ]);
  });

  it('stay on their side, and nobody changes their own role or another partner’s people', async () => {
    const refusal = (by: { token: string }, userId: string, role: string): Promise<string> =>
      refusalOf(mutate(by, 'updateUser', 'UpdateUserInput', { userId, role }));
    expect(await refusal(lead, member.id, 'SALES_REP')).toBe('BAD_USER_INPUT');
    expect(await refusal(ours, ours.id, 'PARTNER_MEMBER')).toBe('FORBIDDEN');
    expect(await refusal(ours, theirs.id, 'PARTNER_MEMBER')).toBe('NOT_FOUND');
    expect(await refusal(lead, rep.id, 'SALES_MANAGER')).toBe('FORBIDDEN');
    expect(await refusal(stage.office.manager, rep.id, 'SALES_MANAGER')).toBe('FORBIDDEN');
  });

  it('who take turns do not become somebody who takes none before they are out of the queues', async () => {
    const admin = { token: stage.office.admin };
    const role = { userId: rep.id, role: 'PARTNER_MANAGER' };
    expect(await stateOf(mutate(admin, 'updateUser', 'UpdateUserInput', role))).toBe('HAS_WORK');
    await mutate(admin, 'updateUser', 'UpdateUserInput', { userId: rep.id, role: 'SALES_MANAGER' });
    await mutate(admin, 'updateUser', 'UpdateUserInput', { userId: rep.id, role: 'SALES_REP' });
  });

  it('who were deactivated come back, with the password they had, into the queues they were in', async () => {
    const gone = nth(stage.office.reps, 2);
    const admin = { token: stage.office.admin };
    await onUser(admin, 'deactivateUser', gone.id);
    const signIn = (): Promise<unknown> =>
      mutate(
        { token: null },
        'signIn',
        'SignInInput',
        { email: gone.email, password: gone.password },
        'expiresAt',
      );
    expect(await refusalOf(signIn())).toBe('UNAUTHENTICATED');
    expect(await refusalOf(onUser(ours, 'reactivateUser', gone.id))).toBe('NOT_FOUND');
    expect(await onUser(admin, 'reactivateUser', gone.id)).toMatchObject({
      reactivateUser: { active: true },
    });
    await signIn();
    const { queues } = await ask<{
      queues: {
        name: string;
        next: { candidates: { eligible: boolean; rep: { id: string } }[] };
      }[];
    }>(url, stage.office.admin, '{ queues { name next { candidates { eligible rep { id } } } } }');
    const italy = queues.find(({ name }) => name === 'Italy');
    expect(italy?.next.candidates.find((each) => each.rep.id === gone.id)?.eligible).toBe(true);
  });

  it('who have not joined are mailed another link, and the one before no longer works', async () => {
    const { inviteUser } = await ask<{ inviteUser: { id: string } }>(
      url,
      ours.token,
      'mutation($i: InviteUserInput!){ inviteUser(input: $i){ id } }',
      { i: { email: 'otto@partner0.test', name: 'Otto', role: 'PARTNER_MEMBER' } },
    );
    const mails = () => stage.premises.mail.to('otto@partner0.test');
    await until('the invitation', () => mails()[0]);
    await onUser(ours, 'resendInvitation', inviteUser.id);
    await until('another one', () => mails()[1]);
    const [old, fresh] = mails().map(({ parsed }) =>
      decodeURIComponent(/token=([\w~%.-]+)/.exec(parsed.text ?? '')?.[1] ?? ''),
    );
    const accept = (token: string | undefined): Promise<unknown> =>
      mutate(
        { token: null },
        'acceptInvite',
        'AcceptInviteInput',
        { token, password: 'a good long passphrase' },
        'expiresAt',
      );
    expect(await refusalOf(accept(old))).toBe('TOKEN_INVALID');
    await accept(fresh);
    expect(await stateOf(onUser(ours, 'resendInvitation', inviteUser.id))).toBe('JOINED');
    expect(await refusalOf(onUser(theirs, 'resendInvitation', inviteUser.id))).toBe('NOT_FOUND');
  });
});
