export const referralStatuses = [
  'ACTION_REQUIRED',
  'DISQUALIFIED',
  'NURTURING',
  'ASSIGNED',
  'ACCEPTED',
  'OPPORTUNITY',
  'WON',
  'LOST',
  'WITHDRAWN',
  'LAPSED',
  'MERGED',
  'ARCHIVED',
] as const;
export type ReferralStatus = (typeof referralStatuses)[number];

/** Every way a status may go; what is not here does not happen. Null: the submission. */
export const transitions: Readonly<
  Record<ReferralStatus | 'SUBMISSION', readonly ReferralStatus[]>
> = {
  SUBMISSION: ['ACTION_REQUIRED', 'DISQUALIFIED', 'NURTURING', 'ASSIGNED'],
  ACTION_REQUIRED: [
    'ACTION_REQUIRED',
    'DISQUALIFIED',
    'NURTURING',
    'ASSIGNED',
    'WITHDRAWN',
    'LAPSED',
    'ARCHIVED',
    'MERGED',
  ],
  NURTURING: [
    'NURTURING',
    'ACTION_REQUIRED',
    'DISQUALIFIED',
    'ASSIGNED',
    'WITHDRAWN',
    'LAPSED',
    'ARCHIVED',
    'MERGED',
  ],
  ASSIGNED: ['ASSIGNED', 'ACCEPTED', 'OPPORTUNITY', 'WITHDRAWN'],
  ACCEPTED: ['ASSIGNED', 'OPPORTUNITY', 'WON', 'LOST', 'WITHDRAWN'],
  OPPORTUNITY: ['ASSIGNED', 'OPPORTUNITY', 'WON', 'LOST', 'WITHDRAWN'],
  WON: ['WON', 'OPPORTUNITY'],
  LOST: ['LOST', 'OPPORTUNITY'],
  DISQUALIFIED: ['ARCHIVED', 'MERGED'],
  WITHDRAWN: ['ARCHIVED'],
  LAPSED: ['ARCHIVED'],
  MERGED: [],
  ARCHIVED: [],
};

export const mayBecome = (from: ReferralStatus, to: ReferralStatus): boolean =>
  transitions[from].includes(to);

/** With a rep or a manager, and not closed. */
export const isWithRep = (status: ReferralStatus): boolean =>
  status === 'ASSIGNED' || status === 'ACCEPTED' || status === 'OPPORTUNITY';

/** With sales no more, and not going there. */
export const isOver = (status: ReferralStatus): boolean =>
  !isWithRep(status) && !isUndecided(status);

/** Not with sales and not over: a further fact or somebody's word is judged anew. */
export const isUndecided = (status: ReferralStatus): boolean =>
  status === 'ACTION_REQUIRED' || status === 'NURTURING';
