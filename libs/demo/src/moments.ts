export const MINUTE_MS = 60_000;
export const HOUR_MS = 3_600_000;
export const DAY_MS = 86_400_000;

/** How far back the demo's story goes. */
export const WEEKS = 8;

export const after = (at: Date, milliseconds: number): Date =>
  new Date(at.getTime() + Math.round(milliseconds));
export const before = (at: Date, milliseconds: number): Date => after(at, -milliseconds);

/** The midnight (UTC) with which the demo's story begins, seen from its end. */
export const beginningOf = (now: Date): Date => before(midnight(now), WEEKS * 7 * DAY_MS);

/** The day (UTC) of that instant, such as 2026-11-30. */
export const dayOf = (at: Date): string => at.toISOString().slice(0, 10);

/** The midnight (UTC) before or at that instant. */
export const midnight = (at: Date): Date => new Date(Math.floor(at.getTime() / DAY_MS) * DAY_MS);
