import { mergeCompletion } from '#intake';
import type { Completion } from '#intake';
import {
  columnsOf,
  factsOf,
  judge,
  mayBecome,
  place,
  verdictEvent,
  waitFrom,
  wordEvent,
} from '#referrals';
import type { GivenWord, ReferralRow } from '#referrals';
import { readSubmission } from '../read-submission.js';
import type { OpenPage } from '../told-stories.js';
import { moveWithClaim } from './move-deal.js';

/** The partner supplies what it lacks. */
export function complete(page: OpenPage, completion: Completion, by: string): void {
  const { row, desk } = page;
  const { facts, accountKey } = readSubmission(mergeCompletion(factsOf(row), completion), desk.now);
  const confirmedAt = row.confirmedAt ?? (facts.confirmsFitAndIntent ? desk.now : null);
  const completed = { ...row, ...columnsOf(facts, accountKey), confirmedAt };
  judgeAnew(page, completed, { becauseOf: 'COMPLETED', by });
}

/** The vendor vouches for its facts. */
export function verify(page: OpenPage, reason: string, by: string): void {
  const verified = { ...page.row, verifiedAt: page.desk.now };
  judgeAnew(page, verified, { becauseOf: 'VERIFIED', by, reason });
}

/** A manager sends it to sales, whatever the verdict says. */
export function promote(page: OpenPage, reason: string, by: string): void {
  judgeAnew(page, page.row, { becauseOf: 'PROMOTED', by, reason });
}

function judgeAnew({ desk, changes }: OpenPage, row: ReferralRow, word: GivenWord): void {
  const { becauseOf, by: actorId } = word;
  const made = { becauseOf, number: row.verdictNumber + 1, madeBy: actorId };
  const judged = judge(row, [], desk.rules, desk.now, made);
  const status = becauseOf === 'PROMOTED' ? 'ASSIGNED' : judged.status;
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
  changes.events.push(wordEvent(word, row, judged.verdict));
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
