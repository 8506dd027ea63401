import { createTransport } from 'nodemailer';
import type { WrittenMail } from './mail-writer.service.js';

export interface SmtpTransport {
  /** Ends when the server has taken it; throws nodemailer's error otherwise, also when the signal ends it. */
  send(mail: WrittenMail, signal: AbortSignal): Promise<void>;
  close(): void;
}

/** A pool of up to `connections` to the server of an smtp:// or smtps:// URL. */
export function openTransport(url: string, connections: number): SmtpTransport {
  const transport = createTransport({
    url,
    pool: true,
    maxConnections: connections,
    // A cut connection is ours to try again: only we know when, and only we write it down.
    maxRequeues: 0,
    idleTimeout: 30_000,
    connectionTimeout: 10_000,
    greetingTimeout: 15_000,
    socketTimeout: 45_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    send: async (mail, signal) => {
      const { envelope, ...message } = mail;
      await transport.sendMail({
        ...message,
        // Else it counts each letter of a mail to find out which is shorter (measured: nearly half of what sending one takes).
        textEncoding: 'quoted-printable',
        envelope: { from: envelope.from, to: [...envelope.to] },
        signal,
      });
    },
    close: () => transport.close(),
  };
}
