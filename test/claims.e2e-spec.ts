import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { ask, Refused, until } from './support/client.js';
import { act, createQueue, invite, prospect, submit, submitted } from './support/office.js';
import type { SeenReferral, Someone, SubmitAnswer } from './support/office.js';
import { nth, openStage } from './support/stage.js';
import type { Stage } from './support/stage.js';

type Input = Readonly<Record<string, unknown>>;

let stage: Stage;
let partner: Someone;
let rival: Someone;

beforeAll(async () => {
  stage = await openStage({ servers: 2 });
  partner = nth(stage.office.partners, 0).admin;
  rival = nth(stage.office.partners, 1).admin;
  await ask(stage.url, stage.office.admin, 'mutation{ createProductLine(code: "CLOUD") }');
  await createQueue(stage.url, stage.office.admin, stage.office.reps, {
    name: 'Everything else',
    countries: [],
    fallback: true,
  });
});

afterAll(() => stage.premises.close());

/** Why it waits: a raw list that nobody has verified. */
const WAITING = { touchpoint: 'TRADE_SHOW_LIST' };
/** Only a buying signal. */
const NURTURED = { confirmsFitAndIntent: false, bant: {} };
/** Nothing that speaks for it, and a budget that there is not. */
const ENDED = { confirmsFitAndIntent: false, buyingSignals: [], bant: { budget: 'NO' } };

/** The same account and product line, by somebody else, as a referral that would go to sales. */
const sameAs = ({ company, contact, productLine }: Input): Input =>
  prospect({ company, contact, productLine });

async function previewed(by: Someone, { company, contact, productLine }: Input): Promise<unknown> {
  const { previewReferral } = await ask<{ previewReferral: { claim: unknown } }>(
    stage.url,
    by.token,
    'query($i: PreviewReferralInput!){ previewReferral(input: $i){ claim } }',
    { i: { company, contact, productLine } },
  );
  return previewReferral.claim;
}

/** What the preview promises, and what the submission then meets. */
async function meets(by: Someone, input: Input): Promise<readonly [unknown, SubmitAnswer]> {
  return [await previewed(by, input), await submit(stage.url, by.token, sameAs(input))];
}

interface Held {
  readonly account_key: string;
  readonly partner_id: string;
  readonly held_until: Date;
  readonly days: number;
}

/** The hold of a referral, and how many days from its submission it lasts. */
const holdOf = async (id: string | undefined): Promise<Held | undefined> =>
  (
    await stage.premises.rows<Held>(
      `SELECT c.account_key, c.partner_id, c.held_until,
              round(extract(epoch FROM c.held_until - r.submitted_at) / 86400, 2)::float AS days
         FROM claim c JOIN referral r ON r.id = c.referral_id WHERE r.id = $1`,
      [id],
    )
  )[0];

/** Lets so many days pass over a referral and its hold. */
const age = async (id: string, days: number): Promise<void> => {
  for (const set of [
    'referral SET submitted_at = submitted_at',
    'referral SET claim_until = claim_until',
    'claim SET held_until = held_until',
  ])
    await stage.premises.rows(
      `UPDATE ${set} - $2 * interval '1 day' WHERE ${set.startsWith('claim') ? 'referral_id' : 'id'} = $1`,
      [id, days],
    );
};

const repOf = ({ assignment }: SeenReferral): Someone =>
  stage.office.reps.find(({ id }) => id === assignment?.rep.id) ?? stage.office.manager;

const accept = (referral: SeenReferral): Promise<SeenReferral> =>
  act(stage.url, repOf(referral).token, 'acceptReferral', 'AcceptReferralInput', {
    referralId: referral.id,
  });

const deal = async (referral: SeenReferral, stages: readonly string[]): Promise<SeenReferral> => {
  let moved = referral;
  for (const each of stages)
    moved = await act(stage.url, repOf(referral).token, 'updateDeal', 'UpdateDealInput', {
      referralId: referral.id,
      stage: each,
    });
  return moved;
};

const reasoned = (by: Someone, mutation: string, { id }: SeenReferral): Promise<SeenReferral> =>
  act(stage.url, by.token, mutation, 'ReasonInput', { referralId: id, reason: 'As agreed' });

