import { isManagerRole, isPartnerRole, viewerRoles } from '#platform';
import type { ViewerRole } from '#platform';

export type Audience =
  | 'ANYONE'
  | 'SIGNED_IN'
  | 'VENDOR'
  | 'PARTNER'
  | 'MANAGERS'
  | ViewerRole
  | 'OWN_PARTNER'
  | 'OWN_QUEUE';

/** What a field's `@access` says. */
export interface AccessRule {
  readonly to: readonly Audience[];
  /** Null: not for API keys, where it is a root field. */
  readonly scopes: readonly string[] | null;
  readonly otherwise: 'REFUSED' | 'NULL';
}

/** The one who asks, as far as rules go. */
export interface Asker {
  readonly userId: string;
  readonly role: ViewerRole;
  readonly partnerId: string | null;
}

/** Someone before sign-in, or somebody of a role: who they are decides all but what hangs on the object. */
export type Kind = 'STRANGER' | ViewerRole;
export const kinds: readonly Kind[] = ['STRANGER', ...viewerRoles];

export const kindOf = (asker: Asker | null): Kind => asker?.role ?? 'STRANGER';

/** Whether the rule admits that kind whatever the object. */
export const admitsKind = (rule: AccessRule, kind: Kind): boolean =>
  rule.to.some((audience) => includes(audience, kind));

/** Whether the rule admits that kind at least to some objects. */
export const mayAdmitKind = (rule: AccessRule, kind: Kind): boolean =>
  admitsKind(rule, kind) || (kind !== 'STRANGER' && rule.to.some(hangsOnObject));

const hangsOnObject = (audience: Audience): boolean =>
  audience === 'OWN_PARTNER' || audience === 'OWN_QUEUE';

function includes(audience: Audience, kind: Kind): boolean {
  if (audience === 'ANYONE') return true;
  if (kind === 'STRANGER' || hangsOnObject(audience)) return false;
  switch (audience) {
    case 'SIGNED_IN':
      return true;
    case 'VENDOR':
      return !isPartnerRole(kind);
    case 'PARTNER':
      return isPartnerRole(kind);
    case 'MANAGERS':
      return isManagerRole(kind);
    default:
      return audience === kind;
  }
}

/** Whether the rule admits the asker to a field of this object. */
export function admits(rule: AccessRule, asker: Asker | null, object: unknown): boolean {
  if (admitsKind(rule, kindOf(asker))) return true;
  if (asker === null || typeof object !== 'object' || object === null) return false;
  return (
    (rule.to.includes('OWN_PARTNER') && isOfPartner(object, asker.partnerId)) ||
    (rule.to.includes('OWN_QUEUE') && hasMember(object, asker.userId))
  );
}

const isOfPartner = (object: object, partnerId: string | null): boolean =>
  partnerId !== null && 'partnerId' in object && object.partnerId === partnerId;

const hasMember = (object: object, userId: string): boolean =>
  'members' in object &&
  Array.isArray(object.members) &&
  object.members.some((member: { readonly repId?: unknown }) => member.repId === userId);
