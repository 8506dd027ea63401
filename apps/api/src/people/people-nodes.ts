import { isAvailable } from '#directory';
import type { DirectoryUser } from '#directory';
import type { ApiKey, AuditEntry, AuditName, Locale, Partner, User, Viewer } from '#people';
import type { ViewerRole } from '#platform';
import type { PartnerFigures } from '#reporting';

/** A person, whichever room told of them. */
export interface UserNode {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: ViewerRole;
  readonly partnerId: string | null;
  readonly locale: Locale;
  readonly timeZone: string;
  readonly active: boolean;
  readonly joined: boolean;
  readonly available: boolean | (() => Promise<boolean>);
}

/** A partner belongs to itself: by that its own people are told from others. */
export type PartnerNode = Partner & { readonly partnerId: string };
export type PartnerFiguresNode = PartnerFigures;
export type ApiKeyNode = ApiKey;
export type AuditNameNode = AuditName;
export type AuditEntryNode = Omit<AuditEntry, 'id'> & { readonly id: string };

export const partnerNode = (partner: Partner): PartnerNode => ({
  ...partner,
  partnerId: partner.id,
});

export const userNode = (user: User): UserNode => user;

/** One of the vendor's people as the directory knows them; `at` is when it is asked. */
export const userNodeOf = (user: DirectoryUser, at: Date): UserNode => ({
  ...user,
  partnerId: null,
  available: isAvailable(user, at),
});

/** Who has just signed in; what a viewer does not carry is asked for when somebody wants to know. */
export function userNodeOfViewer(viewer: Viewer, available: () => Promise<boolean>): UserNode {
  const { userId, name, email, role, partnerId, locale, timeZone } = viewer;
  return {
    id: userId,
    name,
    email,
    role,
    partnerId,
    locale,
    timeZone,
    active: true,
    joined: true,
    available,
  };
}
