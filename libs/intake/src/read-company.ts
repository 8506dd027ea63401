import { isOfCountry, isCountry, isSubdivision } from './geography.js';
import { companyHostOf, typedHost } from './host.js';
import { isLongerThan } from './clean-text.js';
import type { Reading } from './reading.js';
import type { ReferralFacts } from './referral-facts.js';
import type { SubmissionInput } from './submission-input.js';

const LONGEST_NAME = 200;
const LONGEST_DOMAIN = 253;
/** People paste the address of a page; only its host is kept. */
const LONGEST_TYPED_DOMAIN = 2048;
const LONGEST_INDUSTRY = 100;
const LONGEST_TECHNOLOGY = 60;
const MOST_TECHNOLOGIES = 50;
const MOST_EMPLOYEES = 10_000_000;

type Company = SubmissionInput['company'];

/** The company's facts; what is reported as a problem stands as null or empty. */
export function readCompany(company: Company, reading: Reading): ReferralFacts['company'] {
  const name = reading.required(['company', 'name'], company.name, { max: LONGEST_NAME });
  const domain = readDomain(company.domain, reading);
  const country = readCountry(company.country, reading);
  const subdivision = readSubdivision(company.subdivision, country, reading);
  const industry = reading.optional(['company', 'industry'], company.industry, {
    max: LONGEST_INDUSTRY,
  });
  const employees = readEmployees(company.employees, reading);
  const techStack = readTechStack(company.techStack, reading);
  return { name, domain, country, subdivision, industry, employees, techStack };
}

function readDomain(typed: string | null, reading: Reading): string | null {
  const path = ['company', 'domain'];
  if (typed !== null && typed.length > LONGEST_TYPED_DOMAIN) {
    reading.report(path, 'TOO_LONG', { max: LONGEST_DOMAIN });
    return null;
  }
  const text = reading.optional(path, typed, { max: LONGEST_TYPED_DOMAIN });
  if (text === null) return null;
  if (isLongerThan(typedHost(text), LONGEST_DOMAIN)) {
    reading.report(path, 'TOO_LONG', { max: LONGEST_DOMAIN });
    return null;
  }
  const host = companyHostOf(text);
  if (host === null) reading.report(path, 'DOMAIN_INVALID');
  return host;
}

function readCountry(typed: string, reading: Reading): string {
  const path = ['company', 'country'];
  if (typed === '') reading.report(path, 'REQUIRED');
  else if (!isCountry(typed)) reading.report(path, 'COUNTRY_UNKNOWN');
  else return typed;
  return '';
}

/** Where the country itself is wrong or absent, only the code's existence is asked. */
function readSubdivision(typed: string | null, country: string, reading: Reading): string | null {
  const path = ['company', 'subdivision'];
  const code = typed?.trim().toUpperCase() ?? '';
  if (code === '') return null;
  if (isSubdivision(code) && (country === '' || isOfCountry(code, country))) return code;
  reading.report(path, 'SUBDIVISION_UNKNOWN');
  return null;
}

function readEmployees(count: number | null, reading: Reading): number | null {
  if (count === null) return null;
  if (Number.isInteger(count) && count >= 0 && count <= MOST_EMPLOYEES) return count;
  reading.report(['company', 'employees'], 'NUMBER_OUT_OF_RANGE', { min: 0, max: MOST_EMPLOYEES });
  return null;
}

/** Blank entries are passed over. */
function readTechStack(typed: readonly string[], reading: Reading): readonly string[] {
  if (typed.length > MOST_TECHNOLOGIES) {
    reading.report(['company', 'techStack'], 'TOO_LONG', { max: MOST_TECHNOLOGIES });
    return [];
  }
  return typed.flatMap((each, index) => {
    const path = ['company', 'techStack', String(index)];
    const text = reading.optional(path, each, { max: LONGEST_TECHNOLOGY });
    return text === null ? [] : [text];
  });
}
