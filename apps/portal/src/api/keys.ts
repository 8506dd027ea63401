/**
 * Under what the answers are kept. Events name what changed, and what they name is asked for again:
 * `keysTouchedBy` in live/ holds which event means which of these. A key's first word alone means all
 * of that kind.
 */
export const keys = {
  viewer: ['viewer'],
  referral: (id: string) => ['referral', id],
  referrals: (question: object = {}) => ['referrals', question],
  preview: (input: object) => ['preview', input],
  events: ['events'],
  queues: ['queues'],
  assignments: (question: object = {}) => ['assignments', question],
  answerFigures: (question: object = {}) => ['answerFigures', question],
  countries: ['countries'],
  timeZones: ['timeZones'],
  partners: (question: object = {}) => ['partners', question],
  /** To choose from: they change with the partners themselves only, not with what they refer. */
  partnerNames: ['partnerNames'],
  partner: (id: string) => ['partners', { id }],
  users: (partnerId: string | null) => ['users', partnerId],
  people: (question: object = {}) => ['people', question],
  productLines: ['productLines'],
  tiers: ['tiers'],
  rules: ['rules'],
  signals: (question: object = {}) => ['signals', question],
  replays: ['replays'],
  contests: ['contests'],
  mails: (question: object = {}) => ['mails', question],
  notificationPreferences: ['notificationPreferences'],
  audit: (question: object = {}) => ['audit', question],
  sessions: ['sessions'],
  apiKeys: ['apiKeys'],
  search: (text: string) => ['referrals', { search: text }],
} as const;
