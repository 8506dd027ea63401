import { rulesAt, USUAL_PROTECTION_DAYS } from '#directory';
import type { DirectorySnapshot, DirectoryUser, QueueSettings } from '#directory';
import type { RuleSet } from '#qualification';
import { chooseQueues, queuesToLock } from '#routing';
import type { Ledger, QueueInTurn, RepState } from '#routing';
import { emptyLedger } from '#routing';
import { isOpen, localDay } from '#sla';
import type { ReferralRow } from './referral-row.js';

type Geography = Pick<ReferralRow, 'country' | 'subdivision' | 'productLine'>;

/**
 * What a batch of placements works on: the settings as they hold now, and the ledgers under their
 * locks, which move on from one placement of the batch to the next.
 */
export class Desk {
  readonly ledgers = new Map<string, Ledger>();
  private readonly states = new Map<string, RepState | null>();
  private readonly chains = new Map<string, readonly QueueSettings[]>();

  constructor(
    readonly now: Date,
    readonly directory: DirectorySnapshot,
    private readonly leaving: ReadonlySet<string> = new Set(),
  ) {}

  /** What a verdict is made by at this moment. */
  get rules(): RuleSet {
    return rulesAt(this.directory, this.now);
  }

  /** For how many days a referral of this tier is protected. */
  protectionDays(tier: string): number {
    return this.directory.protectionDays.get(tier) ?? USUAL_PROTECTION_DAYS;
  }

  /** The rep as routing sees them; null for nobody of the vendor's. */
  rep(repId: string): RepState | null {
    const known = this.states.get(repId);
    if (known !== undefined) return known;
    const user = this.directory.users.get(repId);
    const state = user ? this.stateOf(user) : null;
    this.states.set(repId, state);
    return state;
  }

  /** The queues that match, most specific first; from \`start\` on where the referral is in one already. */
  chain(subject: Geography, start: string | null = null): readonly QueueSettings[] {
    const key = `${subject.country} ${subject.subdivision ?? ''} ${subject.productLine}`;
    const matching = this.chains.get(key) ?? chooseQueues(this.directory.queues, subject);
    this.chains.set(key, matching);
    if (start === null) return matching;
    const at = matching.findIndex(({ id }) => id === start);
    if (at >= 0) return matching.slice(at);
    // Edited since: the queue that has it still answers for it first.
    const current = this.directory.queuesById.get(start);
    return current ? [current, ...matching] : matching;
  }

  /** The queues as routing meets them. Their ledgers must be on the desk before a turn is taken. */
  inTurn(queues: readonly QueueSettings[]): QueueInTurn[] {
    return queues.map((queue) => ({
      queueId: queue.id,
      fallback: queue.fallback,
      members: queue.members.flatMap(({ repId, weight, dailyCap }) => {
        const rep = this.rep(repId);
        return rep ? [{ rep, weight, dailyCap }] : [];
      }),
      ledger: this.ledgers.get(queue.id) ?? emptyLedger,
      day: this.dayOf(queue),
    }));
  }

  /** Which ledgers a placement may read. */
  ledgersFor(queues: readonly QueueSettings[], had: ReadonlySet<string>): readonly string[] {
    return queuesToLock(this.inTurn(queues), { had, now: this.now });
  }

  /** The queue's local date: its calendar's zone, UTC without one. */
  dayOf(queue: QueueSettings): string {
    return localDay(queue.sla.calendar?.timeZone ?? 'UTC', this.now);
  }

  /** Who of the managers takes what nobody may have: spread evenly, those who are available first. */
  managerOnDuty(referralId: string): DirectoryUser | null {
    // In one order, whoever read them: a replay finds the same one.
    const here = [...this.directory.users.values()]
      .filter((user) => user.active && user.joined && !this.leaving.has(user.id))
      .toSorted((a, b) => (a.id < b.id ? -1 : 1));
    const ranks = [
      here.filter(({ id, role }) => role === 'SALES_MANAGER' && this.rep(id)?.available),
      here.filter(({ role }) => role === 'SALES_MANAGER'),
      here.filter(({ role }) => role === 'ADMIN'),
    ];
    const rank = ranks.find((people) => people.length > 0) ?? [];
    return rank[Number.parseInt(referralId.slice(-6), 16) % rank.length] ?? null;
  }

  private stateOf(user: DirectoryUser): RepState {
    const hours = user.workingHours;
    return {
      repId: user.id,
      name: user.name,
      active: user.active && !this.leaving.has(user.id),
      joined: user.joined,
      available: user.available,
      unavailableUntil: user.unavailableUntil,
      withinWorkingHours: hours
        ? isOpen({ ...hours, closedOn: [], holidaysOf: null }, this.now)
        : null,
    };
  }
}
