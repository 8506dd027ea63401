import type { Rules } from '#qualification';

/** Rules as they were published. Never changed afterwards. */
export interface RuleVersion {
  /** 1 and up; stands on every verdict that was made by them. */
  readonly version: number;
  readonly rules: Rules;
  /** From when they hold, until a later version does. */
  readonly heldFrom: Date;
  readonly publishedAt: Date;
  /** Null: the deployment began with them. */
  readonly publishedBy: string | null;
  /** Who wrote them; null likewise. */
  readonly authorId: string | null;
  readonly note: string | null;
  /** The version that they bring back; null: they are new. */
  readonly rolledBackTo: number | null;
}

/** Rules that somebody works on. */
export interface RuleDraft {
  readonly id: string;
  readonly name: string;
  readonly rules: Rules;
  /** The version that it was made from, or last compared with. */
  readonly basedOn: number;
  readonly authorId: string;
  /** 1, then one more with each change. */
  readonly revision: number;
  readonly createdAt: Date;
  readonly changedAt: Date;
  readonly changedBy: string;
}
