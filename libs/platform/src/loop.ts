import { isDatabaseAway } from './database-error.js';

export interface LoopOptions {
  /** How long to rest after a step that found nothing to do. */
  readonly idleMs: number;
  /** A step failed for another reason than the database being away; the loop goes on after a second. */
  readonly onError: (error: unknown) => void;
}

const AFTER_ERROR_MS = 1_000;

/**
 * Work that is never done: a step is taken again at once while it finds something, else after a
 * rest, or as soon as somebody wakes it. One step at a time.
 */
export class Loop {
  private woken = false;
  private stopping = false;
  private endRest: (() => void) | null = null;
  private running: Promise<void> | null = null;

  /** @param step says how much it found to do; 0: nothing */
  constructor(
    private readonly step: () => Promise<number>,
    private readonly options: LoopOptions,
  ) {}

  start(): void {
    this.running ??= this.run();
  }

  wake(): void {
    this.woken = true;
    this.endRest?.();
  }

  /** Resolves when the step under way is done; no further one is taken. */
  async stop(): Promise<void> {
    this.stopping = true;
    this.endRest?.();
    await this.running;
  }

  private async run(): Promise<void> {
    while (!this.stopping) {
      this.woken = false;
      const restMs = await this.take();
      if (restMs > 0) await this.rest(restMs);
    }
  }

  private async take(): Promise<number> {
    try {
      return (await this.step()) > 0 ? 0 : this.options.idleMs;
    } catch (error) {
      if (isDatabaseAway(error)) return this.options.idleMs + 100;
      this.options.onError(error);
      return AFTER_ERROR_MS;
    }
  }

  private rest(restMs: number): Promise<void> {
    if (this.woken || this.stopping) return Promise.resolve();
    return new Promise((resolve) => {
      const end = (): void => {
        clearTimeout(timer);
        this.endRest = null;
        resolve();
      };
      const timer = setTimeout(end, restMs);
      this.endRest = end;
    });
  }
}
