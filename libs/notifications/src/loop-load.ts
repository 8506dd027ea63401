import { performance } from 'node:perf_hooks';

const lookEveryMs = 250;
/** Of the loop's time, left to everybody else. */
const busyFrom = 0.6;

/** Whether this process has its hands full with other work than one's own. */
export class LoopLoad {
  private since = performance.eventLoopUtilization();
  private lookedAtMs = performance.now();
  private ownMs = 0;
  private busy = false;

  /** Tells of own work, so that it is not taken for others'. */
  did(milliseconds: number): void {
    this.ownMs += milliseconds;
  }

  isBusy(): boolean {
    const now = performance.now();
    const window = now - this.lookedAtMs;
    if (window < lookEveryMs) return this.busy;
    const total = performance.eventLoopUtilization();
    const { utilization } = performance.eventLoopUtilization(total, this.since);
    this.busy = utilization - this.ownMs / window > busyFrom;
    this.since = total;
    this.lookedAtMs = now;
    this.ownMs = 0;
    return this.busy;
  }
}