describe('an account is known by', () => {
  const u = randomUUID().slice(0, 8);
  it.each([
    ['its domain', `acme-${u}.it`, 'ada@elsewhere.com', `acme-${u}.it`],
    ['its domain under whatever host', `shop.eu.beta-${u}.com`, 'ada@x.com', `beta-${u}.com`],
    ['its domain copied from the browser', `https://www.C-${u}.com/it?x=1`, 'a@x.it', `c-${u}.com`],
    ['what it registered under co.uk', `www.d-${u}.co.uk`, 'ada@x.com', `d-${u}.co.uk`],
    ['its own name under a private suffix', `www.e-${u}.github.io`, 'a@x.it', `e-${u}.github.io`],
    ['its domain in letters of its own', `bücher-${u}.de`, 'a@x.it', `xn--bcher-${u}-9db.de`],
    ['the contact’s domain where it has none', null, `ada@mail.f-${u}.com.br`, `f-${u}.com.br`],
    ['the whole address at a free-mail provider', null, `Ada.${u}@Gmail.com`, `ada.${u}@gmail.com`],
    ['the whole address at libero.it', null, `ada-${u}@libero.it`, `ada-${u}@libero.it`],
    ['the whole address of certified mail', null, `acme-${u}@pec.it`, `acme-${u}@pec.it`],
  ])('%s', async (_, domain, email, key) => {
    const input = prospect({
      company: { name: `Known ${u}`, domain, country: 'IT', industry: 'SOFTWARE', employees: 50 },
      contact: { name: 'Ada Prova', email },
    });
    expect(await previewed(partner, input)).toBe('FREE');
    const { referral } = await submit(stage.url, partner.token, input);
    const [row] = await stage.premises.rows('SELECT account_key FROM referral WHERE id = $1', [
      referral?.id,
    ]);
    const punycode = key.startsWith('xn--')
      ? { account_key: expect.stringMatching(/^xn--.*[.]de$/) }
      : { account_key: key };
    expect(row).toEqual(punycode);
    expect(await holdOf(referral?.id)).toMatchObject(punycode);
    const [claim, answer] = await meets(rival, input);
    expect([claim, answer.__typename]).toEqual(['CLAIMED', 'ReferralClaimed']);
  });

  it('no more than that: two people at a free-mail provider are two accounts', async () => {
    for (const name of ['a', 'b']) {
      const contact = { name, email: `${name}.${u}@gmail.com` };
      const company = { name, country: 'IT', industry: 'SOFTWARE', employees: 50 };
      const { __typename } = await submit(stage.url, rival.token, prospect({ company, contact }));
      expect(__typename).toBe('ReferralSubmitted');
    }
  });

  it('its product line besides: another one is free', async () => {
    const input = prospect();
    await submit(stage.url, partner.token, input);
    const [claim, answer] = await meets(rival, { ...input, productLine: 'CLOUD' });
    expect([claim, answer.__typename]).toEqual(['FREE', 'ReferralSubmitted']);
    expect((await meets(rival, input))[0]).toBe('CLAIMED');
  });
});

it('the form leads to the referral that holds an account, only those whose it is', async () => {
  const input = prospect();
  const { referral } = await submit(stage.url, partner.token, input);
  const { company, contact, productLine } = input;
  const yoursFor = async (by: Someone): Promise<unknown> =>
    (
      await ask<{ previewReferral: { yours: unknown } }>(
        stage.url,
        by.token,
        'query($i: PreviewReferralInput!){ previewReferral(input: $i){ yours { id status } } }',
        { i: { company, contact, productLine } },
      )
    ).previewReferral.yours;
  expect(await yoursFor(partner)).toEqual({ id: referral?.id, status: 'ASSIGNED' });
  expect(await yoursFor(rival)).toBeNull();
});

