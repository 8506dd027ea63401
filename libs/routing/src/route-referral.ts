/** The whole decision: who gets the referral, and why not each other. Writes nothing. */
import {
  type Candidate,
  lookAtMembers,
  paramsOf,
  type QueueInTurn,
  twoDecimals,
} from './candidate.js';
import { judgeEligibility, judgePresence, type RepState } from './eligibility.js';
import { type Shares, takeTurn } from './take-turn.js';
import { type Ledger, standingOf, turnsOnDay } from './turn-ledger.js';

export interface RoutingRequest {
  readonly now: Date;
  /** The matching queues in the order of `chooseQueues`, each as it is under its lock. */
  readonly chain: readonly QueueInTurn[];
  /** The reps who have had this referral. */
  readonly had: ReadonlySet<string>;
  /** Who has it now, when it is a reassignment; passed over like any who had it. */
  readonly currentOwner: RepState | null;
  /** The rep who already owns the account, if any. */
  readonly accountOwner: RepState | null;
}

/** What was decided, in plain JSON. */
export type RoutingDecision =
  | {
      readonly kind: 'ACCOUNT_OWNER';
      readonly repId: string;
      /** The queue that would have taken it, for its SLA policy; null where none matches. */
      readonly queueId: string | null;
      readonly candidates: readonly Candidate[];
    }
  | {
      readonly kind: 'TURN';
      readonly queueId: string;
      readonly repId: string;
      readonly turn: number;
      readonly shares: Shares;
      /** The queue's local date on which the turn counts, YYYY-MM-DD. */
      readonly day: string;
      /** The queue's ledger after the turn. */
      readonly ledger: Ledger;
      readonly viaFallback: boolean;
      readonly candidates: readonly Candidate[];
    }
  | {
      readonly kind: 'KEPT_BY_LAST_OWNER';
      readonly queueId: string;
      readonly repId: string;
      readonly candidates: readonly Candidate[];
    }
  | { readonly kind: 'NO_ONE_ELIGIBLE'; readonly candidates: readonly Candidate[] };

/** Decides who gets the referral. A first assignment asks the account's owner before the queues. */
export function routeReferral(request: RoutingRequest): RoutingDecision {
  const { now, chain, currentOwner } = request;
  const had = currentOwner ? new Set([...request.had, currentOwner.repId]) : request.had;
  const owner = had.size === 0 ? lookAtOwner(request.accountOwner, chain[0], now) : null;
  if (owner?.eligible) {
    const queueId = chain[0]?.queueId ?? null;
    return { kind: 'ACCOUNT_OWNER', repId: owner.repId, queueId, candidates: [owner] };
  }

  let seen: readonly Candidate[] = owner ? [owner] : [];
  for (const queue of chain) {
    const members = lookAtMembers(queue, had, now);
    if (members.some(({ eligible }) => eligible)) return byTurn(queue, members, seen);
    seen = [...seen, ...members];
    const everyoneHadIt = members.some(({ code }) => code === 'HAD_IT_BEFORE');
    if (everyoneHadIt && currentOwner?.active) return keptBy(currentOwner, queue, seen);
  }
  return { kind: 'NO_ONE_ELIGIBLE', candidates: seen };
}

/**
 * The queues whose ledgers the decision may read: up to and including the first that has an
 * eligible member whom no daily cap can stop; all of them if there is none. Needs no ledger.
 */
export function queuesToLock(
  chain: readonly Pick<QueueInTurn, 'queueId' | 'members'>[],
  { had, now }: Pick<RoutingRequest, 'had' | 'now'>,
): readonly string[] {
  const certain = chain.findIndex(({ members }) =>
    members.some(
      ({ rep, dailyCap }) =>
        dailyCap === null && !had.has(rep.repId) && judgePresence(rep, now).eligible,
    ),
  );
  const read = certain < 0 ? chain : chain.slice(0, certain + 1);
  return read.map(({ queueId }) => queueId);
}

/** An owner takes no turn; but where they are a member of the queue that it is for, its daily cap holds for them too. */
function lookAtOwner(
  rep: RepState | null,
  first: QueueInTurn | undefined,
  now: Date,
): Candidate | null {
  if (!rep) return null;
  const member = first?.members.find((each) => each.rep.repId === rep.repId);
  const dailyCap = member?.dailyCap ?? null;
  const dayTurns = first ? turnsOnDay(first.ledger, rep.repId, first.day) : 0;
  const verdict = judgeEligibility(rep, { now, dailyCap, dayTurns, had: false });
  const base = { repId: rep.repId, queueId: null };
  if (verdict.eligible) return { ...base, eligible: true, code: 'CHOSEN_AS_OWNER', params: {} };
  const params = paramsOf(verdict.because, rep, { dailyCap, dayTurns });
  return { ...base, eligible: false, code: verdict.because, params };
}

function byTurn(
  queue: QueueInTurn,
  members: readonly Candidate[],
  seen: readonly Candidate[],
): RoutingDecision {
  const { queueId, day, fallback } = queue;
  const eligible = queue.members
    .filter((_, index) => members[index]?.eligible)
    .map(({ rep, weight }) => ({ repId: rep.repId, weight }));
  const { repId, turn, shares, ledger } = takeTurn(queue.ledger, eligible, day);
  const params = {
    turn,
    credit: twoDecimals(standingOf(queue.ledger, repId).credit),
    share: twoDecimals(shares[repId] ?? 0),
  };
  const told = members.map((each): Candidate =>
    each.repId === repId ? { ...each, code: 'CHOSEN_BY_TURN', params } : each,
  );
  const candidates = [...seen, ...told];
  return {
    kind: 'TURN',
    queueId,
    repId,
    turn,
    shares,
    day,
    ledger,
    viaFallback: fallback,
    candidates,
  };
}

/** The last owner need not be a member of the queue at which everyone has had it. */
function keptBy(
  { repId }: RepState,
  { queueId }: QueueInTurn,
  seen: readonly Candidate[],
): RoutingDecision {
  const keeper: Candidate = {
    repId,
    queueId,
    eligible: false,
    code: 'KEPT_AS_LAST_OWNER',
    params: {},
  };
  const others = seen.filter((each) => each.repId !== repId || each.queueId !== queueId);
  return { kind: 'KEPT_BY_LAST_OWNER', queueId, repId, candidates: [...others, keeper] };
}
