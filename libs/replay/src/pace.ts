/** How long somebody took to answer, in milliseconds; Infinity: they let the time run out and lost it. */
export interface AnswerTaken {
  readonly repId: string;
  readonly delayMs: number;
}

/** Fewer answers than these say little of a person: then everybody's stand in. */
const ENOUGH = 5;

/**
 * How promptly people answer. Somebody who never had a referral is taken to answer it as promptly,
 * for them, as the one who had it did for theirs: what waited longer than eight in ten of the one's
 * waits longer than eight in ten of the other's. The same every time, with nothing drawn.
 */
export class Pace {
  private readonly byRep: ReadonlyMap<string, readonly number[]>;
  private readonly everybody: readonly number[];

  constructor(answers: readonly AnswerTaken[]) {
    const sorted = (some: readonly AnswerTaken[]): readonly number[] =>
      some.map(({ delayMs }) => delayMs).sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
    this.byRep = new Map(
      [...Map.groupBy(answers, ({ repId }) => repId)].map(([id, some]) => [id, sorted(some)]),
    );
    this.everybody = sorted(answers);
  }

  /** As promptly as `ofRep` was with `delayMs`, at the pace of `byRep`. */
  equivalent(delayMs: number, ofRep: string, byRep: string): number {
    const theirs = this.of(ofRep);
    const below = countBelow(theirs, delayMs);
    const same = countBelow(theirs, delayMs, true) - below;
    return pick(
      this.of(byRep),
      theirs.length === 0 ? 0.5 : (below + same / 2) / theirs.length,
      delayMs,
    );
  }

  /** What lies in the middle of their answers. */
  usual(repId: string): number {
    return pick(this.of(repId), 0.5, Infinity);
  }

  private of(repId: string): readonly number[] {
    const own = this.byRep.get(repId) ?? [];
    return own.length >= ENOUGH ? own : this.everybody;
  }
}

function pick(sorted: readonly number[], quantile: number, otherwise: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(quantile * sorted.length))] ?? otherwise;
}

/** How many are less than the value, or not more than it. */
function countBelow(sorted: readonly number[], value: number, orEqual = false): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const each = sorted[middle] ?? Infinity;
    if (each < value || (orEqual && each === value)) low = middle + 1;
    else high = middle;
  }
  return low;
}
