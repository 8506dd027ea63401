import { Injectable } from '@nestjs/common';
import { parseTouch } from '#intake';
import type { Problem, TouchInput } from '#intake';
import type { Viewer } from '#people';
import { conflict, newId, systemClock } from '#platform';
import { keepHeldBack } from './held-back.repository.js';
import { isUndecided } from './referral-status.js';
import type { ReferralView, TouchRow } from './referral-row.js';
import { StoryDesk } from './story-desk.service.js';
import type { OpenStory } from './story-desk.service.js';
import { StoryRepository } from './story.repository.js';
import { tellVerdict } from './tell-verdicts.service.js';
import { addTouch, isOnRecord } from './touch.repository.js';
import { touched } from './touched.js';

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
    if (!isUndecided(story.row.status)) throw conflict(story.row.status);
    await addTouch(queries, touch);
    const { event, row, further } = touched(story, touch, desk.rules, desk.now);
    changes.events.push(event);
    await this.stories.saveFacts(queries, row);
    if (!further) {
      changes.move(row);
      return;
    }
    if (further.row.status === 'ASSIGNED') await this.desk.readyLedgers(open, null);
    tellVerdict(open, further, touch.recordedBy);
    if (further.heldBack) await keepHeldBack(queries, [further.row]);
  }
}
