import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ask } from './support/client.js';
import type { Refused } from './support/client.js';
import { invite, prospect, submit, submitted } from './support/office.js';
import type { Someone, SubmitAnswer } from './support/office.js';
import { nth, openStage } from './support/stage.js';
import type { Stage } from './support/stage.js';

type Input = Readonly<Record<string, unknown>>;

let stage: Stage;
let partner: Someone;
let italian: Someone;

beforeAll(async () => {
  stage = await openStage();
  partner = nth(stage.office.partners, 0).admin;
  italian = await invite(stage.url, stage.office.admin, stage.premises.mail, {
    email: 'carla@partner0.test',
    name: 'Carla Conti',
    role: 'PARTNER_MEMBER',
    partnerId: nth(stage.office.partners, 0).id,
    locale: 'it',
  });
  await stage.premises.rows(
    `INSERT INTO suppression (key, reason) VALUES ('gone@suppressed.example', 'asked'), ('silent.example', 'asked')`,
  );
});

afterAll(() => stage.premises.close());

const company = (over: Input): Input => {
  const { company } = prospect();
  return { company: { ...(company as Input), ...over } };
};
const contact = (over: Input): Input => {
  const { contact } = prospect();
  return { contact: { ...(contact as Input), ...over } };
};

/** What a submission may leave behind, counted; two submissions of which none was stored count the same. */
async function stored(): Promise<unknown> {
  const [counts] = await stage.premises.rows(`
    SELECT (SELECT count(*) FROM referral) AS referrals, (SELECT count(*) FROM verdict) AS verdicts,
           (SELECT count(*) FROM assignment) AS assignments, (SELECT count(*) FROM claim) AS claims,
           (SELECT count(*) FROM idempotency_key) AS keys, (SELECT count(*) FROM event) AS events,
           (SELECT sum(last_turn) FROM turn_ledger) AS turns`);
  return counts;
}

const problemsOf = ({ problems = [] }: SubmitAnswer): string[] =>
  problems.map(({ code, path }) => `${code} ${path.join('.')}`);

const long = (length: number): string => 'x'.repeat(length);
const tomorrow = (): string => new Date(Date.now() + 86_400_000).toISOString();

