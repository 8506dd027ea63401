import { keys } from '../api/keys';

/** What the stream tells, as far as it decides what is old. */
export interface LiveEvent {
  readonly id: string;
  readonly type: string;
  readonly at: string;
  readonly referralId: string | null;
  readonly data: Readonly<Record<string, unknown>>;
  readonly cursor: string;
}

export type Key = readonly unknown[];

/** Turns, shares and credits change with these. */
const MOVES_A_TURN = new Set(['referral.assigned', 'referral.unassigned']);

/** The kept answers that an event makes old. A type that we do not know makes old what any may. */
export function keysTouchedBy({ type, referralId }: Pick<LiveEvent, 'type' | 'referralId'>): Key[] {
  return [
    ['referrals'],
    keys.events,
    ['mails'],
    ...(referralId === null ? [] : [keys.referral(referralId)]),
    ...(MOVES_A_TURN.has(type) || referralId === null ? [keys.queues] : []),
  ];
}

/** Each key once. */
export function distinct(touched: readonly Key[]): Key[] {
  return [...new Map(touched.map((key) => [JSON.stringify(key), key])).values()];
}
