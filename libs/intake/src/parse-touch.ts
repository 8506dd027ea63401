import type { Problem } from './problem.js';
import { Reading } from './reading.js';
import type { Bant, BuyingSignal, Touchpoint } from './submission-input.js';

/** What further happened with a prospect, as it was typed, after the schema's defaults. */
export interface TouchInput {
  readonly touchpoint: Touchpoint;
  /** A day such as 2026-11-22. */
  readonly happenedOn: string;
  /** Those that it showed. */
  readonly buyingSignals: readonly BuyingSignal[];
  /** The answers that it gave; UNKNOWN: none. */
  readonly bant: Bant;
  readonly note: string | null;
}

export type ParsedTouch =
  | { readonly ok: true; readonly touch: TouchInput }
  | { readonly ok: false; readonly problems: readonly Problem[] };

const LONGEST_NOTE = 500;
const FIRST_DAY = '2000-01-01';
/** A day of the calendar has begun somewhere while it is still the day before here. */
const AHEAD_MS = 14 * 3_600_000;

/** Reads a touch; everything that is wrong comes back at once. What it showed stands in one order, each once. */
export function parseTouch(input: TouchInput, now: Date): ParsedTouch {
  const reading = new Reading();
  const today = new Date(now.getTime() + AHEAD_MS).toISOString().slice(0, FIRST_DAY.length);
  if (input.happenedOn > today) reading.report(['happenedOn'], 'DATE_IN_FUTURE');
  if (input.happenedOn < FIRST_DAY) reading.report(['happenedOn'], 'DATE_TOO_OLD');
  const touch: TouchInput = {
    touchpoint: input.touchpoint,
    happenedOn: input.happenedOn,
    buyingSignals: [...new Set(input.buyingSignals)].sort(),
    bant: input.bant,
    note: reading.optional(['note'], input.note, { max: LONGEST_NOTE, multiline: true }),
  };
  const { problems } = reading;
  return problems.length === 0 ? { ok: true, touch } : { ok: false, problems };
}
