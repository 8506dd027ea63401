import { isDeepStrictEqual } from 'node:util';
import { Injectable } from '@nestjs/common';
import { Directory } from '#directory';
import { mergeCompletion, parseSubmission } from '#intake';
import type { Completion, Problem } from '#intake';
import { conflict } from '#platform';
import type { Viewer } from '#people';
import { CANNOT_CONTACT } from './cannot-contact.js';
import { noHold, roundedUpToDay } from './claim.js';
import { columnsOf, factsOf } from './facts-of-referral.js';
import { JudgeAnew } from './judge-anew.service.js';
import { ReferralReader } from './referral-reader.service.js';
import { isUndecided } from './referral-status.js';
import type { ReferralRow } from './referral-row.js';
import { StoryDesk } from './story-desk.service.js';
import type { OpenStory } from './story-desk.service.js';
import { claimId, loadSubmissionContext } from './submission-context.js';
import type { KnownClaim } from './submission-context.js';
import type { SubmitOutcome } from './submit-outcome.js';
import { StoryRepository } from './story.repository.js';

/** Leaves the transaction without a change, with what to answer. */
class NotCompleted extends Error {
  constructor(readonly because: readonly Problem[] | KnownClaim) {
    super('answered without a change');
  }
}

/** The partner supplies what a referral lacks; it is judged anew and, when it passes, routed. */
@Injectable()
export class CompleteReferral {
  constructor(
    private readonly desk: StoryDesk,
    private readonly judgeAnew: JudgeAnew,
    private readonly directory: Directory,
    private readonly stories: StoryRepository,
    private readonly reader: ReferralReader,
  ) {}

  /** @throws Refusal CONFLICT unless it waits for its partner or is nurtured, NOT_FOUND */
  async complete(
    viewer: Viewer,
    { referralId, ...completion }: Completion & { readonly referralId: string },
  ): Promise<SubmitOutcome> {
    try {
      const referral = await this.desk.change(viewer, referralId, (open) =>
        this.step(viewer, open, completion),
      );
      return { kind: 'SUBMITTED', referral, replayed: false, decidedBy: null };
    } catch (error) {
      if (error instanceof NotCompleted) return this.answer(viewer, error.because);
      throw error;
    }
  }

  private async answer(
    viewer: Viewer,
    because: readonly Problem[] | KnownClaim,
  ): Promise<SubmitOutcome> {
    if (!('heldUntil' in because)) return { kind: 'INVALID', problems: because };
    const isOwn = because.partnerId === viewer.partnerId;
    return {
      kind: 'CLAIMED',
      until: roundedUpToDay(new Date(because.heldUntil)),
      yours: isOwn ? await this.reader.byId(viewer, because.referralId) : null,
      mayAsk: false,
    };
  }

  private async step(viewer: Viewer, open: OpenStory, completion: Completion): Promise<void> {
    const { row } = open.story;
    if (!isUndecided(row.status)) throw conflict(row.status);
    const { productLines } = open.desk.directory;
    const parsed = parseSubmission(mergeCompletion(factsOf(row), completion), {
      now: open.desk.now,
      productLines: new Set([...productLines, row.productLine]),
    });
    if (!parsed.ok) throw new NotCompleted(parsed.problems);
    const { facts, accountKey } = parsed;
    // A verdict is made anew only where a fact is added: the same again says nothing.
    if (isSame(columnsOf(facts, accountKey), row)) return;
    const context = await loadSubmissionContext(open.queries, [
      {
        partnerId: row.partnerId,
        key: null,
        accountKey,
        productLine: row.productLine,
        contacts: [facts.contact.email.toLowerCase(), accountKey],
      },
    ]);
    if (context.suppressed.size > 0) throw new NotCompleted([CANNOT_CONTACT]);
    const claim = context.claims.get(claimId(accountKey, row.productLine));
    if (claim && claim.referralId !== row.id) throw new NotCompleted(claim);
    const completed: ReferralRow = {
      ...row,
      ...columnsOf(facts, accountKey),
      // Another account is another claim, from its first day.
      ...(accountKey !== row.accountKey && noHold),
      confirmedAt: row.confirmedAt ?? (facts.confirmsFitAndIntent ? open.desk.now : null),
    };
    if (accountKey !== row.accountKey) await this.stories.releaseClaim(open.queries, row);
    await this.stories.saveFacts(open.queries, completed);
    const signals = context.signalsOf(row.partnerId, accountKey);
    await this.judgeAnew.run(
      { ...open, story: { ...open.story, rivalled: false, signals } },
      completed,
      { becauseOf: 'COMPLETED', by: viewer.userId },
    );
  }
}

/** Whether the row holds all of it already. */
const isSame = (facts: Partial<ReferralRow>, row: ReferralRow): boolean =>
  Object.entries(facts).every(([name, fact]) =>
    isDeepStrictEqual(fact, row[name as keyof ReferralRow]),
  );
