import { Injectable } from '@nestjs/common';
import { conflict } from '#platform';
import { wordEvent } from './given-word.js';
import type { GivenWord } from './given-word.js';
import { judge, verdictEvent } from './judge.js';
import { waitFrom } from './wait.js';
import { mayBecome } from './referral-status.js';
import type { ReferralRow } from './referral-row.js';
import { moveWithClaim, mustBeUnrivalled, StoryDesk } from './story-desk.service.js';
import type { OpenStory } from './story-desk.service.js';

/** Somebody gave their word: a further verdict beside the old ones, and sales gets it when it passes. */
@Injectable()
export class JudgeAnew {
  constructor(private readonly desk: StoryDesk) {}

  /**
   * @param row the referral with what the word adds
   * @param word PROMOTED sends it to sales whatever the verdict says
   * @throws Refusal CONFLICT where the status may not follow
   */
  async run(open: OpenStory, row: ReferralRow, word: GivenWord): Promise<void> {
    const { desk, changes } = open;
    const judged = judge(row, open.story.signals, desk.rules, desk.now, {
      becauseOf: word.becauseOf,
      number: row.verdictNumber + 1,
      madeBy: word.by,
    });
    const status = word.becauseOf === 'PROMOTED' ? 'ASSIGNED' : judged.status;
    if (!mayBecome(row.status, status)) throw conflict(row.status);
    mustBeUnrivalled(open.story);
    const moved: ReferralRow = {
      ...row,
      ...waitFrom(status, desk.rules, desk.now),
      status,
      leadClass: judged.verdict.leadClass,
      verdictNumber: judged.verdict.number,
      changedAt: desk.now,
    };
    changes.verdicts.push(judged.verdict);
    changes.events.push(wordEvent(word, row, judged.verdict));
    moveWithClaim(open, moved);
    if (status === 'ASSIGNED') await this.desk.handOn(open, 'FIRST', null, word.by);
    else {
      const event = verdictEvent(moved, judged, word.by);
      if (event) changes.events.push(event);
    }
  }
}
