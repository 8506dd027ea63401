import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ask, refusalOf, until } from './support/client.js';
import { createKey } from './support/neighbours.js';
import { act, prospect, submit, submitted } from './support/office.js';
import type { Someone } from './support/office.js';
import { nth, openStage } from './support/stage.js';
import type { Stage } from './support/stage.js';

interface Waiting {
  readonly id: string;
  readonly status: string;
  readonly leadClass: string;
  readonly waitsUntil: string | null;
  readonly awaits: readonly { readonly from: string; readonly on: readonly string[] }[];
  readonly confirmations: readonly {
    readonly side: string;
    readonly by: { readonly name: string } | null;
    readonly rulesVersion: number | null;
    readonly evidence: string | null;
  }[];
  readonly timeline: readonly {
    readonly type: string;
    readonly data: { readonly reasons?: readonly string[]; readonly until?: string };
  }[];
}

const WAITING =
  'id status leadClass waitsUntil awaits { from on } confirmations { side by { name } rulesVersion evidence } timeline { type data }';

let stage: Stage;
let partner: Someone;
let lead: Someone;

beforeAll(async () => {
  stage = await openStage({ servers: 2 });
  partner = nth(stage.office.partners, 0).admin;
  lead = stage.office.partnerManager;
});

afterAll(() => stage.premises.close());

async function seen(id: string, by = partner): Promise<Waiting> {
  const { referral } = await ask<{ referral: Waiting }>(
    stage.url,
    by.token,
    `query($id: ID!){ referral(id: $id) { ${WAITING} } }`,
    { id },
  );
  return referral;
}

const NOTHING = { confirmsFitAndIntent: false, buyingSignals: [], bant: {} };

/** A company of which so much is known, and what its partner says of it. */
async function referred(company: object, more: object = NOTHING): Promise<string> {
  const { company: full, ...rest } = prospect();
  const { name, domain, country } = full as Record<string, unknown>;
  const { referral } = await submit(stage.url, partner.token, {
    ...rest,
    company: { name, domain, country, ...company },
    ...more,
  });
  if (!referral) throw new Error('the referral was not stored');
  return referral.id;
}

/** The time until an alarm passes at once: its moment is moved to now. */
const ring = (id: string, columns: string): Promise<unknown> =>
  stage.premises.rows(
    `UPDATE referral SET ${columns
      .split(' ')
      .map((column) => `${column} = now()`)
      .join(', ')} WHERE id = $1`,
    [id],
  );

const typesOf = ({ timeline }: Waiting): string[] => timeline.map(({ type }) => type);

async function confirm(id: string, input: object, by = lead): Promise<Waiting> {
  const { confirmReferral } = await ask<{ confirmReferral: Waiting }>(
    stage.url,
    by.token,
    `mutation($i: ConfirmReferralInput!){ confirmReferral(input: $i) { ${WAITING} } }`,
    { i: { referralId: id, ...input } },
  );
  return confirmReferral;
}

const mailsTo = (email: string, subject: string): number =>
  stage.premises.mail.to(email).filter(({ parsed }) => parsed.subject?.startsWith(subject)).length;

