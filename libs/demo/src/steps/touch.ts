import type { TouchInput } from '#intake';
import { newId } from '#platform';
import { tellVerdict, touched } from '#referrals';
import type { TouchRow } from '#referrals';
import type { OpenPage } from '../told-stories.js';

/** Something further happens with a prospect that waits. */
export function touch(page: OpenPage, told: TouchInput, actorId: string): TouchRow {
  const { desk, changes } = page;
  const story = { ...page, signals: [], rivalled: false };
  const touch: TouchRow = {
    ...told,
    ...{ id: newId(), referralId: page.row.id, recordedAt: desk.now },
    ...{ recordedBy: actorId, apiKeyId: null },
  };
  const { event, row, further } = touched(story, touch, desk.rules, desk.now);
  changes.events.push(event);
  if (further) tellVerdict({ story, desk, changes }, further, actorId);
  else changes.move(row);
  return touch;
}
