import { Injectable, Logger } from '@nestjs/common';
import type { OnApplicationShutdown } from '@nestjs/common';
import { EventRelay } from '#events';
import { MailProjection, MailSender } from '#notifications';
import { Loop } from '#platform';
import {
  CLOCK_LANES,
  ClaimClock,
  FreedClock,
  SettleClaim,
  SignalClock,
  SlaClock,
  WaitingClock,
} from '#referrals';
import { ReplayRunner } from '#replay';
import { Housekeeping } from './housekeeping.service.js';

/** The clock promises a second; a fifth of it is for looking. */
const CLOCK_MS = 200;
/** A lane is woken when something of it is due. */
const LANE_MS = 5_000;
const PROJECTION_MS = 1_000;
/** What waits, and what is claimed, is so for days. */
const WAITING_MS = 5_000;
/** What passes by a new signal is with its rep within a second. */
const SIGNALS_MS = 400;
/** Whoever asked looks every second. */
const REPLAY_MS = 500;
const HOUSEKEEPING_MS = 10 * 60_000;

/**
 * Everything that happens without anybody asking: the SLA clock, mails from events, replays, housekeeping.
 * It may run in several processes at once: each step takes its work under locks.
 */
@Injectable()
export class BackgroundWork implements OnApplicationShutdown {
  private readonly logger = new Logger(BackgroundWork.name);
  private readonly loops: readonly Loop[];
  private readonly projection: Loop;
  private unsubscribe: (() => void) | null = null;

  constructor(
    private readonly relay: EventRelay,
    private readonly sender: MailSender,
    clock: SlaClock,
    mails: MailProjection,
    waiting: WaitingClock,
    claims: ClaimClock,
    signals: SignalClock,
    freed: FreedClock,
    replays: ReplayRunner,
    contests: SettleClaim,
    housekeeping: Housekeeping,
  ) {
    const onError = (error: unknown): void => this.logger.error(error);
    const lanes = Array.from(
      { length: CLOCK_LANES },
      (_, lane) => new Loop(() => clock.fireDue(lane), { idleMs: LANE_MS, onError }),
    );
    const look = async (): Promise<number> => {
      for (const lane of await clock.dueLanes()) lanes[lane]?.wake();
      return 0;
    };
    this.projection = new Loop(() => this.project(mails), { idleMs: PROJECTION_MS, onError });
    this.loops = [
      this.projection,
      new Loop(look, { idleMs: CLOCK_MS, onError }),
      ...lanes,
      new Loop(() => waiting.fireDue(), { idleMs: WAITING_MS, onError }),
      new Loop(() => claims.fireDue(), { idleMs: WAITING_MS, onError }),
      new Loop(() => signals.fireDue(), { idleMs: SIGNALS_MS, onError }),
      new Loop(() => freed.fireDue(), { idleMs: WAITING_MS, onError }),
      new Loop(() => replays.runNext(), { idleMs: REPLAY_MS, onError }),
      new Loop(() => replays.forgetOld(), { idleMs: HOUSEKEEPING_MS, onError }),
      new Loop(() => contests.settleFreed(), { idleMs: WAITING_MS, onError }),
      new Loop(() => housekeeping.sweep(), { idleMs: HOUSEKEEPING_MS, onError }),
    ];
  }

  async start(): Promise<void> {
    this.unsubscribe = this.relay.whenNumbered(() => this.projection.wake());
    for (const loop of this.loops) loop.start();
    await this.sender.start();
  }

  async onApplicationShutdown(): Promise<void> {
    this.unsubscribe?.();
    await Promise.all([...this.loops.map((loop) => loop.stop()), this.sender.stop()]);
  }

  private async project(mails: MailProjection): Promise<number> {
    const made = await mails.run();
    if (made > 0) this.sender.wake();
    return made;
  }
}
