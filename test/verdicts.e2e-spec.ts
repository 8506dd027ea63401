import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ask, refusalOf } from './support/client.js';
import { act, invite, prospect, submit } from './support/office.js';
import type { Someone } from './support/office.js';
import { nth, openStage } from './support/stage.js';
import type { Stage } from './support/stage.js';

type Input = Readonly<Record<string, unknown>>;

interface Verdict {
  readonly leadClass: string;
  readonly rulesVersion: number;
  readonly partnerConfirmedAt: string | null;
  readonly vendorConfirmedAt: string | null;
  readonly criteria: readonly { code: string; group: string; outcome: string; because: string }[];
}
interface Judged {
  readonly id: string;
  readonly status: string;
  readonly leadClass: string;
  readonly assignment: { readonly queue: { readonly id: string } } | null;
  readonly verdict: Verdict;
  readonly timeline: readonly { readonly type: string; readonly data: Input }[];
}

let stage: Stage;
let partner: Someone;
let italian: Someone;

beforeAll(async () => {
  stage = await openStage();
  partner = nth(stage.office.partners, 0).admin;
  italian = await invite(stage.url, partner.token, stage.premises.mail, {
    ...{ email: 'carla@partner0.test', name: 'Carla', role: 'PARTNER_MEMBER', locale: 'it' },
    partnerId: nth(stage.office.partners, 0).id,
  });
});

afterAll(() => stage.premises.close());

const VERDICT =
  'leadClass rulesVersion partnerConfirmedAt vendorConfirmedAt criteria { code group outcome because }';
const JUDGED = `id status leadClass assignment { queue { id } } verdict { ${VERDICT} } timeline { type data }`;

/** Nothing but what must be given; `company` adds to the company. */
function bare({ company, ...over }: Input = {}): Input {
  const { company: full, contact, idempotencyKey } = prospect();
  const { name, domain, country } = full as Input;
  return {
    ...{ idempotencyKey, contact, productLine: 'CORE', consent: 'PROSPECT_AGREED' },
    company: { name, domain, country, ...(company as Input | undefined) },
    ...over,
  };
}

async function judged(id: string | undefined, by = partner): Promise<Judged> {
  const { referral } = await ask<{ referral: Judged }>(
    stage.url,
    by.token,
    `query($id: ID!){ referral(id: $id){ ${JUDGED} } }`,
    { id },
  );
  return referral;
}

const referred = async (over: Input = {}): Promise<Judged> =>
  judged((await submit(stage.url, partner.token, bare(over))).referral?.id);

interface Previewed {
  readonly verdict: Verdict;
  readonly status: string;
  readonly queue: unknown;
}

async function previewed(input: Input): Promise<Previewed> {
  const { idempotencyKey: _, ...form } = input;
  const { previewReferral } = await ask<{ previewReferral: Previewed }>(
    stage.url,
    partner.token,
    `query($i: PreviewReferralInput!){ previewReferral(input: $i){ verdict { ${VERDICT} } status queue { id } problems { code } } }`,
    { i: form },
  );
  return previewReferral;
}

interface VerdictRecord {
  readonly number: number;
  readonly because_of: string;
  readonly lead_class: string;
  readonly rules_version: number;
  readonly made_by: string;
  readonly criteria: unknown;
}

const verdictsOf = (id: string): Promise<VerdictRecord[]> =>
  stage.premises.rows<VerdictRecord>(
    'SELECT number, because_of, lead_class, rules_version, made_by, criteria FROM verdict WHERE referral_id = $1 ORDER BY number',
    [id],
  );

async function complete(id: string, input: Input): Promise<Input> {
  const { completeReferral } = await ask<{ completeReferral: Input }>(
    stage.url,
    partner.token,
    'mutation($i: CompleteReferralInput!){ completeReferral(input: $i){ __typename ... on ReferralSubmitted { replayed referral { status } } ... on ReferralInvalid { problems { code path } } ... on ReferralClaimed { yours { id } } } }',
    { i: { referralId: id, ...input } },
  );
  return completeReferral;
}

const reasoned = (by: Someone, mutation: string, referralId: string): ReturnType<typeof act> =>
  act(stage.url, by.token, mutation, 'ReasonInput', { referralId, reason: 'As agreed' });

const FIT = { company: { employees: 120, industry: 'Manufacturing' } };
const WORD = { confirmsFitAndIntent: true };
const SIGNAL = { buyingSignals: ['CLEAR_USE_CASE'] };
const DEMO = { buyingSignals: ['DEMO_REQUESTED'] };
const yes = (...answers: readonly string[]): Record<string, string> =>
  Object.fromEntries(answers.map((answer) => [answer, 'YES']));
