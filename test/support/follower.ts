import { io } from 'socket.io-client';
import type { Socket } from 'socket.io-client';

export interface Followed {
  readonly id: string;
  readonly type: string;
  readonly at: string;
  readonly cursor: string;
}

/** Somebody who follows their stream, and comes back with the last cursor seen whenever they were cut off. */
export class Follower {
  /** In the order of arrival. */
  readonly events: Followed[] = [];
  /** How often it was connected. */
  connections = 0;
  /** How many events had happened before the connection that brought them began. */
  replayed = 0;
  /** The codes that it was refused with: none, for one whose cursor is good. */
  readonly refusals: string[] = [];
  private readonly socket: Socket;
  private beganAtMs = 0;

  constructor(
    readonly name: string,
    url: string,
    token: string,
    private after: string,
  ) {
    this.socket = io(url, {
      auth: (give) => {
        this.beganAtMs = Date.now();
        give({ token, after: this.after });
      },
      transports: ['websocket'],
      forceNew: true,
      reconnectionDelay: 20,
      reconnectionDelayMax: 300,
      timeout: 5_000,
    });
    this.socket.on('connect', () => this.connections++);
    this.socket.on('event', (event: Followed) => {
      this.events.push(event);
      this.after = event.cursor;
      if (Date.parse(event.at) < this.beganAtMs) this.replayed++;
    });
    this.socket.on('connect_error', (error: Error & { data?: { code?: string } }) => {
      if (error.data?.code !== undefined) this.refusals.push(error.data.code);
    });
    // Shown out by a server, which Socket.IO takes for good.
    this.socket.on('disconnect', (reason) => {
      if (reason === 'io server disconnect') this.socket.connect();
    });
  }

  stop(): void {
    this.socket.disconnect();
  }
}

export interface StreamFaults {
  readonly missed: readonly string[];
  readonly double: readonly string[];
  readonly disordered: readonly string[];
  readonly foreign: readonly string[];
}

export const noFaults: StreamFaults = { missed: [], double: [], disordered: [], foreign: [] };

/** What is wrong with a stream as it was received, by the ids of events, against what it should have been. */
export function faultsOf(received: readonly string[], due: readonly string[]): StreamFaults {
  const places = new Map(due.map((id, place) => [id, place]));
  const seen = new Set<string>();
  const double: string[] = [];
  const disordered: string[] = [];
  let latest = -1;
  for (const id of received) {
    const place = places.get(id);
    if (seen.has(id)) double.push(id);
    else if (place !== undefined && place < latest) disordered.push(id);
    seen.add(id);
    latest = Math.max(latest, place ?? -1);
  }
  return {
    missed: due.filter((id) => !seen.has(id)),
    double,
    disordered,
    foreign: received.filter((id) => !places.has(id)),
  };
}
