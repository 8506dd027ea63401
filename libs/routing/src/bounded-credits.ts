/**
 * May these credits start a run of turns in which nobody gets a whole turn ahead or behind?
 *
 * Within one unchanging set the answer stays yes by itself. It can become no when the set changes:
 * three members who were each owed 0.9 in three different sets may meet in a fourth, and only one
 * of them can be next. Then all credits of the set shrink together, so that their order is kept
 * and as much of them as the promise allows. One member away once never needed it (680,000 random
 * absences); absences sought out for their harm do, and then a whole turn away is reached.
 */
export interface Contender {
  readonly repId: string;
  readonly weight: number;
  /** weight ÷ the sum of the set's weights. */
  readonly share: number;
  readonly credit: number;
  readonly lastTurn: number | null;
}

/** What is closer than this, in turns × weight, is the same: credits are doubles, turns are whole. */
export const TOLERANCE = 1e-6;

const SHRINKING = [1, 3 / 4, 1 / 2, 1 / 4] as const;

/** The credits of a weighted set, shrunk to the first of 1, ¾, ½, ¼ and 0 of themselves that can be kept below one turn. */
export function keptBelowOneTurn(contenders: readonly Contender[]): readonly Contender[] {
  const factor = SHRINKING.find((each) => canStayBelowOneTurn(shrunk(contenders, each))) ?? 0;
  return shrunk(contenders, factor);
}

/**
 * The credits of a set of equal weights, shrunk so that first and last are at most one turn apart.
 * Whoever has most then goes at most level with the last by taking a turn, so that taking the
 * largest each time, the least recent among equals, goes round exactly.
 */
export function keptWithinOneRound(contenders: readonly Contender[]): readonly Contender[] {
  const credits = contenders.map(({ credit }) => credit);
  const spread = Math.max(...credits) - Math.min(...credits);
  return spread > 1 ? shrunk(contenders, 1 / spread) : contenders;
}

function shrunk(contenders: readonly Contender[], factor: number): readonly Contender[] {
  if (factor === 1) return contenders;
  return contenders.map((each) => ({ ...each, credit: each.credit * factor }));
}

/**
 * Is there an order of turns, for as long as the set stays, with every credit strictly between -1
 * and 1 after each? Member i must have had floor(t·share + credit) turns after t turns; an order
 * exists when these sum to at most t for every t, and somebody may always be next, which holds
 * while the credits sum to more than -1 (windows of Pfair scheduling: Baruah, Cohen, Plaxton and
 * Varvel 1996).
 */
function canStayBelowOneTurn(contenders: readonly Contender[]): boolean {
  const sum = contenders.reduce((total, { credit }) => total + credit, 0);
  if (1 - Math.abs(sum) <= contenders.length * TOLERANCE) return false;

  const horizon = turnsUntilSafe(contenders, sum);
  const dueAfter = new Int32Array(horizon + 1);
  for (const { credit, share } of contenders) {
    for (let count = 1; ; count += 1) {
      const turn = Math.max(0, Math.ceil((count - credit) / share - TOLERANCE));
      if (turn > horizon) break;
      dueAfter[turn] = (dueAfter[turn] ?? 0) + 1;
    }
  }
  let due = 0;
  return dueAfter.every((more, turns) => {
    due += more;
    return due <= turns;
  });
}

/**
 * The first t from which demand cannot exceed t: demand is at most t + sum + what those below zero
 * still lack after t turns, it is whole, and the last part only falls.
 */
function turnsUntilSafe(contenders: readonly Contender[], sum: number): number {
  const isSafe = (turns: number): boolean => {
    const lacking = ({ credit, share }: Contender): number => Math.max(0, -credit - turns * share);
    return sum + contenders.reduce((total, each) => total + lacking(each), 0) < 1 - TOLERANCE;
  };
  let safe = Math.ceil(Math.max(...contenders.map(({ credit, share }) => -credit / share), 0));
  let unsafe = -1;
  while (safe - unsafe > 1) {
    const middle = Math.floor((safe + unsafe) / 2);
    if (isSafe(middle)) safe = middle;
    else unsafe = middle;
  }
  return safe;
}
