import type { NewEvent } from '#events';
import { addAnswers } from '#intake';
import type { RuleSet } from '#qualification';
import { verdictOnNews } from './further-verdict.js';
import type { FurtherVerdict, Waiting } from './further-verdict.js';
import type { ReferralRow, TouchRow } from './referral-row.js';

/** What a touch makes of a referral that waits. */
export interface Touched {
  readonly event: NewEvent<'referral.touched'>;
  /** With the answers that it gave. */
  readonly row: ReferralRow;
  /** Null: it says nothing that is judged otherwise. */
  readonly further: FurtherVerdict | null;
}

export function touched(before: Waiting, touch: TouchRow, rules: RuleSet, now: Date): Touched {
  const row: ReferralRow = { ...before.row, ...addAnswers(before.row, touch), changedAt: now };
  const because = { cause: 'TOUCH', madeBy: touch.recordedBy } as const;
  const further = verdictOnNews(before, { ...before, row }, because, rules, now);
  return { event: eventOf(before.row, touch), row, further };
}

function eventOf(
  { id: referralId, partnerId }: ReferralRow,
  { id: touchId, touchpoint, happenedOn, buyingSignals, bant, note, ...told }: TouchRow,
): Touched['event'] {
  return {
    type: 'referral.touched',
    at: told.recordedAt,
    ...{ referralId, partnerId, repId: null, actorId: told.recordedBy },
    data: {
      ...{ touchId, touchpoint, happenedOn, buyingSignals },
      bant: Object.fromEntries(Object.entries(bant).filter(([, answer]) => answer !== 'UNKNOWN')),
      ...(note !== null && { note }),
    },
  };
}
