import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { refusalOf } from './support/client.js';
import { act, prospect, submit, submitted } from './support/office.js';
import type { Someone, SubmitAnswer } from './support/office.js';
import { nth, openStage } from './support/stage.js';
import type { Stage } from './support/stage.js';

type Input = Readonly<Record<string, unknown>>;

let stage: Stage;
let partner: Someone;
let otherPartner: Someone;

beforeAll(async () => {
  stage = await openStage({ servers: 2 });
  partner = nth(stage.office.partners, 0).admin;
  otherPartner = nth(stage.office.partners, 1).admin;
  await stage.premises.rows(
    `INSERT INTO suppression (key, reason) VALUES ('gone@suppressed.example', 'asked')`,
  );
});

afterAll(() => stage.premises.close());

const send = (input: Input, by = partner): Promise<SubmitAnswer> =>
  submit(stage.url, by.token, input);

/** Of one key: the partner's referrals that it made, as the database has them. */
const madeBy = (key: unknown): Promise<{ id: string; partner_id: string }[]> =>
  stage.premises.rows(
    `SELECT r.id, r.partner_id FROM idempotency_key k JOIN referral r ON r.id = k.referral_id WHERE k.key = $1`,
    [key],
  );

const referralsOf = async (companyName: string): Promise<number> =>
  (await stage.premises.rows('SELECT 1 FROM referral WHERE company_name = $1', [companyName]))
    .length;

const nameOf = (input: Input): string => String((input.company as Input).name);

describe('the same referral sent again', () => {
  it('is the one that was made the first time, as it is by now', async () => {
    const input = prospect();
    const first = await send(input);
    expect([first.replayed, first.referral?.status]).toEqual([false, 'ASSIGNED']);
    const { id = '', assignment } = first.referral ?? {};
    expect(await send(input)).toEqual({ ...first, replayed: true });
    const rep = stage.office.reps.find((one) => one.id === assignment?.rep.id);
    await act(stage.url, rep?.token ?? '', 'acceptReferral', 'AcceptReferralInput', {
      referralId: id,
    });
    expect(await send(input)).toMatchObject({
      replayed: true,
      referral: { id, status: 'ACCEPTED' },
    });
    await act(stage.url, partner.token, 'withdrawReferral', 'ReasonInput', {
      referralId: id,
      reason: 'They changed their mind',
    });
    expect(await send(input)).toMatchObject({
      replayed: true,
      referral: { id, status: 'WITHDRAWN', assignment: null },
    });
    expect(await referralsOf(nameOf(input))).toBe(1);
    const turns = await stage.premises.rows('SELECT 1 FROM assignment WHERE referral_id = $1', [
      id,
    ]);
    expect(turns).toHaveLength(1);
  });

  it.each<[string, Input]>([
    ['a touchpoint that was left at its default', { touchpoint: 'REFERRAL' }],
    ['signals that were left out', { buyingSignals: [] }],
    ['answers that were left out', { bant: {} }],
    ['answers that say nothing', { bant: { budget: 'UNKNOWN', need: 'UNKNOWN' } }],
    ['a word that was not given', { confirmsFitAndIntent: false }],
    ['a note of nothing', { note: null }],
    ['a date of nothing', { referredAt: null }],
    ['the partner itself', { partnerId: 'OWN' }],
    ['a company with nothing for the rest', { company: 'FILLED' }],
    ['a contact with nothing for the rest', { contact: 'FILLED' }],
  ])('is the same with %s', async (_, more) => {
    const { idempotencyKey, company, contact } = prospect();
    const { name, domain, country } = company as Input;
    const short = {
      ...{ idempotencyKey, productLine: 'CORE', consent: 'LEGITIMATE_INTEREST' },
      ...{ company: { name, domain, country }, contact },
    };
    const nothing = { subdivision: null, industry: null, employees: null, techStack: [] };
    const spelledOut = {
      ...{ ...short, ...more },
      company: { ...short.company, ...(more.company === 'FILLED' && nothing) },
      contact: {
        ...(contact as Input),
        ...(more.contact === 'FILLED' && { phone: null, title: null }),
      },
      ...(more.partnerId === 'OWN' && { partnerId: nth(stage.office.partners, 0).id }),
    };
    const first = await send(short);
    const again = await send(spelledOut);
    expect([first.replayed, again.replayed]).toEqual([false, true]);
    expect(again.referral?.id).toBe(first.referral?.id);
  });

  it.each<[string, (input: Input) => Input]>([
    ['company', ({ company }) => ({ company: { ...(company as Input), name: 'Somebody else' } })],
    ['size', ({ company }) => ({ company: { ...(company as Input), employees: 251 } })],
    ['contact', ({ contact }) => ({ contact: { ...(contact as Input), title: 'CEO' } })],
    ['touchpoint', () => ({ touchpoint: 'WEBINAR' })],
    ['signals', () => ({ buyingSignals: [] })],
    ['answers', () => ({ bant: { budget: 'NO' } })],
    ['word', () => ({ confirmsFitAndIntent: false })],
    ['consent', () => ({ consent: 'LEGITIMATE_INTEREST' })],
    ['note', () => ({ note: 'One more thing' })],
    ['date', () => ({ referredAt: '2026-01-01T00:00:00Z' })],
    ['product line, though there is no such one', () => ({ productLine: 'NONE' })],
  ])('with another %s is refused: the key was used', async (_, change) => {
    const input = prospect();
    const { referral } = await send(input);
    const changed = { ...input, ...change(input) };
    expect(await refusalOf(send(changed))).toBe('IDEMPOTENCY_KEY_REUSED');
    expect(await madeBy(input.idempotencyKey)).toMatchObject([{ id: referral?.id }]);
    expect(await send(input)).toMatchObject({ replayed: true });
  });

  it.each([
    ['goes to sales', {}, 1],
    // It holds no account, so that nothing but the key tells the copies apart.
    [
      'does not qualify',
      { confirmsFitAndIntent: false, buyingSignals: [], bant: { need: 'NO' } },
      0,
    ],
  ])('fifty times at once, to two servers, makes one, which %s', async (_, over, assignments) => {
    for (let round = 0; round < 3; round++) {
      const input = prospect(over);
      const answers = await Promise.all(
        Array.from({ length: 50 }, (_, n) => submit(nth(stage.urls, n % 2), partner.token, input)),
      );
      expect(answers.filter(({ replayed }) => replayed === false)).toHaveLength(1);
      expect(new Set(answers.map(({ referral }) => referral?.id)).size).toBe(1);
      expect(await referralsOf(nameOf(input))).toBe(1);
      expect(await madeBy(input.idempotencyKey)).toHaveLength(1);
      const [story] = await stage.premises.rows(
        `SELECT (SELECT count(*)::int FROM assignment a WHERE a.referral_id = r.id) AS assignments,
                (SELECT count(*)::int FROM event e WHERE e.referral_id = r.id) AS events FROM referral r WHERE company_name = $1`,
        [nameOf(input)],
      );
      expect(story).toEqual({ assignments, events: 2 });
    }
  });
});

