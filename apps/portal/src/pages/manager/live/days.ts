/** How far back the answers are shown. */
export const DAYS = [7, 30, 90] as const;

export type Days = (typeof DAYS)[number];

export const USUAL_DAYS: Days = 30;

const DAY_MS = 86_400_000;

/** The first of so many days that end with today. */
export const firstDay = (today: string, days: number): string =>
  new Date(Date.parse(`${today}T00:00:00Z`) - (days - 1) * DAY_MS).toISOString().slice(0, 10);
