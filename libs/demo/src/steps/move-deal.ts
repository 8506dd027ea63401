import { judgeMove, referralStatusOf } from '#deals';
import { claimHeldUntil, textOf } from '#referrals';
import type { ReferralRow } from '#referrals';
import type { DealCourse } from '../deal-course.js';
import { DAY_MS, after } from '../moments.js';
import type { OpenPage } from '../told-stories.js';

/**
 * The rep moves the deal to the step's stage.
 *
 * @throws Error for a move that there is not: then the course is wrong
 */
export function moveDeal(
  { row, desk, changes }: OpenPage,
  course: DealCourse,
  step: DealCourse['steps'][number],
): void {
  const { stage, note } = step;
  const move = judgeMove({ from: row.dealStage, to: stage, byManager: false });
  if (!move.allowed) throw new Error(`no deal goes from ${move.from} to ${stage}`);
  const status = referralStatusOf(stage);
  const moved: ReferralRow = {
    ...row,
    ...(stage === 'DISCOVERY'
      ? { dealExpectedCloseOn: dayOf(after(desk.now, course.closeInDays * DAY_MS)) }
      : amountsOf(course)),
    status,
    dealStage: stage,
    dealClosedAt: status === 'OPPORTUNITY' ? null : desk.now,
    changedAt: desk.now,
  };
  changes.move(moved);
  holdClaim({ changes }, moved, status === 'OPPORTUNITY' ? desk.now : null);
  changes.events.push({
    type: 'deal.updated',
    at: desk.now,
    referralId: row.id,
    partnerId: row.partnerId,
    repId: row.repId,
    actorId: row.repId,
    data: {
      stage,
      amount: textOf(moved.dealAmountMinor, moved.dealCurrency),
      stageChanged: true,
      ...(note !== null && { note }),
    },
  });
}

/** Brings the referral's hold on its account in line with its state. */
export function holdClaim(
  { changes }: Pick<OpenPage, 'changes'>,
  row: ReferralRow,
  dealMovedAt: Date | null = null,
): void {
  const { accountKey, productLine, id, partnerId, submittedAt } = row;
  const claim = { accountKey, productLine, referralId: id, partnerId };
  const heldUntil = claimHeldUntil(row.status, { submittedAt, dealMovedAt });
  if (heldUntil) changes.hold({ ...claim, heldUntil });
  else changes.release(claim);
}

/** Known from the proposal on. */
const amountsOf = ({ amountMinor, arrMinor, currency }: DealCourse): Partial<ReferralRow> => ({
  dealAmountMinor: amountMinor,
  dealCurrency: currency,
  dealArrMinor: arrMinor,
  dealArrCurrency: currency,
});

const dayOf = (at: Date): string => at.toISOString().slice(0, 10);
