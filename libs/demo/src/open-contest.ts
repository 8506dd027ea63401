import { factsOf, isHeld } from '#referrals';
import type { ContestRow, ReferralRow } from '#referrals';
import type { DemoTown } from './demo-town.js';
import { DAY_MS, before } from './moments.js';

const ASKED_DAYS_AGO = 1;

/** One account that its partner lets lie, and that the first of the partners asks for; null where none lies. */
export function openContest(
  { partners, told }: DemoTown,
  now: Date,
  id: string,
): ContestRow | null {
  const [asker] = partners;
  const askedBy = asker?.people[0];
  const quietest = [...told.referrals.values()]
    .filter((row) => row.partnerId !== asker?.id && isWithSales(row) && isHeld(row, now))
    .sort((one, other) => one.changedAt.getTime() - other.changedAt.getTime())[0];
  if (!asker || !askedBy || !quietest) return null;
  const askedAt = before(now, ASKED_DAYS_AGO * DAY_MS);
  return {
    id,
    partnerId: asker.id,
    accountKey: quietest.accountKey,
    productLine: quietest.productLine,
    companyName: quietest.companyName,
    submission: submissionFor(quietest, askedAt),
    reason: 'We run their integration, and their operations lead asked us for an offer last week.',
    askedAt,
    askedBy: askedBy.id,
    holderId: quietest.id,
    status: 'OPEN',
    ...{ settledAt: null, settledBy: null, settledBecause: null, referralId: null },
  };
}

const isWithSales = ({ status }: ReferralRow): boolean =>
  status === 'ACCEPTED' || status === 'OPPORTUNITY';

/** The same company, by somebody else whom the partner knows there. */
const submissionFor = (row: ReferralRow, askedAt: Date): ContestRow['submission'] => ({
  ...factsOf(row),
  idempotencyKey: null,
  contact: {
    name: 'Marta Riva',
    email: `marta.riva@${row.companyDomain ?? 'riva.example'}`,
    phone: null,
    title: null,
  },
  touchpoint: 'REFERRAL',
  referredAt: askedAt.toISOString(),
  buyingSignals: ['CLEAR_USE_CASE'],
  bant: { budget: 'UNKNOWN', authority: 'YES', need: 'YES', timeline: 'UNKNOWN' },
  confirmsFitAndIntent: true,
  consent: 'EXISTING_CUSTOMER_OF_PARTNER',
  note: null,
});
