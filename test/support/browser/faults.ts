import type { BrowserContext } from 'playwright-core';

/** What a browser says of a connection that was cut. */
const LOST =
  /net::ERR_(PROXY_CONNECTION_FAILED|CONNECTION_|EMPTY_RESPONSE|TUNNEL_CONNECTION_FAILED|SOCKET_NOT_CONNECTED|NETWORK_CHANGED|INCOMPLETE_CHUNKED_ENCODING|CONTENT_LENGTH_MISMATCH)|WebSocket (connection|is closed)/;
/** Given up by the page itself: it went elsewhere, or asked anew. */
const GIVEN_UP = 'net::ERR_ABORTED';

/** Everything in somebody's browser that no visitor should be the cause of, in words. */
export class Faults {
  private readonly seen: string[] = [];
  private readonly allowed: RegExp[] = [];

  /** @param origin whose pages may be asked for; everybody else is a third party */
  constructor(
    context: BrowserContext,
    private readonly origin: string,
  ) {
    context.on('weberror', (error) => this.note(`page error: ${stackOf(error.error())}`));
    context.on('console', (message) => {
      const { url } = message.location();
      if (message.type() === 'error') this.note(`console: ${message.text()} (${url})`);
    });
    context.on('request', (request) => this.noteThirdParty(request.url()));
    context.on('requestfailed', (request) => {
      const why = request.failure()?.errorText ?? 'failed';
      if (why !== GIVEN_UP) this.note(`request: ${request.method()} ${request.url()} ${why}`);
    });
    context.on('page', (page) =>
      page.on('websocket', (socket) => this.noteThirdParty(socket.url().replace(/^ws/, 'http'))),
    );
    context.on('page', (page) =>
      page.on('crash', () => this.note(`the page at ${page.url()} crashed`)),
    );
  }

  /** From here on: the story brings these about. */
  allow(...patterns: readonly RegExp[]): void {
    this.allowed.push(...patterns);
  }

  /** From here on: what a cut connection brings about. */
  allowLostConnections(): void {
    this.allow(LOST);
  }

  list(): readonly string[] {
    return this.seen;
  }

  private note(fault: string): void {
    if (!this.allowed.some((pattern) => pattern.test(fault))) this.seen.push(fault);
  }

  private noteThirdParty(url: string): void {
    if (/^(data|blob|about):/.test(url) || new URL(url).origin === this.origin) return;
    this.note(`third party: ${url}`);
  }
}

const stackOf = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? error.message) : String(error);
