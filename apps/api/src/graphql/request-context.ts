import { Refusal } from '#platform';
import type { Locale, Viewer } from '#people';
import { fromAcceptLanguage } from '#wording';

/** Where a session is kept when the portal's own pages ask for it. */
export interface CookieJar {
  keep(token: string, expiresAt: Date): void;
  clear(): void;
}

interface Arrival {
  readonly viewer: Viewer | null;
  readonly requestId: string;
  readonly sourceAddress: string | null;
  readonly acceptLanguage: string | undefined;
  /** Null where somebody else's program asks: it gets the token itself. */
  readonly cookies: CookieJar | null;
}

/** What resolvers know of the request, besides its arguments. */
export class RequestContext {
  /** A sign-in makes it the one who signed in, for the rest of the request. */
  viewer: Viewer | null;
  readonly requestId: string;
  readonly sourceAddress: string | null;
  readonly cookies: CookieJar | null;
  private readonly acceptLanguage: string | undefined;

  constructor(arrival: Arrival) {
    this.viewer = arrival.viewer;
    this.requestId = arrival.requestId;
    this.sourceAddress = arrival.sourceAddress;
    this.cookies = arrival.cookies;
    this.acceptLanguage = arrival.acceptLanguage;
  }

  /** The language that people read: the viewer's, before sign-in the browser's. */
  get locale(): Locale {
    return this.viewer?.locale ?? fromAcceptLanguage(this.acceptLanguage);
  }

  /** @throws Refusal UNAUTHENTICATED before sign-in */
  get signedIn(): Viewer {
    if (this.viewer === null) throw new Refusal('UNAUTHENTICATED');
    return this.viewer;
  }
}
