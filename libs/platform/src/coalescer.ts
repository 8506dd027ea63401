export type Settled<Out> = { readonly value: Out } | { readonly error: unknown };

interface Waiting<In, Out> {
  readonly item: In;
  readonly settle: (settled: Settled<Out>) => void;
}

/**
 * Group commit: while one run is under way, whatever arrives waits and goes together in the next.
 * A lone item starts at once, so nothing is ever delayed for the sake of company; under load the
 * round trips, locks and commits of a run are shared by all that waited.
 *
 * `run` answers each item in its place; when it throws, every item of that run gets the error.
 */
export class Coalescer<In, Out> {
  private waiting: Waiting<In, Out>[] = [];
  private running = 0;

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
      if (this.waiting.length === 1) queueMicrotask(() => this.pump());
    });
  }

  private pump(): void {
    while (this.running < this.limits.atOnce && this.waiting.length > 0) {
      const batch = this.waiting.splice(0, this.limits.most);
      this.running++;
      void this.serve(batch);
    }
  }

  private async serve(batch: readonly Waiting<In, Out>[]): Promise<void> {
    try {
      const settled = await this.run(batch.map(({ item }) => item));
      batch.forEach(({ settle }, index) =>
        settle(settled[index] ?? { error: new Error('a run left an item unanswered') }),
      );
    } catch (error) {
      for (const { settle } of batch) settle({ error });
    } finally {
      this.running--;
      this.pump();
    }
  }
}

const asError = (thrown: unknown): Error =>
  thrown instanceof Error ? thrown : new Error(String(thrown));
