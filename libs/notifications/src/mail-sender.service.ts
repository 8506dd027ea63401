import { setImmediate as immediately, setTimeout as pause } from 'node:timers/promises';
import { Injectable, Logger } from '@nestjs/common';
import type { OnApplicationShutdown } from '@nestjs/common';
import { Coalescer, crashPoint, isDatabaseAway } from '#platform';
import type { Settled } from '#platform';
import { failureKind, failureText } from './delivery-failure.js';
import type { SendError } from './delivery-failure.js';
import { DevMailbox } from './dev-mailbox.service.js';
import { LoopLoad } from './loop-load.js';
import { MailSettings } from './mail-settings.js';
import { MailWriter } from './mail-writer.service.js';
import type { WrittenMail } from './mail-writer.service.js';
import { MailRepository } from './mail.repository.js';
import type { ClaimedMail, Outcome } from './mail.repository.js';
import { retryDelayMs } from './retry-delay.js';
import { openTransport } from './smtp-transport.js';
import type { SmtpTransport } from './smtp-transport.js';

interface Taken extends ClaimedMail {
  /** By this process's own steady clock, in milliseconds. */
  readonly takenAtMs: number;
}

/** How much of the lease may go by before the sending begins, and what the server then gets. */
const beginWithin = 1 / 4;
const answerWithin = 1 / 2;
const stopWithinMs = 5_000;
/** On a loop that is busy with others' work, mails go in few lanes and rest between: some 20 a second, and the rest when it is over. */
const politeLanes = 2;
const restMs = 100;
/** What a mail costs the loop, measured: writing 0.15 ms, the rest encoding and sending. */
const costMs = 2.5;
/** One address and nothing else: no list, no group, no line break. */
const oneAddress = /^[^\s@<>()[\]\\,;:"]+@[^\s@<>()\\,;"]+$/;

/**
 * Sends the mails that wait. Any number of processes may do so at once: each mail is one process's
 * own for the length of a lease, and what comes of it counts only while that lease lasts. SMTP
 * cannot promise "once" (RFC 1047), so a mail whose fate is unknown goes again with the same
 * Message-ID.
 */
@Injectable()
export class MailSender implements OnApplicationShutdown {
  private readonly logger = new Logger('mail');
  private readonly load = new LoopLoad();
  private readonly settling: Coalescer<Outcome, string | null>;
  private transport: SmtpTransport | null = null;
  private timer: NodeJS.Timeout | null = null;
  private unlisten: Promise<() => Promise<void>> | null = null;
  private running = false;
  /** Taken and not begun; each reader's in the order of creation. */
  private waiting: Taken[] = [];
  private readonly underWay = new Map<Promise<void>, string>();
  private claiming: Promise<void> | null = null;
  private woken = false;
  /** Attempts in a row that found no server; until when to leave it alone, on the steady clock. */
  private outages = 0;
  private quietUntilMs = 0;
  private givingUp = new AbortController();

  constructor(
    private readonly mails: MailRepository,
    private readonly writer: MailWriter,
    private readonly settings: MailSettings,
    private readonly mailbox: DevMailbox,
  ) {
    this.settling = new Coalescer((outcomes) => this.settleAll(outcomes), { most: 100, atOnce: 1 });
  }

  /** Begins to send; without an SMTP server, to the development mailbox. */
  async start(): Promise<void> {
    if (this.running) return;
    await this.writer.prepare();
    const url = this.settings.smtpUrl ?? (await this.mailbox.start());
    this.givingUp = new AbortController();
    this.transport = openTransport(url, this.settings.pace.atOnce);
    this.running = true;
    this.timer = setInterval(() => this.look(), this.settings.pace.pollMs);
    this.look();
  }

  /** Looks for due mails now; for whoever has just put some there. */
  wake(): void {
    this.woken = true;
    this.goOn();
  }

  /** By the clock, for what no notice came of: they are hints, and may be lost with their connection. */
  private look(): void {
    this.unlisten ??= this.listen();
    this.wake();
  }

  private async listen(): Promise<() => Promise<void>> {
    try {
      return await this.mails.listen(
        () => this.wake(),
        () => (this.unlisten = null),
      );
    } catch (error) {
      if (!isDatabaseAway(error)) this.logger.error(error);
      this.unlisten = null;
      return () => Promise.resolve();
    }
  }

  onApplicationShutdown(): Promise<void> {
    return this.stop();
  }

  /** Finishes what is under way, for at most 5 s, and gives back the rest. */
  async stop(): Promise<void> {
    if (!this.running) return;
    this.running = false;
    if (this.timer) clearInterval(this.timer);
    const unlisten = await this.unlisten;
    await unlisten?.();
    await this.claiming;
    await this.giveBack();
    const finished = Promise.all(this.underWay.keys());
    const inTime = await Promise.race([finished.then(() => true), pause(stopWithinMs, false)]);
    if (!inTime) this.givingUp.abort();
    await finished;
    this.transport?.close();
    this.transport = null;
    await this.mailbox.stop();
  }

  /** Begins as many as may be under way, and takes more when none is left to begin. */
  private goOn(): void {
    while (this.running && this.underWay.size < this.lanes()) {
      const readers = new Set(this.underWay.values());
      const index = this.waiting.findIndex(({ userId }) => !readers.has(userId));
      const [mail] = index < 0 ? [] : this.waiting.splice(index, 1);
      if (!mail) break;
      const sending = this.deliver(mail).finally(() => {
        this.underWay.delete(sending);
        this.goOn();
      });
      this.underWay.set(sending, mail.userId);
    }
    if (this.waiting.length === 0 && this.underWay.size < this.lanes()) this.takeMore();
  }

