/** What records name their facts by, each by its label in `admin.json`. */
const FIELDS = [
  'changed',
  'name',
  'kind',
  'account',
  'slug',
  'role',
  'tier',
  'country',
  'locale',
  'timeZone',
  'partnerId',
  'again',
  'address',
  'countries',
  'subdivisions',
  'productLines',
  'members',
  'respondWithinMs',
  'warnAt',
  'clock',
  'onBreach',
  'weekly',
  'closedOn',
  'holidaysOf',
  'revision',
  'restoredRevision',
  'available',
  'protectionDays',
  'scopes',
  'expiresAt',
  'decision',
  'reason',
  'repId',
  'formerRepId',
  'holderId',
  'heldFrom',
  'note',
  'basedOn',
  'rolledBackTo',
  'on',
  'source',
  'new',
  'newer',
  'older',
  'from',
  'before',
  'until',
  'ruleDraftId',
  'queues',
] as const;

/** The codes that stand as values, each by its words in `admin.json`. */
const VALUES = [
  'WALL_CLOCK',
  'BUSINESS_HOURS',
  'REASSIGN',
  'ESCALATE',
  'KEEP',
  'HAND_OVER',
  'ACTIVE_INTEGRATION',
  'SHARED_CUSTOMERS',
  'CERTIFIED_PARTNER',
  'en',
  'it',
] as const;

/** Null for what a newer server knows: its own name has to do. */
export const fieldOf = (name: string): (typeof FIELDS)[number] | null =>
  FIELDS.find((known) => known === name) ?? null;

export const valueOf = (code: string): (typeof VALUES)[number] | null =>
  VALUES.find((known) => known === code) ?? null;
