import type { DirectorySnapshot } from '#directory';
import type { ParsedSubmission, ReferralFacts } from '#intake';
import { isId, notFound, Refusal } from '#platform';
import type { Settled } from '#platform';
import type { Ledger } from '#routing';
import { CANNOT_CONTACT } from './cannot-contact.js';
import { ChangeSet } from './changes.js';
import { holdAt, roundedUpToDay } from './claim.js';
import { Desk } from './desk.js';
import { newReferral } from './facts-of-referral.js';
import { judge, verdictEvent } from './judge.js';
import type { Judged } from './judge.js';
import { place } from './place.js';
import type { ReferralRow, ReferralView } from './referral-row.js';
import { waitFrom } from './wait.js';
import { claimId, keyId } from './submission-context.js';
import type { Question, SubmissionContext } from './submission-context.js';
import type { SubmitOutcome } from './submit-outcome.js';

const KEY_LIFE_MS = 30 * 86_400_000;

/** A submission as it was read at the edge. */
export interface Submission {
  readonly partnerId: string;
  readonly submittedBy: string;
  /** Null: none was given, or it was no key. */
  readonly key: string | null;
  /** SHA-256 of the input, hexadecimal. */
  readonly inputHash: string;
  readonly parsed: ParsedSubmission;
  /** No date of referral was given: it is the moment of the submission. */
  readonly referredNow: boolean;
}

type Answer =
  | {
      readonly kind: 'NEW';
      readonly id: string;
      readonly judged: Judged;
      readonly accountOwnerId: string | null;
    }
  | { readonly kind: 'STORED'; readonly id: string }
  | { readonly kind: 'YOURS'; readonly id: string; readonly until: Date }
  | { readonly kind: 'DONE'; readonly settled: Settled<SubmitOutcome> };

/**
 * Decides a batch of submissions in their order: key, validation, suppression, claim, verdict. What
 * an earlier one of the batch did holds for the later ones. Pure but for the ids that it gives out.
 */
export class SubmissionBatch {
  readonly changes: ChangeSet;
  private readonly desk: Desk;
  private readonly answers: readonly Answer[];
  private readonly keys = new Map<string, { inputHash: string; referralId: string }>();
  private readonly claims = new Map<
    string,
    { referralId: string; partnerId: string; heldUntil: Date; contestable: boolean }
  >();

  static questions(batch: readonly Submission[]): Question[] {
    return batch.map(({ partnerId, key, parsed }) => ({
      partnerId,
      key,
      accountKey: parsed.ok ? parsed.accountKey : null,
      productLine: parsed.ok ? parsed.facts.productLine : '',
      contacts: parsed.ok ? [parsed.facts.contact.email.toLowerCase(), parsed.accountKey] : [],
    }));
  }

  /** The queues of which such a batch may take a turn, whatever becomes of each: by where it is from, and what it is about. */
  static queues(
    batch: readonly Submission[],
    directory: DirectorySnapshot,
    now: Date,
  ): ReadonlySet<string> {
    const subjects = batch.flatMap(({ parsed }) =>
      parsed.ok ? { ...parsed.facts.company, productLine: parsed.facts.productLine } : [],
    );
    return ledgersFor(new Desk(now, directory), subjects);
  }

  constructor(
    private readonly context: SubmissionContext,
    private readonly directory: DirectorySnapshot,
    batch: readonly Submission[],
  ) {
    this.changes = new ChangeSet(context.now);
    this.desk = new Desk(context.now, directory);
    for (const [id, known] of context.keys) this.keys.set(id, known);
    for (const [id, known] of context.claims)
      this.claims.set(id, { ...known, heldUntil: new Date(known.heldUntil) });
    this.answers = batch.map((submission) => this.judge(submission));
  }

  /** The queues whose turn this batch may take. */
  ledgersNeeded(): ReadonlySet<string> {
    return ledgersFor(
      this.desk,
      this.answers.flatMap((answer) =>
        answer.kind === 'NEW' && answer.judged.status === 'ASSIGNED' ? this.rowOf(answer.id) : [],
      ),
    );
  }

  /** Gives those that go to sales their reps, in the order of the batch. */
  place(ledgers: ReadonlyMap<string, Ledger>): void {
    for (const [queueId, ledger] of ledgers) this.desk.ledgers.set(queueId, ledger);
    for (const answer of this.answers) {
      if (answer.kind !== 'NEW') continue;
      const row = this.rowOf(answer.id);
      this.changes.events.push({
        type: 'referral.submitted',
        at: this.context.now,
        referralId: row.id,
        partnerId: row.partnerId,
        repId: null,
        actorId: row.submittedBy,
        data: { status: answer.judged.status, leadClass: row.leadClass },
      });
      const event = verdictEvent(row, answer.judged, row.submittedBy);
      if (event) this.changes.events.push(event);
      else
        place(this.desk, this.changes, {
          row,
          cause: 'FIRST',
          previous: null,
          hadRepIds: [],
          assignmentCount: 0,
          accountOwnerId: answer.accountOwnerId,
          actorId: row.submittedBy,
        });
    }
  }

  /** Referrals of earlier transactions that an answer shows. */
  referralsToRead(): string[] {
    return this.answers.flatMap((answer) =>
      (answer.kind === 'STORED' || answer.kind === 'YOURS') &&
      !this.changes.newReferrals.has(answer.id)
        ? [answer.id]
        : [],
    );
  }

