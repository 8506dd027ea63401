import type { BrowserContext, Request } from 'playwright-core';
import { until } from '../client.js';

/** So long after the last answer a page that would ask for more has done so. */
const QUIET_MS = 120;
const PATIENCE_MS = 30_000;

/** What somebody's browser has asked for and not been answered yet. */
export class Answers {
  private readonly awaited = new Set<Request>();
  private lastMs = 0;

  constructor(context: BrowserContext) {
    context.on('request', (request) => this.awaited.add(request));
    const over = (request: Request): void => {
      this.awaited.delete(request);
      this.lastMs = performance.now();
    };
    context.on('requestfinished', over);
    context.on('requestfailed', over);
  }

  async areAllThere(): Promise<void> {
    const since = performance.now();
    await until(
      'every answer',
      () => this.awaited.size === 0 && performance.now() - Math.max(this.lastMs, since) > QUIET_MS,
      PATIENCE_MS,
    );
  }
}