describe('an account is held', () => {
  const steps: Readonly<Record<string, (referral: SeenReferral) => Promise<unknown>>> = {
    accept,
    discover: async (referral) => deal(await accept(referral), ['DISCOVERY']),
    win: async (referral) => deal(await accept(referral), ['PROPOSAL', 'WON']),
    lose: async (referral) => deal(await accept(referral), ['PROPOSAL', 'LOST']),
    withdraw: (referral) => reasoned(partner, 'withdrawReferral', referral),
    promote: (referral) => reasoned(stage.office.partnerManager, 'promoteReferral', referral),
    verify: (referral) => reasoned(stage.office.partnerManager, 'verifyReferral', referral),
  };
  it.each<[string, number | null, Input, string | null]>([
    ['ASSIGNED', 90, {}, null],
    ['ACCEPTED', 90, {}, 'accept'],
    ['OPPORTUNITY', 90, {}, 'discover'],
    ['WON', 90, {}, 'win'],
    ['ACTION_REQUIRED', 14, WAITING, null],
    ['NURTURING', 14, NURTURED, null],
    ['ASSIGNED', 90, NURTURED, 'promote'],
    ['ASSIGNED', 90, WAITING, 'verify'],
    ['DISQUALIFIED', null, ENDED, null],
    ['LOST', null, {}, 'lose'],
    ['WITHDRAWN', null, {}, 'withdraw'],
    ['WITHDRAWN', null, NURTURED, 'withdraw'],
  ])('while it is %s: %j days (%#)', async (status, days, over, step) => {
    const input = prospect(over);
    const { referral } = await submit(stage.url, partner.token, input);
    if (!referral) throw new Error('not stored');
    if (step !== null) await steps[step]?.(referral);
    const [row] = await stage.premises.rows('SELECT status FROM referral WHERE id = $1', [
      referral.id,
    ]);
    expect(row).toEqual({ status });
    expect((await holdOf(referral.id))?.days ?? null).toBe(days);
    if (days !== null) {
      const [own, answer] = await meets(partner, input);
      expect([own, answer.yours?.id]).toEqual(['YOURS', referral.id]);
    }
    const [claim, { __typename, yours = null }] = await meets(rival, input);
    expect([claim, __typename, yours]).toEqual(
      days === null ? ['FREE', 'ReferralSubmitted', null] : ['CLAIMED', 'ReferralClaimed', null],
    );
  });

  it('longer while the deal moves, and winning it takes nothing of that away', async () => {
    const referral = await accept(await submitted(stage.url, partner.token));
    await age(referral.id, 80);
    await deal(referral, ['DISCOVERY']);
    expect((await holdOf(referral.id))?.days).toBe(170);
    await deal(referral, ['PROPOSAL', 'WON']);
    expect((await holdOf(referral.id))?.days).toBe(170);
  });

  it('no less when a manager hands it to another rep', async () => {
    const referral = await deal(await accept(await submitted(stage.url, partner.token)), [
      'DISCOVERY',
    ]);
    await age(referral.id, 80);
    await deal(referral, ['PROPOSAL']);
    const other = stage.office.reps.find(({ id }) => id !== referral.assignment?.rep.id);
    await act(stage.url, stage.office.manager.token, 'assignReferral', 'AssignReferralInput', {
      ...{ referralId: referral.id, repId: other?.id, reason: 'Speaks German' },
    });
    expect((await holdOf(referral.id))?.days).toBe(170);
  });

  it('no longer than that: then it is free, and who held it comes too late', async () => {
    const [waiting, nurtured] = [prospect(WAITING), prospect(NURTURED)];
    for (const [input, mutation] of [
      [waiting, 'verifyReferral'],
      [nurtured, 'promoteReferral'],
    ] as const) {
      const { referral } = await submit(stage.url, partner.token, input);
      await age(referral?.id ?? '', 15);
      const [claim, taken] = await meets(rival, input);
      expect([claim, taken.__typename]).toEqual(['FREE', 'ReferralSubmitted']);
      const late = await ask<{ completeReferral: SubmitAnswer }>(
        stage.url,
        partner.token,
        'mutation($i: CompleteReferralInput!){ completeReferral(input: $i){ __typename } }',
        { i: { referralId: referral?.id, note: 'Still there?' } },
      );
      expect(late.completeReferral.__typename).toBe('ReferralClaimed');
      const refused = reasoned(stage.office.manager, mutation, referral as SeenReferral);
      await expect(refused).rejects.toMatchObject({
        errors: [{ extensions: { code: 'CONFLICT', state: referral?.status } }],
      });
      expect((await holdOf(taken.referral?.id))?.days).toBe(90);
    }
  });

  it('not twice: a lost deal is not re-opened once somebody else has the account', async () => {
    const input = prospect();
    const { referral } = await submit(stage.url, partner.token, input);
    const lost = await deal(await accept(referral as SeenReferral), ['LOST']);
    expect((await meets(rival, input))[1].__typename).toBe('ReferralSubmitted');
    const reopening = act(stage.url, stage.office.manager.token, 'updateDeal', 'UpdateDealInput', {
      ...{ referralId: lost.id, stage: 'DISCOVERY' },
    });
    await expect(reopening).rejects.toMatchObject({
      errors: [{ extensions: { code: 'CONFLICT', state: 'LOST' } }],
    });
  });
});

