import { addAnswers } from '#intake';
import type { TouchInput } from '#intake';
import { newId } from '#platform';
import { tellVerdict, touchedEvent, verdictOnNews } from '#referrals';
import type { ReferralRow, TouchRow } from '#referrals';
import type { OpenPage } from '../told-stories.js';

/** Something further happens with a prospect that waits. */
export function touch(page: OpenPage, told: TouchInput, actorId: string): TouchRow {
  const { row: before, desk, changes } = page;
  const touch: TouchRow = {
    ...told,
    ...{ id: newId(), referralId: before.id, recordedAt: desk.now },
    ...{ recordedBy: actorId, apiKeyId: null },
  };
  changes.events.push(touchedEvent(before, touch));
  const row: ReferralRow = { ...before, ...addAnswers(before, told), changedAt: desk.now };
  const nobodyElse = { signals: [], rivalled: false };
  const further = verdictOnNews(
    { row: before, signals: [] },
    { row, ...nobodyElse },
    { cause: 'TOUCH', madeBy: actorId },
    desk.rules,
    desk.now,
  );
  if (further) tellVerdict({ story: { ...page, ...nobodyElse }, desk, changes }, further, actorId);
  else changes.move(row);
  return touch;
}
