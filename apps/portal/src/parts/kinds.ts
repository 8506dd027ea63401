/** The kinds that the API tells by code. They are spelled here because the parts serve every area's types alike. */
export type ReferralStatus =
  | 'ACTION_REQUIRED'
  | 'DISQUALIFIED'
  | 'NURTURING'
  | 'ASSIGNED'
  | 'ACCEPTED'
  | 'OPPORTUNITY'
  | 'WON'
  | 'LOST'
  | 'WITHDRAWN'
  | 'LAPSED'
  | 'MERGED'
  | 'ARCHIVED';

export type LeadClass = 'EQL' | 'SQL' | 'MQL' | 'UNQUALIFIED';

export type DealStage = 'DISCOVERY' | 'PROPOSAL' | 'NEGOTIATION' | 'WON' | 'LOST';
