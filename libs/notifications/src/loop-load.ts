import { performance } from 'node:perf_hooks';

const lookEveryMs = 250;

/** Whether this process has its hands full: its event loop worked for most of the last moments. */
export class LoopLoad {
  private since = performance.eventLoopUtilization();
  private lookedAtMs = performance.now();
  private busy = false;

  isBusy(): boolean {
    const now = performance.now();
    if (now - this.lookedAtMs < lookEveryMs) return this.busy;
    const total = performance.eventLoopUtilization();
    this.busy = performance.eventLoopUtilization(total, this.since).utilization > 0.75;
    this.since = total;
    this.lookedAtMs = now;
    return this.busy;
  }
}
