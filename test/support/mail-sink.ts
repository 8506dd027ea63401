import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { simpleParser } from 'mailparser';
import type { ParsedMail } from 'mailparser';
import { SMTPServer } from 'smtp-server';

export interface SunkMail {
  readonly sender: string;
  readonly recipients: readonly string[];
  readonly messageId: string;
  readonly raw: string;
  readonly parsed: ParsedMail;
  readonly atMs: number;
}

/** What the far end does to a message instead of taking it; each is counted when it was done. */
export interface Fault {
  readonly at: 'RCPT' | 'DATA';
  /** A reply code, or the connection cut with no reply; after DATA the message was taken by then. */
  readonly does: number | 'CUT';
  /** Only for this recipient. */
  readonly to?: string;
  times: number;
  hits: number;
}

/** The far end of the mail: a real SMTP server that keeps what it took and fails as it is told. */
export class MailSink {
  readonly taken: SunkMail[] = [];
  /** How long it thinks before it answers a message. */
  delayMs = 0;
  private faults: Fault[] = [];
  private server: SMTPServer | null = null;
  private port = 0;

  get url(): string {
    return `smtp://127.0.0.1:${this.port}`;
  }

  fail(at: Fault['at'], does: Fault['does'], times = 1, to?: string): Fault {
    const fault: Fault = { at, does, times, hits: 0, ...(to === undefined ? {} : { to }) };
    this.faults.push(fault);
    return fault;
  }

  /** Again on the same port after it was closed. */
  async open(): Promise<void> {
    const server = new SMTPServer({
      disabledCommands: ['AUTH', 'STARTTLS'],
      disableReverseLookup: true,
      closeTimeout: 100,
      onRcptTo: ({ address }, session, done) => {
        const fault = this.faultFor('RCPT', [address]);
        if (fault === 'CUT') this.cut(session.id);
        else done(fault === null ? null : refusal(fault));
      },
      onData: (stream, session, done) => {
        // A sender that dies leaves half a message, which is none.
        this.take(buffer(stream), session.id, session.envelope, done).catch(() => undefined);
      },
    });
    server.on('error', () => undefined);
    await new Promise<void>((resolve) => server.listen(this.port, '127.0.0.1', resolve));
    this.port = (server.server.address() as AddressInfo).port;
    this.server = server;
  }

  async close(): Promise<void> {
    const { server } = this;
    this.server = null;
    if (server) await new Promise<void>((resolve) => server.close(resolve));
  }

  /** How often each message arrived, by Message-ID. */
  counts(): ReadonlyMap<string, number> {
    const counts = new Map<string, number>();
    for (const { messageId } of this.taken) counts.set(messageId, (counts.get(messageId) ?? 0) + 1);
    return counts;
  }

  to(address: string): readonly SunkMail[] {
    return this.taken.filter(({ recipients }) => recipients.includes(address));
  }

  private async take(
    source: Promise<Buffer>,
    sessionId: string,
    envelope: { mailFrom: false | { address: string }; rcptTo: { address: string }[] },
    done: (error?: Error | null) => void,
  ): Promise<void> {
    const raw = await source;
    if (this.delayMs > 0) await new Promise((resolve) => setTimeout(resolve, this.delayMs));
    const recipients = envelope.rcptTo.map(({ address }) => address);
    const fault = this.faultFor('DATA', recipients);
    if (typeof fault === 'number') {
      done(refusal(fault));
      return;
    }
    const parsed = await simpleParser(raw);
    const sender = envelope.mailFrom === false ? '' : envelope.mailFrom.address;
    const messageId = parsed.messageId ?? '';
    this.taken.push({
      sender,
      recipients,
      messageId,
      raw: raw.toString(),
      parsed,
      atMs: Date.now(),
    });
    if (fault === 'CUT') this.cut(sessionId);
    else done();
  }

  private faultFor(at: Fault['at'], recipients: readonly string[]): Fault['does'] | null {
    const fault = this.faults.find(
      (one) =>
        one.at === at && one.times > 0 && (one.to === undefined || recipients.includes(one.to)),
    );
    if (!fault) return null;
    fault.times--;
    fault.hits++;
    return fault.does;
  }

  private cut(sessionId: string): void {
    for (const connection of this.server?.connections ?? []) {
      const known = connection as { readonly id: string; close(): void };
      if (known.id === sessionId) known.close();
    }
  }
}

const refusal = (responseCode: number): Error =>
  Object.assign(new Error(`told to answer ${responseCode}`), { responseCode });
