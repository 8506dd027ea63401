import type { ViewerRole } from '#platform';
import type { Locale, Viewer } from './viewer.js';

/** A person, as people may read of each other. */
export interface User {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: ViewerRole;
  /** Null for the vendor's people. */
  readonly partnerId: string | null;
  readonly locale: Locale;
  /** An IANA name. */
  readonly timeZone: string;
  /** Not deactivated. */
  readonly active: boolean;
  /** Has accepted the invitation. */
  readonly joined: boolean;
  /** Takes referrals, by the database's clock. */
  readonly available: boolean;
  readonly createdAt: Date;
}

/** A person who asks by themselves, in a session. */
export function viewerOf(user: User, sessionId: string | null): Viewer {
  const { id, name, email, role, partnerId, locale, timeZone } = user;
  return { userId: id, name, email, role, partnerId, locale, timeZone, sessionId, apiKey: null };
}