describe('a referral that lacks something', () => {
  it('says what it waits for, from whom, and until when', async () => {
    const referral = await seen(await referred({}));
    expect(referral).toMatchObject({ status: 'ACTION_REQUIRED', confirmations: [] });
    expect(referral.awaits).toEqual([
      { from: 'PARTNER', on: ['COMPANY_SIZE', 'INDUSTRY', 'BUYING_SIGNAL', 'PARTNER_REFERRAL'] },
    ]);
    const days = (Date.parse(referral.waitsUntil ?? '') - Date.now()) / 86_400_000;
    expect(Math.round(days)).toBe(14);
  });

  it('is reminded of once, and lapses once at its end, by event and mail, and the account is free again', async () => {
    const { company, ...rest } = prospect();
    const { name, domain, country } = company as Record<string, unknown>;
    const input = { ...rest, ...NOTHING, company: { name, domain, country } };
    const id = (await submit(stage.url, partner.token, input)).referral?.id ?? '';
    await ring(id, 'wait_alarm_at');
    const reminded = await until('the reminder', async () => {
      const referral = await seen(id);
      return typesOf(referral).includes('referral.reminded') ? referral : undefined;
    });
    expect(reminded.status).toBe('ACTION_REQUIRED');
    const data = reminded.timeline.at(-1)?.data;
    expect(data?.until).toBe(reminded.waitsUntil);
    expect(data?.reasons?.[0]).toMatch(/^We do not know yet how many people/);
    await ring(id, 'wait_alarm_at waits_until');
    const lapsed = await until('its end', async () => {
      const referral = await seen(id);
      return referral.status === 'LAPSED' ? referral : undefined;
    });
    expect(lapsed).toMatchObject({ waitsUntil: null, awaits: [] });
    expect(typesOf(lapsed)).toEqual([
      ...['referral.submitted', 'referral.action_required'],
      ...['referral.reminded', 'referral.lapsed'],
    ]);
    await stage.premises.mailsAreOut();
    expect(mailsTo(partner.email, `Still missing: ${String(name)}`)).toBe(1);
    expect(mailsTo(partner.email, `Lapsed: ${String(name)}`)).toBe(1);
    const other = nth(stage.office.partners, 1).admin;
    const again = { ...input, idempotencyKey: `again-${id}` };
    expect((await submit(stage.url, other.token, again)).referral).toBeTruthy();
  });

  it('of a hundred that two servers look at each is reminded of exactly once', async () => {
    const ids = await Promise.all(Array.from({ length: 100 }, () => referred({})));
    await stage.premises.rows('UPDATE referral SET wait_alarm_at = now() WHERE id = ANY($1)', [
      ids,
    ]);
    await until('a hundred reminders', async () => {
      const [row] = await stage.premises.rows<{ count: number }>(
        `SELECT count(*)::int AS count FROM event WHERE type = 'referral.reminded' AND referral_id = ANY($1)`,
        [ids],
      );
      return row && row.count >= 100 ? row : undefined;
    });
    const counts = await stage.premises.rows<{ count: number }>(
      `SELECT count(*)::int AS count FROM event WHERE type = 'referral.reminded' AND referral_id = ANY($1) GROUP BY referral_id`,
      [ids],
    );
    expect(counts.map(({ count }) => count)).toEqual(ids.map(() => 1));
  });

  it('waits no more once it is completed or taken back', async () => {
    const [done, back] = [await referred({}), await referred({})];
    await ask(
      stage.url,
      partner.token,
      'mutation($i: CompleteReferralInput!){ completeReferral(input: $i) { __typename } }',
      {
        i: {
          ...{ referralId: done, company: { employees: 50, industry: 'Retail' } },
          ...{ buyingSignals: ['CLEAR_USE_CASE'], confirmsFitAndIntent: true },
        },
      },
    );
    await ask(
      stage.url,
      partner.token,
      'mutation($i: ReasonInput!){ withdrawReferral(input: $i) { id } }',
      { i: { referralId: back, reason: 'A mistake' } },
    );
    expect(await seen(done)).toMatchObject({ status: 'ASSIGNED', waitsUntil: null, awaits: [] });
    expect(await seen(back)).toMatchObject({ status: 'WITHDRAWN', waitsUntil: null, awaits: [] });
  });
});