const ALL = yes('budget', 'authority', 'need', 'timeline');
const LIST = { touchpoint: 'TRADE_SHOW_LIST' };
const size = (employees: number): Input => ({ company: { industry: 'Retail', employees } });

describe('sales gets what passes, and no more', () => {
  const EQL = 'EQL ASSIGNED';
  const SQL = 'SQL ASSIGNED';
  const MQL = 'MQL NURTURING';
  const WAITS = 'UNQUALIFIED ACTION_REQUIRED';
  const ENDS = 'UNQUALIFIED DISQUALIFIED';
  it.each<[string, Input, string]>([
    ['a certified partner’s referral', { ...FIT, ...WORD, ...SIGNAL }, EQL],
    ['a confirmed webinar guest', { ...FIT, ...WORD, ...DEMO, touchpoint: 'WEBINAR' }, EQL],
    ['a company of ten', { ...size(10), ...WORD, ...SIGNAL }, EQL],
    ['a company of nine', { ...size(9), ...WORD, ...SIGNAL, bant: ALL }, ENDS],
    ['a company of nobody', { ...size(0), ...WORD, ...DEMO }, ENDS],
    ['a raw list, however good', { ...FIT, ...WORD, ...SIGNAL, ...LIST, bant: ALL }, WAITS],
    ['a raw list of small companies', { ...size(3), ...LIST }, ENDS],
    ['a raw list without a budget', { ...LIST, bant: { budget: 'NO' } }, ENDS],
    ['a demo request', DEMO, MQL],
    ['a demo request and three answers', { ...DEMO, bant: yes('budget', 'need', 'timeline') }, SQL],
    ['three answers and nothing else', { bant: yes('authority', 'need', 'timeline') }, SQL],
    ['all four answers', { bant: ALL }, SQL],
    ['two answers', { bant: yes('budget', 'need') }, MQL],
    ['three answers and a no', { bant: { ...ALL, timeline: 'NO' } }, MQL],
    ['all but the partner’s word', { ...FIT, ...SIGNAL }, MQL],
    ['all but the size', { ...WORD, ...SIGNAL, company: { industry: 'Retail' } }, MQL],
    ['all but the industry', { ...WORD, ...SIGNAL, company: { employees: 50 } }, MQL],
    ['all but the fit, with the answers', { ...WORD, ...SIGNAL, bant: ALL }, SQL],
    ['all but a buying signal', { ...FIT, ...WORD }, WAITS],
    ['everything and one no', { ...FIT, ...WORD, ...SIGNAL, bant: { need: 'NO' } }, MQL],
    ['a no and a signal', { ...DEMO, bant: { budget: 'NO' } }, MQL],
    ['a no and a yes', { bant: { budget: 'NO', need: 'YES' } }, MQL],
    ['a no and nothing else', { bant: { authority: 'NO' } }, ENDS],
    ['nothing at all', {}, WAITS],
  ])('%s', async (_, over, expected) => {
    const [leadClass = '', status = ''] = expected.split(' ');
    const input = bare(over);
    const preview = await previewed(input);
    const { referral } = await submit(stage.url, partner.token, input);
    const seen = await judged(referral?.id);
    expect([seen.leadClass, seen.verdict.leadClass, seen.status]).toEqual([
      leadClass,
      leadClass,
      status,
    ]);
    expect(seen.assignment?.queue.id ?? null).toBe(status === 'ASSIGNED' ? stage.queueId : null);
    expect([preview.verdict.leadClass, preview.status]).toEqual([leadClass, status]);
    expect(preview.verdict.criteria).toEqual(seen.verdict.criteria);
    if (status === 'ASSIGNED') expect(preview.queue).toEqual(seen.assignment?.queue);
    expect([
      seen.verdict.partnerConfirmedAt !== null,
      seen.verdict.vendorConfirmedAt !== null,
    ]).toEqual([input.confirmsFitAndIntent === true, leadClass === 'EQL']);
    expect(await verdictsOf(seen.id)).toMatchObject([
      {
        number: 1,
        because_of: 'SUBMITTED',
        lead_class: leadClass,
        rules_version: 1,
        made_by: partner.id,
      },
    ]);
    expect(seen.timeline.map(({ type }) => type)).toEqual([
      'referral.submitted',
      `referral.${status.toLowerCase()}`,
    ]);
  });

  it('the verdict carries every criterion, in words of the reader’s language', async () => {
    const { id, verdict } = await referred({ ...FIT, bant: { budget: 'YES', need: 'NO' } });
    expect(
      verdict.criteria.map(({ code, group, outcome }) => `${group} ${code} ${outcome}`),
    ).toEqual([
      ...['ICP COMPANY_SIZE MET', 'ICP INDUSTRY MET', 'ICP COUNTRY MET', 'BANT BUDGET MET'],
      ...['BANT AUTHORITY UNKNOWN', 'BANT NEED NOT_MET', 'BANT TIMELINE UNKNOWN'],
      ...['BUYING_SIGNAL BUYING_SIGNAL UNKNOWN', 'ECOSYSTEM_SIGNAL PARTNER_REFERRAL UNKNOWN'],
      ...['ECOSYSTEM_SIGNAL ACTIVE_INTEGRATION UNKNOWN', 'DISQUALIFIER NOT_A_RAW_LIST MET'],
    ]);
    const inItalian = (await judged(id, italian)).verdict.criteria;
    verdict.criteria.forEach(({ because }, at) => {
      expect(because).toMatch(/^\p{Lu}[^{}]+[.]$/u);
      expect(inItalian[at]?.because).toMatch(/^\p{Lu}[^{}]+[.]$/u);
      expect(inItalian[at]?.because).not.toBe(because);
    });
    expect(inItalian[0]?.because).toContain('120');
  });

  it('the partner reads what is missing', async () => {
    const { timeline } = await referred({ ...WORD, company: { industry: 'Retail' } });
    const { reasons } = nth(timeline, 1).data as { reasons: string[] };
    expect(reasons).toHaveLength(6);
    expect(reasons.join(' ')).toMatch(/10/);
    for (const reason of reasons) expect(reason).toMatch(/^\p{Lu}[^{}]+[.]$/u);
  });
});

