/** What routing knows of a rep at one moment. */
export interface RepState {
  readonly repId: string;
  readonly name: string;
  readonly active: boolean;
  /** The invitation was accepted. */
  readonly joined: boolean;
  readonly available: boolean;
  /** When set and passed, the rep counts as available again. */
  readonly unavailableUntil: Date | null;
  /** Null where no working hours were given: then always. */
  readonly withinWorkingHours: boolean | null;
}

/** What the judgement depends on besides the rep. */
export interface EligibilityContext {
  readonly now: Date;
  /** Null: no cap. */
  readonly dailyCap: number | null;
  /** Turns in this queue since the queue's local midnight, less those given back. */
  readonly dayTurns: number;
  /** The rep has had this referral before. */
  readonly had: boolean;
}

export type IneligibleReason =
  | 'INACTIVE'
  | 'NOT_JOINED'
  | 'UNAVAILABLE'
  | 'OUTSIDE_WORKING_HOURS'
  | 'DAILY_CAP_REACHED'
  | 'HAD_IT_BEFORE';

export type Eligibility =
  { readonly eligible: true } | { readonly eligible: false; readonly because: IneligibleReason };

/** May this rep take a turn now? Of several reasons against it, the one that lasts longest. */
export function judgeEligibility(rep: RepState, context: EligibilityContext): Eligibility {
  const presence = judgePresence(rep, context.now);
  if (!presence.eligible) return presence;
  if (context.dailyCap !== null && context.dayTurns >= context.dailyCap) {
    return { eligible: false, because: 'DAILY_CAP_REACHED' };
  }
  if (context.had) return { eligible: false, because: 'HAD_IT_BEFORE' };
  return { eligible: true };
}

/** Is the rep there at all, queues and turns apart? All that is asked of an account's owner. */
export function judgePresence(rep: RepState, now: Date): Eligibility {
  if (!rep.active) return { eligible: false, because: 'INACTIVE' };
  if (!rep.joined) return { eligible: false, because: 'NOT_JOINED' };
  if (!isAvailable(rep, now)) return { eligible: false, because: 'UNAVAILABLE' };
  if (rep.withinWorkingHours === false)
    return { eligible: false, because: 'OUTSIDE_WORKING_HOURS' };
  return { eligible: true };
}

function isAvailable({ available, unavailableUntil }: RepState, now: Date): boolean {
  return available || (unavailableUntil !== null && unavailableUntil.getTime() <= now.getTime());
}
