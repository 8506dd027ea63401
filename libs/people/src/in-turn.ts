interface Line {
  running: number;
  readonly waiting: (() => void)[];
}

/** Lets at most `atOnce` pieces of work of one key run at a time; the others wait in line. */
export class InTurn {
  private readonly lines = new Map<string, Line>();

  constructor(private readonly atOnce: number) {}

  async run<T>(key: string, work: () => Promise<T>): Promise<T> {
    await this.enter(key);
    try {
      return await work();
    } finally {
      this.leave(key);
    }
  }

  private async enter(key: string): Promise<void> {
    const line = this.lines.get(key) ?? { running: 0, waiting: [] };
    this.lines.set(key, line);
    if (line.running < this.atOnce) line.running++;
    else await new Promise<void>((resolve) => line.waiting.push(resolve));
  }

  /** Whoever waits first takes over the place that becomes free. */
  private leave(key: string): void {
    const line = this.lines.get(key);
    if (line === undefined) return;
    const next = line.waiting.shift();
    if (next !== undefined) {
      next();
      return;
    }
    line.running--;
    if (line.running === 0) this.lines.delete(key);
  }
}
