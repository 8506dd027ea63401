import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { giveTurnBack } from './give-turn-back.js';
import { takeTurn, type TurnCandidate } from './take-turn.js';
import { emptyLedger, type Ledger, standingOf, turnsOnDay } from './turn-ledger.js';

/** Properties are run so often each; 300 turns a run. */
const RUNS = Number(process.env['PROVE_RUNS'] ?? 40);
const TURNS = 300;
const DAY = '2026-03-02';

type Members = readonly TurnCandidate[];
type Rule = typeof takeTurn;

function members(...weights: readonly number[]): Members {
  return weights.map((weight, index) => ({ repId: `rep-${index}`, weight }));
}

/** Who takes the turn with each of these sets in a row. */
function choices(sets: readonly Members[], rule: Rule = takeTurn): readonly string[] {
  let ledger = emptyLedger;
  return sets.map((set) => {
    const taken = rule(ledger, set, DAY);
    ledger = taken.ledger;
    return taken.repId;
  });
}

function repeated<T>(value: T, times: number): readonly T[] {
  return Array.from({ length: times }, () => value);
}

const total = (set: Members): bigint => set.reduce((sum, { weight }) => sum + BigInt(weight), 0n);

/**
 * The independent checker: knows no credit and no double. Counts in whole parts of a turn, the
 * product of the sets' totals to the turn, and names the first member who is a turn or more away.
 */
function firstUnfairTurn(sets: readonly Members[], chosen: readonly string[]): string | null {
  return firstAwayBy(4n, sets, chosen);
}

/** The same for a bound given in quarters of a turn. */
function firstAwayBy(
  quarters: bigint,
  sets: readonly Members[],
  chosen: readonly string[],
): string | null {
  const parts = [...new Set(sets.map(total))].reduce((product, each) => product * each, 1n);
  const bound = parts * quarters;
  const away = new Map<string, bigint>();
  for (const [index, set] of sets.entries()) {
    const unit = parts / total(set);
    for (const { repId, weight } of set) {
      const due = unit * BigInt(weight) - (chosen[index] === repId ? parts : 0n);
      const now = (away.get(repId) ?? 0n) + due;
      if (4n * now >= bound || 4n * now <= -bound) return `${repId} after turn ${index + 1}`;
      away.set(repId, now);
    }
  }
  return null;
}

/** In every stretch of an unchanged set: each n turns name n members, and the same ones again. */
function firstBrokenRound(sets: readonly Members[], chosen: readonly string[]): string | null {
  let start = 0;
  for (const [index, set] of sets.entries()) {
    if (set !== sets[index - 1]) start = index;
    const round = chosen.slice(Math.max(start, index - set.length + 1), index + 1);
    if (new Set(round).size < round.length) return `turn ${index + 1}`;
  }
  return null;
}

function firstTwiceInARow(sets: readonly Members[], chosen: readonly string[]): string | null {
  const index = chosen.findIndex(
    (repId, turn) => turn > 0 && repId === chosen[turn - 1] && (sets[turn]?.length ?? 0) > 1,
  );
  return index < 0 ? null : `turn ${index + 1}`;
}

const weights = fc.array(fc.integer({ min: 1, max: 20 }), { minLength: 2, maxLength: 8 });
const weighted = weights.map((each) => members(...each));
const equal = fc
  .tuple(fc.integer({ min: 2, max: 8 }), fc.integer({ min: 1, max: 20 }))
  .map(([count, weight]) => members(...repeated(weight, count)));
const unequal = weights.filter((each) => new Set(each).size > 1).map((each) => members(...each));

/** A set for every turn: subsets of `all`, each kept for 1 to 40 turns. */
function comingAndGoing(all: Members): fc.Arbitrary<readonly Members[]> {
  const stretch = fc.tuple(
    fc.subarray([...all], { minLength: 1 }),
    fc.oneof(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 40 })),
  );
  return fc
    .array(stretch, { minLength: 40, maxLength: 80, size: 'max' })
    .map((stretches) => stretches.flatMap(([set, turns]) => repeated(set, turns)).slice(0, TURNS));
}