describe('a key', () => {
  it('is the partner’s own: another’s equal key is another key', async () => {
    const idempotencyKey = `order-${randomUUID()}`;
    const ours = await send(prospect({ idempotencyKey }));
    const theirs = await send(prospect({ idempotencyKey }), otherPartner);
    expect([ours.replayed, theirs.replayed]).toEqual([false, false]);
    expect(theirs.referral?.id).not.toBe(ours.referral?.id);
    expect(await madeBy(idempotencyKey)).toHaveLength(2);
  });

  it('is the partner’s own also when another uses an equal one in the same moment', async () => {
    const keys = Array.from({ length: 10 }, () => randomUUID());
    const answers = await Promise.all(
      keys.flatMap((idempotencyKey) =>
        [partner, otherPartner].map((by) => send(prospect({ idempotencyKey }), by)),
      ),
    );
    expect(answers.filter(({ replayed }) => replayed === false)).toHaveLength(20);
    for (const key of keys) {
      const owners = (await madeBy(key)).map(({ partner_id }) => partner_id);
      expect(owners.sort()).toEqual(stage.office.partners.map(({ id }) => id).sort());
    }
  });

  it('is the partner’s whoever of the vendor submits on its behalf', async () => {
    const partnerId = nth(stage.office.partners, 0).id;
    const input = prospect();
    const first = await send({ ...input, partnerId }, stage.office.manager);
    expect(await send(input)).toMatchObject({
      replayed: true,
      referral: { id: first.referral?.id },
    });
    const elsewhere = { ...input, partnerId: nth(stage.office.partners, 1).id };
    expect((await send(elsewhere, stage.office.partnerManager)).__typename).toBe('ReferralClaimed');
  });

  it('is bound by nothing that was not stored', async () => {
    const input = prospect();
    const wrong = { ...input, productLine: 'NONE' };
    expect((await send(wrong)).__typename).toBe('ReferralInvalid');
    expect((await send(wrong)).__typename).toBe('ReferralInvalid');
    expect(await send(input)).toMatchObject({ replayed: false });

    const { company, contact } = prospect();
    const held = await send(prospect({ company, contact }), otherPartner);
    const late = prospect({ company, contact });
    expect((await send(late)).__typename).toBe('ReferralClaimed');
    expect(await madeBy(late.idempotencyKey)).toEqual([]);
    await act(stage.url, otherPartner.token, 'withdrawReferral', 'ReasonInput', {
      referralId: held.referral?.id,
      reason: 'Not theirs',
    });
    expect(await send(late)).toMatchObject({ replayed: false });
  });

  it('is judged first, then what is wrong, then whom nobody may contact, then who holds the account', async () => {
    const { company } = prospect();
    const silent = { name: 'Gone', email: 'gone@suppressed.example' };
    const input = prospect({ company });
    await send(input);
    const wrongAndSilent = { ...input, contact: silent, productLine: 'NONE' };
    expect(await refusalOf(send(wrongAndSilent))).toBe('IDEMPOTENCY_KEY_REUSED');
    const problems = async (over: Input): Promise<unknown> =>
      (await send({ ...input, idempotencyKey: randomUUID(), ...over })).problems?.map(
        ({ code }) => code,
      );
    expect(await problems({ contact: silent, productLine: 'NONE' })).toEqual([
      'PRODUCT_LINE_UNKNOWN',
    ]);
    expect(await problems({ contact: silent })).toEqual(['CANNOT_CONTACT']);
    const claimed = await send({ ...input, idempotencyKey: randomUUID() });
    expect(claimed.__typename).toBe('ReferralClaimed');
  });

  it('holds for thirty days', async () => {
    const input = prospect();
    const { referral } = await send(input);
    const [kept] = await stage.premises.rows(
      `SELECT k.expires_at - r.submitted_at = interval '30 days' AS "thirtyDays"
         FROM idempotency_key k JOIN referral r ON r.id = k.referral_id WHERE k.key = $1`,
      [input.idempotencyKey],
    );
    expect(kept).toEqual({ thirtyDays: true });
    await stage.premises.rows('UPDATE idempotency_key SET expires_at = now() WHERE key = $1', [
      input.idempotencyKey,
    ]);
    const other = await send(prospect({ idempotencyKey: input.idempotencyKey }));
    expect(other.replayed).toBe(false);
    expect(other.referral?.id).not.toBe(referral?.id);
    expect(await madeBy(input.idempotencyKey)).toMatchObject([{ id: other.referral?.id }]);
  });

  it.each([
    ['of 255 characters', 'k'.repeat(255)],
    ['of 255 characters of two units each', '🦊'.repeat(255)],
    ['with blanks and signs', `order 12/2026 #3 — "è" ${randomUUID()}`],
    ['that looks like SQL', `'; DROP TABLE idempotency_key; -- ${randomUUID()}`],
    ['with the name of JavaScript’s own', '__proto__'],
  ])('may be one %s', async (_, idempotencyKey) => {
    const input = prospect({ idempotencyKey });
    expect(await send(input)).toMatchObject({ replayed: false });
    expect(await send(input)).toMatchObject({ replayed: true });
  });

  it('is taken as it stands: another blank makes another key', async () => {
    const key = randomUUID();
    await submitted(stage.url, partner.token, { idempotencyKey: key });
    expect(await send(prospect({ idempotencyKey: `${key} ` }))).toMatchObject({ replayed: false });
  });

  it.each([
    ['empty', ''],
    ['of 256 characters', 'k'.repeat(256)],
    ['with a line break', 'a\nb'],
    ['with a NUL', 'a\u0000b'],
    ['with what nobody sees', 'a\u200bb'],
    ['with half a character', 'a\ud800b'],
    ['with DEL', 'a\u007fb'],
  ])('is none when it is %s', async (_, idempotencyKey) => {
    const input = prospect({ idempotencyKey });
    expect((await send(input)).problems).toMatchObject([
      { code: 'IDEMPOTENCY_KEY_INVALID', path: ['idempotencyKey'] },
    ]);
    expect(await referralsOf(nameOf(input))).toBe(0);
  });

  it('may be left out: then each is a referral of its own', async () => {
    const one = prospect({ idempotencyKey: undefined });
    expect((await send(one)).__typename).toBe('ReferralSubmitted');
    expect((await send(one)).__typename).toBe('ReferralClaimed');
    expect(await referralsOf(nameOf(one))).toBe(1);
  });
});
