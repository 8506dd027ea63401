import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { DatabaseError } from 'pg';
import { ask, Refused, refusalOf } from './support/client.js';
import { act, prospect, submit, submitted } from './support/office.js';
import type { Someone, SubmitAnswer } from './support/office.js';
import { nth, openStage } from './support/stage.js';
import type { Stage } from './support/stage.js';

let stage: Stage;
let partner: Someone;

beforeAll(async () => {
  stage = await openStage();
  partner = nth(stage.office.partners, 0).admin;
});

afterAll(() => stage.premises.close());

interface OnRecord {
  readonly partner_id: string;
  readonly tier: string;
  readonly referred_at: Date;
  readonly submitted_at: Date;
  readonly submitted_by: string;
}

async function recordOf(id: string | undefined): Promise<OnRecord> {
  const [row] = await stage.premises.rows<OnRecord>(
    'SELECT partner_id, tier, referred_at, submitted_at, submitted_by FROM referral WHERE id = $1',
    [id],
  );
  if (!row) throw new Error('the referral is not stored');
  return row;
}

describe('every stored referral says whose it is, of which tier, and since when', () => {
  it('the date is now where none was given', async () => {
    const before = Date.now() - 2_000;
    const record = await recordOf((await submitted(stage.url, partner.token)).id);
    expect(record.referred_at).toEqual(record.submitted_at);
    expect(record.referred_at.getTime()).toBeGreaterThan(before);
  });

  it('the date is the one that was given, to the millisecond, in whatever zone', async () => {
    const { id } = await submitted(stage.url, partner.token, {
      referredAt: '2026-03-29T02:30:00.123+02:00',
    });
    expect((await recordOf(id)).referred_at.toISOString()).toBe('2026-03-29T00:30:00.123Z');
  });

  it('the tier is that of the day, and stays when the partner rises', async () => {
    const early = await submitted(stage.url, partner.token);
    expect(early.tier).toBe('GOLD');
    const { id } = nth(stage.office.partners, 0);
    await stage.premises.rows(`UPDATE partner SET tier = 'PLATINUM' WHERE id = $1`, [id]);
    const late = await submitted(stage.url, partner.token);
    await stage.premises.rows(`UPDATE partner SET tier = 'GOLD' WHERE id = $1`, [id]);
    expect([(await recordOf(early.id)).tier, late.tier]).toEqual(['GOLD', 'PLATINUM']);
  });

  let copy = '';
  beforeAll(async () => {
    const columns = await stage.premises.writableColumns('referral');
    copy = `INSERT INTO referral (${columns}) SELECT ${columns} FROM (
      SELECT (jsonb_populate_record(r, $2::jsonb)).* FROM referral r WHERE r.id = $1) copied`;
  });
  const attempt = async (sql: string, values: readonly unknown[]): Promise<unknown> =>
    stage.premises.rows(sql, values).then(
      () => 'stored',
      (error: unknown) => (error instanceof DatabaseError ? [error.code, error.column] : error),
    );

  it.each([
    ['partner_id', null, ['23502', 'partner_id']],
    ['tier', null, ['23502', 'tier']],
    ['tier', '', ['23514', undefined]],
    ['referred_at', null, ['23502', 'referred_at']],
    ['partner_id', randomUUID(), ['23503', undefined]],
  ])('the database itself takes none whose %s is %j', async (column, value, error) => {
    const { id } = await submitted(stage.url, partner.token);
    const copied = { id: randomUUID(), [column]: value };
    expect(await attempt(copy, [id, JSON.stringify(copied)])).toEqual(error);
    expect(await attempt(`UPDATE referral SET ${column} = $2 WHERE id = $1`, [id, value])).toEqual(
      error,
    );
    // The copy is not refused for anything else.
    expect(await attempt(copy, [id, JSON.stringify({ id: randomUUID() })])).toBe('stored');
  });
});

