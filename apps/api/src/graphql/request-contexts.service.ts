import { Inject, Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Authenticator } from '#people';
import type { Viewer } from '#people';
import { Refusal } from '#platform';
import type { Config } from '#platform';
import { CONFIG } from '../config.module.js';
import { RequestContext } from './request-context.js';
import type { CookieJar } from './request-context.js';
import { noSessionCookie, sessionCookie, tokenInCookie } from './session-cookie.js';

/** Finds out who asks. */
@Injectable()
export class RequestContexts {
  private readonly site: { readonly secure: boolean };

  constructor(
    private readonly authenticator: Authenticator,
    @Inject(CONFIG) private readonly config: Config,
  ) {
    this.site = { secure: config.publicUrl.startsWith('https:') };
  }

  /** A token that is not good makes a stranger: what strangers may, signing in above all, works with it too. */
  async of(request: FastifyRequest, reply: FastifyReply): Promise<RequestContext> {
    const own = this.isFromOwnPage(request);
    const token =
      bearerToken(request.headers.authorization) ??
      (own ? tokenInCookie(request.headers.cookie) : null);
    return new RequestContext({
      viewer: token === null ? null : await this.viewerOf(token),
      requestId: request.id,
      sourceAddress: request.ip,
      acceptLanguage: request.headers['accept-language'],
      cookies: own ? this.jar(reply) : null,
    });
  }

  /** Browsers say whose page asks; a page of another origin never speaks with the cookie. */
  private isFromOwnPage({ headers }: FastifyRequest): boolean {
    const { origin } = headers;
    if (origin !== undefined) return origin === this.config.publicUrl;
    return headers['sec-fetch-site'] === 'same-origin';
  }

  private async viewerOf(token: string): Promise<Viewer | null> {
    try {
      return await this.authenticator.authenticate(token);
    } catch (error) {
      if (error instanceof Refusal && error.code === 'UNAUTHENTICATED') return null;
      throw error;
    }
  }

  private jar(reply: FastifyReply): CookieJar {
    return {
      keep: (token, expiresAt) =>
        void reply.header('set-cookie', sessionCookie(token, expiresAt, this.site)),
      clear: () => void reply.header('set-cookie', noSessionCookie(this.site)),
    };
  }
}

const bearerToken = (header: string | undefined): string | null =>
  /^Bearer +([^\s]+) *$/i.exec(header ?? '')?.[1] ?? null;