describe('who asks for an account that is held', () => {
  it('learns until when, to the day, and nothing of who', async () => {
    const input = prospect({ partnerId: nth(stage.office.partners, 0).id });
    const { referral } = await submit(stage.url, stage.office.manager.token, input);
    const held = await holdOf(referral?.id);
    const italian = await invite(stage.url, stage.office.admin, stage.premises.mail, {
      ...{ email: 'dario@partner1.test', name: 'Dario', role: 'PARTNER_MEMBER', locale: 'it' },
      partnerId: nth(stage.office.partners, 1).id,
    });
    const words = { [rival.token]: /^Someone/, [italian.token]: /^Qualcuno/ };
    for (const { token } of [rival, italian]) {
      const answer = await submit(stage.url, token, sameAs(input));
      const until = new Date(answer.until ?? 0);
      expect(until.getTime() % 86_400_000).toBe(0);
      const ahead = until.getTime() - (held?.held_until.getTime() ?? 0);
      expect(ahead >= 0 && ahead < 86_400_000).toBe(true);
      expect(answer).toEqual({
        __typename: 'ReferralClaimed',
        ...{
          until: answer.until,
          yours: null,
          message: expect.stringMatching(words[token] ?? /!/),
        },
      });
      const day = new Intl.DateTimeFormat(token === italian.token ? 'it' : 'en', {
        ...{ dateStyle: 'long', timeZone: 'UTC' },
      } as const);
      expect(answer.message).toContain(day.format(until));
    }
  });

  it('sees the referral when it is of the own partner, whoever of it asks', async () => {
    const input = prospect();
    const { referral } = await submit(stage.url, partner.token, input);
    const colleague = await invite(stage.url, partner.token, stage.premises.mail, {
      ...{ email: 'bea@partner0.test', name: 'Bea', role: 'PARTNER_MEMBER' },
      partnerId: nth(stage.office.partners, 0).id,
    });
    const [claim, answer] = await meets(colleague, input);
    expect([claim, answer.yours]).toEqual(['YOURS', { id: referral?.id }]);
    const { reps, manager } = stage.office;
    await expect(previewed(nth(reps, 0), input)).rejects.toBeInstanceOf(Refused);
    expect(await previewed(manager, input)).toBe('CLAIMED');
  });

  it('at the same moment as another partner: one of the two gets it, thirty times out of thirty', async () => {
    for (let round = 0; round < 30; round++) {
      const input = prospect(nth([{}, WAITING, NURTURED], round % 3));
      const answers = await Promise.all(
        [partner, rival].map(({ token }, n) =>
          submit(nth(stage.urls, (round + n * (round % 2)) % 2), token, {
            ...{ ...input, idempotencyKey: randomUUID() },
          }),
        ),
      );
      expect(answers.map(({ __typename }) => __typename).sort()).toEqual([
        'ReferralClaimed',
        'ReferralSubmitted',
      ]);
      const stored = await stage.premises.rows(
        'SELECT r.id FROM referral r JOIN claim c ON c.referral_id = r.id WHERE r.company_name = $1',
        [(input.company as Input).name],
      );
      expect(stored).toEqual([{ id: answers.find(({ referral }) => referral)?.referral?.id }]);
    }
  });
});

const setWindow = (protectionDays: number): Promise<unknown> =>
  ask(
    stage.url,
    stage.office.admin,
    'mutation($i: UpdateTierInput!){ updateTier(input: $i) { protectionDays } }',
    { i: { name: 'GOLD', protectionDays } },
  );

interface Claimed {
  readonly claim: { readonly until: string } | null;
  readonly timeline: readonly { readonly type: string; readonly data: object }[];
}

const seen = async (id: string, by: Someone): Promise<Claimed> =>
  (
    await ask<{ referral: Claimed }>(
      stage.url,
      by.token,
      'query($id: ID!){ referral(id: $id) { claim { until } timeline { type data } } }',
      { id },
    )
  ).referral;