describe('who submits, and for whom', () => {
  const asked = async (by: Someone | string, over = {}): Promise<string> => {
    const token = typeof by === 'string' ? by : by.token;
    try {
      return (await submit(stage.url, token, prospect(over))).__typename;
    } catch (error) {
      if (error instanceof Refused) return error.code;
      throw error;
    }
  };

  it('partners submit for themselves, and need not say so', async () => {
    const { id } = nth(stage.office.partners, 0);
    const answer = await submit(
      stage.url,
      partner.token,
      prospect({ partnerId: id.toUpperCase() }),
    );
    expect(await recordOf(answer.referral?.id)).toMatchObject({
      partner_id: id,
      submitted_by: partner.id,
    });
  });

  it('the vendor’s managers submit on behalf of the partner that they name', async () => {
    const { id } = nth(stage.office.partners, 1);
    for (const { id: userId, token } of [stage.office.manager, stage.office.partnerManager]) {
      const answer = await submit(stage.url, token, prospect({ partnerId: id }));
      expect(await recordOf(answer.referral?.id)).toMatchObject({
        partner_id: id,
        submitted_by: userId,
      });
    }
    expect(await asked(stage.office.admin, { partnerId: id })).toBe('ReferralSubmitted');
  });

  it('a manager who names no partner is told so, and one who names none that exists finds none', async () => {
    expect(await asked(stage.office.manager)).toBe('ReferralInvalid');
    for (const partnerId of [randomUUID(), 'partner-0', '', '\u0000', '\ud800'])
      expect([partnerId, await asked(stage.office.manager, { partnerId })]).toEqual([
        partnerId,
        'NOT_FOUND',
      ]);
  });

  it('reps and strangers submit nothing', async () => {
    const { id } = nth(stage.office.partners, 0);
    expect(await asked(nth(stage.office.reps, 0), { partnerId: id })).toBe('FORBIDDEN');
    expect(await asked('nobody’s token'.replace('’', ''), { partnerId: id })).toBe(
      'UNAUTHENTICATED',
    );
  });

  it('another partner answers as one that never was, word for word', async () => {
    const refused = async (partnerId: string): Promise<unknown> =>
      submit(stage.url, partner.token, prospect({ partnerId })).then(
        (answer: SubmitAnswer) => answer,
        (error: unknown) => (error instanceof Refused ? [error.status, error.errors] : error),
      );
    const theirs = await refused(nth(stage.office.partners, 1).id);
    expect(theirs).toEqual(await refused(randomUUID()));
    expect(JSON.stringify(theirs)).toContain('NOT_FOUND');
  });
});

describe('another partner’s referral', () => {
  it.each([
    ['referral', 'query($i: ID!){ referral(id: $i){ id } }', null],
    ['completeReferral', 'CompleteReferralInput', { note: 'x' }],
    ['withdrawReferral', 'ReasonInput', { reason: 'x' }],
  ])('answers %s as one that never was', async (name, type, input) => {
    const { id } = await submitted(stage.url, partner.token);
    const stranger = nth(stage.office.partners, 1).admin;
    const refused = async (referralId: string): Promise<unknown> => {
      const asking = input
        ? ask(
            stage.url,
            stranger.token,
            `mutation($i: ${type}!){ ${name}(input: $i){ __typename } }`,
            { i: { referralId, ...input } },
          )
        : ask(stage.url, stranger.token, type, { i: referralId });
      return asking.then(
        (data) => data,
        (error: unknown) => (error instanceof Refused ? [error.status, error.errors] : error),
      );
    };
    const theirs = await refused(id);
    expect(theirs).toEqual(await refused(randomUUID()));
    expect(theirs).toEqual(await refused('\u0000'));
    expect(JSON.stringify(theirs)).toContain('NOT_FOUND');
  });

  it('is withdrawn by its own partner or the vendor’s sales managers', async () => {
    const withdraw = (by: { token: string }, id: string): ReturnType<typeof act> =>
      act(stage.url, by.token, 'withdrawReferral', 'ReasonInput', {
        referralId: id,
        reason: 'Not now',
      });
    const { id, assignment } = await submitted(stage.url, partner.token);
    const rep = stage.office.reps.find((one) => one.id === assignment?.rep.id) ?? partner;
    expect(await refusalOf(withdraw(rep, id))).toBe('FORBIDDEN');
    expect(await refusalOf(withdraw(stage.office.partnerManager, id))).toBe('FORBIDDEN');
    expect((await withdraw(stage.office.manager, id)).status).toBe('WITHDRAWN');
    const again = await withdraw(partner, id).catch((error: unknown) => error as Refused);
    expect(again).toMatchObject({
      errors: [{ extensions: { code: 'CONFLICT', state: 'WITHDRAWN' } }],
    });
  });
});

