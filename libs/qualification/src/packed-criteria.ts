import { groupOf } from './verdict.js';
import type { BecauseCode, Criterion, CriterionCode } from './verdict.js';

/** A criterion as it is stored: what follows from its code and outcome is left out. */
export interface PackedCriterion {
  /** The code. */
  readonly c: CriterionCode;
  /** The outcome. */
  readonly o: Criterion['outcome'];
  /** Why, where that is not code and outcome put together. */
  readonly b?: BecauseCode;
  /** The parameters of the reason, where there are any. */
  readonly p?: Criterion['because']['params'];
}

export function packCriteria(criteria: readonly Criterion[]): PackedCriterion[] {
  return criteria.map(({ code, outcome, because }) => ({
    c: code,
    o: outcome,
    ...(because.code !== `${code}_${outcome}` && { b: because.code }),
    ...(Object.keys(because.params).length > 0 && { p: because.params }),
  }));
}

/** The reverse of `packCriteria`. */
export function unpackCriteria(packed: readonly PackedCriterion[]): Criterion[] {
  return packed.map(({ c, o, b, p }) => ({
    code: c,
    group: groupOf(c),
    outcome: o,
    because: { code: b ?? (`${c}_${o}` as BecauseCode), params: p ?? {} },
  }));
}