describe('how long a tier protects an account', () => {
  it('is 30, 60, 90 or 120 days or not at all; a change holds for what is claimed or moves from then on', async () => {
    const early = await accept(await submitted(stage.url, partner.token));
    const days: (number | null)[] = [];
    for (const window of [120, 60, 30, 0]) {
      await setWindow(window);
      const { id } = await submitted(stage.url, partner.token);
      days.push((await holdOf(id))?.days ?? null);
    }
    expect(days).toEqual([120, 60, 30, null]);
    expect((await holdOf(early.id))?.days).toBe(90);
    await setWindow(120);
    await age(early.id, 10);
    await deal(early, ['DISCOVERY']);
    expect((await holdOf(early.id))?.days).toBe(130);
    const kept = await stage.premises.rows(
      `SELECT (value->>'protectionDays')::int AS days FROM setting_history
        WHERE subject = 'tier' AND value->>'name' = 'GOLD' ORDER BY id`,
    );
    expect(kept).toEqual([90, 120, 60, 30, 0, 120].map((each) => ({ days: each })));
    await setWindow(90);
    await expect(setWindow(45)).rejects.toMatchObject({
      errors: [{ extensions: { code: 'BAD_USER_INPUT' } }],
    });
  });
});

/** The time until the next word about a claim passes at once. */
const ring = (ids: readonly string[], alarm = 'claim_alarm_at = now()'): Promise<unknown> =>
  stage.premises.rows(`UPDATE referral SET ${alarm} WHERE id = ANY($1)`, [ids]);

const told = async (type: string, ids: readonly string[]): Promise<number[]> =>
  (
    await stage.premises.rows<{ count: number }>(
      'SELECT count(*)::int AS count FROM event WHERE type = $1 AND referral_id = ANY($2) GROUP BY referral_id',
      [type, ids],
    )
  ).map(({ count }) => count);

const mailsAbout = (email: string, company: string): (string | undefined)[] =>
  stage.premises.mail
    .to(email)
    .map(({ parsed }) => parsed.subject)
    .filter((subject) => subject?.endsWith(company));

describe('the end of a claim', () => {
  it('is told of before it comes and when it has, once each, though two servers look', async () => {
    const ids = await Promise.all(
      Array.from({ length: 20 }, async () => (await submitted(stage.url, partner.token)).id),
    );
    await ring(ids);
    await until('every reminder', async () => (await told('claim.ending', ids)).length === 20);
    await ring(ids, 'claim_alarm_at = now(), claim_until = now()');
    await until('every end', async () => (await told('claim.ended', ids)).length === 20);
    expect(await told('claim.ending', ids)).toEqual(ids.map(() => 1));
    expect(await told('claim.ended', ids)).toEqual(ids.map(() => 1));
    const { claim, timeline } = await seen(nth(ids, 0), partner);
    expect(claim).toBeNull();
    expect(timeline.map(({ type }) => type).slice(-2)).toEqual(['claim.ending', 'claim.ended']);
    await stage.premises.mailsAreOut();
    const company = `SELECT company_name AS name FROM referral WHERE id = $1`;
    const [row] = await stage.premises.rows<{ name: string }>(company, [ids[0]]);
    const subjects = mailsAbout(partner.email, row?.name ?? '?');
    expect(subjects.filter((subject) => /^Yours until .*: /.test(subject ?? ''))).toHaveLength(1);
    expect(subjects.filter((subject) => subject?.startsWith('No longer protected'))).toHaveLength(
      1,
    );
  });

  it('is put off by a move of the deal, and nobody is reminded for now', async () => {
    const referral = await accept(await submitted(stage.url, partner.token));
    await age(referral.id, 80);
    await deal(referral, ['DISCOVERY']);
    const [row] = await stage.premises.rows<{ ahead: number }>(
      `SELECT round(extract(epoch FROM claim_alarm_at - now()) / 86400)::int AS ahead FROM referral WHERE id = $1`,
      [referral.id],
    );
    expect(row).toEqual({ ahead: 76 });
    expect(await told('claim.ending', [referral.id])).toEqual([]);
  });
});