describe('a form that is still being filled in', () => {
  interface Preview {
    readonly verdict: { readonly leadClass: string } | null;
    readonly problems: readonly { readonly code: string; readonly path: readonly string[] }[];
    readonly claim: string | null;
    readonly queue: { readonly id: string } | null;
  }
  const previewed = async (input: object, by: { token: string } = partner): Promise<Preview> =>
    (
      await ask<{ previewReferral: Preview }>(
        stage.url,
        by.token,
        'query($i: PreviewReferralInput!){ previewReferral(input: $i){ verdict { leadClass } problems { code path } claim queue { id } } }',
        { i: input },
      )
    ).previewReferral;
  const NOTHING = { verdict: null, problems: [], claim: null, queue: null };

  it('promises nothing while it is empty, and more with each field', async () => {
    expect(await previewed({})).toEqual(NOTHING);
    expect(await previewed({ company: {}, contact: {}, productLine: '' })).toEqual(NOTHING);
    const company = { country: 'IT' };
    const unqualified = { verdict: { leadClass: 'UNQUALIFIED' } };
    expect(await previewed({ company })).toEqual({ ...NOTHING, ...unqualified });
    const { queue } = await previewed({ company, productLine: 'CORE' });
    expect(queue).toEqual({ id: stage.queueId });
    const { company: full, contact, productLine } = prospect();
    const { claim } = await previewed({ company: full, productLine, contact });
    expect(claim).toBe('FREE');
  });

  it('hears what is wrong in it, not what is missing yet', async () => {
    await stage.premises.rows(
      `INSERT INTO suppression (key, reason) VALUES ('gone@suppressed.example', 'asked')`,
    );
    const { problems } = await previewed({
      company: { name: '', domain: 'nowhere', employees: -1 },
      contact: { email: 'ada@' },
      productLine: 'NONE',
    });
    expect(problems.map(({ code, path }) => `${code} ${path.join('.')}`).sort()).toEqual([
      ...['DOMAIN_INVALID company.domain', 'EMAIL_INVALID contact.email'],
      ...['NUMBER_OUT_OF_RANGE company.employees', 'PRODUCT_LINE_UNKNOWN productLine'],
    ]);
    const silent = await previewed({ contact: { email: 'gone@suppressed.example' } });
    expect(silent.problems).toMatchObject([{ code: 'CANNOT_CONTACT', path: ['contact', 'email'] }]);
  });

  it('changes nothing and takes no turn, however often it is looked at', async () => {
    const all = (): Promise<unknown> =>
      stage.premises.rows(
        `SELECT (SELECT jsonb_agg(to_jsonb(t)) FROM turn_ledger t) AS turns, (SELECT count(*) FROM referral) AS referrals,
                (SELECT count(*) FROM claim) AS claims, (SELECT count(*) FROM event) AS events, (SELECT count(*) FROM verdict) AS verdicts`,
      );
    const before = await all();
    const { idempotencyKey: _, ...form } = prospect();
    for (let n = 0; n < 10; n++)
      expect(await previewed(form)).toEqual({
        ...{ verdict: { leadClass: 'EQL' }, problems: [], claim: 'FREE' },
        queue: { id: stage.queueId },
      });
    expect(await all()).toEqual(before);
  });

  it('is the partner’s own, or a manager’s on its behalf', async () => {
    const [own, other] = stage.office.partners.map(({ id }) => id);
    const { company, contact, productLine } = prospect();
    await submitted(stage.url, partner.token, { company, contact });
    const form = { company, contact, productLine };
    expect((await previewed({ ...form, partnerId: own?.toUpperCase() })).claim).toBe('YOURS');
    for (const partnerId of [other, randomUUID(), 'x'])
      expect(await refusalOf(previewed({ ...form, partnerId }))).toBe('NOT_FOUND');
    const { manager, reps } = stage.office;
    expect((await previewed({ ...form, partnerId: own }, manager)).claim).toBe('YOURS');
    expect((await previewed({ ...form, partnerId: other }, manager)).claim).toBe('CLAIMED');
    expect(await refusalOf(previewed({ partnerId: randomUUID() }, manager))).toBe('NOT_FOUND');
    expect(await refusalOf(previewed(form, nth(reps, 0)))).toBe('FORBIDDEN');
  });
});
