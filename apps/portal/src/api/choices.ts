/** What the schema's enumerations offer, in the order in which people are asked. */
export const TOUCHPOINTS = [
  'REFERRAL',
  'INTEGRATION_LISTING',
  'WEBINAR',
  'BACKLINK',
  'CASE_STUDY',
  'TRADE_SHOW_LIST',
] as const;
export const SIGNALS = ['DEMO_REQUESTED', 'BUDGET_CONFIRMED', 'CLEAR_USE_CASE'] as const;
export const ANSWERS = ['YES', 'NO', 'UNKNOWN'] as const;
export const BANT = ['budget', 'authority', 'need', 'timeline'] as const;
