import type { DirectorySnapshot, QueueSettings } from '#directory';
import { chooseQueues } from '#routing';
import type { Ledger, RoutingSubject } from '#routing';
import { Desk } from './desk.js';
import { nextTurn } from './next-turn.js';
import type { NextTurn } from './next-turn.js';

/** Referrals of one kind, as far as queues tell them apart. */
export interface Demand extends RoutingSubject {
  readonly referrals: number;
}

export interface MemberShares {
  readonly repId: string;
  /** Null: not a member. */
  readonly before: number | null;
  readonly after: number | null;
}

export interface QueueFlow {
  /** Null: no queue. */
  readonly queueId: string | null;
  readonly referrals: number;
}

/** What an edit of one queue changes; of a new one, when there was nothing before. */
export interface QueueEffect {
  readonly members: readonly MemberShares[];
  readonly nextBefore: NextTurn | null;
  readonly nextAfter: NextTurn;
  readonly referrals: number;
  readonly takenBefore: number;
  readonly takenAfter: number;
  /** From whom it takes what it did not take before, most first. */
  readonly gains: readonly QueueFlow[];
  /** Who takes what it takes no more, most first. */
  readonly losses: readonly QueueFlow[];
  /** Who matches what it takes as well: they are asked when nobody here can, most first. */
  readonly overlaps: readonly QueueFlow[];
}

export interface Edit {
  readonly now: Date;
  readonly directory: DirectorySnapshot;
  readonly before: QueueSettings | null;
  readonly after: QueueSettings;
  readonly ledger: Ledger | null;
  readonly demand: readonly Demand[];
}

/** Tells the effect from the same rules that route; by geography and product line alone, whoever was there. */
export function queueEffect({ now, directory, before, after, ledger, demand }: Edit): QueueEffect {
  const edited = withQueue(directory, after);
  const next = (snapshot: DirectorySnapshot, queue: QueueSettings): NextTurn => {
    const desk = new Desk(now, snapshot);
    if (ledger) desk.ledgers.set(queue.id, ledger);
    return nextTurn(desk, queue);
  };
  const routed = demand.map(({ referrals, ...subject }) => ({
    referrals,
    was: chooseQueues(directory.queues, subject).map(({ id }) => id),
    willBe: chooseQueues(edited.queues, subject).map(({ id }) => id),
  }));
  const [taken, left] = [
    routed.filter(({ willBe }) => willBe[0] === after.id),
    routed.filter(({ was, willBe }) => was[0] === after.id && willBe[0] !== after.id),
  ];
  return {
    members: sharesOf(before, after),
    nextBefore: before && next(directory, before),
    nextAfter: next(edited, after),
    referrals: sumOf(demand),
    takenBefore: sumOf(routed.filter(({ was }) => was[0] === after.id)),
    takenAfter: sumOf(taken),
    gains: flows(
      taken.filter(({ was }) => was[0] !== after.id),
      ({ was }) => [was[0] ?? null],
    ),
    losses: flows(left, ({ willBe }) => [willBe[0] ?? null]),
    overlaps: flows(taken, ({ willBe }) =>
      willBe.slice(1).filter((id) => edited.queuesById.get(id)?.fallback !== true),
    ),
  };
}

function withQueue(directory: DirectorySnapshot, queue: QueueSettings): DirectorySnapshot {
  const queuesById = new Map(directory.queuesById).set(queue.id, queue);
  return { ...directory, queues: [...queuesById.values()], queuesById };
}

/** Members in their order; those who leave at the end. */
function sharesOf(before: QueueSettings | null, after: QueueSettings): readonly MemberShares[] {
  const [was, willBe] = [sharesIn(before), sharesIn(after)];
  return [...new Set([...willBe.keys(), ...was.keys()])].map((repId) => ({
    repId,
    before: was.get(repId) ?? null,
    after: willBe.get(repId) ?? null,
  }));
}

function sharesIn(queue: QueueSettings | null): ReadonlyMap<string, number> {
  const members = queue?.members ?? [];
  const whole = members.reduce((sum, { weight }) => sum + weight, 0);
  return new Map(members.map(({ repId, weight }) => [repId, weight / whole]));
}

const sumOf = (all: readonly { readonly referrals: number }[]): number =>
  all.reduce((sum, { referrals }) => sum + referrals, 0);

function flows<Routed extends { readonly referrals: number }>(
  routed: readonly Routed[],
  toward: (one: Routed) => readonly (string | null)[],
): readonly QueueFlow[] {
  const counts = new Map<string | null, number>();
  for (const one of routed)
    for (const queueId of toward(one))
      counts.set(queueId, (counts.get(queueId) ?? 0) + one.referrals);
  return [...counts]
    .map(([queueId, referrals]) => ({ queueId, referrals }))
    .sort((one, other) => other.referrals - one.referrals);
}
