import { Injectable } from '@nestjs/common';
import { addAnswers, parseTouch } from '#intake';
import type { Problem, TouchInput } from '#intake';
import type { Viewer } from '#people';
import { conflict, newId, systemClock } from '#platform';
import { verdictOnNews } from './further-verdict.js';
import { keepHeldBack } from './held-back.repository.js';
import { isUndecided } from './referral-status.js';
import type { ReferralRow, ReferralView, TouchRow } from './referral-row.js';
import { StoryDesk } from './story-desk.service.js';
import type { OpenStory } from './story-desk.service.js';
import { StoryRepository } from './story.repository.js';
import { tellVerdict } from './tell-verdicts.service.js';
import { addTouch, isOnRecord } from './touch.repository.js';

export type TouchOutcome =
  | { readonly kind: 'RECORDED'; readonly referral: ReferralView; readonly repeated: boolean }
  | { readonly kind: 'INVALID'; readonly problems: readonly Problem[] };

/** Something further happened with a prospect: it stands beside what was said, and what it adds is judged. */
@Injectable()
export class RecordTouch {
  constructor(
    private readonly desk: StoryDesk,
    private readonly stories: StoryRepository,
  ) {}

  /**
   * The same told again, by a second click for one, is on record already, whatever came of it since.
   *
   * @throws Refusal CONFLICT unless it waits for its partner or is nurtured, NOT_FOUND
   */
  async record(viewer: Viewer, referralId: string, typed: TouchInput): Promise<TouchOutcome> {
    const parsed = parseTouch(typed, systemClock());
    if (!parsed.ok) return { kind: 'INVALID', problems: parsed.problems };
    let repeated = false;
    const referral = await this.desk.change(viewer, referralId, async (open) => {
      repeated = await isOnRecord(open.queries, referralId, parsed.touch);
      if (repeated) return;
      await this.step(open, {
        ...parsed.touch,
        ...{ id: newId(), referralId, recordedAt: open.desk.now },
        ...{ recordedBy: viewer.userId, apiKeyId: viewer.apiKey?.id ?? null },
      });
    });
    return { kind: 'RECORDED', referral, repeated };
  }

  private async step(open: OpenStory, touch: TouchRow): Promise<void> {
    const { queries, story, desk, changes } = open;
    const { row: before, signals, rivalled } = story;
    if (!isUndecided(before.status)) throw conflict(before.status);
    await addTouch(queries, touch);
    changes.events.push(touchedEvent(before, touch));
    const row: ReferralRow = { ...before, ...addAnswers(before, touch), changedAt: desk.now };
    await this.stories.saveFacts(queries, row);
    const told = touch.recordedBy;
    const further = verdictOnNews(
      { row: before, signals },
      { row, signals, rivalled },
      { cause: 'TOUCH', madeBy: told },
      desk.rules,
      desk.now,
    );
    if (!further) {
      changes.move(row);
      return;
    }
    if (further.row.status === 'ASSIGNED') await this.desk.readyLedgers(open, null);
    tellVerdict(open, further, told);
    if (further.heldBack) await keepHeldBack(queries, [further.row]);
  }
}

/** What is announced of it. */
export const touchedEvent = (
  { id: referralId, partnerId }: ReferralRow,
  { id: touchId, touchpoint, happenedOn, buyingSignals, bant, note, ...told }: TouchRow,
) =>
  ({
    type: 'referral.touched',
    at: told.recordedAt,
    ...{ referralId, partnerId, repId: null, actorId: told.recordedBy },
    data: {
      ...{ touchId, touchpoint, happenedOn, buyingSignals },
      bant: Object.fromEntries(Object.entries(bant).filter(([, answer]) => answer !== 'UNKNOWN')),
      ...(note !== null && { note }),
    },
  }) as const;
