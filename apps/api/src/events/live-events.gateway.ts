import type { Server as HttpServer } from 'node:http';
import { Injectable, Logger } from '@nestjs/common';
import type { OnApplicationShutdown } from '@nestjs/common';
import { Server } from 'socket.io';
import type { DefaultEventsMap, Socket } from 'socket.io';
import { EventLog, EventRelay, streamName, streamOf, streamsOf } from '#events';
import type { Cursors, NumberedEvent } from '#events';
import { isDatabaseAway, Loop, Refusal } from '#platform';
import { Authenticator } from '#people';
import type { Viewer } from '#people';
import { LiveConnection } from './live-connection.js';
import { presentEvent } from './present-event.js';
import type { PresentedEvent } from './present-event.js';

export interface LiveEventsOptions {
  /** Browsers from any other origin are refused; what is no browser names none. */
  readonly origin: string;
  /** The token of a handshake without one in its \`auth\`: the portal's session cookie. */
  readonly cookieToken: (cookieHeader: string | undefined) => string | null;
}

interface Connected {
  readonly viewer: Viewer;
  readonly after: number;
}

/** Nobody sends us frames of any size. */
const LARGEST_FRAME = 16_384;
/** A revoked session is cut within 5 s. */
const SESSION_CHECK_MS = 2_000;

interface Heard {
  readonly event: (event: PresentedEvent & { readonly cursor: string }) => void;
}

type LiveServer = Server<DefaultEventsMap, Heard, DefaultEventsMap, Partial<Connected>>;
type LiveSocket = Socket<DefaultEventsMap, Heard, DefaultEventsMap, Partial<Connected>>;

/** Socket.IO, default namespace: \`auth: { token, after }\`; emits \`event\`. */
@Injectable()
export class LiveEvents implements OnApplicationShutdown {
  private readonly logger = new Logger(LiveEvents.name);
  private readonly streams = new Map<string, Set<LiveConnection<NumberedEvent>>>();
  private io: LiveServer | null = null;
  private unsubscribe: (() => void) | null = null;
  private readonly sessionCheck = new Loop(() => this.cutEnded(), {
    idleMs: SESSION_CHECK_MS,
    onError: (error) => this.logger.error(error),
  });

  constructor(
    private readonly log: EventLog,
    private readonly relay: EventRelay,
    private readonly authenticator: Authenticator,
  ) {}

  get connections(): number {
    return this.io?.engine.clientsCount ?? 0;
  }

  attach(http: HttpServer, options: LiveEventsOptions): void {
    const io: LiveServer = new Server(http, {
      path: '/socket.io',
      serveClient: false,
      maxHttpBufferSize: LARGEST_FRAME,
      allowRequest: (request, answer) => {
        const { origin } = request.headers;
        answer(null, origin === undefined || origin === options.origin);
      },
    });
    io.use((socket: LiveSocket, next) => {
      this.admit(socket, options).then(
        (connected) => {
          Object.assign(socket.data, connected);
          next();
        },
        (error: unknown) => next(refusalOf(error)),
      );
    });
    io.on('connection', (socket: LiveSocket) => void this.serve(socket));
    this.io = io;
    this.unsubscribe = this.relay.subscribe({
      tell: (events) => this.tell(events),
      hasHearers: () => this.streams.size > 0,
    });
    this.sessionCheck.start();
  }

  async onApplicationShutdown(): Promise<void> {
    await this.close();
  }

  async close(): Promise<void> {
    this.unsubscribe?.();
    await this.sessionCheck.stop();
    const io = this.io;
    this.io = null;
    if (io) await io.close();
  }

  private async admit(socket: LiveSocket, options: LiveEventsOptions): Promise<Connected> {
    const { token, after } = socket.handshake.auth as { token?: unknown; after?: unknown };
    const given =
      typeof token === 'string' && token !== '' ? token : this.ownCookie(socket, options);
    if (given === null) throw new Refusal('UNAUTHENTICATED');
    const viewer = await this.authenticator.authenticate(given);
    if (viewer.apiKey && !viewer.apiKey.scopes.includes('EVENTS_READ'))
      throw new Refusal('FORBIDDEN');
    if (after === undefined || after === null || after === '')
      return { viewer, after: this.relay.toldThrough };
    if (typeof after !== 'string') throw new Refusal('CURSOR_INVALID');
    return { viewer, after: await this.log.positionOf(viewer, after) };
  }

  /** A cookie speaks only for the portal's own pages. */
  private ownCookie(socket: LiveSocket, options: LiveEventsOptions): string | null {
    const { origin, cookie } = socket.handshake.headers;
    return origin === options.origin ? options.cookieToken(cookie) : null;
  }

  private async serve(socket: LiveSocket): Promise<void> {
    const { viewer, after } = socket.data;
    if (!viewer || after === undefined) return;
    const stream = streamName(streamOf(viewer));
    try {
      const cursors = await this.log.cursors();
      const connection = new LiveConnection<NumberedEvent>(after, {
        since: (position, most) => this.log.since(viewer, position, most),
        send: (event) => send(socket, event, viewer, cursors, stream),
      });
      this.join(stream, connection);
      socket.on('disconnect', () => {
        connection.close();
        this.leave(stream, connection);
      });
      if (socket.connected) await connection.catchUp();
      else this.leave(stream, connection);
    } catch (error) {
      // The client comes back with its cursor, and misses nothing.
      if (!isDatabaseAway(error)) this.logger.error(error);
      socket.disconnect(true);
    }
  }

  private tell(events: readonly NumberedEvent[]): void {
    for (const event of events)
      for (const stream of streamsOf(event))
        this.streams.get(stream)?.forEach((connection) => connection.tell(event));
  }

  private join(stream: string, connection: LiveConnection<NumberedEvent>): void {
    const joined = this.streams.get(stream) ?? new Set();
    this.streams.set(stream, joined.add(connection));
  }

  private leave(stream: string, connection: LiveConnection<NumberedEvent>): void {
    const joined = this.streams.get(stream);
    joined?.delete(connection);
    if (joined?.size === 0) this.streams.delete(stream);
  }

  private async cutEnded(): Promise<number> {
    const sockets = [...(this.io?.of('/').sockets.values() ?? [])];
    const viewers = sockets.flatMap(({ data }) => data.viewer ?? []);
    if (viewers.length === 0) return 0;
    const sessions = viewers.flatMap(({ sessionId }) => sessionId ?? []);
    const keys = viewers.flatMap(({ apiKey }) => apiKey?.id ?? []);
    const { sessionIds, apiKeyIds } = await this.authenticator.endedAmong(sessions, keys);
    const ended = new Set([...sessionIds, ...apiKeyIds]);
    for (const socket of sockets) {
      const { sessionId, apiKey } = socket.data.viewer ?? {};
      if (ended.has(sessionId ?? apiKey?.id ?? '')) socket.disconnect(true);
    }
    return 0;
  }
}

function send(
  socket: LiveSocket,
  event: NumberedEvent,
  viewer: Viewer,
  cursors: Cursors,
  stream: string,
): void {
  socket.emit('event', {
    ...presentEvent(event, viewer.locale),
    cursor: cursors.encode(event.position, stream),
  });
}

/** Socket.IO hands \`data\` of the error to the client's \`connect_error\`. */
function refusalOf(error: unknown): Error {
  if (error instanceof Refusal)
    return Object.assign(new Error(error.message), { data: { code: error.code } });
  return Object.assign(new Error('UNAVAILABLE'), {
    data: { code: isDatabaseAway(error) ? 'UNAVAILABLE' : 'INTERNAL' },
  });
}
