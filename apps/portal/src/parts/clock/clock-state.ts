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
}

export type Tone = 'calm' | 'soon' | 'urgent' | 'late';

export type ClockState =
  | { readonly is: 'none' }
  | { readonly is: 'answered'; readonly afterMs: number; readonly late: boolean }
  | { readonly is: 'ended' }
  | { readonly is: 'paused'; readonly until: string; readonly left: number }
  | {
      readonly is: 'running';
      readonly tone: Tone;
      /** Until it is due; below 0 it is late by as much. */
      readonly leftMs: number;
      /** What is left of the whole, 1 to 0. */
      readonly left: number;
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
  const leftMs = Date.parse(dueAt) - now;
  const left = Math.min(1, Math.max(0, leftMs / (Date.parse(dueAt) - Date.parse(assignedAt))));
  if (pausedUntil != null && leftMs > 0) return { is: 'paused', until: pausedUntil, left };
  return { is: 'running', tone: toneOf(clocked, leftMs, left), leftMs, left };
}

function toneOf({ warnedAt, breachedAt }: Clocked, leftMs: number, left: number): Tone {
  if (leftMs <= 0 || breachedAt != null) return 'late';
  if (left <= URGENT_AT) return 'urgent';
  return left <= SOON_AT || warnedAt != null ? 'soon' : 'calm';
}
