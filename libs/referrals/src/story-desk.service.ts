import { Injectable } from '@nestjs/common';
import { Directory } from '#directory';
import { EventRelay } from '#events';
import { requireReason } from '#intake';
import { conflict, Database, isManagerRole, notFound } from '#platform';
import type { Queries } from '#platform';
import { audit } from '#people';
import type { AuditFact, Viewer } from '#people';
import { ChangeSet } from './changes.js';
import { writeOf } from './changes.repository.js';
import { holdAt, isHeld } from './claim.js';
import { Desk } from './desk.js';
import { placeWith, place } from './place.js';
import type { Placing, PlacingCause } from './new-assignment.js';
import { ReferralReader } from './referral-reader.service.js';
import type { AssignmentRow, ReferralRow, ReferralView } from './referral-row.js';
import type { Story } from './story.repository.js';
import { StoryRepository } from './story.repository.js';

/** One referral under its lock, with everything that a step of its story needs. */
export interface OpenStory {
  readonly queries: Queries;
  readonly story: Story;
  readonly desk: Desk;
  readonly changes: ChangeSet;
}

/** What of a request goes on record. */
export interface OnRecord {
  readonly referralId: string;
  readonly reason: string;
  readonly requestId: string | null;
}

/** What the trail keeps beside the reason. */
type Facts = NonNullable<AuditFact['data']>;

/** The four beats of every step that changes one referral: load under the lock, decide, save, announce. */
@Injectable()
export class StoryDesk {
  constructor(
    private readonly database: Database,
    private readonly directory: Directory,
    private readonly stories: StoryRepository,
    private readonly reader: ReferralReader,
    private readonly relay: EventRelay,
  ) {}

  /**
   * @returns the referral as the viewer sees it afterwards
   * @throws Refusal NOT_FOUND where there is none that the viewer may see
   */
  async change(
    viewer: Viewer,
    referralId: string,
    step: (open: OpenStory) => void | Promise<void>,
  ): Promise<ReferralView> {
    if (!(await this.reader.maySee(viewer, referralId))) throw notFound();
    await this.database.transactionEndingIn(async (queries, attempt) => {
      await this.directory.holdWhenLosing(queries, attempt);
      const locked = await this.stories.lock(queries, [referralId]);
      const [story] = locked.stories;
      if (!story) throw notFound();
      const desk = new Desk(locked.now, await this.directory.atLeast(locked.directoryVersion));
      const changes = new ChangeSet(locked.now);
      await step({ queries, story, desk, changes });
      return { value: undefined, last: writeOf(changes.done()) };
    });
    this.relay.wake();
    const view = await this.reader.byId(viewer, referralId);
    if (!view) throw notFound();
    return view;
  }

  /**
   * As `change`, of what somebody answers for: it takes a reason, and the audit trail keeps it with
   * what the step tells beside it.
   *
   * @throws Refusal NOT_FOUND, BAD_USER_INPUT without a reason
   */
  async changeOnRecord(
    viewer: Viewer,
    { referralId, reason, requestId }: OnRecord,
    action: AuditFact['action'],
    step: (open: OpenStory, reason: string) => Facts | Promise<Facts>,
  ): Promise<ReferralView> {
    const why = requireReason(reason);
    return this.change(viewer, referralId, async (open) => {
      const facts = { reason: why, ...(await step(open, why)) };
      await keepOnRecord(open, viewer, action, facts, requestId);
    });
  }

  /** Ends the current assignment and gives the referral its next owner, by the rules of routing. */
  async handOn(
    open: OpenStory,
    cause: PlacingCause,
    ended: AssignmentRow | null,
    actorId: string | null,
  ): Promise<void> {
    await this.readyLedgers(open, ended);
    place(open.desk, open.changes, this.placing(open, cause, ended, actorId));
  }

  /** Brings the ledgers that a placement may read onto the desk, under their locks. Those that are there stay as they are. */
  async readyLedgers(
    { queries, story, desk }: OpenStory,
    previous: AssignmentRow | null,
  ): Promise<void> {
    const queues = desk.chain(story.row, previous?.queueId ?? null);
    const needed = new Set(desk.ledgersFor(queues, new Set(story.hadRepIds)));
    if (previous?.queueId) needed.add(previous.queueId);
    for (const [queueId, ledger] of await this.stories.lockLedgers(
      queries,
      [...needed].filter((queueId) => !desk.ledgers.has(queueId)),
      desk.directory.version,
    ))
      desk.ledgers.set(queueId, ledger);
  }

  giveTo(open: OpenStory, repId: string, ended: AssignmentRow | null, actorId: string): void {
    placeWith(open.desk, open.changes, this.placing(open, 'FIRST', ended, actorId), repId);
  }

  private placing(
    { story, changes }: OpenStory,
    cause: PlacingCause,
    previous: AssignmentRow | null,
    actorId: string | null,
  ): Placing {
    const row = changes.movedReferrals.get(story.row.id) ?? story.row;
    return {
      row,
      cause,
      previous,
      hadRepIds: story.hadRepIds,
      assignmentCount: story.assignmentCount,
      accountOwnerId: null,
      actorId,
    };
  }
}

/** The rep who has it, or a manager in their stead; whoever had it before comes too late. */
export function mustHave(viewer: Viewer, { row }: Story): void {
  if (
    row.repId === viewer.userId ||
    (isManagerRole(viewer.role) && viewer.role !== 'PARTNER_MANAGER')
  )
    return;
  throw conflict(row.status, 'Somebody else has this referral now.');
}

/** The assignment that waits for an answer. */
export function awaited({ row, assignment }: Story): AssignmentRow {
  if (row.status !== 'ASSIGNED' || !assignment || assignment.respondedAt)
    throw conflict(row.status);
  return assignment;
}

export function endAssignment(
  changes: ChangeSet,
  assignment: AssignmentRow,
  reason: string,
  more: Partial<AssignmentRow> = {},
): AssignmentRow {
  const ended = { ...assignment, ...more, endedAt: changes.now, endReason: reason };
  changes.answer(ended);
  return ended;
}

/** Moves the referral on, and its hold on its account with it. What another referral holds by now stays theirs. */
export function moveWithClaim(
  { story, desk, changes }: Pick<OpenStory, 'story' | 'desk' | 'changes'>,
  row: ReferralRow,
  dealMovedAt: Date | null = null,
): void {
  if (story.rivalled && row.accountKey === story.row.accountKey) {
    changes.move(row);
    return;
  }
  const protectionDays = desk.protectionDays(row.tier);
  const hold = holdAt(row, { dealMovedAt, protectionDays, now: desk.now });
  changes.move({ ...row, ...hold });
  const { accountKey, productLine, id: referralId, partnerId } = row;
  const key = { accountKey, productLine, referralId };
  if (hold.claimUntil === null) changes.release(key);
  else if (isHeld(hold, desk.now)) changes.hold({ ...key, partnerId, heldUntil: hold.claimUntil });
}

/** @throws Refusal CONFLICT where another referral holds the account by now */
export function mustBeUnrivalled({ row, rivalled }: Story): void {
  if (rivalled)
    throw conflict(row.status, 'Another referral holds this account for this product line by now.');
}

/** Keeps in the audit trail what somebody did to the referral, with the step itself. */
export function keepOnRecord(
  { queries, story }: OpenStory,
  viewer: Viewer,
  action: AuditFact['action'],
  data: Facts,
  requestId: string | null,
): Promise<void> {
  const fact = { action, subject: 'referral', subjectId: story.row.id, data };
  return audit(queries, viewer, fact, requestId);
}