  private lanes(): number {
    const { atOnce } = this.settings.pace;
    if (this.outages > 0) return 1;
    return this.load.isBusy() ? Math.min(politeLanes, atOnce) : atOnce;
  }

  private takeMore(): void {
    if (!this.running || !this.woken || this.claiming) return;
    if (performance.now() < this.quietUntilMs) return;
    this.woken = false;
    this.claiming = this.claim().finally(() => {
      this.claiming = null;
      this.goOn();
    });
  }

  private async claim(): Promise<void> {
    const { atOnce, leaseMs } = this.settings.pace;
    const takenAtMs = performance.now();
    try {
      const claimed = await this.mails.claim(this.outages > 0 ? 1 : atOnce * 4, leaseMs);
      this.waiting.push(...claimed.map((mail) => ({ ...mail, takenAtMs })));
      if (claimed.length > 0) this.woken = true;
    } catch (error) {
      if (!isDatabaseAway(error)) this.logger.error(error);
    }
  }

  /** Never throws: what goes wrong is the mail's outcome. */
  private async deliver(mail: Taken): Promise<void> {
    try {
      await (this.load.isBusy() ? pause(restMs) : immediately());
      const late = performance.now() - mail.takenAtMs > this.settings.pace.leaseMs * beginWithin;
      await this.settle(mail, late ? { outcome: 'RELEASE' } : await this.attempt(mail));
    } catch (error) {
      // The lease ends by itself, and the mail is due again.
      this.logger.error(error);
    }
  }

  private async attempt(mail: Taken): Promise<Pick<Outcome, 'outcome' | 'delayMs' | 'error'>> {
    if (mail.readerLeft)
      return { outcome: 'SWITCHED_OFF', error: 'The recipient was deactivated.' };
    if (!oneAddress.test(mail.email)) return { outcome: 'FAILED', error: 'Not an e-mail address.' };
    try {
      this.load.did(costMs);
      const written = await this.writer.write(mail);
      crashPoint('mail.before-send');
      await this.send(written);
      crashPoint('mail.after-send');
      this.serverIsThere();
      return { outcome: 'SENT' };
    } catch (error) {
      return this.failed(mail, error as SendError);
    }
  }

  private async send(written: WrittenMail): Promise<void> {
    if (!this.transport) throw new Error('the sender has stopped');
    const { leaseMs } = this.settings.pace;
    const enough = AbortSignal.timeout(leaseMs * answerWithin);
    const signal = AbortSignal.any([enough, this.givingUp.signal]);
    await this.transport.send(written, signal);
  }

  private failed(mail: Taken, error: SendError): Pick<Outcome, 'outcome' | 'delayMs' | 'error'> {
    const told = failureText(error, secretsIn(mail.params));
    const kind = failureKind(error);
    if (kind !== 'outage') this.serverIsThere();
    if (kind === 'refused') return { outcome: 'FAILED', error: told };
    return { outcome: 'RETRY', error: told, delayMs: this.delayAfter(kind, mail, told) };
  }

  private serverIsThere(): void {
    if (this.outages > 0) this.logger.log('The mail server is back.');
    this.outages = 0;
  }

  /** With no server there, all mails wait for it together; else each has a pace of its own. */
  private delayAfter(kind: 'outage' | 'later', mail: Taken, told: string): number {
    const { firstRetryMs, longestRetryMs, longestOutagePauseMs } = this.settings.pace;
    if (kind === 'later') {
      return retryDelayMs(mail.attempts, { firstRetryMs, longestRetryMs }, Math.random());
    }
    void this.giveBack();
    // Those that were under way together found the same outage.
    if (performance.now() >= this.quietUntilMs) {
      this.outages++;
      if (this.outages === 1) this.logger.warn(`The mail server is away, mails wait: ${told}`);
    }
    const pace = { firstRetryMs, longestRetryMs: Math.max(firstRetryMs, longestOutagePauseMs) };
    const delay = retryDelayMs(this.outages, pace, Math.random());
    this.quietUntilMs = performance.now() + delay;
    return delay;
  }

  /** What has not begun is anybody's again. */
  private async giveBack(): Promise<void> {
    try {
      const mails = this.waiting.splice(0);
      await Promise.all(mails.map((mail) => this.settle(mail, { outcome: 'RELEASE' })));
    } catch (error) {
      this.logger.error(error);
    }
  }

  private async settle(
    mail: Taken,
    outcome: Pick<Outcome, 'outcome' | 'delayMs' | 'error'>,
  ): Promise<void> {
    const status = await this.settling.add({ id: mail.id, lease: mail.lease, ...outcome });
    if (status === 'FAILED')
      this.logger.warn(`Mail ${mail.id} failed for good: ${outcome.error ?? ''}`);
  }

  /** Tries for as long as the leases may last: an outcome that is not written down is a mail sent twice. */
  private async settleAll(
    outcomes: readonly Outcome[],
  ): Promise<readonly Settled<string | null>[]> {
    for (let tries = 1; ; tries++) {
      try {
        const statuses = await this.mails.settle(outcomes);
        return outcomes.map(({ id }) => ({ value: statuses.get(id) ?? null }));
      } catch (error) {
        if (tries >= 20 || !isDatabaseAway(error)) throw error;
        await pause(500);
      }
    }
  }
}

const secretsIn = (params: unknown): readonly string[] =>
  typeof params === 'object' &&
  params !== null &&
  'token' in params &&
  typeof params.token === 'string'
    ? [params.token, encodeURIComponent(params.token)]
    : [];
