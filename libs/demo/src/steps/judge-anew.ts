import type { NewEvent } from '#events';
import { mergeCompletion } from '#intake';
import type { Completion } from '#intake';
import { columnsOf, factsOf, judge, mayBecome, place, verdictEvent, waitFrom } from '#referrals';
import type { ReferralRow, VerdictRow } from '#referrals';
import { readSubmission } from '../read-submission.js';
import type { OpenPage } from '../told-stories.js';
import { moveWithClaim } from './move-deal.js';

/** The partner supplies what it lacks. */
export function complete(page: OpenPage, completion: Completion, actorId: string): void {
  const { row, desk, changes } = page;
  const { facts, accountKey } = readSubmission(mergeCompletion(factsOf(row), completion), desk.now);
  const confirmedAt = row.confirmedAt ?? (facts.confirmsFitAndIntent ? desk.now : null);
  const data = { leadClass: row.leadClass };
  changes.events.push({ ...about(page, actorId), type: 'referral.completed', data });
  judgeAnew(page, { ...row, ...columnsOf(facts, accountKey), confirmedAt }, 'COMPLETED', actorId);
}

/** The vendor vouches for its facts. */
export function verify(page: OpenPage, reason: string, actorId: string): void {
  const { row, desk, changes } = page;
  const data = { leadClass: row.leadClass, reason };
  changes.events.push({ ...about(page, actorId), type: 'referral.verified', data });
  judgeAnew(page, { ...row, verifiedAt: desk.now }, 'VERIFIED', actorId);
}

/** A manager sends it to sales, whatever the verdict says. */
export function promote(page: OpenPage, reason: string, actorId: string): void {
  const data = { leadClass: page.row.leadClass, reason };
  page.changes.events.push({ ...about(page, actorId), type: 'referral.promoted', data });
  judgeAnew(page, page.row, 'PROMOTED', actorId, true);
}

function judgeAnew(
  { desk, changes }: OpenPage,
  row: ReferralRow,
  becauseOf: VerdictRow['becauseOf'],
  actorId: string,
  force = false,
): void {
  const made = { becauseOf, number: row.verdictNumber + 1, madeBy: actorId };
  const judged = judge(row, [], desk.rules, desk.now, made);
  const status = force ? 'ASSIGNED' : judged.status;
  if (!mayBecome(row.status, status))
    throw new Error(`no referral goes from ${row.status} to ${status}`);
  const { leadClass, number } = judged.verdict;
  const unclaimed = {
    ...row,
    ...waitFrom(status, desk.rules, desk.now),
    status,
    leadClass,
    verdictNumber: number,
    changedAt: desk.now,
  };
  changes.verdicts.push(judged.verdict);
  const moved = moveWithClaim({ desk, changes }, unclaimed);
  if (status === 'ASSIGNED') {
    place(desk, changes, {
      row: moved,
      cause: 'FIRST',
      previous: null,
      hadRepIds: [],
      assignmentCount: 0,
      accountOwnerId: null,
      actorId,
    });
    return;
  }
  const event = verdictEvent(moved, judged, actorId);
  if (event) changes.events.push(event);
}

type About = Pick<NewEvent, 'at' | 'referralId' | 'partnerId' | 'repId' | 'actorId'>;

const about = ({ row, desk }: OpenPage, actorId: string): About => ({
  at: desk.now,
  referralId: row.id,
  partnerId: row.partnerId,
  repId: null,
  actorId,
});
