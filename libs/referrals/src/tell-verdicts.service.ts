import { Injectable } from '@nestjs/common';
import type { Queries } from '#platform';
import { ChangeSet } from './changes.js';
import type { Desk } from './desk.js';
import type { FurtherVerdict } from './further-verdict.js';
import { keepHeldBack } from './held-back.repository.js';
import { verdictEvent } from './judge.js';
import { place } from './place.js';
import { moveWithClaim } from './story-desk.service.js';
import type { OpenStory } from './story-desk.service.js';
import { StoryRepository } from './story.repository.js';
import type { Story } from './story.repository.js';

export type VerdictToTell = FurtherVerdict & { readonly story: Story };

/** Writes down the verdicts that the background made of what waits; what passes goes to sales in the same transaction. */
@Injectable()
export class TellVerdicts {
  constructor(private readonly stories: StoryRepository) {}

  async tell(queries: Queries, desk: Desk, anew: readonly VerdictToTell[]): Promise<void> {
    if (anew.length === 0) return;
    const ledgers = await this.stories.lockLedgers(
      queries,
      anew.flatMap((each) => ledgersFor(each, desk)),
      desk.directory.version,
    );
    for (const [queueId, ledger] of ledgers) desk.ledgers.set(queueId, ledger);
    const changes = new ChangeSet(desk.now);
    for (const { story, ...further } of anew) tellVerdict({ story, desk, changes }, further, null);
    await this.stories.save(queries, changes.done());
    await keepHeldBack(
      queries,
      anew.filter(({ heldBack }) => heldBack).map(({ row }) => row),
    );
  }
}

const ledgersFor = ({ row, story }: VerdictToTell, desk: Desk): readonly string[] =>
  row.status === 'ASSIGNED' ? desk.ledgersFor(desk.chain(row), new Set(story.hadRepIds)) : [];

/** Writes one down: its verdict, its hold on the account, what is announced, and who gets it. */
export function tellVerdict(
  { story, desk, changes }: Pick<OpenStory, 'story' | 'desk' | 'changes'>,
  { cause: becauseOf, judged, row: judgedRow, heldBack }: FurtherVerdict,
  actorId: string | null,
): void {
  changes.verdicts.push(judged.verdict);
  moveWithClaim({ story, desk, changes }, judgedRow);
  const row = changes.movedReferrals.get(judgedRow.id) ?? judgedRow;
  const { id: referralId, partnerId, status, leadClass } = row;
  changes.events.push({
    type: 'referral.judged',
    ...{ at: desk.now, referralId, partnerId, repId: null, actorId },
    data: { leadClass, status, becauseOf, heldBack },
  });
  if (status === 'ASSIGNED')
    place(desk, changes, {
      ...{ row, cause: 'FIRST', previous: null, accountOwnerId: null, actorId },
      ...{ hadRepIds: story.hadRepIds, assignmentCount: story.assignmentCount },
    });
  else if (status !== story.row.status) {
    const event = verdictEvent(row, judged, actorId);
    if (event) changes.events.push(event);
  }
}