describe('a raw list', () => {
  it('waits for the vendor’s word alone, and its partner is not asked for what they cannot give', async () => {
    const { company } = prospect() as { company: { name: string } };
    const list = { confirmsFitAndIntent: true, buyingSignals: ['CLEAR_USE_CASE'], bant: {} };
    const id = await referred(
      { name: company.name, employees: 80, industry: 'Retail' },
      { ...list, touchpoint: 'TRADE_SHOW_LIST' },
    );
    expect((await seen(id)).awaits).toEqual([{ from: 'VENDOR', on: ['NOT_A_RAW_LIST'] }]);
    await ring(id, 'wait_alarm_at');
    await until('the reminder', async () =>
      typesOf(await seen(id, lead)).includes('referral.reminded'),
    );
    await stage.premises.mailsAreOut();
    expect(mailsTo(partner.email, `Still missing: ${company.name}`)).toBe(0);
    expect(mailsTo(partner.email, `Something is missing: ${company.name}`)).toBe(1);
  });
});

describe('the two confirmations', () => {
  const VOUCHED = { confirmsFitAndIntent: true, buyingSignals: ['CLEAR_USE_CASE'], bant: {} };

  it('of an EQL are the partner’s and, where all is known, the rules’', async () => {
    const { id } = await submitted(stage.url, partner.token);
    expect((await seen(id)).confirmations).toEqual([
      { side: 'PARTNER', by: { name: partner.name }, rulesVersion: null, evidence: null },
      { side: 'VENDOR', by: null, rulesVersion: 1, evidence: null },
    ]);
  });

  it('where something is not known, a person’s with its evidence, and it goes to sales', async () => {
    const id = await referred({ employees: 80 }, VOUCHED);
    const before = await seen(id);
    expect(before).toMatchObject({ status: 'NURTURING', leadClass: 'MQL' });
    expect(before.awaits).toEqual([
      { from: 'PARTNER', on: ['INDUSTRY'] },
      { from: 'VENDOR', on: ['INDUSTRY'] },
    ]);
    const after = await confirm(id, { evidence: 'Their site says what they make.' });
    expect(after).toMatchObject({ status: 'ASSIGNED', leadClass: 'EQL', awaits: [] });
    expect(after.confirmations[1]).toEqual({
      ...{ side: 'VENDOR', by: { name: lead.name }, rulesVersion: null },
      evidence: 'Their site says what they make.',
    });
    expect((await seen(id)).confirmations).toEqual(after.confirmations);
    expect(typesOf(after)).toContain('referral.confirmed');
    const audited = await stage.premises.rows(
      `SELECT actor_id AS by, data FROM audit_entry WHERE action = 'referral.confirmed' AND subject_id = $1`,
      [id],
    );
    const reason = 'Their site says what they make.';
    expect(audited).toEqual([{ by: lead.id, data: { reason } }]);
  });

  it('a person may add the signal that they learnt of', async () => {
    const id = await referred(
      { employees: 80, industry: 'Retail' },
      { ...VOUCHED, buyingSignals: [] },
    );
    expect((await seen(id)).awaits).toEqual([{ from: 'PARTNER', on: ['BUYING_SIGNAL'] }]);
    const after = await confirm(id, {
      evidence: 'They rang and asked for a demo.',
      buyingSignals: ['DEMO_REQUESTED'],
    });
    expect(after).toMatchObject({ status: 'ASSIGNED', leadClass: 'EQL' });
  });

  it('are no partner’s or rep’s to give for the vendor, and change nothing once sales has it', async () => {
    const id = await referred({ employees: 80 }, VOUCHED);
    const evidence = 'I say so.';
    expect(await refusalOf(confirm(id, { evidence }, partner))).toBe('FORBIDDEN');
    expect(await refusalOf(confirm(id, { evidence }, nth(stage.office.reps, 0)))).toBe('FORBIDDEN');
    expect(await refusalOf(confirm(id, { evidence: ' ' }))).toBe('BAD_USER_INPUT');
    const { id: sold } = await submitted(stage.url, partner.token);
    expect(await refusalOf(confirm(sold, { evidence }))).toBe('CONFLICT');
  });
});