/** Everybody always, but for one member who is away for some stretches. */
function oneAway(all: Members): fc.Arbitrary<readonly Members[]> {
  const stretch = fc.oneof(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 60 }));
  return fc
    .tuple(
      fc.nat(all.length - 1),
      fc.array(stretch, { minLength: 60, maxLength: 150, size: 'max' }),
    )
    .map(([absent, stretches]) => {
      const without = all.filter((_, index) => index !== absent);
      return stretches
        .flatMap((turns, index) => repeated(index % 2 ? without : all, turns))
        .slice(0, TURNS);
    });
}

/** Everybody, then all but one, then everybody again. */
function oneAwayOnce(all: Members): fc.Arbitrary<readonly Members[]> {
  const stretch = fc.integer({ min: 0, max: 100 });
  return fc.tuple(fc.nat(all.length - 1), stretch, stretch).map(([absent, before, during]) => {
    const without = all.filter((_, index) => index !== absent);
    return [...repeated(all, before), ...repeated(without, during), ...repeated(all, 100)];
  });
}

function property(
  sets: fc.Arbitrary<readonly Members[]>,
  fault: (sets: readonly Members[], chosen: readonly string[]) => string | null,
  rule: Rule = takeTurn,
) {
  return fc.property(sets, (each) => {
    const found = fault(each, choices(each, rule));
    if (found !== null) throw new Error(found);
  });
}

const prove = (law: fc.IProperty<[readonly Members[]]>) => fc.assert(law, { numRuns: RUNS });
const isCaught = (law: fc.IProperty<[readonly Members[]]>) =>
  fc.check(law, { numRuns: 1000, seed: 1 }).failed;

const constant = weighted.map((all) => repeated(all, TURNS));

describe('The shares of turns', () => {
  it('stay strictly within one turn of the count, after every turn, whatever the weights', () => {
    prove(property(constant, firstUnfairTurn));
  });

  it.each([
    [[1, 1]],
    [[1000, 1]],
    [[1, 1, 1000]],
    [[3, 2, 1]],
    [[1, 1, 1, 1, 10]],
    [[999, 1000, 998, 7, 7, 1]],
    [repeated(1, 40).concat(60)],
    [Array.from({ length: 30 }, (_, index) => index + 1)],
  ])('hold for weights %j over 3,000 turns', (each) => {
    const sets = repeated(members(...each), 3000);
    expect(firstUnfairTurn(sets, choices(sets))).toBeNull();
  });

  it('are met exactly at the end of each full cycle', () => {
    const sets = repeated(members(3, 2, 1), 6);
    const chosen = choices(sets);
    expect(chosen.filter((repId) => repId === 'rep-0')).toHaveLength(3);
    expect(chosen.filter((repId) => repId === 'rep-1')).toHaveLength(2);
  });

  it('stay strictly within one turn in all when one member is away and back', () => {
    prove(property(unequal.chain(oneAwayOnce), firstUnfairTurn));
  });

  it('stay within a turn and a quarter in all when one member is away again and again', () => {
    const fault: typeof firstUnfairTurn = (sets, chosen) => firstAwayBy(5n, sets, chosen);
    prove(property(unequal.chain(oneAway), fault));
  });

  it('may be exactly one turn away when absences fall at the worst moments', () => {
    const all = members(3, 1, 5, 6, 3, 6);
    const without = all.filter((_, index) => index !== 2);
    const absences = '0010110110111100010110011001010011110001';
    const sets = Array.from(absences, (each) => (each === '1' ? without : all));
    expect(firstUnfairTurn(sets, choices(sets))).not.toBeNull();
    expect(firstAwayBy(5n, sets, choices(sets))).toBeNull();
  });
});

describe('Equal weights', () => {
  it('go round in list order from the first turn', () => {
    const chosen = choices(repeated(members(1, 1, 1), 7));
    expect(chosen).toEqual(['rep-0', 'rep-1', 'rep-2', 'rep-0', 'rep-1', 'rep-2', 'rep-0']);
  });

  it('go exactly round while the set stays, from the first turn and after any change', () => {
    prove(property(equal.chain(comingAndGoing), firstBrokenRound));
  });

  it('never choose anybody twice in a row while two are eligible, whoever comes and goes', () => {
    prove(property(equal.chain(comingAndGoing), firstTwiceInARow));
  });

  it('give the only eligible member every turn, at no cost to anyone', () => {
    const [first, second] = members(1, 1);
    const alone = second ? [second] : [];
    const all = first && second ? [first, second] : [];
    const chosen = choices([alone, alone, alone, all, all, all]);
    expect(chosen.slice(3)).toEqual(['rep-0', 'rep-1', 'rep-0']);
  });
});

