import { hash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Directory } from '#directory';
import { EventRelay } from '#events';
import { canonicalSubmission, idempotencyKeyProblem, parseSubmission, problemsOf } from '#intake';
import type { ParsedSubmission, SubmissionInput } from '#intake';
import { Coalescer, crashPoint, Database, isDatabaseAway, systemClock } from '#platform';
import type { Queries, Settled } from '#platform';
import type { Viewer } from '#people';
import { actingPartner, PARTNER_REQUIRED } from './acting-partner.js';
import { writeOf } from './changes.repository.js';
import { ReferralReader } from './referral-reader.service.js';
import type { ReferralView } from './referral-row.js';
import type { SubmitOutcome } from './submit-outcome.js';
import { SubmissionBatch } from './submission-batch.js';
import type { Submission } from './submission-batch.js';
import { loadSubmissionContext } from './submission-context.js';
import { settingsChanged, StoryRepository } from './story.repository.js';

/** How many submissions share one transaction at most. */
const MOST_TOGETHER = 64;
/** One transaction is with the database while another is decided. */
const TRANSACTIONS_AT_ONCE = 2;

/**
 * A partner hands a referral over: judged, claimed, routed and announced in one transaction.
 *
 * Submissions that arrive while transactions are under way share the next one, in their order of
 * arrival. A lone one waits for nobody. When a shared transaction fails, each is tried by itself, so
 * that nobody pays for another's fault.
 */
@Injectable()
export class SubmitReferral {
  private readonly together = new Coalescer<Submission, SubmitOutcome>(
    (batch) => this.serve(batch),
    { most: MOST_TOGETHER, atOnce: TRANSACTIONS_AT_ONCE },
  );

  constructor(
    private readonly database: Database,
    private readonly directory: Directory,
    private readonly stories: StoryRepository,
    private readonly reader: ReferralReader,
    private readonly relay: EventRelay,
  ) {}

  /**
   * @param input the submission after its defaults; `partnerId` is for the vendor's people only
   * @throws Refusal IDEMPOTENCY_KEY_REUSED for a key that was used with other input, NOT_FOUND for a
   *   partner that there is not, FORBIDDEN for reps
   */
  async submit(
    viewer: Viewer,
    input: SubmissionInput & { readonly partnerId: string | null },
  ): Promise<SubmitOutcome> {
    const partnerId = actingPartner(viewer, input.partnerId);
    const parsed = await this.parse(input);
    if (partnerId === null)
      return { kind: 'INVALID', problems: [...problemsOf(parsed), PARTNER_REQUIRED] };
    const key = bindingKey(input);
    if (key === null && !parsed.ok) return { kind: 'INVALID', problems: parsed.problems };
    return this.together.add({
      ...{ partnerId, submittedBy: viewer.userId, key, parsed },
      inputHash: hash('sha256', canonicalSubmission(input)),
      referredNow: input.referredAt === null,
    });
  }

  /** The same within somebody else's transaction, who wakes the relay after it: as it was handed over, or why not. */
  async within(queries: Queries, submission: Submission): Promise<SubmitOutcome> {
    const decided = await this.decide(queries, [submission]);
    await this.stories.save(queries, decided.changes.done());
    const [settled] = decided.outcomes(new Map());
    if (!settled) throw new Error('a submission was left unanswered');
    if ('error' in settled) throw settled.error;
    return settled.value;
  }

  private async parse(input: SubmissionInput): Promise<ParsedSubmission> {
    const atHand = await this.directory.atLeast(0);
    const { productLines } = atHand.productLines.has(input.productLine)
      ? atHand
      : await this.directory.current();
    return parseSubmission(input, { now: systemClock(), productLines });
  }

  private async serve(batch: readonly Submission[]): Promise<readonly Settled<SubmitOutcome>[]> {
    try {
      const settled = await this.inOneTransaction(batch);
      this.relay.wake();
      return settled;
    } catch (error) {
      if (batch.length === 1 || isDatabaseAway(error)) throw error;
    }
    const alone: Settled<SubmitOutcome>[] = [];
    for (const submission of batch)
      alone.push(
        await this.inOneTransaction([submission]).then(
          ([settled]) => settled ?? { error: new Error('a submission was left unanswered') },
          (error: unknown) => ({ error }),
        ),
      );
    this.relay.wake();
    return alone;
  }

  private async inOneTransaction(
    batch: readonly Submission[],
  ): Promise<readonly Settled<SubmitOutcome>[]> {
    const decided = await this.database.transactionEndingIn(async (queries, attempt) => {
      await this.directory.holdWhenLosing(queries, attempt);
      const value = await this.decide(queries, batch);
      const last = writeOf(value.changes.done());
      crashPoint('submit.before-commit');
      return { value, last };
    });
    crashPoint('submit.after-commit');
    return this.answer(decided);
  }

  /** The queues' turns come in one flight with what else is asked: by the settings at hand they are known before. */
  private async decide(queries: Queries, batch: readonly Submission[]): Promise<SubmissionBatch> {
    const atHand = await this.directory.atLeast(0);
    const [context, held] = await Promise.all([
      loadSubmissionContext(queries, SubmissionBatch.questions(batch)),
      this.stories.holdLedgers(queries, SubmissionBatch.queues(batch, atHand, systemClock())),
    ]);
    const directory = await this.directory.atLeast(held.version ?? context.directoryVersion);
    const decided = new SubmissionBatch(context, directory, batch);
    const isHeld = [...decided.ledgersNeeded()].every((id) => held.ledgers.has(id));
    if (!isHeld || directory.version !== (held.version ?? directory.version))
      throw settingsChanged();
    decided.place(held.ledgers);
    return decided;
  }

  /** Replays and own claims answer with the referral as it is now. */
  private async answer(decided: SubmissionBatch): Promise<readonly Settled<SubmitOutcome>[]> {
    const stored = decided.referralsToRead();
    const views =
      stored.length === 0 ? new Map<string, ReferralView>() : await this.reader.asSystem(stored);
    return decided.outcomes(views);
  }
}

/** What is no key binds nothing, and is a problem of the input. */
const bindingKey = ({ idempotencyKey: key }: SubmissionInput): string | null =>
  key !== null && idempotencyKeyProblem(key) === null ? key : null;
