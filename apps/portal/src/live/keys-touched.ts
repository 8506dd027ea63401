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

/** With these neither a turn nor anybody's load or answers change. */
const MOVES_NOBODY = new Set([
  'referral.submitted',
  'referral.action_required',
  'referral.disqualified',
  'referral.nurturing',
  'referral.reminded',
  'referral.lapsed',
  'referral.confirmed',
  'referral.judged',
  'referral.touched',
  'sla.warned',
  'claim.ending',
  'claim.ended',
  'claim.released',
]);

/** Of settings. Who is there is seen in a queue, among people, and by who hands a referral over. */
const OF_SETTINGS: Readonly<Record<string, readonly Key[]>> = {
  'signals.recorded': [['signals'], ['referral'], ['preview']],
  'signal.withdrawn': [['signals'], ['referral'], ['preview']],
  'queue.changed': [keys.queues],
  // A draft that somebody is writing stays as they have it.
  'rules.published': [
    [...keys.rules, 'versions'],
    [...keys.rules, 'drafts'],
  ],
  'claim.contested': [keys.contests],
  'contest.settled': [keys.contests],
  'user.availability_changed': [keys.queues, keys.viewer, ['people'], ['referral']],
};

/** The kept answers that an event makes old. A type that we do not know makes old what any may. */
export function keysTouchedBy({
  type,
  referralId,
}: Pick<LiveEvent, 'type' | 'referralId'>): readonly Key[] {
  const ofSetting = OF_SETTINGS[type];
  if (ofSetting) return ofSetting;
  return [
    ['referrals'],
    ['partners'],
    keys.events,
    ['mails'],
    ['assignments'],
    ...(referralId === null ? [] : [keys.referral(referralId)]),
    ...(MOVES_NOBODY.has(type) ? [] : [keys.queues, ['answerFigures']]),
  ];
}

/** Each key once. */
export function distinct(touched: readonly Key[]): Key[] {
  return [...new Map(touched.map((key) => [JSON.stringify(key), key])).values()];
}
