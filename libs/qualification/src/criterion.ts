import { groupOf } from './verdict.js';
import type {
  Because,
  BecauseCode,
  Criterion,
  CriterionCode,
  CriterionOutcome,
} from './verdict.js';

/** A criterion with its outcome, and why. */
export const criterion = (
  code: CriterionCode,
  outcome: CriterionOutcome,
  because: BecauseCode,
  params: Because['params'] = {},
): Criterion => ({ code, group: groupOf(code), outcome, because: { code: because, params } });

/** Two texts that people write as the same. */
export const isSame = (a: string, b: string): boolean => folded(a) === folded(b);

export const includes = (list: readonly string[], text: string): boolean =>
  list.some((each) => isSame(each, text));

const folded = (text: string): string => text.trim().toLowerCase();
