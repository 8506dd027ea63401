/** What a queue remembers of one rep. A rep who has never been a candidate has {@link freshStanding}. */
export interface Standing {
  /** Shares of the turns the rep was eligible for, less the turns taken; from -1 to 1, in turns. */
  readonly credit: number;
  /** Turns taken since the queue exists, less those given back. */
  readonly turns: number;
  /** The number of the rep's latest turn, given back or not; null before the first. */
  readonly lastTurn: number | null;
  /** The queue's local date (YYYY-MM-DD) that `dayTurns` counts. */
  readonly day: string | null;
  /** Turns taken on `day`, less those of that day given back. */
  readonly dayTurns: number;
  /** The queue's local date (YYYY-MM-DD) that `declines` counts. */
  readonly declinesDay: string | null;
  readonly declines: number;
}

/** By rep id; who leaves the queue stays in it, and comes back with the credit they had. */
export type Standings = Readonly<Record<string, Standing>>;

/** The whole memory of a queue's rotation. */
export interface Ledger {
  /** The highest turn number ever used; it only grows. */
  readonly lastTurn: number;
  /** Who took that turn. */
  readonly lastRepId: string | null;
  readonly standings: Standings;
}

/** A queue in which no turn was taken yet. */
export const emptyLedger: Ledger = { lastTurn: 0, lastRepId: null, standings: {} };

/** Where a new member begins: neither owed nor owing. */
export const freshStanding: Standing = {
  credit: 0,
  turns: 0,
  lastTurn: null,
  day: null,
  dayTurns: 0,
  declinesDay: null,
  declines: 0,
};

export function standingOf(ledger: Ledger, repId: string): Standing {
  return ledger.standings[repId] ?? freshStanding;
}

/** Turns the rep has taken in this queue on `day` (the queue's local date), less those given back. */
export function turnsOnDay(ledger: Ledger, repId: string, day: string): number {
  const standing = standingOf(ledger, repId);
  return standing.day === day ? standing.dayTurns : 0;
}

/** How many the rep declined on `day` (a queue's local date) in other queues than that one. */
export function declinesElsewhere(
  ledgers: ReadonlyMap<string, Ledger>,
  {
    repId,
    queueId,
    day,
  }: { readonly repId: string; readonly queueId: string; readonly day: string },
): number {
  let declines = 0;
  for (const [id, ledger] of ledgers) {
    const standing = standingOf(ledger, repId);
    if (id !== queueId && standing.declinesDay === day) declines += standing.declines;
  }
  return declines;
}

/** Credit never exceeds one turn either way: no flood after an absence, no debt. */
export function clampCredit(credit: number): number {
  return Math.min(1, Math.max(-1, credit));
}
