import type { Socket } from 'socket.io-client';
import { browserNow } from '../api/server-clock';
import type { LiveEvent } from './keys-touched';

export type LiveState =
  | { readonly is: 'connecting' | 'live' }
  | { readonly is: 'reconnecting' | 'offline'; readonly since: number };

export interface LiveHandlers {
  readonly onEvent: (event: LiveEvent) => void;
  /** Something may have been missed that the stream cannot tell any more. */
  readonly onGap: () => void;
  readonly onConnected: () => void;
  readonly onSignedOut: () => void;
}

/** As many as a replay could possibly repeat. */
const REMEMBERED = 1_000;
const MOST_DELAY_MS = 5_000;

/** The person's own stream of events: told from where it broke off, each event once. */
export class LiveConnection {
  private socket: Socket | null = null;
  private after: string | undefined;
  private seen: string[] = [];
  private state: LiveState = { is: 'connecting' };
  private readonly listeners = new Set<() => void>();

  constructor(private readonly handlers: LiveHandlers) {}

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly current = (): LiveState => this.state;

  /** @returns how to end it */
  start(): () => void {
    let ended = false;
    window.addEventListener('offline', this.onOffline);
    window.addEventListener('online', this.onOnline);
    // Its own chunk: the first page shows before it is there.
    void import('socket.io-client').then(({ io }) => {
      if (!ended) this.open(io);
    });
    return () => {
      ended = true;
      window.removeEventListener('offline', this.onOffline);
      window.removeEventListener('online', this.onOnline);
      this.socket?.disconnect();
      this.socket = null;
    };
  }

  /** What came over the stream; also called by specs. */
  receive(event: LiveEvent): void {
    this.after = event.cursor;
    if (this.seen.includes(event.id)) return;
    this.seen = [...this.seen, event.id].slice(-REMEMBERED);
    this.handlers.onEvent(event);
  }

  private open(io: (typeof import('socket.io-client'))['io']): void {
    const socket = io({
      path: '/socket.io',
      transports: ['websocket', 'polling'],
      reconnectionDelayMax: MOST_DELAY_MS,
      auth: (give) => give(this.after === undefined ? {} : { after: this.after }),
    });
    this.socket = socket;
    socket.on('event', (event: LiveEvent) => this.receive(event));
    socket.on('connect', () => this.onConnect());
    socket.on('disconnect', (reason) => this.onDisconnect(reason));
    socket.on('connect_error', (error) => this.onRefused(codeOf(error)));
  }

  private onConnect(): void {
    // Without a cursor the stream begins now, and what happened since the page was loaded is unknown.
    if (this.after === undefined) this.handlers.onGap();
    this.become({ is: 'live' });
    this.handlers.onConnected();
  }

  private onDisconnect(reason: string): void {
    if (this.socket === null) return;
    this.lose('reconnecting');
    // The server cut it, which Socket.IO takes as final: sessions end so, and restarts do too.
    if (reason === 'io server disconnect') this.socket.connect();
  }

  private onRefused(code: string | null): void {
    if (code === 'UNAUTHENTICATED') {
      this.handlers.onSignedOut();
      return;
    }
    if (code === 'CURSOR_INVALID') this.after = undefined;
    this.lose('reconnecting');
    // A refusal by the server is final too for Socket.IO; an absent server is not.
    if (code !== null && this.socket) {
      const socket = this.socket;
      setTimeout(() => socket === this.socket && socket.connect(), 1_000);
    }
  }

  private readonly onOffline = (): void => this.lose('offline');
  private readonly onOnline = (): void => {
    if (this.socket?.connected) this.become({ is: 'live' });
    else this.socket?.connect();
  };

  private lose(is: 'reconnecting' | 'offline'): void {
    const since = 'since' in this.state ? this.state.since : browserNow();
    this.become({ is, since });
  }

  private become(state: LiveState): void {
    this.state = state;
    for (const listener of this.listeners) listener();
  }
}

function codeOf(error: Error): string | null {
  const data: unknown = 'data' in error ? error.data : null;
  if (typeof data !== 'object' || data === null || !('code' in data)) return null;
  return typeof data.code === 'string' ? data.code : null;
}
