import { Refusal } from '#platform';
import type { ViewerRole } from '#platform';

export const apiScopes = [
  'REFERRALS_READ',
  'REFERRALS_WRITE',
  'EVENTS_READ',
  'SIGNALS_WRITE',
] as const;
export type ApiScope = (typeof apiScopes)[number];

export const locales = ['en', 'it'] as const;
export type Locale = (typeof locales)[number];
export const isLocale = (text: string): text is Locale => locales.some((locale) => locale === text);

/** Who asks. */
export interface Viewer {
  /** Of an API key: the person who made it. */
  readonly userId: string;
  readonly name: string;
  readonly email: string;
  readonly role: ViewerRole;
  /** Null for the vendor's people. */
  readonly partnerId: string | null;
  readonly locale: Locale;
  /** An IANA name. */
  readonly timeZone: string;
  /** Null where an API key asks. */
  readonly sessionId: string | null;
  readonly apiKey: { readonly id: string; readonly scopes: readonly ApiScope[] } | null;
}

/** What of a viewer the audit trail keeps. */
export type Actor = Pick<Viewer, 'userId' | 'apiKey'>;

/** @throws Refusal FORBIDDEN where the viewer has none of the roles */
export function requireRole(viewer: Pick<Viewer, 'role'>, roles: readonly ViewerRole[]): void {
  if (!roles.includes(viewer.role)) throw new Refusal('FORBIDDEN');
}

/**
 * An API key acts for its partner, and never on the account of the person who made it.
 *
 * @throws Refusal FORBIDDEN where an API key asks
 */
export function requirePerson(viewer: Pick<Viewer, 'apiKey'>): void {
  if (viewer.apiKey !== null) throw new Refusal('FORBIDDEN');
}
