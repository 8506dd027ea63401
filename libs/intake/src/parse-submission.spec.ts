import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseSubmission } from './parse-submission.js';
import { CONTEXT, SOUND, withCompany, withContact } from './sample-submission.js';
import type { SubmissionInput } from './submission-input.js';

function factsOf(input: SubmissionInput) {
  const parsed = parseSubmission(input, CONTEXT);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.facts;
}

/** Problems as `path: CODE`; also sees to it that no path has two. */
function problemsOf(input: SubmissionInput): readonly string[] {
  const parsed = parseSubmission(input, CONTEXT);
  const problems = parsed.ok ? [] : parsed.problems;
  const paths = problems.map(({ path }) => path.join('.'));
  expect(new Set(paths).size).toBe(paths.length);
  return problems.map(({ code, path }) => `${path.join('.')}: ${code}`);
}

describe('a sound submission', () => {
  it('becomes facts and an account key', () => {
    expect(parseSubmission(SOUND, CONTEXT)).toEqual({
      ok: true,
      accountKey: 'rossi-meccanica.it',
      facts: {
        company: SOUND.company,
        contact: { ...SOUND.contact, phone: '+39021234567' },
        productLine: 'CORE',
        touchpoint: 'REFERRAL',
        referredAt: CONTEXT.now,
        buyingSignals: ['DEMO_REQUESTED'],
        bant: SOUND.bant,
        confirmsFitAndIntent: true,
        consent: 'PROSPECT_AGREED',
        note: 'Met in Milan.\nWants a demo.',
      },
    });
  });

  it('is normalised', () => {
    const { company, contact } = factsOf({
      ...withCompany({
        name: ' Acme ',
        domain: 'https://WWW.Acme.com/x',
        subdivision: 'it-mi',
        industry: ' ',
        techStack: [' SAP ', ' '],
      }),
      contact: { name: 'Jo', email: ' Jo@ACME.com ', phone: ' ', title: '' },
    });
    expect(company).toMatchObject({
      name: 'Acme',
      domain: 'www.acme.com',
      subdivision: 'IT-MI',
      industry: null,
      techStack: ['SAP'],
    });
    expect(contact).toEqual({ name: 'Jo', email: 'Jo@acme.com', phone: null, title: null });
  });

  it.each([
    ['02 1234567', 'IT', '+39021234567'],
    ['+39 333 1234567', 'DE', '+393331234567'],
    ['(415) 555-0100', 'US', '+14155550100'],
    ['020 7946 0958', 'GB', '+442079460958'],
    ['0049 30 123456', 'IT', '+4930123456'],
  ])('keeps the telephone number %s of %s in E.164', (phone, country, e164) => {
    const input = {
      ...withCompany({ country, subdivision: null }),
      contact: { ...SOUND.contact, phone },
    };
    expect(factsOf(input).contact.phone).toBe(e164);
  });

  it.each(['IT-25', 'IT-MI', 'IT-21'])('takes any level of subdivision: %s', (subdivision) => {
    expect(factsOf(withCompany({ subdivision })).company.subdivision).toBe(subdivision);
  });

  it('takes an old date, and a clock that is a little ahead as now', () => {
    const old = new Date('1999-01-01T00:00:00Z');
    expect(factsOf({ ...SOUND, referredAt: old }).referredAt).toEqual(old);
    const ahead = new Date(CONTEXT.now.getTime() + 5_000);
    expect(factsOf({ ...SOUND, referredAt: ahead }).referredAt).toEqual(CONTEXT.now);
  });
});

