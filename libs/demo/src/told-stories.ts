import type { NewEvent } from '#events';
import { ChangeSet, Desk } from '#referrals';
import type {
  AssignmentRow,
  Changes,
  ClaimRow,
  ReferralRow,
  TouchRow,
  VerdictRow,
} from '#referrals';
import type { Ledger } from '#routing';
import type { SettingsOverTime } from './settings-over-time.js';

/** One referral at one moment, with everything that a step of its story needs. */
export interface OpenPage {
  readonly row: ReferralRow;
  readonly assignment: AssignmentRow | null;
  readonly hadRepIds: readonly string[];
  readonly assignmentCount: number;
  readonly desk: Desk;
  readonly changes: ChangeSet;
}

/** What the tables would hold by now, had all of it happened. */
export class ToldStories {
  readonly referrals = new Map<string, ReferralRow>();
  readonly verdicts: VerdictRow[] = [];
  readonly assignments = new Map<string, AssignmentRow>();
  readonly touches: TouchRow[] = [];
  /** By referral. */
  readonly claims = new Map<string, ClaimRow>();
  readonly ledgers = new Map<string, Ledger>();
  /** In the order in which they happened. */
  readonly events: NewEvent[] = [];
  private readonly ofReferral = new Map<string, AssignmentRow[]>();
  private readonly ofAccount = new Map<string, Set<string>>();

  constructor(private readonly settings: SettingsOverTime) {}

  /** The settings and the turns as they hold at that moment. */
  deskAt(now: Date, leaving: ReadonlySet<string> = new Set()): Desk {
    const desk = new Desk(now, this.settings.at(now), leaving);
    for (const [queueId, ledger] of this.ledgers) desk.ledgers.set(queueId, ledger);
    return desk;
  }

  /** @throws Error for a referral that was never handed over */
  open(referralId: string, now: Date, leaving?: ReadonlySet<string>): OpenPage {
    const row = this.referrals.get(referralId);
    if (!row) throw new Error(`nobody ever handed referral ${referralId} over`);
    const had = this.ofReferral.get(referralId) ?? [];
    return {
      row,
      assignment: (row.assignmentId !== null && this.assignments.get(row.assignmentId)) || null,
      hadRepIds: [...new Set(had.map(({ repId }) => repId))],
      assignmentCount: had.length,
      desk: this.deskAt(now, leaving),
      changes: new ChangeSet(now),
    };
  }

  /** The rep of the account's accepted, open or won referral that changed last. */
  ownerOf(accountKey: string): string | null {
    const owned = [...(this.ofAccount.get(accountKey) ?? [])]
      .flatMap((id) => this.referrals.get(id) ?? [])
      .filter(({ status }) => status === 'ACCEPTED' || status === 'OPPORTUNITY' || status === 'WON')
      .sort((one, other) => other.changedAt.getTime() - one.changedAt.getTime());
    return owned[0]?.repId ?? null;
  }

  /** What the rep has in hand. */
  openOf(repId: string): readonly string[] {
    const isOpen = ({ status }: ReferralRow): boolean =>
      status === 'ASSIGNED' || status === 'ACCEPTED' || status === 'OPPORTUNITY';
    return [...this.referrals.values()].flatMap((row) =>
      row.repId === repId && isOpen(row) ? row.id : [],
    );
  }

  /** Writes a step down. */
  add(changes: Changes): void {
    for (const row of [...changes.newReferrals, ...changes.movedReferrals]) {
      this.referrals.set(row.id, row);
      this.ofAccount.set(
        row.accountKey,
        (this.ofAccount.get(row.accountKey) ?? new Set()).add(row.id),
      );
    }
    for (const assignment of changes.newAssignments) {
      const had = this.ofReferral.get(assignment.referralId) ?? [];
      this.ofReferral.set(assignment.referralId, [...had, assignment]);
    }
    for (const assignment of [...changes.newAssignments, ...changes.answeredAssignments])
      this.assignments.set(assignment.id, assignment);
    this.verdicts.push(...changes.verdicts);
    for (const { referralId } of changes.releasedClaims) this.claims.delete(referralId);
    for (const claim of changes.claims) this.claims.set(claim.referralId, claim);
    for (const [queueId, ledger] of changes.ledgers) this.ledgers.set(queueId, ledger);
    this.events.push(...changes.events);
  }
}
