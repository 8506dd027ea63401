/** What the states and kinds of things are called. */
export const statuses = {
  ACTION_REQUIRED: 'Something is missing',
  DISQUALIFIED: 'Did not qualify',
  NURTURING: 'Being nurtured',
  ASSIGNED: 'With a rep',
  ACCEPTED: 'Accepted',
  OPPORTUNITY: 'Open deal',
  WON: 'Won',
  LOST: 'Lost',
  WITHDRAWN: 'Withdrawn',
  LAPSED: 'Lapsed',
  MERGED: 'Merged with another',
  ARCHIVED: 'Archived',
} as const;

export const leadClasses = {
  EQL: 'EQL, ecosystem qualified',
  SQL: 'SQL, sales qualified',
  MQL: 'MQL, marketing qualified',
  UNQUALIFIED: 'Unqualified',
} as const;

export const stages = {
  DISCOVERY: 'Discovery',
  PROPOSAL: 'Proposal',
  NEGOTIATION: 'Negotiation',
  WON: 'Won',
  LOST: 'Lost',
} as const;

export const assignmentReasons = {
  ROUND_ROBIN: 'It was their turn',
  ACCOUNT_OWNER: 'They look after this account',
  MANUAL: 'A manager handed it over',
  DECLINED: 'The rep before handed it back',
  SLA_BREACHED: 'The rep before did not answer in time',
  FALLBACK: 'No other queue could take it',
  NO_ONE_ELIGIBLE: 'Nobody in any queue could take it',
  REP_DEACTIVATED: 'The rep before has left',
} as const;