  outcomes(stored: ReadonlyMap<string, ReferralView>): Settled<SubmitOutcome>[] {
    return this.answers.map((answer) => {
      if (answer.kind === 'DONE') return answer.settled;
      const referral = this.viewOf(answer.id) ?? stored.get(answer.id);
      if (answer.kind === 'YOURS')
        return {
          value: {
            kind: 'CLAIMED',
            until: roundedUpToDay(answer.until),
            yours: referral ?? null,
            mayAsk: false,
          },
        };
      if (!referral) return { error: notFound() };
      const replayed = answer.kind === 'STORED';
      const decidedBy = replayed ? null : this.directory.version;
      return { value: { kind: 'SUBMITTED', referral, replayed, decidedBy } };
    });
  }

  private judge(submission: Submission): Answer {
    const { partnerId, key, parsed } = submission;
    const partner = isId(partnerId) ? this.context.partners.get(partnerId) : undefined;
    if (!partner) return refused(notFound());
    const used = key === null ? undefined : this.keys.get(keyId(partnerId, key));
    if (used)
      return used.inputHash === submission.inputHash
        ? { kind: 'STORED', id: used.referralId }
        : refused(new Refusal('IDEMPOTENCY_KEY_REUSED'));
    if (!parsed.ok) return answered({ kind: 'INVALID', problems: parsed.problems });
    if (this.mayNotContact(parsed.facts, parsed.accountKey))
      return answered({ kind: 'INVALID', problems: [CANNOT_CONTACT] });
    const claim = this.claims.get(claimId(parsed.accountKey, parsed.facts.productLine));
    if (claim) {
      if (claim.partnerId === partnerId)
        return { kind: 'YOURS', id: claim.referralId, until: claim.heldUntil };
      const { heldUntil, contestable: mayAsk } = claim;
      return answered({ kind: 'CLAIMED', until: roundedUpToDay(heldUntil), yours: null, mayAsk });
    }
    return this.accept(submission, parsed.facts, parsed.accountKey, partner.tier);
  }

  private accept(
    submission: Submission,
    facts: ReferralFacts,
    accountKey: string,
    tier: string,
  ): Answer {
    const { now } = this.context;
    const { partnerId, submittedBy, referredNow } = submission;
    const unjudged = newReferral(facts, accountKey, {
      partnerId,
      tier,
      submittedBy,
      at: now,
      referredNow,
    });
    const signals = this.context.signalsOf(partnerId, accountKey);
    const judged = judge(unjudged, signals, this.desk.rules, now, {
      becauseOf: 'SUBMITTED',
      number: 1,
      madeBy: submission.submittedBy,
    });
    const moved: ReferralRow = {
      ...unjudged,
      ...waitFrom(judged.status, this.desk.rules, now),
      status: judged.status,
      leadClass: judged.verdict.leadClass,
    };
    const protectionDays = this.desk.protectionDays(tier);
    const row = { ...moved, ...holdAt(moved, { dealMovedAt: null, protectionDays, now }) };
    this.changes.newReferrals.set(row.id, row);
    this.changes.verdicts.push(judged.verdict);
    if (row.claimUntil) {
      const claim = {
        accountKey,
        productLine: row.productLine,
        referralId: row.id,
        partnerId: row.partnerId,
        heldUntil: row.claimUntil,
      };
      this.changes.hold(claim);
      this.claims.set(claimId(accountKey, row.productLine), { ...claim, contestable: false });
    }
    if (submission.key !== null) {
      const bound = {
        partnerId: row.partnerId,
        key: submission.key,
        inputHash: submission.inputHash,
        referralId: row.id,
        expiresAt: new Date(now.getTime() + KEY_LIFE_MS),
      };
      this.changes.keys.push(bound);
      this.keys.set(keyId(row.partnerId, submission.key), bound);
    }
    return {
      kind: 'NEW',
      id: row.id,
      judged,
      accountOwnerId: this.context.owners.get(accountKey) ?? null,
    };
  }

  private mayNotContact(facts: ReferralFacts, accountKey: string): boolean {
    return (
      this.context.suppressed.has(facts.contact.email.toLowerCase()) ||
      this.context.suppressed.has(accountKey)
    );
  }

  private rowOf(id: string): ReferralRow {
    const row = this.changes.newReferrals.get(id);
    if (!row) throw new Error(`referral ${id} is not of this batch`);
    return row;
  }

  private viewOf(id: string): ReferralView | undefined {
    const row = this.changes.newReferrals.get(id);
    if (!row) return undefined;
    const verdict = this.changes.verdicts.find(({ referralId }) => referralId === id);
    const assignment =
      row.assignmentId === null
        ? null
        : (this.changes.newAssignments.get(row.assignmentId) ?? null);
    return verdict ? { row, verdict, assignment } : { row, assignment };
  }
}

/** Those of whom it is the first placing; of many of one place and product line it is asked once. */
function ledgersFor(
  desk: Desk,
  subjects: readonly Parameters<Desk['chain']>[0][],
): ReadonlySet<string> {
  const chains = new Set(subjects.map((subject) => desk.chain(subject)));
  return new Set([...chains].flatMap((chain) => desk.ledgersFor(chain, new Set())));
}

const refused = (error: Refusal): Answer => ({ kind: 'DONE', settled: { error } });
const answered = (value: SubmitOutcome): Answer => ({ kind: 'DONE', settled: { value } });