describe('a referral with something wrong in it', () => {
  it.each<[string, string, () => Input]>([
    ['no company name', 'REQUIRED company.name', () => company({ name: '  ' })],
    ['no contact name', 'REQUIRED contact.name', () => contact({ name: '\u200b' })],
    ['no address', 'REQUIRED contact.email', () => contact({ email: '' })],
    ['no product line', 'REQUIRED productLine', () => ({ productLine: ' ' })],
    ['a long company name', 'TOO_LONG company.name', () => company({ name: long(201) })],
    ['a long note', 'TOO_LONG note', () => ({ note: long(4_001) })],
    ['a long title', 'TOO_LONG contact.title', () => contact({ title: long(101) })],
    [
      'too many technologies',
      'TOO_LONG company.techStack',
      () => company({ techStack: Array.from({ length: 51 }, (_, n) => `T${n}`) }),
    ],
    ['no address at all', 'EMAIL_INVALID contact.email', () => contact({ email: 'ada' })],
    ['two addresses', 'EMAIL_INVALID contact.email', () => contact({ email: 'a@x.it, b@x.it' })],
    ['a named address', 'EMAIL_INVALID contact.email', () => contact({ email: 'A <a@x.it>' })],
    [
      'a header in the address',
      'CONTROL_CHARACTERS_NOT_ALLOWED contact.email',
      () => contact({ email: 'a@x.it\r\nBcc: b@x.it' }),
    ],
    ['no web address', 'DOMAIN_INVALID company.domain', () => company({ domain: 'acme' })],
    ['a number for a host', 'DOMAIN_INVALID company.domain', () => company({ domain: '10.0.0.1' })],
    ['a bare ending', 'DOMAIN_INVALID company.domain', () => company({ domain: 'co.uk' })],
    ['no such country', 'COUNTRY_UNKNOWN company.country', () => company({ country: 'ZZ' })],
    [
      'no such region',
      'SUBDIVISION_UNKNOWN company.subdivision',
      () => company({ subdivision: 'IT-99' }),
    ],
    [
      'a region of another country',
      'SUBDIVISION_UNKNOWN company.subdivision',
      () => company({ subdivision: 'DE-BY' }),
    ],
    ['no such line', 'PRODUCT_LINE_UNKNOWN productLine', () => ({ productLine: 'CLOUD' })],
    ['no telephone', 'PHONE_INVALID contact.phone', () => contact({ phone: 'call me' })],
    ['negative staff', 'NUMBER_OUT_OF_RANGE company.employees', () => company({ employees: -1 })],
    [
      'too many people',
      'NUMBER_OUT_OF_RANGE company.employees',
      () => company({ employees: 10_000_001 }),
    ],
    ['a date to come', 'DATE_IN_FUTURE referredAt', () => ({ referredAt: tomorrow() })],
    [
      'a minute to come',
      'DATE_IN_FUTURE referredAt',
      () => ({ referredAt: new Date(Date.now() + 60_000).toISOString() }),
    ],
    [
      'a line break in a name',
      'CONTROL_CHARACTERS_NOT_ALLOWED company.name',
      () => company({ name: 'Acme\nSpA' }),
    ],
    ['a NUL in the note', 'CONTROL_CHARACTERS_NOT_ALLOWED note', () => ({ note: 'so\u0000what' })],
    [
      'half a character',
      'CONTROL_CHARACTERS_NOT_ALLOWED contact.name',
      () => contact({ name: 'Ada \ud800' }),
    ],
    ['an empty key', 'IDEMPOTENCY_KEY_INVALID idempotencyKey', () => ({ idempotencyKey: '' })],
    [
      'a key that is too long',
      'IDEMPOTENCY_KEY_INVALID idempotencyKey',
      () => ({ idempotencyKey: long(256) }),
    ],
    [
      'a key that cannot be printed',
      'IDEMPOTENCY_KEY_INVALID idempotencyKey',
      () => ({ idempotencyKey: 'a\nb' }),
    ],
    [
      'a person who wants no contact',
      'CANNOT_CONTACT contact.email',
      () => contact({ email: 'Gone@suppressed.example' }),
    ],
    [
      'a company that wants no contact',
      'CANNOT_CONTACT contact.email',
      () => company({ domain: 'www.silent.example' }),
    ],
  ])('is told of %s, in the reader’s language, and nothing is stored', async (_, said, over) => {
    const before = await stored();
    const input = prospect(over());
    const english = await submit(stage.url, partner.token, input);
    const inItalian = await submit(stage.url, italian.token, input);
    expect([english.__typename, problemsOf(english)]).toEqual(['ReferralInvalid', [said]]);
    expect(problemsOf(inItalian)).toEqual([said]);
    const sentences = [english, inItalian].map(({ problems = [] }) => problems[0]?.message ?? '');
    for (const sentence of sentences) expect(sentence).toMatch(/^\p{Lu}[^{}]{10,}[.]$/u);
    expect(sentences[0]).not.toBe(sentences[1]);
    expect(await stored()).toEqual(before);
  });

  it('is told of everything at once', async () => {
    const before = await stored();
    const answer = await submit(stage.url, partner.token, {
      ...prospect(),
      idempotencyKey: 'a\u0000b',
      productLine: 'NONE',
      referredAt: tomorrow(),
      note: '\u0001',
      ...company({ name: '', domain: 'x', country: 'ZZ', subdivision: 'IT-99', employees: -5 }),
      contact: { name: long(300), email: 'nobody', phone: 'call me', title: 'a\u0000' },
    });
    expect(problemsOf(answer).sort()).toEqual(
      [
        ...['IDEMPOTENCY_KEY_INVALID idempotencyKey', 'REQUIRED company.name'],
        ...['DOMAIN_INVALID company.domain', 'COUNTRY_UNKNOWN company.country'],
        ...['SUBDIVISION_UNKNOWN company.subdivision', 'NUMBER_OUT_OF_RANGE company.employees'],
        ...['TOO_LONG contact.name', 'EMAIL_INVALID contact.email', 'PHONE_INVALID contact.phone'],
        ...['CONTROL_CHARACTERS_NOT_ALLOWED contact.title', 'PRODUCT_LINE_UNKNOWN productLine'],
        ...['DATE_IN_FUTURE referredAt', 'CONTROL_CHARACTERS_NOT_ALLOWED note'],
      ].sort(),
    );
    expect(await stored()).toEqual(before);
  });

  it('is told for whom among the rest, where the vendor’s people do not say it', async () => {
    const { token } = stage.office.manager;
    const before = await stored();
    const wrong = prospect(contact({ email: 'ada' }));
    const said = ['EMAIL_INVALID contact.email', 'REQUIRED partnerId'];
    expect(problemsOf(await submit(stage.url, token, wrong))).toEqual(said);
    expect(problemsOf(await submit(stage.url, token, prospect()))).toEqual(said.slice(1));
    expect(await stored()).toEqual(before);
  });

  it('and the date of the first steam engine is none of it', async () => {
    const referredAt = '1712-01-01T00:00:00.000Z';
    const { id } = await submitted(stage.url, partner.token, { referredAt });
    const [row] = await stage.premises.rows<{ at: Date }>(
      'SELECT referred_at AS at FROM referral WHERE id = $1',
      [id],
    );
    expect(row?.at.toISOString()).toBe(referredAt);
  });

  it('reads as people write', async () => {
    const wrong = prospect({ ...contact({ email: 'ada' }), productLine: 'NONE' });
    const messages = async ({ token }: Someone): Promise<unknown> =>
      (await submit(stage.url, token, wrong)).problems?.map(({ message }) => message);
    expect(await messages(partner)).toEqual([
      'This is not an e-mail address. Give exactly one, such as name@company.com.',
      'There is no such product line. Choose one that we offer.',
    ]);
    expect(await messages(italian)).toEqual([
      'Non è un indirizzo e-mail. Indicane uno solo, come nome@azienda.it.',
      'Questa linea di prodotto non esiste. Scegline una che offriamo.',
    ]);
  });
});

