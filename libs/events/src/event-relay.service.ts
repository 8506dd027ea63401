import { Injectable } from '@nestjs/common';
import type { OnApplicationShutdown } from '@nestjs/common';
import { crashPoint, Database, isDatabaseAway } from '#platform';
import { EventLog } from './event-log.service.js';
import { eventColumns } from './event-table.js';
import type { NumberedEvent } from './event.js';

type Listener = (events: readonly NumberedEvent[]) => void;

const AT_ONCE = 2_000;
/** How long an event can lie unnumbered when the process that wrote it died, or unread when a notice was lost. */
const BACKSTOP_MS = 250;

/**
 * Numbers committed events and hands them, in order and each once, to this process's listeners.
 *
 * Any process may number: the database lets one at a time through. Each process reads the numbered
 * log for itself, woken by its own writes, by NOTIFY from the others, and by a clock as the backstop.
 */
@Injectable()
export class EventRelay implements OnApplicationShutdown {
  private readonly listeners = new Set<Listener>();
  private position = 0;
  private started = false;
  private again = false;
  private turning: Promise<void> | null = null;
  private timer: NodeJS.Timeout | null = null;
  private unlisten: (() => Promise<void>) | null = null;
  private relistenAt = 0;

  constructor(
    private readonly database: Database,
    private readonly log: EventLog,
  ) {}

  /** The position up to which listeners have been told. */
  get toldThrough(): number {
    return this.position;
  }

  subscribe(listener: Listener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  async start(): Promise<void> {
    this.position = await this.log.lastPosition();
    this.started = true;
    this.timer = setInterval(() => this.wake(), BACKSTOP_MS);
    await this.relisten(Date.now());
  }

  /** Something was committed: number and tell soon. Calls while a turn is under way make one more turn. */
  wake(): void {
    if (!this.started) return;
    this.again = true;
    this.turning ??= this.turn().finally(() => (this.turning = null));
  }

  async onApplicationShutdown(): Promise<void> {
    this.started = false;
    if (this.timer) clearInterval(this.timer);
    await this.turning;
    await this.unlisten?.();
  }

  private async turn(): Promise<void> {
    while (this.again && this.started) {
      this.again = false;
      try {
        await this.number();
        await this.tell();
        if (this.unlisten === null && Date.now() > this.relistenAt) await this.relisten(Date.now());
      } catch (error) {
        // Away for now: the clock tries again, and nothing is lost meanwhile.
        if (!isDatabaseAway(error)) throw error;
      }
    }
  }

  private async number(): Promise<void> {
    for (;;) {
      const [row] = await this.database.rows<{ counted: number }>({ name: 'number-events', text: 'SELECT number_events($1) AS counted' }, [AT_ONCE]);
      if ((row?.counted ?? 0) > 0) crashPoint('relay.after-commit');
      if ((row?.counted ?? 0) < AT_ONCE) return;
    }
  }

  private async tell(): Promise<void> {
    for (;;) {
      const events = await this.database.rows<NumberedEvent>(
        { name: 'tell-events', text: `SELECT ${eventColumns} FROM event e WHERE e.position > $1 ORDER BY e.position LIMIT $2` },
        [this.position, AT_ONCE],
      );
      const last = events.at(-1);
      if (!last) return;
      this.position = last.position;
      for (const listener of this.listeners) listener(events);
      if (events.length < AT_ONCE) return;
    }
  }

  private async relisten(now: number): Promise<void> {
    this.relistenAt = now + 1_000;
    this.unlisten = await this.database.listen(
      'staffetta_events',
      () => this.wake(),
      () => (this.unlisten = null),
    );
  }
}