describe('a fact that is added makes a further verdict beside the old one', () => {
  it('a raw list that the vendor verified goes to sales', async () => {
    const list = await referred({ ...FIT, ...WORD, ...SIGNAL, ...LIST });
    const [first] = await verdictsOf(list.id);
    const rep = nth(stage.office.reps, 0);
    for (const nobody of [partner, rep])
      expect(await refusalOf(reasoned(nobody, 'verifyReferral', list.id))).toBe('FORBIDDEN');
    const verified = await reasoned(stage.office.partnerManager, 'verifyReferral', list.id);
    expect([verified.status, verified.leadClass]).toEqual(['ASSIGNED', 'EQL']);
    const [kept, further, ...more] = await verdictsOf(list.id);
    expect([kept, more]).toEqual([first, []]);
    expect(further).toMatchObject({
      ...{ number: 2, because_of: 'VERIFIED', lead_class: 'EQL' },
      made_by: stage.office.partnerManager.id,
    });
    const { verdict } = await judged(list.id);
    expect(verdict.criteria.at(-1)).toMatchObject({ code: 'NOT_A_RAW_LIST', outcome: 'MET' });
    expect(verdict.vendorConfirmedAt).not.toBeNull();
    const told = (await judged(list.id)).timeline.slice(-2);
    expect(told.map(({ type }) => type)).toEqual(['referral.verified', 'referral.assigned']);
    expect(nth(told, 0).data).toMatchObject({ leadClass: 'EQL' });
  });

  it('a list that is verified and still lacks something waits on', async () => {
    const { id } = await referred(LIST);
    const { status } = await reasoned(stage.office.manager, 'verifyReferral', id);
    expect([status, (await verdictsOf(id)).length]).toEqual(['ACTION_REQUIRED', 2]);
    expect(await complete(id, { ...FIT, ...WORD, ...SIGNAL })).toMatchObject({
      referral: { status: 'ASSIGNED' },
    });
  });

  it('what the partner completes is judged anew, and routed when it passes', async () => {
    const { id, status } = await referred({ bant: { need: 'UNKNOWN' } });
    expect(status).toBe('ACTION_REQUIRED');
    const still = await complete(id, { company: { employees: 40 }, bant: {} });
    expect(still).toMatchObject({ replayed: false, referral: { status: 'ACTION_REQUIRED' } });
    const done = await complete(id, {
      ...{
        ...WORD,
        ...SIGNAL,
        company: { industry: 'Retail', domain: null },
        bant: { budget: 'YES' },
      },
    });
    expect(done).toMatchObject({ replayed: false, referral: { status: 'ASSIGNED' } });
    expect(
      (await verdictsOf(id)).map(({ because_of, lead_class }) => `${because_of} ${lead_class}`),
    ).toEqual(['SUBMITTED UNQUALIFIED', 'COMPLETED UNQUALIFIED', 'COMPLETED EQL']);
    const [facts] = await stage.premises.rows(
      'SELECT employees, industry, bant FROM referral WHERE id = $1 AND company_domain IS NOT NULL',
      [id],
    );
    expect(facts).toMatchObject({ employees: 40, industry: 'Retail', bant: { budget: 'YES' } });
    const { timeline, assignment } = await judged(id);
    expect(timeline.at(-1)?.type).toBe('referral.assigned');
    expect(timeline.at(-2)).toMatchObject({
      ...{ type: 'referral.completed', data: { leadClass: 'EQL' } },
    });
    expect(assignment?.queue.id).toBe(stage.queueId);
  });

  it('the same again adds nothing: no verdict, no event, no mail', async () => {
    const { id } = await referred({ bant: { need: 'UNKNOWN' } });
    await complete(id, { company: { employees: 40 }, note: 'They asked twice.' });
    const told = async (): Promise<unknown> => [
      await verdictsOf(id),
      (await judged(id)).timeline.map(({ type }) => type),
    ];
    const before = await told();
    for (const same of [{}, { company: { employees: 40 } }, { note: ' They asked twice. ' }])
      expect(await complete(id, same)).toMatchObject({ referral: { status: 'ACTION_REQUIRED' } });
    expect(await told()).toEqual(before);
  });

  it('what cannot be kept is told, and nothing changes', async () => {
    const { id } = await referred();
    const before = await stage.premises.rows('SELECT * FROM referral WHERE id = $1', [id]);
    const answer = await complete(id, {
      company: { name: ' ', employees: -1, country: 'ZZ' },
      contact: { email: 'ada@' },
      note: 'a\u0000b',
    });
    expect(answer.__typename).toBe('ReferralInvalid');
    expect((answer.problems as { code: string }[]).map(({ code }) => code).sort()).toEqual([
      ...['CONTROL_CHARACTERS_NOT_ALLOWED', 'COUNTRY_UNKNOWN', 'EMAIL_INVALID'],
      ...['NUMBER_OUT_OF_RANGE', 'REQUIRED'],
    ]);
    expect(await stage.premises.rows('SELECT * FROM referral WHERE id = $1', [id])).toEqual(before);
    expect(await verdictsOf(id)).toHaveLength(1);
  });

  it('a completion to another account takes the hold along, unless it is held already', async () => {
    const [moving, held] = [await referred(), bare()];
    await submit(stage.url, nth(stage.office.partners, 1).admin.token, held);
    const theirs = (held.company as { domain: string }).domain;
    const holder = async (): Promise<unknown> =>
      stage.premises.rows('SELECT account_key FROM claim WHERE referral_id = $1', [moving.id]);
    const before = await holder();
    expect(await complete(moving.id, { company: { domain: theirs } })).toEqual({
      ...{ __typename: 'ReferralClaimed', yours: null },
    });
    expect([await holder(), (await verdictsOf(moving.id)).length]).toEqual([before, 1]);
    await complete(moving.id, { company: { domain: `new-${theirs}` } });
    expect(await holder()).toEqual([{ account_key: `new-${theirs}` }]);
    await complete(moving.id, { company: { employees: 2 } });
    expect([(await judged(moving.id)).status, await holder()]).toEqual(['DISQUALIFIED', []]);
  });

  it('a nurtured one goes to sales when a manager says so, as what it is', async () => {
    const { id } = await referred(DEMO);
    expect(await refusalOf(reasoned(partner, 'promoteReferral', id))).toBe('FORBIDDEN');
    const promoted = await reasoned(stage.office.partnerManager, 'promoteReferral', id);
    expect([promoted.status, promoted.leadClass]).toEqual(['ASSIGNED', 'MQL']);
    expect(promoted.assignment?.queue?.id).toBe(stage.queueId);
    expect((await verdictsOf(id)).map(({ because_of }) => because_of)).toEqual([
      'SUBMITTED',
      'PROMOTED',
    ]);
  });
});

describe('the rules are settings', () => {
  it('new ones hold from then on, and old verdicts keep theirs', async () => {
    const old = await referred();
    await stage.premises.rows(
      `INSERT INTO rule_set (version, rules) SELECT 2, jsonb_set(jsonb_set(jsonb_set(rules, '{version}', '2'),
         '{icp,industries,except}', '["Gambling"]'), '{icp,countries,except}', '["SM"]') FROM rule_set WHERE version = 1`,
    );
    const all = { ...WORD, ...SIGNAL, bant: ALL };
    const gambling = await referred({ ...all, company: { employees: 50, industry: ' gambling ' } });
    const abroad = await referred({ ...all, company: { ...FIT.company, country: 'SM' } });
    for (const { leadClass, status, verdict } of [gambling, abroad])
      expect([leadClass, status, verdict.rulesVersion]).toEqual(['UNQUALIFIED', 'DISQUALIFIED', 2]);
    expect((await judged(old.id)).verdict.rulesVersion).toBe(1);
    await complete(old.id, FIT);
    expect((await verdictsOf(old.id)).map(({ rules_version }) => rules_version)).toEqual([1, 2]);
  });
});
