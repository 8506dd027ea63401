export type Settled<Out> = { readonly value: Out } | { readonly error: unknown };

interface Waiting<In, Out> {
  readonly item: In;
  readonly settle: (settled: Settled<Out>) => void;
}

/**
 * Group commit: while runs are under way, whatever arrives waits and goes together in the next.
 * A lone item starts at once, so nothing is ever delayed for the sake of company; under load the
 * round trips, locks and commits of a run are shared by all that waited.
 *
 * With `atOnce` above 1, a run starts beside others once as many wait as are under way in the
 * largest of them: so runs grow alike, and one computes while another is with the database.
 * Starting each as soon as it may would give a run of one and a run of all the others.
 *
 * `run` answers each item in its place; when it throws, every item of that run gets the error.
 */
export class Coalescer<In, Out> {
  private waiting: Waiting<In, Out>[] = [];
  private pumping = false;
  private readonly underWay = new Set<readonly Waiting<In, Out>[]>();

  constructor(
    private readonly run: (items: readonly In[]) => Promise<readonly Settled<Out>[]>,
    private readonly limits: { readonly most: number; readonly atOnce: number },
  ) {}

  add(item: In): Promise<Out> {
    return new Promise<Out>((resolve, reject) => {
      const settle = (settled: Settled<Out>): void => {
        if ('error' in settled) reject(asError(settled.error));
        else resolve(settled.value);
      };
      this.waiting.push({ item, settle });
      this.pumpSoon();
    });
  }

  /** After all that the sockets have to say in this turn of the loop: it goes together. */
  private pumpSoon(): void {
    if (this.pumping) return;
    this.pumping = true;
    setImmediate(() => {
      this.pumping = false;
      this.pump();
    });
  }

  private pump(): void {
    while (this.waiting.length > 0 && this.hasRoom())
      void this.serve(this.waiting.splice(0, this.limits.most));
  }

  private hasRoom(): boolean {
    if (this.underWay.size >= this.limits.atOnce) return false;
    const largest = Math.max(0, ...[...this.underWay].map(({ length }) => length));
    return this.waiting.length >= largest;
  }

  private async serve(batch: readonly Waiting<In, Out>[]): Promise<void> {
    this.underWay.add(batch);
    try {
      const settled = await this.run(batch.map(({ item }) => item));
      batch.forEach(({ settle }, index) =>
        settle(settled[index] ?? { error: new Error('a run left an item unanswered') }),
      );
    } catch (error) {
      for (const { settle } of batch) settle({ error });
    } finally {
      this.underWay.delete(batch);
      this.pump();
    }
  }
}

const asError = (thrown: unknown): Error =>
  thrown instanceof Error ? thrown : new Error(String(thrown));
