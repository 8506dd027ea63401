import { criterion, includes } from './criterion.js';
import type { Facts } from './facts.js';
import type { Choice, IdealCustomer, SizeRange } from './rule-set.js';
import type { Because, Criterion } from './verdict.js';

/** Is it the kind of company that we sell to? */
export function judgeFit(facts: Facts, icp: IdealCustomer): readonly Criterion[] {
  const asked = icp.techStack;
  const asksForTech = asked.any.length + asked.all.length + asked.none.length > 0;
  return [
    companySize(facts.employees, icp.sizes),
    industry(facts.industry, icp.industries),
    country(facts.country, icp.countries),
    ...(asksForTech ? [techStack(facts.techStack, asked)] : []),
  ];
}

function companySize(employees: number | null, sizes: readonly SizeRange[]): Criterion {
  const [first, second] = sizes;
  if (!first) return criterion('COMPANY_SIZE', 'MET', 'COMPANY_SIZE_ANY');
  const fits = sizes.some((size) => isWithin(employees, size));
  const outcome = employees === null ? 'UNKNOWN' : fits ? 'MET' : 'NOT_MET';
  const of: Because['params'] = employees === null ? {} : { employees };
  if (!second && first.max === null)
    return criterion('COMPANY_SIZE', outcome, `COMPANY_SIZE_${outcome}`, { ...of, min: first.min });
  const because = { MET: 'WITHIN', NOT_MET: 'OUTSIDE', UNKNOWN: 'OF_RANGES_UNKNOWN' } as const;
  return criterion('COMPANY_SIZE', outcome, `COMPANY_SIZE_${because[outcome]}`, {
    ...of,
    sizes: sizes.map(written).join(', '),
  });
}

const isWithin = (employees: number | null, { min, max }: SizeRange): boolean =>
  employees !== null && employees >= min && (max === null || employees <= max);

const written = ({ min, max }: SizeRange): string =>
  max === null ? `${String(min)}+` : `${String(min)}–${String(max)}`;

function industry(given: string | null, choice: Choice): Criterion {
  if (given === null) return criterion('INDUSTRY', 'UNKNOWN', 'INDUSTRY_UNKNOWN');
  const outcome = isChosen(given, choice) ? 'MET' : 'NOT_MET';
  return criterion('INDUSTRY', outcome, `INDUSTRY_${outcome}`, { industry: given });
}

function country(given: string, choice: Choice): Criterion {
  const outcome = isChosen(given, choice) ? 'MET' : 'NOT_MET';
  return criterion('COUNTRY', outcome, `COUNTRY_${outcome}`, { country: given });
}

const isChosen = (given: string, { only, except }: Choice): boolean =>
  (only.length === 0 || includes(only, given)) && !includes(except, given);

/** What excludes weighs more than what is lacking, and that more than what is there. */
function techStack(given: readonly string[], asked: IdealCustomer['techStack']): Criterion {
  const named = [...asked.all, ...asked.any, ...asked.none];
  if (given.length === 0)
    return criterion('TECH_STACK', 'UNKNOWN', 'TECH_STACK_UNKNOWN', { products: list(named) });
  const excluded = given.filter((each) => includes(asked.none, each));
  if (excluded.length > 0)
    return criterion('TECH_STACK', 'NOT_MET', 'TECH_STACK_EXCLUDED', { products: list(excluded) });
  const missing = asked.all.filter((each) => !includes(given, each));
  if (missing.length > 0)
    return criterion('TECH_STACK', 'NOT_MET', 'TECH_STACK_LACKING', { products: list(missing) });
  if (asked.any.length > 0 && !asked.any.some((each) => includes(given, each)))
    return criterion('TECH_STACK', 'NOT_MET', 'TECH_STACK_NOT_MET', { products: list(asked.any) });
  return criterion('TECH_STACK', 'MET', 'TECH_STACK_MET', { products: list(given) });
}

const list = (products: readonly string[]): string => products.join(', ');