describe('a request of the wrong shape', () => {
  it.each<[string, RegExp, () => Input]>([
    ['a status of its own', /“i.status”/, () => ({ status: 'WON' })],
    ['no consent', /consent/, () => ({ consent: undefined })],
    ['an empty consent', /consent/, () => ({ consent: null })],
    ['an unknown consent', /ConsentBasis/, () => ({ consent: 'SURE' })],
    [
      'a country in small letters',
      /“i.company.country” takes two capital letters/,
      () => company({ country: 'it' }),
    ],
    [
      'a country of three letters',
      /“i.company.country” takes two capital letters/,
      () => company({ country: 'ITA' }),
    ],
    ['half a person', /Int/, () => company({ employees: 12.5 })],
    ['staff in words', /Int/, () => company({ employees: 'many' })],
    ['more staff than fits', /Int/, () => company({ employees: 2 ** 40 })],
    [
      'a day that is none',
      /“i.referredAt” takes an instant/,
      () => ({ referredAt: '2026-02-30T10:00:00Z' }),
    ],
    [
      'a time without a zone',
      /“i.referredAt” takes an instant/,
      () => ({ referredAt: '2026-02-03T10:00:00' }),
    ],
    ['an unknown touchpoint', /Touchpoint/, () => ({ touchpoint: 'PHONE' })],
    ['an unknown answer', /BantAnswer/, () => ({ bant: { budget: 'MAYBE' } })],
    ['an unknown signal', /BuyingSignal/, () => ({ buyingSignals: ['SMILED'] })],
    ['no contact', /contact/, () => ({ contact: undefined })],
    ['a list in place of a name', /String/, () => company({ name: ['Acme'] })],
    ['a field nobody knows', /“i.probability”/, () => ({ probability: 1 })],
  ])('is refused by name: %s', async (_, named, over) => {
    const before = await stored();
    const refused = await submit(stage.url, partner.token, prospect(over())).then(
      () => null,
      (error: unknown) => error as Refused,
    );
    expect([refused?.code, refused?.data]).toEqual(['BAD_USER_INPUT', undefined]);
    expect(refused?.errors[0]?.message).toMatch(named);
    expect(JSON.stringify(refused?.errors)).not.toMatch(/node_modules|at \/|stack/);
    expect(await stored()).toEqual(before);
  });

  it('is answered in the reader’s language, and without what was sent', async () => {
    const wrong = { ...prospect(contact({ name: long(10_000) })), consent: null };
    const refused = await submit(stage.url, italian.token, wrong).then(
      () => null,
      (error: unknown) => error as Refused,
    );
    expect(refused?.errors.map(({ message }) => message)).toEqual([
      'Manca «i.consent». Indicalo e invia di nuovo.',
    ]);
  });

  const raw = async (body: string): Promise<{ status: number; code: unknown }> => {
    const response = await fetch(`${stage.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${partner.token}` },
      body,
    });
    const { errors } = (await response.json()) as { errors: { extensions: { code: string } }[] };
    return { status: response.status, code: errors[0]?.extensions.code };
  };
  const query = 'mutation($i: SubmitReferralInput!){ submitReferral(input: $i){ __typename } }';

  it('is refused by name: __proto__', async () => {
    const input = JSON.stringify(prospect()).replace('{', '{"__proto__":{"status":"WON"},');
    const body = `{"query":${JSON.stringify(query)},"variables":{"i":${input}}}`;
    expect(await raw(body)).toMatchObject({ code: 'BAD_USER_INPUT' });
  });

  it('is refused whole when it is more than a megabyte, and read when it is just less', async () => {
    const before = await stored();
    const of = (size: number): string =>
      JSON.stringify({ query, variables: { i: prospect({ note: long(size) }) } });
    expect(await raw(of(1_048_576))).toEqual({ status: 413, code: 'PAYLOAD_TOO_LARGE' });
    const answer = await submit(stage.url, partner.token, prospect({ note: long(1_000_000) }));
    expect(problemsOf(answer)).toEqual(['TOO_LONG note']);
    expect(await stored()).toEqual(before);
  });
});

