import { Injectable } from '@nestjs/common';
import { Database, Refusal } from '#platform';
import type { DatabaseViewer, Queries } from '#platform';
import { Cursors } from './cursor.js';
import { streamName, streamOf } from './event.js';
import type { NumberedEvent, Stream } from './event.js';
import { eventColumns } from './event-table.js';

export interface EventPage {
  readonly events: readonly { readonly cursor: string; readonly event: NumberedEvent }[];
  readonly hasNextPage: boolean;
}

/** Events are replayed for this long. */
export const REPLAY_DAYS = 30;

/** The log as one viewer reads it: their stream, oldest first. */
@Injectable()
export class EventLog {
  private known: Promise<Cursors> | null = null;

  constructor(private readonly database: Database) {}

  /**
   * The viewer's events after a cursor; without one, from the oldest that is kept.
   *
   * @throws Refusal CURSOR_INVALID for a cursor that is not of this stream, or too old to go on from without a gap
   */
  async page(viewer: DatabaseViewer, after: string | null, first: number): Promise<EventPage> {
    const stream = streamOf(viewer);
    const cursors = await this.cursors();
    const from =
      after === null ? (await this.oldestKept()) - 1 : await this.positionOf(viewer, after);
    const events = await this.since(viewer, from, first + 1);
    return {
      events: events
        .slice(0, first)
        .map((event) => ({ event, cursor: cursors.encode(event.position, streamName(stream)) })),
      hasNextPage: events.length > first,
    };
  }

  /** The numbered events of the viewer's stream after a position. */
  async since(viewer: DatabaseViewer, position: number, most: number): Promise<NumberedEvent[]> {
    const stream = streamOf(viewer);
    return this.database.read(viewer, (queries) => inStream(queries, stream, position, most));
  }

  /**
   * The position that a cursor stands for.
   *
   * @throws Refusal CURSOR_INVALID
   */
  async positionOf(viewer: DatabaseViewer, cursor: string): Promise<number> {
    const cursors = await this.cursors();
    const position = cursors.decode(cursor, streamName(streamOf(viewer)));
    if (position === null || position > (await this.lastPosition()))
      throw new Refusal('CURSOR_INVALID');
    const oldest = await this.oldestKept();
    if (position < oldest - 1) {
      const [next] = await this.since(viewer, position, 1);
      if (next && next.position < oldest) throw new Refusal('CURSOR_INVALID');
    }
    return position;
  }

  async lastPosition(): Promise<number> {
    const [row] = await this.database.rows<{ position: number }>({
      name: 'last-position',
      text: 'SELECT last_position AS position FROM event_relay',
    });
    return row?.position ?? 0;
  }

  /** The key is the deployment's own, so that every process makes the same cursors. */
  cursors(): Promise<Cursors> {
    this.known ??= this.database
      .rows<{ key: Buffer }>('SELECT cursor_key AS key FROM deployment')
      .then(([row]) => {
        if (!row) throw new Error('the deployment has no cursor key: run the migrations');
        return new Cursors(stretched(row.key));
      })
      .catch((error: unknown) => {
        this.known = null;
        throw error;
      });
    return this.known;
  }

  /** After days in which nothing happened, the next that will be. */
  private async oldestKept(): Promise<number> {
    const [row] = await this.database.rows<{ position: number }>({
      name: 'oldest-kept',
      text: `SELECT coalesce(min(first_position), (SELECT last_position + 1 FROM event_relay)) AS position
               FROM event_day WHERE day >= (now() - interval '${REPLAY_DAYS} days')::date`,
    });
    return row?.position ?? 1;
  }
}

/** AES-256 wants 32 bytes exactly. */
const stretched = (key: Buffer): Buffer => Buffer.concat([key, key]).subarray(0, 32);

function inStream(
  queries: Queries,
  stream: Stream,
  position: number,
  most: number,
): Promise<NumberedEvent[]> {
  if (stream.kind === 'managers')
    return queries.rows<NumberedEvent>(
      {
        name: 'events-managers',
        text: `SELECT ${eventColumns} FROM event e WHERE e.for_managers AND e.position > $1 ORDER BY e.position LIMIT $2`,
      },
      [position, most],
    );
  const column = stream.kind === 'partner' ? 'partner_id' : 'rep_id';
  return queries.rows<NumberedEvent>(
    {
      name: `events-${stream.kind}`,
      text: `SELECT ${eventColumns} FROM event e WHERE e.${column} = $3 AND e.position > $1 ORDER BY e.position LIMIT $2`,
    },
    [position, most, stream.id],
  );
}
