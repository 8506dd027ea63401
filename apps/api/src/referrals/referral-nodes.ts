import { isHeld, textOf } from '#referrals';
import type {
  AssignmentRow,
  CandidateRecord,
  Confirmation,
  ContestView,
  ReferralPage,
  ReferralRow,
  ReferralView,
  TouchRow,
  VerdictRow,
} from '#referrals';
import type { Criterion } from '#qualification';
import { systemClock } from '#platform';
import type { RefusalProblem } from '#platform';
import type { Page } from '../graphql/page.js';
import { pageOf } from '../graphql/page.js';

export type AssignmentNode = AssignmentRow;
export type CandidateNode = CandidateRecord;
export type VerdictNode = VerdictRow;
export type ConfirmationNode = Confirmation;
export type TouchNode = TouchRow;
export type CriterionNode = Criterion;
export type ProblemNode = RefusalProblem;
/** What of a referral costs nothing is there; the rest is loaded when it is asked for. */
export type ReferralNode = ReturnType<typeof referralNode>;

/** What the API shows of a referral: this list and no more. */
export function referralNode(view: ReferralView) {
  const { row } = view;
  const {
    id,
    status,
    leadClass,
    productLine,
    touchpoint,
    buyingSignals,
    bant,
    confirmsFitAndIntent,
    consent,
    note,
  } = row;
  const { partnerId, tier, referredAt, submittedAt, changedAt: lastChangedAt, waitsUntil } = row;
  return {
    ...{
      id,
      status,
      leadClass,
      productLine,
      touchpoint,
      buyingSignals,
      bant,
      confirmsFitAndIntent,
      consent,
      note,
    },
    ...{ partnerId, tier, referredAt, submittedAt, lastChangedAt, waitsUntil },
    company: companyOf(row),
    contact: contactOf(row),
    claim: isHeld(row, systemClock()) ? { until: row.claimUntil } : null,
    deal: dealOf(row),
    view,
  };
}

const companyOf = ({
  companyName,
  companyDomain,
  country,
  subdivision,
  industry,
  employees,
  techStack,
}: ReferralRow) => ({
  ...{ name: companyName, domain: companyDomain },
  ...{ country, subdivision, industry, employees, techStack },
});

/** An erased person leaves no address behind. */
const contactOf = ({ contactName, contactEmail, contactPhone, contactTitle }: ReferralRow) =>
  contactEmail === ''
    ? null
    : { name: contactName, email: contactEmail, phone: contactPhone, title: contactTitle };

function dealOf(row: ReferralRow) {
  if (row.dealStage === null) return null;
  return {
    stage: row.dealStage,
    amount: textOf(row.dealAmountMinor, row.dealCurrency),
    annualRecurringRevenue: textOf(row.dealArrMinor, row.dealArrCurrency),
    expectedCloseOn: row.dealExpectedCloseOn,
    closedAt: row.dealClosedAt,
  };
}

export type ContestNode = ReturnType<typeof contestNode>;

export const contestNode = (row: ContestView) => ({
  id: row.id,
  status: row.status,
  company: row.companyName,
  productLine: row.productLine,
  reason: row.reason,
  askedAt: row.askedAt,
  settledAt: row.settledAt,
  settledBecause: row.settledBecause,
  row,
});

export interface ReferralPageNode extends Page<ReferralNode> {
  readonly countAll: () => Promise<number>;
}

export function referralPageNode(
  { nodes, hasNextPage, totalCount }: ReferralPage,
  after: string | null,
): ReferralPageNode {
  const edges = nodes.map(({ cursor, referral }) => ({ cursor, node: referralNode(referral) }));
  return { ...pageOf(edges, { hasNextPage, after }), countAll: totalCount };
}
