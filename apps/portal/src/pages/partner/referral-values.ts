import { z } from 'zod/mini';
import { ANSWERS, SIGNALS, TOUCHPOINTS } from '../../api/choices';
import { industryOf } from '../../i18n/industries';
import { noonOf } from '../../i18n/zoned-instant';
import { employeesOf } from '../../parts/typed-number/employees';
import type { PreviewReferralInput, SubmitReferralInput } from './generated/graphql';

export const CONSENTS = [
  'PROSPECT_AGREED',
  'EXISTING_CUSTOMER_OF_PARTNER',
  'LEGITIMATE_INTEREST',
] as const;

const answer = z.enum(ANSWERS);

/** The form as it is typed, and as a draft keeps it. */
export const referralValues = z.object({
  partnerId: z.nullable(z.string()),
  company: z.object({
    name: z.string(),
    domain: z.string(),
    country: z.nullable(z.string()),
    subdivision: z.nullable(z.string()),
    industry: z.string(),
    /** As it was typed; drafts of before hold the number itself. */
    employees: z.pipe(z.union([z.number(), z.string()]), z.transform(String)),
    techStack: z.array(z.string()),
  }),
  contact: z.object({
    name: z.string(),
    email: z.string(),
    phone: z.string(),
    title: z.string(),
  }),
  productLine: z.nullable(z.string()),
  touchpoint: z.enum(TOUCHPOINTS),
  buyingSignals: z.array(z.enum(SIGNALS)),
  bant: z.object({ budget: answer, authority: answer, need: answer, timeline: answer }),
  confirmsFitAndIntent: z.boolean(),
  consent: z.nullable(z.enum(CONSENTS)),
  /** A calendar day; empty: today. */
  referredOn: z.string(),
  note: z.string(),
});

export type ReferralValues = z.infer<typeof referralValues>;

export const BLANK: ReferralValues = {
  partnerId: null,
  company: {
    name: '',
    domain: '',
    country: null,
    subdivision: null,
    industry: '',
    employees: '',
    techStack: [],
  },
  contact: { name: '', email: '', phone: '', title: '' },
  productLine: null,
  touchpoint: 'REFERRAL',
  buyingSignals: [],
  bant: { budget: 'UNKNOWN', authority: 'UNKNOWN', need: 'UNKNOWN', timeline: 'UNKNOWN' },
  confirmsFitAndIntent: false,
  consent: null,
  referredOn: '',
  note: '',
};

/** The fields as problems name them, in the order in which they stand. */
export const FIELDS = [
  'partnerId',
  'company.name',
  'company.domain',
  'company.country',
  'company.subdivision',
  'company.employees',
  'company.industry',
  'company.techStack',
  'contact.name',
  'contact.email',
  'contact.title',
  'contact.phone',
  'productLine',
  'touchpoint',
  'referredAt',
  'buyingSignals',
  'bant.budget',
  'bant.authority',
  'bant.need',
  'bant.timeline',
  'note',
  'consent',
  'confirmsFitAndIntent',
] as const;

export type FieldPath = (typeof FIELDS)[number];

/** Which fields hold something else than before. */
export const changedFields = (
  before: ReferralValues,
  after: ReferralValues,
): readonly FieldPath[] =>
  FIELDS.filter((field) => {
    const [held, holds] = [before, after].map((values) => JSON.stringify(valueOf(values, field)));
    return held !== holds;
  });

const REQUIRED = [
  'partnerId',
  'company.name',
  'company.country',
  'contact.name',
  'contact.email',
  'productLine',
  'consent',
] as const satisfies readonly FieldPath[];

export type RequiredField = (typeof REQUIRED)[number];

/** What must be there, and is not yet; of the vendor's people also whose it is. */
export function missingFields(values: ReferralValues, vendor: boolean): readonly RequiredField[] {
  const { company, contact, productLine, consent, partnerId } = values;
  const given: Readonly<Record<RequiredField, boolean>> = {
    partnerId: !vendor || partnerId !== null,
    'company.name': company.name.trim() !== '',
    'company.country': company.country !== null,
    'contact.name': contact.name.trim() !== '',
    'contact.email': contact.email.trim() !== '',
    productLine: productLine !== null,
    consent: consent !== null,
  };
  return REQUIRED.filter((field) => !given[field]);
}

/** What stands at a path, such as `company.name`. */
const valueOf = (values: ReferralValues, path: FieldPath): unknown =>
  (path === 'referredAt' ? 'referredOn' : path)
    .split('.')
    .reduce<unknown>((at, name) => new Map(Object.entries(at ?? {})).get(name), values);

/** Blank is not given. */
const orNull = (text: string): string | null => (text.trim() === '' ? null : text);

/** What is typed so far, as the API asks it. */
export function previewInput(values: ReferralValues, timeZone: string): PreviewReferralInput {
  const { partnerId, company, contact, productLine, consent, referredOn, note, ...choices } =
    values;
  return {
    ...choices,
    partnerId,
    productLine,
    consent,
    note: orNull(note),
    referredAt: referredOn === '' ? null : noonOf(referredOn, timeZone),
    company: {
      name: orNull(company.name),
      domain: orNull(company.domain),
      country: company.country,
      subdivision: company.subdivision,
      industry: orNull(industryOf(company.industry)),
      employees: employeesOf(company.employees),
      techStack: company.techStack,
    },
    contact: {
      name: orNull(contact.name),
      email: orNull(contact.email),
      phone: orNull(contact.phone),
      title: orNull(contact.title),
    },
  };
}

/** Null while something is missing that must be there. */
export function submitInput(
  values: ReferralValues,
  { timeZone, idempotencyKey }: { readonly timeZone: string; readonly idempotencyKey: string },
): SubmitReferralInput | null {
  const { company, contact, productLine, consent } = values;
  const { country } = company;
  if (country === null || productLine === null || consent === null) return null;
  const given = previewInput(values, timeZone);
  return {
    ...given,
    bant: values.bant,
    buyingSignals: values.buyingSignals,
    confirmsFitAndIntent: values.confirmsFitAndIntent,
    touchpoint: values.touchpoint,
    productLine,
    consent,
    idempotencyKey,
    company: {
      ...given.company,
      name: company.name,
      techStack: company.techStack,
      country,
    },
    contact: { ...given.contact, name: contact.name, email: contact.email },
  };
}

/** The form's field of a problem: an entry of a list is the list's. */
export function fieldOf(path: readonly string[]): FieldPath | null {
  const joined = path.join('.');
  return FIELDS.find((field) => joined === field || joined.startsWith(`${field}.`)) ?? null;
}
