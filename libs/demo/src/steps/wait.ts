import { fireWait, judge } from '#referrals';
import type { OpenPage } from '../told-stories.js';
import { moveWithClaim } from './move-deal.js';

/** Its partner is reminded of what it lacks, or it lapses. */
export function waitOn({ row, desk, changes }: OpenPage): void {
  const number = row.verdictNumber;
  const { verdict } = judge(row, [], desk.rules, desk.now, {
    ...{ becauseOf: 'SUBMITTED', number, madeBy: null },
  });
  const { row: moved, event } = fireWait(row, verdict, desk.rules, desk.now);
  changes.events.push(event);
  if (moved.status === 'LAPSED') moveWithClaim({ desk, changes }, moved);
  else changes.move(moved);
}
