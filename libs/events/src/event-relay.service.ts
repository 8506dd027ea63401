import { setTimeout as sleep } from 'node:timers/promises';
import { Injectable, Logger } from '@nestjs/common';
import type { OnApplicationShutdown } from '@nestjs/common';
import { crashPoint, Database, Loop, newId } from '#platform';
import { EventLog } from './event-log.service.js';
import { eventColumns } from './event-table.js';
import type { NumberedEvent } from './event.js';

/** Who is told of what is numbered. */
export interface Listener {
  readonly tell: (events: readonly NumberedEvent[]) => void;
  /** Whether anybody would hear of it now: where nobody would, the events are not even read. */
  readonly hasHearers: () => boolean;
}

const AT_ONCE = 2_000;
/** How long an event can lie unnumbered when the process that wrote it died, or unread when a notice was lost. */
const BACKSTOP_MS = 250;
/**
 * A first event is numbered at once; what follows under load shares a run, its commit and its notice
 * (measured: a twentieth of what PostgreSQL does for a submission).
 */
const APART_MS = 20;

/**
 * Numbers committed events and hands them, in order and each once, to this process's listeners.
 *
 * Any process may number: the database lets one at a time through. Each process reads the numbered
 * log for itself, woken by its own writes, by NOTIFY from the others, and by a clock as the backstop.
 */
@Injectable()
export class EventRelay implements OnApplicationShutdown {
  private readonly logger = new Logger(EventRelay.name);
  private readonly listeners = new Set<Listener>();
  private readonly onNumbered = new Set<() => void>();
  private position: number | null = null;
  private unlisten: (() => Promise<void>) | null = null;
  /** Names this process in its notices, so that it need not follow its own. */
  private readonly teller = newId();
  private readonly loop = new Loop(() => this.turn(), {
    idleMs: BACKSTOP_MS,
    onError: (error) => this.logger.error(error),
  });

  constructor(
    private readonly database: Database,
    private readonly log: EventLog,
  ) {}

  /** The position up to which this process's listeners have been told, or had nobody to tell. */
  get toldThrough(): number {
    return this.position ?? 0;
  }

  /** @returns ends the subscription */
  subscribe(listener: Listener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Wakes whoever reads the log by itself. @returns ends it */
  whenNumbered(wake: () => void): () => void {
    this.onNumbered.add(wake);
    return () => this.onNumbered.delete(wake);
  }

  /** From now on listeners hear of every event that is numbered after this moment. */
  async start(): Promise<void> {
    this.position = await this.log.lastPosition();
    this.loop.start();
  }

  /** Something was committed: number and tell soon. */
  wake(): void {
    this.loop.wake();
  }

  async onApplicationShutdown(): Promise<void> {
    await this.loop.stop();
    await this.unlisten?.();
  }

  private async turn(): Promise<number> {
    const began = performance.now();
    this.unlisten ??= await this.listen();
    const [numbered] = await this.database.rows<{ count: number; position: number }>(
      {
        name: 'number-events',
        text: 'SELECT count, last_position AS position FROM number_events($1, $2)',
      },
      [AT_ONCE, this.teller],
    );
    const count = numbered?.count ?? 0;
    if (count > 0) crashPoint('relay.after-commit');
    const told = this.isHeard() ? await this.tell() : this.passOver(numbered?.position ?? 0);
    // What is committed meanwhile wakes the loop again; only a full turn has left something behind.
    if (count === AT_ONCE || told === AT_ONCE) return 1;
    if (count > 0) await sleep(Math.max(0, began + APART_MS - performance.now()));
    return 0;
  }

  private async tell(): Promise<number> {
    const events = await this.database.rows<NumberedEvent>(
      {
        name: 'tell-events',
        text: `SELECT ${eventColumns} FROM event e WHERE e.position > $1 ORDER BY e.position LIMIT $2`,
      },
      [this.toldThrough, AT_ONCE],
    );
    const last = events.at(-1);
    if (!last) return 0;
    this.position = last.position;
    for (const { tell } of this.listeners) tell(events);
    for (const wake of this.onNumbered) wake();
    return events.length;
  }

  private isHeard(): boolean {
    return [...this.listeners].some(({ hasHearers }) => hasHearers());
  }

  /** Nobody hears: the events need not be read. Whoever comes later reads the log for itself from there on. */
  private passOver(last: number): number {
    if (last > this.toldThrough) for (const wake of this.onNumbered) wake();
    this.position = last;
    return 0;
  }

  /** NOTIFY is a hint: what it misses, the clock finds. */
  private listen(): Promise<() => Promise<void>> {
    return this.database.listen(
      'staffetta_events',
      (teller) => {
        if (teller !== this.teller) this.wake();
      },
      () => (this.unlisten = null),
    );
  }
}
