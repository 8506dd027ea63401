import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Inject, Injectable, Logger, NotFoundException } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Config } from '#platform';
import { CONFIG } from '../config.module.js';
import { portalBuild } from './portal-build.js';

const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);
const NO_NONCE = '<meta name="csp-nonce" content="" />';

/** The one page that the portal is; its own router shows what the address names. */
@Injectable()
export class PortalPage {
  private readonly html: string | null;

  constructor(@Inject(CONFIG) private readonly config: Config) {
    const build = portalBuild();
    this.html = build === null ? null : readFileSync(join(build, 'index.html'), 'utf8');
    if (this.html === null)
      new Logger('portal').warn('The portal is not built, so its pages are not served.');
  }

  get isBuilt(): boolean {
    return this.html !== null;
  }

  /** @throws NotFoundException where the portal is not built */
  show(request: FastifyRequest, reply: FastifyReply, status = 200): FastifyReply {
    if (this.html === null) throw new NotFoundException();
    const elsewhere = this.ownName(request);
    if (elsewhere !== null) return reply.redirect(elsewhere, 302);
    const nonce = randomBytes(16).toString('base64');
    return reply
      .code(status)
      .headers({
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': this.policy(nonce),
        'cache-control': 'no-store',
        // Links in mails hold secrets in their address.
        'referrer-policy': 'same-origin',
      })
      .send(this.html.replace(NO_NONCE, `<meta name="csp-nonce" content="${nonce}" />`));
  }

  /** A page runs and loads what is ours; a style that a script writes carries the page's own number. */
  private policy(nonce: string): string {
    const sockets = this.config.publicUrl.replace(/^http/, 'ws');
    return [
      "default-src 'none'",
      "script-src 'self'",
      `style-src 'self' 'nonce-${nonce}'`,
      "img-src 'self' data:",
      "font-src 'self'",
      "manifest-src 'self'",
      `connect-src 'self' ${sockets}`,
      "form-action 'self'",
      "base-uri 'none'",
      "frame-ancestors 'none'",
    ].join('; ');
  }

  /**
   * `localhost` and `127.0.0.1` are one machine and two origins, and the session's cookie belongs to
   * one: whoever comes by the other name is led to the one that links carry.
   */
  private ownName({ host, url }: FastifyRequest): string | null {
    const own = new URL(this.config.publicUrl);
    if (!LOOPBACK.has(own.hostname) || !URL.canParse(`http://${host}`)) return null;
    const asked = new URL(`http://${host}`);
    const isTheOther = LOOPBACK.has(asked.hostname) && asked.hostname !== own.hostname;
    return isTheOther && asked.port === own.port ? own.origin + url : null;
  }
}