describe('what people type', () => {
  it.each([
    'شركة النور',
    'חברת אור',
    '株式会社グリーン',
    '🦊 Volpe & Figli 👩‍👩‍👧',
    '__proto__',
    'constructor',
    `Robert'); DROP TABLE referral;--`,
    '<script>alert(1)</script>',
    '=1+1',
    '%_\\',
    '{{company}}',
    'a\u202eb',
    'null',
    "L'Aquila “d’oro”",
  ])('is kept as it was given: %s', async (typed) => {
    const { id } = await submitted(stage.url, partner.token, {
      ...company({ name: typed, industry: typed, techStack: [typed] }),
      note: `${typed}\n\t${typed}`,
    });
    const [row] = await stage.premises.rows(
      'SELECT company_name, industry, tech_stack, note FROM referral WHERE id = $1',
      [id],
    );
    expect(row).toEqual({
      company_name: typed,
      industry: typed,
      tech_stack: [typed],
      note: `${typed}\n\t${typed}`,
    });
    const { referral } = await ask<{ referral: { company: unknown } }>(
      stage.url,
      partner.token,
      'query($id: ID!){ referral(id: $id){ company { name industry techStack } } }',
      { id },
    );
    expect(referral.company).toEqual({ name: typed, industry: typed, techStack: [typed] });
  });
});
