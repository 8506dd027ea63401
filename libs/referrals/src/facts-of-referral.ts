import type { ReferralFacts } from '#intake';
import { newId } from '#platform';
import type { ReferralRow } from './referral-row.js';
import { noHold } from './claim.js';
import { noWait } from './wait.js';

type FactColumns = Pick<
  ReferralRow,
  | 'accountKey'
  | 'companyName'
  | 'companyDomain'
  | 'country'
  | 'subdivision'
  | 'industry'
  | 'employees'
  | 'techStack'
  | 'contactName'
  | 'contactEmail'
  | 'contactPhone'
  | 'contactTitle'
  | 'buyingSignals'
  | 'bant'
  | 'confirmsFitAndIntent'
  | 'note'
>;

/** Facts, as the row holds them. */
export const columnsOf = (
  { company, contact, ...facts }: ReferralFacts,
  accountKey: string,
): FactColumns => ({
  accountKey,
  companyName: company.name,
  companyDomain: company.domain,
  country: company.country,
  subdivision: company.subdivision,
  industry: company.industry,
  employees: company.employees,
  techStack: company.techStack,
  contactName: contact.name,
  contactEmail: contact.email,
  contactPhone: contact.phone,
  contactTitle: contact.title,
  buyingSignals: facts.buyingSignals,
  bant: facts.bant,
  confirmsFitAndIntent: facts.confirmsFitAndIntent,
  note: facts.note,
});

/** The row's facts, as intake reads them. */
export const factsOf = (row: ReferralRow): ReferralFacts => ({
  company: {
    name: row.companyName,
    domain: row.companyDomain,
    country: row.country,
    subdivision: row.subdivision,
    industry: row.industry,
    employees: row.employees,
    techStack: row.techStack,
  },
  contact: {
    name: row.contactName,
    email: row.contactEmail,
    phone: row.contactPhone,
    title: row.contactTitle,
  },
  productLine: row.productLine,
  touchpoint: row.touchpoint,
  referredAt: row.referredAt,
  buyingSignals: row.buyingSignals,
  bant: row.bant,
  confirmsFitAndIntent: row.confirmsFitAndIntent,
  consent: row.consent,
  note: row.note,
});

/** By whom and when a referral was handed over. */
export interface Handing {
  readonly partnerId: string;
  readonly tier: string;
  readonly submittedBy: string;
  readonly at: Date;
  /** No date of referral was given: it is the moment of the submission. */
  readonly referredNow: boolean;
}

/** A referral that nobody has judged yet. */
export const newReferral = (
  facts: ReferralFacts,
  accountKey: string,
  handing: Handing,
): ReferralRow => ({
  ...columnsOf(facts, accountKey),
  id: newId(),
  partnerId: handing.partnerId,
  tier: handing.tier,
  referredAt: handing.referredNow ? handing.at : facts.referredAt,
  submittedAt: handing.at,
  submittedBy: handing.submittedBy,
  status: 'ACTION_REQUIRED',
  leadClass: 'UNQUALIFIED',
  verdictNumber: 1,
  productLine: facts.productLine,
  touchpoint: facts.touchpoint,
  consent: facts.consent,
  confirmedAt: facts.confirmsFitAndIntent ? handing.at : null,
  verifiedAt: null,
  vendorConfirmedAt: null,
  vendorConfirmedBy: null,
  vendorEvidence: null,
  ...noWait,
  ...noHold,
  claimReleasedAt: null,
  assignmentId: null,
  repId: null,
  queueId: null,
  dueAt: null,
  nextAlarmAt: null,
  dealStage: null,
  dealAmountMinor: null,
  dealCurrency: null,
  dealArrMinor: null,
  dealArrCurrency: null,
  dealExpectedCloseOn: null,
  dealClosedAt: null,
  changedAt: handing.at,
});