describe('a claim that a manager releases', () => {
  it('is free at once; the referral goes on, its deal moves, and it is never taken back', async () => {
    const input = prospect();
    const { referral } = await submit(stage.url, partner.token, input);
    const accepted = await accept(referral as SeenReferral);
    await expect(reasoned(repOf(accepted), 'releaseClaim', accepted)).rejects.toMatchObject({
      errors: [{ extensions: { code: 'FORBIDDEN' } }],
    });
    await reasoned(stage.office.partnerManager, 'releaseClaim', accepted);
    await deal(accepted, ['DISCOVERY']);
    const after = await seen(accepted.id, partner);
    expect(after.claim).toBeNull();
    expect(after.timeline.find(({ type }) => type === 'claim.released')?.data).toEqual({
      reason: 'As agreed',
    });
    const [claim, answer] = await meets(rival, input);
    expect([claim, answer.__typename]).toEqual(['FREE', 'ReferralSubmitted']);
    await expect(
      reasoned(stage.office.partnerManager, 'releaseClaim', accepted),
    ).rejects.toMatchObject({ errors: [{ extensions: { code: 'CONFLICT', state: 'NO_CLAIM' } }] });
    const audited = await stage.premises.rows(
      `SELECT actor_id, data->>'reason' AS reason FROM audit_entry WHERE action = 'claim.released' AND subject_id = $1`,
      [accepted.id],
    );
    expect(audited).toEqual([{ actor_id: stage.office.partnerManager.id, reason: 'As agreed' }]);
  });
});

/** Nothing has happened with it for so many days. */
const quiet = (id: string, days: number): Promise<unknown> =>
  stage.premises.rows(
    `UPDATE referral SET changed_at = now() - $2 * interval '1 day' WHERE id = $1`,
    [id, days],
  );

interface Contest {
  readonly id: string;
  readonly status: string;
  readonly partner: { readonly id: string };
  readonly holder: { readonly id: string } | null;
  readonly settledBecause: string | null;
  readonly referral: { readonly id: string; readonly status: string } | null;
}

const CONTEST = 'id status partner { id } holder { id } settledBecause referral { id status }';

interface ContestAnswer {
  readonly __typename: string;
  readonly contest?: Contest;
  readonly problems?: readonly { readonly path: readonly string[] }[];
}

const ASKING = 'Our consultant meets their CTO every week';

const contest = async (by: Someone, submission: Input): Promise<ContestAnswer> =>
  (
    await ask<{ contestClaim: ContestAnswer }>(
      stage.url,
      by.token,
      `mutation($i: ContestClaimInput!){ contestClaim(input: $i) { __typename
         ... on ClaimContested { contest { ${CONTEST} } } ... on ReferralInvalid { problems { path } } } }`,
      { i: { submission, reason: ASKING } },
    )
  ).contestClaim;

const DECIDING = 'Partner 0 let it lie for too long';

const settle = async (contestId: string | undefined, decision: string): Promise<Contest> =>
  (
    await ask<{ settleClaim: Contest }>(
      stage.url,
      stage.office.partnerManager.token,
      `mutation($i: SettleClaimInput!){ settleClaim(input: $i) { ${CONTEST} } }`,
      { i: { contestId, decision, reason: DECIDING } },
    )
  ).settleClaim;