describe('a problem is named', () => {
  const long = 'a'.repeat(1_000_000);
  it.each<[string, SubmissionInput, string]>([
    ['no company name', withCompany({ name: '  ' }), 'company.name: REQUIRED'],
    ['long company name', withCompany({ name: long }), 'company.name: TOO_LONG'],
    ['NUL in a name', withCompany({ name: 'a\0' }), 'company.name: CONTROL_CHARACTERS_NOT_ALLOWED'],
    [
      'a lone surrogate',
      withCompany({ name: 'a\ud800' }),
      'company.name: CONTROL_CHARACTERS_NOT_ALLOWED',
    ],
    ['no such ending', withCompany({ domain: 'acme.con' }), 'company.domain: DOMAIN_INVALID'],
    [
      'a long domain',
      withCompany({ domain: `${'a.'.repeat(130)}com` }),
      'company.domain: TOO_LONG',
    ],
    ['a megabyte of domain', withCompany({ domain: long }), 'company.domain: TOO_LONG'],
    [
      'a line break in a domain',
      withCompany({ domain: 'a.com\r\nX: y' }),
      'company.domain: CONTROL_CHARACTERS_NOT_ALLOWED',
    ],
    [
      'no such country',
      withCompany({ country: 'ZZ', subdivision: null }),
      'company.country: COUNTRY_UNKNOWN',
    ],
    [
      'no such subdivision',
      withCompany({ subdivision: 'IT-99' }),
      'company.subdivision: SUBDIVISION_UNKNOWN',
    ],
    [
      'another country’s subdivision',
      withCompany({ subdivision: 'FR-75C' }),
      'company.subdivision: SUBDIVISION_UNKNOWN',
    ],
    ['long industry', withCompany({ industry: 'a'.repeat(101) }), 'company.industry: TOO_LONG'],
    ['negative size', withCompany({ employees: -1 }), 'company.employees: NUMBER_OUT_OF_RANGE'],
    ['huge size', withCompany({ employees: 10_000_001 }), 'company.employees: NUMBER_OUT_OF_RANGE'],
    ['no number', withCompany({ employees: Number.NaN }), 'company.employees: NUMBER_OUT_OF_RANGE'],
    [
      'many technologies',
      withCompany({ techStack: Array<string>(51).fill('x') }),
      'company.techStack: TOO_LONG',
    ],
    [
      'a long technology',
      withCompany({ techStack: ['ok', 'a'.repeat(61)] }),
      'company.techStack.1: TOO_LONG',
    ],
    ['no contact name', withContact({ name: '' }), 'contact.name: REQUIRED'],
    ['no address', withContact({ email: ' ' }), 'contact.email: REQUIRED'],
    ['two addresses', withContact({ email: 'a@b.test,c@d.test' }), 'contact.email: EMAIL_INVALID'],
    [
      'a smuggled header',
      withContact({ email: 'b@x.test\r\nBcc: evil@e.test' }),
      'contact.email: CONTROL_CHARACTERS_NOT_ALLOWED',
    ],
    [
      'a long address',
      withContact({ email: `${'a'.repeat(250)}@b.test` }),
      'contact.email: TOO_LONG',
    ],
    ['no telephone', withContact({ phone: 'call me' }), 'contact.phone: PHONE_INVALID'],
    ['a short telephone', withContact({ phone: '123' }), 'contact.phone: PHONE_INVALID'],
    [
      'a megabyte of telephone',
      withContact({ phone: '1'.repeat(1_000_000) }),
      'contact.phone: PHONE_INVALID',
    ],
    ['long title', withContact({ title: 'a'.repeat(101) }), 'contact.title: TOO_LONG'],
    ['no product line', { ...SOUND, productLine: ' ' }, 'productLine: REQUIRED'],
    [
      'no such product line',
      { ...SOUND, productLine: 'core' },
      'productLine: PRODUCT_LINE_UNKNOWN',
    ],
    [
      'a name of JavaScript as product line',
      { ...SOUND, productLine: '__proto__' },
      'productLine: PRODUCT_LINE_UNKNOWN',
    ],
    [
      'tomorrow',
      { ...SOUND, referredAt: new Date('2026-11-23T10:15:30Z') },
      'referredAt: DATE_IN_FUTURE',
    ],
    ['a long note', { ...SOUND, note: 'a'.repeat(4001) }, 'note: TOO_LONG'],
    ['NUL in a note', { ...SOUND, note: 'a\0b' }, 'note: CONTROL_CHARACTERS_NOT_ALLOWED'],
    ['a bad key', { ...SOUND, idempotencyKey: 'a\nb' }, 'idempotencyKey: IDEMPOTENCY_KEY_INVALID'],
  ])('%s', (_, input, problem) => {
    expect(problemsOf(input)).toEqual([problem]);
  });

  it('once for each path, all at once, in the order of the form', () => {
    const input: SubmissionInput = {
      ...SOUND,
      idempotencyKey: '',
      company: {
        name: '',
        domain: 'x',
        country: 'XX',
        subdivision: 'IT-99',
        industry: '\0',
        employees: -1,
        techStack: ['\0'],
      },
      contact: { name: '\0', email: 'x', phone: '+1', title: '\0' },
      productLine: 'NONE',
      referredAt: new Date('2030-01-01T00:00:00Z'),
      note: '\0',
    };
    expect(problemsOf(input).map((each) => each.split(':')[0])).toEqual([
      'idempotencyKey',
      'company.name',
      'company.domain',
      'company.country',
      'company.subdivision',
      'company.industry',
      'company.employees',
      'company.techStack.0',
      'contact.name',
      'contact.email',
      'contact.phone',
      'contact.title',
      'productLine',
      'referredAt',
      'note',
    ]);
  });

  it('with its limit', () => {
    const parsed = parseSubmission(withCompany({ name: 'a'.repeat(201), employees: -1 }), CONTEXT);
    expect(parsed.ok ? [] : parsed.problems.map(({ params }) => params)).toEqual([
      { max: 200 },
      { min: 0, max: 10_000_000 },
    ]);
  });
});

describe('whatever is typed', () => {
  const anything = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme' }),
    fc.string({
      unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
    }),
    fc.emailAddress(),
    fc.webUrl(),
    fc.constantFrom(
      '__proto__',
      'constructor',
      '\0',
      '\ud800',
      'a@b.test\r\nBcc: c@d.test',
      '.'.repeat(999),
    ),
  );
  const submission = fc
    .record({ a: anything, b: anything, c: anything, d: anything, e: anything })
    .map(({ a, b, c, d, e }): SubmissionInput => ({
      ...SOUND,
      idempotencyKey: a,
      company: {
        name: b,
        domain: c,
        country: d,
        subdivision: e,
        industry: a,
        employees: a.length,
        techStack: [b, c],
      },
      contact: { name: d, email: e, phone: a, title: b },
      productLine: c,
      note: d,
    }));

  it('is judged without a throw, and at most once a path', () => {
    fc.assert(
      fc.property(submission, (input) => {
        problemsOf(input);
      }),
      { numRuns: 2000 },
    );
  });

  it('means the same when what was kept is submitted again', () => {
    fc.assert(
      fc.property(anything, anything, (name, title) => {
        const once = parseSubmission(
          { ...withCompany({ name }), contact: { ...SOUND.contact, title } },
          CONTEXT,
        );
        fc.pre(once.ok);
        const again = parseSubmission(
          { ...SOUND, company: once.facts.company, contact: once.facts.contact },
          CONTEXT,
        );
        expect(again).toEqual({ ...once, facts: { ...once.facts } });
      }),
    );
  });
});
