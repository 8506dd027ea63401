import { judgeMove, referralStatusOf } from '#deals';
import { holdAt, textOf } from '#referrals';
import type { ReferralRow } from '#referrals';
import type { DealCourse } from '../deal-course.js';
import { DAY_MS, after, dayOf } from '../moments.js';
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
  moveWithClaim({ desk, changes }, moved, status === 'OPPORTUNITY' ? desk.now : null);
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

/** Moves the referral on, and its hold on its account with it. */
export function moveWithClaim(
  { desk, changes }: Pick<OpenPage, 'desk' | 'changes'>,
  row: ReferralRow,
  dealMovedAt: Date | null = null,
): ReferralRow {
  const { accountKey, productLine, id, partnerId } = row;
  const claim = { accountKey, productLine, referralId: id, partnerId };
  const protectionDays = desk.protectionDays(row.tier);
  const hold = holdAt(row, { dealMovedAt, protectionDays, now: desk.now });
  const moved = { ...row, ...hold };
  changes.move(moved);
  if (hold.claimUntil) changes.hold({ ...claim, heldUntil: hold.claimUntil });
  else changes.release(claim);
  return moved;
}

/** Known from the proposal on. */
const amountsOf = ({ amountMinor, arrMinor, currency }: DealCourse): Partial<ReferralRow> => ({
  dealAmountMinor: amountMinor,
  dealCurrency: currency,
  dealArrMinor: arrMinor,
  dealArrCurrency: currency,
});
