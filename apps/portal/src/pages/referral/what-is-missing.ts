import type { Verdict } from './referral';

/** The fields that a partner can supply, by the criterion that asks for them. */
const FIELD_OF = {
  COMPANY_SIZE: 'employees',
  INDUSTRY: 'industry',
  TECH_STACK: 'techStack',
  BUDGET: 'budget',
  AUTHORITY: 'authority',
  NEED: 'need',
  TIMELINE: 'timeline',
  BUYING_SIGNAL: 'buyingSignals',
  PARTNER_REFERRAL: 'confirmsFitAndIntent',
} as const;

export type MissingField = (typeof FIELD_OF)[keyof typeof FIELD_OF];

const isAskedFor = (code: string): code is keyof typeof FIELD_OF => code in FIELD_OF;

export interface Missing {
  readonly field: MissingField;
  /** Why it is asked for, in the viewer's language. */
  readonly because: string;
}

/** What stands between a referral and sales, as far as its partner can add it; in the order of the verdict. */
export function missingOf({ criteria }: Pick<Verdict, 'criteria'>): readonly Missing[] {
  return criteria.flatMap(({ code, outcome, because }) =>
    outcome !== 'MET' && isAskedFor(code) ? [{ field: FIELD_OF[code], because }] : [],
  );
}
