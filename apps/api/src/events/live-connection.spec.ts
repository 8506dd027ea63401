import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { LiveConnection } from './live-connection.js';

interface Numbered {
  readonly position: number;
}

/** A log and a relay that numbers and tells in one go, at moments that the test chooses. */
class Stream {
  readonly log: Numbered[] = [];
  readonly sent: number[] = [];
  readonly connection: LiveConnection<Numbered>;
  private waiting: (() => void)[] = [];

  constructor(after: number) {
    this.connection = new LiveConnection<Numbered>(after, {
      since: (position, most) => this.read(position, most),
      send: ({ position }) => this.sent.push(position),
    });
  }

  number(count: number, tell: boolean): void {
    for (let n = 0; n < count; n++) {
      const event = { position: this.log.length + 1 };
      this.log.push(event);
      if (tell) this.connection.tell(event);
    }
  }

  /** Lets the read that is under way answer. */
  async answer(): Promise<void> {
    this.waiting.splice(0).forEach((go) => {
      go();
    });
    await new Promise((resolve) => setImmediate(resolve));
  }

  private async read(position: number, most: number): Promise<Numbered[]> {
    const found = this.log.filter((event) => event.position > position).slice(0, most);
    await new Promise<void>((resolve) => this.waiting.push(resolve));
    return found;
  }
}

describe('a live connection', () => {
  it('sends what was missed and what comes, each once and in order, wherever the two meet', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 0, max: 1_200 }),
        fc.array(fc.integer({ min: 0, max: 700 }), { maxLength: 6 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        async (missed, bursts, seen) => {
          const after = Math.floor(missed * seen);
          const stream = new Stream(after);
          stream.number(missed, false);
          const caughtUp = stream.connection.catchUp();
          for (const burst of bursts) {
            stream.number(burst, true);
            await stream.answer();
          }
          const reading = { done: false };
          void caughtUp.then(() => (reading.done = true));
          while (!reading.done) await stream.answer();
          stream.number(3, true);
          expect(stream.sent).toEqual(
            stream.log.map(({ position }) => position).filter((position) => position > after),
          );
        },
      ),
      { numRuns: Number(process.env['PROVE_RUNS'] ?? 100) },
    );
  });

  it('sends nothing after it was closed', async () => {
    const stream = new Stream(0);
    stream.number(5, false);
    const caughtUp = stream.connection.catchUp();
    stream.connection.close();
    await stream.answer();
    await caughtUp;
    stream.number(1, true);
    expect(stream.sent).toEqual([]);
  });
});
