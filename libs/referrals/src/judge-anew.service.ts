import { Injectable } from '@nestjs/common';
import { conflict } from '#platform';
import { judge, verdictEvent } from './judge.js';
import { waitFrom } from './wait.js';
import { mayBecome } from './referral-status.js';
import type { ReferralRow, VerdictRow } from './referral-row.js';
import { moveWithClaim, mustBeUnrivalled, StoryDesk } from './story-desk.service.js';
import type { OpenStory } from './story-desk.service.js';

/** A fact was added: a further verdict beside the old ones, and sales gets it when it passes. */
@Injectable()
export class JudgeAnew {
  constructor(private readonly desk: StoryDesk) {}

  /**
   * @param row the referral with the new fact
   * @param force a manager sends it to sales whatever the verdict says
   * @throws Refusal CONFLICT where the status may not follow
   */
  async run(
    open: OpenStory,
    row: ReferralRow,
    becauseOf: VerdictRow['becauseOf'],
    actorId: string,
    force = false,
  ): Promise<void> {
    const { desk, changes } = open;
    const judged = judge(row, open.story.signals, desk.rules, desk.now, {
      becauseOf,
      number: row.verdictNumber + 1,
      madeBy: actorId,
    });
    const status = force ? 'ASSIGNED' : judged.status;
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
    moveWithClaim(open, moved);
    if (status === 'ASSIGNED') await this.desk.handOn(open, 'FIRST', null, actorId);
    else {
      const event = verdictEvent(moved, judged, actorId);
      if (event) changes.events.push(event);
    }
  }
}