describe('what further happens with a prospect that waits', () => {
  const WANTS_NOTHING_YET = {
    confirmsFitAndIntent: true,
    buyingSignals: [],
    bant: { need: 'YES' },
  };
  const TOUCHED = `id status leadClass verdicts { leadClass becauseOf } timeline { type data }
    touches { touchpoint happenedOn buyingSignals bant { budget authority need timeline } note recordedBy { name } }`;

  interface Touched {
    readonly id: string;
    readonly status: string;
    readonly leadClass: string;
    readonly verdicts: readonly { readonly leadClass: string; readonly becauseOf: string }[];
    readonly timeline: Waiting['timeline'];
    readonly touches: readonly object[];
  }
  interface Answer {
    readonly referral?: Touched;
    readonly repeated?: boolean;
    readonly problems?: readonly { readonly code: string; readonly path: readonly string[] }[];
  }

  const nurtured = (): Promise<string> =>
    referred({ employees: 80, industry: 'Retail' }, WANTS_NOTHING_YET);

  const yesterday = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);

  async function touch(
    referralId: string,
    input: object = {},
    { token }: Pick<Someone, 'token'> = partner,
    url = stage.url,
  ): Promise<Answer> {
    const { recordTouch } = await ask<{ recordTouch: Answer }>(
      url,
      token,
      `mutation($i: RecordTouchInput!){ recordTouch(input: $i) {
         ... on TouchRecorded { repeated referral { ${TOUCHED} } } ... on ReferralInvalid { problems { code path } } } }`,
      { i: { referralId, touchpoint: 'WEBINAR', happenedOn: yesterday, ...input } },
    );
    return recordTouch;
  }

  it.each([
    ['a signal that it lacked', 'EQL', { buyingSignals: ['DEMO_REQUESTED'], note: 'Stayed on' }],
    ['answers', 'SQL', { bant: { budget: 'YES', authority: 'YES' } }],
  ])('sends it to sales at once by %s', async (_, leadClass, input) => {
    const { referral, repeated } = await touch(await nurtured(), input);
    expect(referral).toMatchObject({ status: 'ASSIGNED', leadClass });
    expect(repeated).toBe(false);
    expect(referral?.verdicts).toEqual([
      { leadClass: 'MQL', becauseOf: 'SUBMITTED' },
      { leadClass, becauseOf: 'TOUCH' },
    ]);
    expect(referral?.timeline.map(({ type }) => type)).toEqual([
      ...['referral.submitted', 'referral.nurturing'],
      ...['referral.touched', 'referral.judged', 'referral.assigned'],
    ]);
    expect(referral?.touches).toEqual([
      {
        ...{ touchpoint: 'WEBINAR', happenedOn: yesterday, note: null, buyingSignals: [] },
        bant: { budget: 'UNKNOWN', authority: 'UNKNOWN', need: 'UNKNOWN', timeline: 'UNKNOWN' },
        ...input,
        ...('bant' in input && { bant: { need: 'UNKNOWN', timeline: 'UNKNOWN', ...input.bant } }),
        recordedBy: { name: partner.name },
      },
    ]);
  });

  it('makes no verdict where it says nothing new, stands on record once however often it is told, and by whomever', async () => {
    const id = await nurtured();
    const note = 'They came to the webinar';
    const answers = await Promise.all(
      [partner, partner, lead, stage.office.manager].map((by, n) =>
        touch(id, { note, bant: { need: 'YES' } }, by, nth(stage.urls, n % 2)),
      ),
    );
    expect(answers.map(({ repeated }) => repeated).sort()).toEqual([false, true, true, true]);
    const { referral } = await touch(id, { note: 'And once more' }, lead);
    expect(referral).toMatchObject({ status: 'NURTURING', verdicts: [{ becauseOf: 'SUBMITTED' }] });
    expect(referral?.touches).toMatchObject([{ note }, { note: 'And once more' }]);
    const sold = { bant: { budget: 'YES', timeline: 'YES' } };
    expect((await touch(id, sold)).referral?.status).toBe('ASSIGNED');
    expect(await touch(id, sold)).toMatchObject({
      repeated: true,
      referral: { status: 'ASSIGNED' },
    });
  });

  it('takes nothing away from what was said before: each verdict keeps its facts', async () => {
    const id = await nurtured();
    await touch(id, { bant: { need: 'NO' }, buyingSignals: ['CLEAR_USE_CASE'] });
    await touch(id, { bant: { budget: 'YES' } });
    const kept = await stage.premises.rows(
      `SELECT because_of AS why, facts->'bant' AS bant, facts->'buyingSignals' AS signals FROM verdict WHERE referral_id = $1 ORDER BY number`,
      [id],
    );
    const unknown = { budget: 'UNKNOWN', authority: 'UNKNOWN', timeline: 'UNKNOWN' };
    expect(kept).toEqual([
      { why: 'SUBMITTED', bant: { ...unknown, need: 'YES' }, signals: [] },
      { why: 'TOUCH', bant: { ...unknown, need: 'NO' }, signals: ['CLEAR_USE_CASE'] },
      {
        why: 'TOUCH',
        bant: { ...unknown, need: 'NO', budget: 'YES' },
        signals: ['CLEAR_USE_CASE'],
      },
    ]);
  });

  it('is refused field by field, and by whoever may not, or when it waits no more', async () => {
    const id = await nurtured();
    const { problems } = await touch(id, { happenedOn: '2999-01-01', note: 'x'.repeat(501) });
    expect(problems?.map(({ code, path }) => `${path.join('.')} ${code}`)).toEqual([
      'happenedOn DATE_IN_FUTURE',
      'note TOO_LONG',
    ]);
    const stranger = nth(stage.office.partners, 1).admin;
    expect(await refusalOf(touch(id, {}, stranger))).toBe('NOT_FOUND');
    expect(await refusalOf(touch(id, {}, nth(stage.office.reps, 0)))).toBe('FORBIDDEN');
    const [reads, writes] = [['REFERRALS_READ'], ['REFERRALS_WRITE']];
    const key = async (scopes: readonly string[]) => ({
      token: (await createKey(stage.url, partner.token, scopes)).secret,
    });
    expect(await refusalOf(touch(id, {}, await key(reads)))).toBe('FORBIDDEN');
    const { id: sold } = await submitted(stage.url, partner.token);
    expect(await refusalOf(touch(sold))).toBe('CONFLICT');
    expect((await seen(id)).timeline).toHaveLength(2);
    const byKey = 'mutation($i: RecordTouchInput!){ recordTouch(input: $i) { __typename } }';
    const input = { referralId: id, touchpoint: 'WEBINAR', happenedOn: yesterday };
    const answer = await ask(stage.url, (await key(writes)).token, byKey, { i: input });
    expect(answer).toEqual({ recordTouch: { __typename: 'TouchRecorded' } });
  });

  it('is judged while another holds the account, waits on, and goes to sales once that is free', async () => {
    const input = prospect(WANTS_NOTHING_YET);
    const { referral: own } = await submit(stage.url, partner.token, input);
    const id = own?.id ?? '';
    await stage.premises.rows('UPDATE claim SET held_until = now() WHERE referral_id = $1', [id]);
    const rival = nth(stage.office.partners, 1).admin;
    const { referral: theirs } = await submit(stage.url, rival.token, {
      ...prospect(),
      company: input['company'],
    });
    const { referral } = await touch(id, { buyingSignals: ['DEMO_REQUESTED'] });
    expect(referral).toMatchObject({ status: 'NURTURING', leadClass: 'EQL' });
    expect(referral?.timeline.at(-1)?.data).toMatchObject({ becauseOf: 'TOUCH', heldBack: true });
    const reason = { referralId: theirs?.id, reason: 'A mistake' };
    await act(stage.url, rival.token, 'withdrawReferral', 'ReasonInput', reason);
    await until('it is with a rep', async () => (await seen(id)).status === 'ASSIGNED');
  });
});