interface ListedContests {
  readonly claimContests: {
    readonly edges: readonly { readonly node: Contest }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}

const contestsOf = async (by: Someone): Promise<readonly Contest[]> =>
  (
    await ask<ListedContests>(
      stage.url,
      by.token,
      `{ claimContests(first: 100) { edges { node { ${CONTEST} } } } }`,
    )
  ).claimContests.edges.map(({ node }) => node);

/** Everything that somebody of a partner is told: their stream, their referrals, their contests, their mails. */
async function toldTo(by: Someone): Promise<string> {
  await stage.premises.mailsAreOut();
  const seenByThem = await ask<unknown>(
    stage.url,
    by.token,
    `{ referrals(first: 100, orderBy: LAST_CHANGED) { edges { node { id contact { email } timeline { type data } assignment { reason } } } }
       claimContests(first: 100) { edges { node { ${CONTEST} reason } } } }`,
  );
  const stream = await stage.premises.rows(
    'SELECT type, referral_id, data FROM event WHERE partner_id = (SELECT partner_id FROM users WHERE id = $1)',
    [by.id],
  );
  const mails = stage.premises.mail
    .to(by.email)
    .map(({ parsed }) => [parsed.subject, parsed.text, [...parsed.headers.values()].map(String)]);
  return JSON.stringify([seenByThem, stream, mails]);
}

/** An account that one partner holds and lets lie, and what the other one would submit for it. */
async function quietAccount(days = 31): Promise<{ held: SeenReferral; wanted: Input }> {
  const input = prospect();
  const { referral } = await submit(stage.url, partner.token, input);
  const held = await accept(referral as SeenReferral);
  await quiet(held.id, days);
  const contact = { name: 'Zeno Altro', email: `zeno-${randomUUID().slice(0, 8)}@elsewhere.test` };
  return { held, wanted: prospect({ company: input.company, contact }) };
}

const emailIn = ({ contact }: Input): string => (contact as { email: string }).email;

describe('an account that its partner lets lie', () => {
  it('may be asked for after 30 quiet days with sales, and not a day before', async () => {
    const { held, wanted } = await quietAccount(29);
    expect(await previewed(rival, wanted)).toBe('CLAIMED');
    expect((await contest(rival, wanted)).__typename).toBe('ReferralClaimed');
    await quiet(held.id, 31);
    expect(await previewed(rival, wanted)).toBe('ASK');
    expect(await previewed(partner, wanted)).toBe('YOURS');
    expect((await contest(partner, wanted)).__typename).toBe('ReferralClaimed');
    const answer = await ask<{ submitReferral: { mayAsk: boolean; message: string } }>(
      stage.url,
      rival.token,
      'mutation($i: SubmitReferralInput!){ submitReferral(input: $i){ ... on ReferralClaimed { mayAsk message } } }',
      { i: wanted },
    );
    expect(answer.submitReferral).toMatchObject({
      mayAsk: true,
      message: expect.stringContaining('a partner manager decides'),
    });
    const wrong = { ...wanted, contact: { name: '', email: 'nobody' }, productLine: 'NOPE' };
    expect((await contest(rival, wrong)).problems).toHaveLength(3);
    await expect(contest(rival, prospect())).rejects.toMatchObject({
      errors: [{ extensions: { code: 'CONFLICT', state: 'ACCOUNT_FREE' } }],
    });
    await deal(held, ['DISCOVERY']);
    expect(await previewed(rival, wanted)).toBe('CLAIMED');
  });

  it('stays, when a manager says so, and neither side learns of the other', async () => {
    const { held, wanted } = await quietAccount();
    const [one, again] = [await contest(rival, wanted), await contest(rival, wanted)];
    expect(again.contest?.id).toBe(one.contest?.id);
    expect(one.contest).toMatchObject({ status: 'OPEN', holder: null, settledBecause: null });
    const seenByManager = (await contestsOf(stage.office.partnerManager)).find(
      ({ id }) => id === one.contest?.id,
    );
    expect(seenByManager).toMatchObject({
      holder: { id: held.id },
      partner: { id: nth(stage.office.partners, 1).id },
    });
    const kept = await settle(one.contest?.id, 'KEEP');
    expect(kept).toMatchObject({ status: 'KEPT', settledBecause: DECIDING, referral: null });
    await expect(settle(one.contest?.id, 'KEEP')).rejects.toMatchObject({
      errors: [{ extensions: { code: 'CONFLICT', state: 'CONTEST_SETTLED' } }],
    });
    expect((await holdOf(held.id))?.partner_id).toBe(nth(stage.office.partners, 0).id);
    const [holders, askers] = [await toldTo(partner), await toldTo(rival)];
    for (const secret of ['contest', ASKING, emailIn(wanted), nth(stage.office.partners, 1).id])
      expect(holders).not.toContain(secret);
    for (const secret of [held.id, DECIDING, nth(stage.office.partners, 0).id])
      expect(askers).not.toContain(secret);
    const company = (wanted.company as { name: string }).name;
    expect(mailsAbout(rival.email, company)).toEqual([`The account stays: ${company}`]);
    const { partnerManager } = stage.office;
    expect(mailsAbout(partnerManager.email, company)).toEqual([`Contested: ${company}`]);
  });

  it('is handed over, when a manager says so, in one step; neither side learns of the other', async () => {
    const { held, wanted } = await quietAccount();
    const { contest: open } = await contest(rival, wanted);
    const handed = await settle(open?.id, 'HAND_OVER');
    expect(handed).toMatchObject({ status: 'HANDED_OVER', referral: { status: 'ASSIGNED' } });
    expect((await holdOf(handed.referral?.id))?.partner_id).toBe(nth(stage.office.partners, 1).id);
    expect(await holdOf(held.id)).toBeUndefined();
    const { claim, timeline } = await seen(held.id, partner);
    expect(claim).toBeNull();
    expect(timeline.at(-1)).toEqual({ type: 'claim.released', data: {} });
    await deal(held, ['DISCOVERY']);
    expect(await holdOf(held.id)).toBeUndefined();
    const own = await seen(handed.referral?.id ?? '', rival);
    expect(own.timeline.map(({ type }) => type)).toEqual([
      'referral.submitted',
      'referral.assigned',
    ]);
    const [holders, askers] = [await toldTo(partner), await toldTo(rival)];
    for (const secret of [
      ...['contest', ASKING, DECIDING, emailIn(wanted), nth(stage.office.partners, 1).id],
      handed.referral?.id ?? 'none',
    ])
      expect(holders).not.toContain(secret);
    for (const secret of [held.id, DECIDING, nth(stage.office.partners, 0).id])
      expect(askers).not.toContain(secret);
    const company = (wanted.company as { name: string }).name;
    expect(mailsAbout(partner.email, company)).toContain(`Protection released: ${company}`);
    expect(mailsAbout(rival.email, company)[0]).toBe(`We have your referral: ${company}`);
    const audited = await stage.premises.rows(
      `SELECT action, actor_id FROM audit_entry WHERE subject = 'contest' AND subject_id = $1 ORDER BY id`,
      [open?.id],
    );
    expect(audited).toEqual([
      { action: 'claim.contested', actor_id: rival.id },
      { action: 'contest.settled', actor_id: stage.office.partnerManager.id },
    ]);
  });

  it('comes through by itself when its claim ends first, once', async () => {
    const { held, wanted } = await quietAccount();
    await contest(rival, wanted);
    await reasoned(stage.office.partnerManager, 'releaseClaim', held);
    const freed = await until('the referral', async () =>
      (await contestsOf(rival)).find(({ status }) => status === 'FREED'),
    );
    expect(freed.referral).toMatchObject({ status: 'ASSIGNED' });
    const made = await stage.premises.rows('SELECT 1 FROM referral WHERE contact_email = $1', [
      emailIn(wanted),
    ]);
    expect(made).toHaveLength(1);
  });

  it('is asked for no longer, when who asked takes it back, and nobody is written to', async () => {
    const { held, wanted } = await quietAccount();
    const { contest: open } = await contest(rival, wanted);
    const takeBack = (by: Someone): Promise<{ withdrawContest: Contest }> =>
      ask(stage.url, by.token, `mutation($id: ID!){ withdrawContest(id: $id) { ${CONTEST} } }`, {
        id: open?.id,
      });
    await expect(takeBack(partner)).rejects.toMatchObject({
      errors: [{ extensions: { code: 'NOT_FOUND' } }],
    });
    expect((await takeBack(rival)).withdrawContest.status).toBe('WITHDRAWN');
    for (const again of [takeBack(rival), settle(open?.id, 'HAND_OVER')])
      await expect(again).rejects.toMatchObject({
        errors: [{ extensions: { code: 'CONFLICT', state: 'CONTEST_SETTLED' } }],
      });
    expect((await holdOf(held.id))?.partner_id).toBe(nth(stage.office.partners, 0).id);
    await stage.premises.mailsAreOut();
    expect(mailsAbout(rival.email, (wanted.company as { name: string }).name)).toEqual([]);
    const asked = await contest(rival, wanted);
    expect(asked.contest).toMatchObject({ status: 'OPEN' });
    expect(asked.contest?.id).not.toBe(open?.id);
  });

  it('is listed page by page, the open ones first, each once', async () => {
    const ids: string[] = [];
    let after: string | null = null;
    do {
      const { claimContests }: ListedContests = await ask<ListedContests>(
        stage.url,
        rival.token,
        'query($a: String){ claimContests(first: 2, after: $a) { edges { node { id } } pageInfo { hasNextPage endCursor } } }',
        { a: after },
      );
      ids.push(...claimContests.edges.map(({ node }) => node.id));
      after = claimContests.pageInfo.hasNextPage ? claimContests.pageInfo.endCursor : null;
    } while (after !== null);
    const all = await contestsOf(rival);
    expect(ids.length).toBeGreaterThan(3);
    expect(ids).toEqual(all.map(({ id }) => id));
    const states = all.map(({ status }) => status === 'OPEN');
    expect(states).toEqual(states.toSorted().toReversed());
  });
});
