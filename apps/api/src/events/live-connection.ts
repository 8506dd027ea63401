/** What of an event the order of delivery depends on. */
export interface Positioned {
  readonly position: number;
}

export interface LiveSource<Event extends Positioned> {
  /** The stream's events after a position, in order, as far as they are numbered. */
  readonly since: (position: number, most: number) => Promise<readonly Event[]>;
  readonly send: (event: Event) => void;
}

const PAGE = 500;

/**
 * One viewer's way through their stream: first what they missed, from the log, then live. It keeps
 * the position sent last, so that nothing is sent twice; and what is told live while the log is being
 * read is kept back until then, so that nothing is left out where the two meet.
 */
export class LiveConnection<Event extends Positioned> {
  private live = false;
  private closed = false;
  private keptBack: Event[] = [];

  constructor(
    private sentThrough: number,
    private readonly source: LiveSource<Event>,
  ) {}

  /** Sends what was missed, then goes live. Live events must be told from before this is called. */
  async catchUp(): Promise<void> {
    for (let full = true; full && !this.closed;) {
      // Everything told before this moment is in the log for the read that follows.
      this.keptBack = [];
      const events = await this.source.since(this.sentThrough, PAGE);
      for (const event of events) this.send(event);
      full = events.length === PAGE;
    }
    this.live = true;
    for (const event of this.keptBack) this.send(event);
    this.keptBack = [];
  }

  tell(event: Event): void {
    if (this.live) this.send(event);
    else this.keptBack.push(event);
  }

  close(): void {
    this.closed = true;
    this.keptBack = [];
  }

  private send(event: Event): void {
    if (this.closed || event.position <= this.sentThrough) return;
    this.sentThrough = event.position;
    this.source.send(event);
  }
}
