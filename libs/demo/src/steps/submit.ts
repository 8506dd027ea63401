import { judge, newReferral, place, verdictEvent, waitFrom } from '#referrals';
import type { OpenPage } from '../told-stories.js';
import { tierAt } from '../partners.js';
import type { PlannedReferral } from '../planned-referral.js';
import { readSubmission } from '../read-submission.js';
import { moveWithClaim } from './move-deal.js';

/** A partner hands a referral over: judged, claimed, and given to a rep where it goes to sales. */
export function submit(
  { desk, changes }: Pick<OpenPage, 'desk' | 'changes'>,
  planned: PlannedReferral,
  ownerOf: (accountKey: string) => string | null,
): void {
  const { partner, submittedBy } = planned;
  const { facts, accountKey } = readSubmission(planned.input, desk.now);
  const unjudged = newReferral(facts, accountKey, {
    partnerId: partner.id,
    tier: tierAt(partner, desk.now),
    submittedBy: submittedBy.id,
    at: desk.now,
    referredNow: planned.input.referredAt === null,
  });
  const named = { ...unjudged, id: planned.id };
  const judged = judge(named, [], desk.rules, desk.now, {
    becauseOf: 'SUBMITTED',
    number: 1,
    madeBy: submittedBy.id,
  });
  const wait = waitFrom(judged.status, desk.rules, desk.now);
  const unclaimed = {
    ...named,
    ...wait,
    status: judged.status,
    leadClass: judged.verdict.leadClass,
  };
  changes.newReferrals.set(named.id, unclaimed);
  changes.verdicts.push(judged.verdict);
  const row = moveWithClaim({ desk, changes }, unclaimed);
  const about = {
    at: desk.now,
    referralId: row.id,
    partnerId: row.partnerId,
    repId: null,
    actorId: submittedBy.id,
  };
  const { status, leadClass } = row;
  changes.events.push({ ...about, type: 'referral.submitted', data: { status, leadClass } });
  const event = verdictEvent(row, judged, submittedBy.id);
  if (event) changes.events.push(event);
  else
    place(desk, changes, {
      row,
      cause: 'FIRST',
      previous: null,
      hadRepIds: [],
      assignmentCount: 0,
      accountOwnerId: ownerOf(accountKey),
      actorId: submittedBy.id,
    });
}
