import type { FieldPath } from './referral-values';

/** Which field decides a criterion, where one does. */
export const FIELD_OF_CRITERION: Readonly<Partial<Record<string, FieldPath>>> = {
  COMPANY_SIZE: 'company.employees',
  INDUSTRY: 'company.industry',
  TECH_STACK: 'company.techStack',
  COUNTRY: 'company.country',
  BUDGET: 'bant.budget',
  AUTHORITY: 'bant.authority',
  NEED: 'bant.need',
  TIMELINE: 'bant.timeline',
  BUYING_SIGNAL: 'buyingSignals',
  PARTNER_REFERRAL: 'confirmsFitAndIntent',
  NOT_A_RAW_LIST: 'touchpoint',
};
