/** An assignment, as far as its clock goes. */
export interface Clocked {
  readonly assignedAt: string;
  /** Null where no clock runs. */
  readonly dueAt: string | null;
  readonly warnedAt?: string | null;
  readonly respondedAt?: string | null;
  readonly breachedAt?: string | null;
  readonly endedAt?: string | null;
  /** Outside of business hours: when it goes on. */
  readonly pausedUntil?: string | null;
  /** When it runs, where that is not all the time; the time left is counted in these. */
  readonly runs?: readonly { readonly from: string; readonly until: string }[];
  /** When the rep is reminded; the first of them is when the clock turns. */
  readonly warnsAt?: readonly string[];
}

export type Tone = 'calm' | 'soon' | 'urgent' | 'late';

export type ClockState =
  | { readonly is: 'none' }
  | { readonly is: 'answered'; readonly afterMs: number; readonly late: boolean }
  | { readonly is: 'ended' }
  | {
      readonly is: 'paused';
      readonly until: string;
      readonly leftMs: number;
      readonly left: number;
    }
  | {
      readonly is: 'running';
      readonly tone: Tone;
      /** Until it is due; below 0 it is late by as much. */
      readonly leftMs: number;
      /** What is left of the whole, 1 to 0. */
      readonly left: number;
      /** All the time that there was. */
      readonly totalMs: number;
    };

/** Half of the time is when a rep is first reminded, unless the queue says otherwise. */
const SOON_AT = 0.5;
const URGENT_AT = 0.25;

/** What a clock shows at a moment of the server's time. */
export function clockState(clocked: Clocked, now: number): ClockState {
  const { assignedAt, dueAt, respondedAt, breachedAt, endedAt, pausedUntil } = clocked;
  if (respondedAt != null)
    return {
      is: 'answered',
      afterMs: Date.parse(respondedAt) - Date.parse(assignedAt),
      late: breachedAt != null,
    };
  if (endedAt != null) return { is: 'ended' };
  if (dueAt === null) return { is: 'none' };
  const due = Date.parse(dueAt);
  const spans = spansOf(clocked, dueAt);
  const totalMs = sum(spans.map(({ from, until }) => until - from));
  const openMs = sum(spans.map(({ from, until }) => Math.max(0, until - Math.max(from, now))));
  const left = Math.min(1, Math.max(0, openMs / totalMs));
  const until = pausedUntil ?? nextRun(spans, now, Date.parse(assignedAt));
  if (until !== null && now < due) return { is: 'paused', until, leftMs: openMs, left };
  const leftMs = now < due ? openMs : due - now;
  return { is: 'running', tone: toneOf(clocked, { now, leftMs, left }), leftMs, left, totalMs };
}

interface Span {
  readonly from: number;
  readonly until: number;
}

function spansOf({ assignedAt, runs = [] }: Clocked, dueAt: string): readonly Span[] {
  const spans = runs.length > 0 ? runs : [{ from: assignedAt, until: dueAt }];
  return spans.map(({ from, until }) => ({ from: Date.parse(from), until: Date.parse(until) }));
}

/** While it rests: when it goes on. Our clock may be a little behind the assignment's, which is no rest. */
function nextRun(spans: readonly Span[], now: number, assigned: number): string | null {
  if (spans.some(({ from, until }) => from <= now && now < until)) return null;
  const next = spans.find(({ from }) => from > now && from > assigned);
  return next === undefined ? null : new Date(next.from).toISOString();
}

const sum = (numbers: readonly number[]): number =>
  numbers.reduce((total, each) => total + each, 0);

function toneOf(
  { warnedAt, warnsAt, breachedAt }: Clocked,
  { now, leftMs, left }: { readonly now: number; readonly leftMs: number; readonly left: number },
): Tone {
  if (leftMs <= 0 || breachedAt != null) return 'late';
  if (left <= URGENT_AT) return 'urgent';
  const [firstWarning] = warnsAt ?? [];
  const isWarned = firstWarning === undefined ? left <= SOON_AT : now >= Date.parse(firstWarning);
  return isWarned || warnedAt != null ? 'soon' : 'calm';
}