describe('Credit', () => {
  const changing = weighted.chain(comingAndGoing);

  it('stays within one turn either way, strictly with unequal weights', () => {
    fc.assert(
      fc.property(changing, (sets) => {
        let ledger = emptyLedger;
        for (const set of sets) {
          ledger = takeTurn(ledger, set, DAY).ledger;
          const most = Math.max(
            ...set.map(({ repId }) => Math.abs(standingOf(ledger, repId).credit)),
          );
          if (new Set(set.map(({ weight }) => weight)).size > 1) expect(most).toBeLessThan(1);
          else expect(most).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: RUNS },
    );
  });

  it('stays so when weights are edited between any two turns, and numbers run on', () => {
    const edited = fc.array(weighted, { minLength: 50, maxLength: 50 });
    fc.assert(
      fc.property(edited, (sets) => {
        let ledger = emptyLedger;
        for (const [index, set] of sets.entries()) {
          const taken = takeTurn(ledger, set, DAY);
          ledger = taken.ledger;
          expect(taken.turn).toBe(index + 1);
          const credits = Object.values(ledger.standings).map(({ credit }) => Math.abs(credit));
          expect(Math.max(...credits)).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: RUNS },
    );
  });

  it('is frozen while a member is away', () => {
    const all = members(3, 2, 1);
    const others = all.slice(1);
    let ledger = takeTurn(emptyLedger, all, DAY).ledger;
    const before = standingOf(ledger, 'rep-0');
    for (let turn = 0; turn < 50; turn += 1) ledger = takeTurn(ledger, others, DAY).ledger;
    expect(standingOf(ledger, 'rep-0')).toEqual(before);
  });

  it('brings no flood: after a return, at most one turn over the share, whatever came before', () => {
    const returning = weighted.chain((all) =>
      comingAndGoing(all).map((sets) => [
        ...sets,
        ...repeated(all.slice(1), 40),
        ...repeated(all, 60),
      ]),
    );
    prove(
      property(returning, (sets, chosen) => {
        const all = sets.at(-1) ?? [];
        const [back] = all;
        if (!back) return null;
        let count = 0;
        for (const [index, repId] of chosen.slice(-60).entries()) {
          if (repId === back.repId) count += 1;
          const share = ((index + 1) * back.weight) / Number(total(all));
          if (count > Math.ceil(share - 1e-9) + 1) return `${count} of ${index + 1}`;
        }
        return null;
      }),
    );
  });
});

describe('A turn given back', () => {
  it('leaves credits and counts as they were, and its number used', () => {
    fc.assert(
      fc.property(weighted, fc.nat(100), (all, turns) => {
        let before = emptyLedger;
        for (let turn = 0; turn < turns; turn += 1) before = takeTurn(before, all, DAY).ledger;
        const taken = takeTurn(before, all, DAY);
        const after = giveTurnBack(taken.ledger, { ...taken, day: DAY });
        for (const { repId } of all) {
          const [was, is] = [standingOf(before, repId), standingOf(after, repId)];
          expect(is.credit).toBeCloseTo(was.credit, 9);
          expect([is.turns, turnsOnDay(after, repId, DAY)]).toEqual([
            was.turns,
            turnsOnDay(before, repId, DAY),
          ]);
        }
        expect(after.lastTurn).toBe(turns + 1);
      }),
      { numRuns: RUNS },
    );
  });

  it('keeps the net counts within one turn of the shares when declines fall among the turns', () => {
    const declined = fc.array(fc.boolean(), { minLength: TURNS, maxLength: TURNS });
    fc.assert(
      fc.property(unequal, declined, (all, declines) => {
        let ledger = emptyLedger;
        const kept: string[] = [];
        for (const isDeclined of declines) {
          const taken = takeTurn(ledger, all, DAY);
          ledger = isDeclined ? giveTurnBack(taken.ledger, { ...taken, day: DAY }) : taken.ledger;
          if (!isDeclined) kept.push(taken.repId);
        }
        expect(firstUnfairTurn(repeated(all, kept.length), kept)).toBeNull();
      }),
      { numRuns: RUNS },
    );
  });
});

describe('Counts', () => {
  it('begin anew each day, and turns do not', () => {
    const all = members(1);
    const monday = takeTurn(takeTurn(emptyLedger, all, DAY).ledger, all, DAY).ledger;
    const tuesday = takeTurn(monday, all, '2026-03-03').ledger;
    expect(turnsOnDay(monday, 'rep-0', DAY)).toBe(2);
    expect(turnsOnDay(monday, 'rep-0', '2026-03-03')).toBe(0);
    expect(turnsOnDay(tuesday, 'rep-0', '2026-03-03')).toBe(1);
    expect(standingOf(tuesday, 'rep-0').turns).toBe(3);
  });

  it('leave the ledger that was given untouched', () => {
    const ledger: Ledger = Object.freeze({ ...emptyLedger, standings: Object.freeze({}) });
    takeTurn(ledger, members(2, 1), DAY);
    expect(ledger).toEqual(emptyLedger);
  });

  it('cannot be taken by nobody', () => {
    expect(() => takeTurn(emptyLedger, [], DAY)).toThrow(RangeError);
  });
});

describe('The checker notices a rule that', () => {
  /** Wraps a choice into a rule; the credits are kept by doubles, with no bound. */
  function planted(choose: (set: Members, credits: ReadonlyMap<string, number>) => string): Rule {
    return (ledger, set, day) => {
      const honest = takeTurn(ledger, set, day);
      const credits = new Map(set.map(({ repId }) => [repId, standingOf(ledger, repId).credit]));
      const repId = choose(set, credits);
      const standings = Object.fromEntries(
        set.map((each) => {
          const before = standingOf(ledger, each.repId);
          const share = honest.shares[each.repId] ?? 0;
          const credit = before.credit + share - (each.repId === repId ? 1 : 0);
          return [each.repId, { ...before, credit }];
        }),
      );
      const next = { ...honest.ledger, standings: { ...ledger.standings, ...standings } };
      return { ...honest, repId, ledger: next };
    };
  }
  const most = (set: Members, worth: (member: TurnCandidate) => number): string =>
    set.reduce((best, each) => (worth(each) > worth(best) + 1e-9 ? each : best)).repId;

  it('takes the largest remainder', () => {
    const greedy = planted((set, credits) =>
      most(set, ({ repId, weight }) => {
        return (credits.get(repId) ?? 0) + weight / Number(total(set));
      }),
    );
    const sets = repeated(members(19, 1, 1, 19, 1), 41);
    expect(firstUnfairTurn(sets, choices(sets, greedy))).toBe('rep-3 after turn 26');
    expect(firstUnfairTurn(sets, choices(sets))).toBeNull();
  });

  it('takes the earliest deadline before its release', () => {
    const eager = planted((set, credits) =>
      most(set, ({ repId, weight }) => -(1 - (credits.get(repId) ?? 0)) / weight),
    );
    expect(isCaught(property(constant, firstUnfairTurn, eager))).toBe(true);
  });

  it('starts afresh whenever the set changes', () => {
    let before: Members | null = null;
    const forgetful: Rule = (ledger, set, day) => {
      const kept = set === before && ledger.lastTurn > 0 ? ledger : { ...ledger, standings: {} };
      before = set;
      return takeTurn(kept, set, day);
    };
    expect(isCaught(property(unequal.chain(oneAwayOnce), firstUnfairTurn, forgetful))).toBe(true);
  });

  it('goes by credit alone when equals come and go', () => {
    const byCredit = planted((set, credits) => most(set, ({ repId }) => credits.get(repId) ?? 0));
    const changing = equal.chain(comingAndGoing);
    expect(isCaught(property(changing, firstTwiceInARow, byCredit))).toBe(true);
    expect(isCaught(property(changing, firstBrokenRound, byCredit))).toBe(true);
  });
});
