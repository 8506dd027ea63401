/** What the partner's person who submitted is told. */
export const partnerMailKinds = [
  'SUBMITTED',
  'ACTION_REQUIRED',
  'REMINDED',
  'LAPSED',
  'DISQUALIFIED',
  'NURTURING',
  'ASSIGNED',
  'ACCEPTED',
  'DEAL_STAGE',
  'CLAIM_ENDING',
  'CLAIM_ENDED',
  'CLAIM_RELEASED',
  'CONTEST_KEPT',
] as const;
/** What a rep is told. */
export const repMailKinds = ['REP_ASSIGNED', 'REP_WARNED', 'REP_BREACHED'] as const;
/** What every sales manager is told. */
export const managerMailKinds = ['BREACHED', 'NO_ONE_ELIGIBLE', 'LAST_OWNER_KEEPS'] as const;
/** What every partner manager is told. */
export const partnerManagerMailKinds = ['CONTESTED'] as const;
/** What belongs to having an account: nobody can switch these off, and what they carry is secret. */
export const accountMailKinds = ['INVITE', 'PASSWORD_RESET'] as const;

export type PartnerMailKind = (typeof partnerMailKinds)[number];
export type RepMailKind = (typeof repMailKinds)[number];
export type ManagerMailKind = (typeof managerMailKinds)[number];
export type PartnerManagerMailKind = (typeof partnerManagerMailKinds)[number];
export type AccountMailKind = (typeof accountMailKinds)[number];
export type ReferralMailKind =
  PartnerMailKind | RepMailKind | ManagerMailKind | PartnerManagerMailKind;
export type MailKind = ReferralMailKind | AccountMailKind;

export type MailAudience = 'partner' | 'rep' | 'manager' | 'partnerManager' | 'account';

const audiences: ReadonlyMap<string, MailAudience> = new Map<MailKind, MailAudience>([
  ...partnerMailKinds.map((kind) => [kind, 'partner'] as const),
  ...repMailKinds.map((kind) => [kind, 'rep'] as const),
  ...managerMailKinds.map((kind) => [kind, 'manager'] as const),
  ...partnerManagerMailKinds.map((kind) => [kind, 'partnerManager'] as const),
  ...accountMailKinds.map((kind) => [kind, 'account'] as const),
]);

export const isMailKind = (text: string): text is MailKind => audiences.has(text);

export const isAccountMail = (kind: MailKind): kind is AccountMailKind =>
  audienceOf(kind) === 'account';

/** A kind that its reader may switch off. */
export const isSwitchable = (text: string): text is ReferralMailKind =>
  isMailKind(text) && !isAccountMail(text);

export const audienceOf = (kind: MailKind): MailAudience => audiences.get(kind) ?? 'account';

/** The kinds that someone of this role can get, in the order in which a story goes. */
export function mailKindsOf(role: string): readonly ReferralMailKind[] {
  if (role === 'PARTNER_ADMIN' || role === 'PARTNER_MEMBER') return partnerMailKinds;
  if (role === 'SALES_REP') return repMailKinds;
  if (role === 'SALES_MANAGER') return [...repMailKinds, ...managerMailKinds];
  if (role === 'PARTNER_MANAGER') return partnerManagerMailKinds;
  return [];
}
