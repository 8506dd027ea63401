import { mkdir, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { Injectable, Logger } from '@nestjs/common';
import type { AddressObject, ParsedMail } from 'mailparser';
import type { SMTPServer, SMTPServerDataStream } from 'smtp-server';
import { isId, newId } from '#platform';
import { devMailHtml, devMailListPage, devMailPage } from './dev-mail-page.js';
import type { DevMail } from './dev-mail-page.js';
import { MailSettings } from './mail-settings.js';

const kept = 1_000;
const shown = 100;

/**
 * Where mails go without an SMTP server: a real one in this process, on a port of its own that only
 * this machine reaches. Each message is a file under DATA_DIR/mail, so that any process with that
 * folder can show it. As any mail server, it refuses for good what has nowhere to go, so that this
 * can be seen too. Not for production, whose start refuses to go without SMTP_URL: what it is made
 * of is loaded where it is used.
 */
@Injectable()
export class DevMailbox {
  private readonly logger = new Logger('mail');
  private readonly folder: string;
  private server: SMTPServer | null = null;
  private arrived = 0;
  private readonly read = new Map<string, DevMail>();

  constructor(private readonly settings: MailSettings) {
    this.folder = join(settings.dataDir, 'mail');
  }

  /** Whether mails go here at all. */
  get inUse(): boolean {
    return this.settings.smtpUrl === null;
  }

  /** Opens it and gives back its smtp:// URL. */
  async start(): Promise<string> {
    await mkdir(this.folder, { recursive: true });
    await this.forgetOldest();
    const { SMTPServer: Server } = await import('smtp-server');
    const server = new Server({
      disabledCommands: ['AUTH', 'STARTTLS'],
      disableReverseLookup: true,
      size: 10_000_000,
      onRcptTo: ({ address }, _session, done) => done(refusalOf(address)),
      onData: (stream, _session, done) => {
        this.keep(stream).then(() => done(), done);
      },
    });
    server.on('error', (error: Error) => this.logger.warn(error.message));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    this.server = server;
    return `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    const { server } = this;
    this.server = null;
    if (server) await new Promise<void>((resolve) => server.close(resolve));
  }

  /** The newest 100, newest first. */
  async list(): Promise<readonly DevMail[]> {
    const ids = (await this.ids()).reverse().slice(0, shown);
    const mails: DevMail[] = [];
    for (const id of ids) {
      const mail = await this.message(id);
      if (mail) mails.push(mail);
    }
    return mails;
  }

  /** Null where there is none, or none any more. */
  async message(id: string): Promise<DevMail | null> {
    if (!isId(id)) return null;
    const known = this.read.get(id);
    if (known) return known;
    const source = await readFile(this.file(id)).catch(() => null);
    if (!source) return null;
    const { simpleParser } = await import('mailparser');
    const mail = toDevMail(id, await simpleParser(source, { skipImageLinks: true }));
    if (this.read.size >= kept) this.read.clear();
    this.read.set(id, mail);
    return mail;
  }

  /** The page of all, or of one; null where that one is not there. */
  async page(id?: string): Promise<string | null> {
    if (id === undefined) return devMailListPage(await this.list());
    const mail = await this.message(id);
    return mail && devMailPage(mail);
  }

  /** The HTML of one, to go out under `devMailHtmlHeaders`; null where it is not there. */
  async html(id: string): Promise<string | null> {
    const mail = await this.message(id);
    return mail && devMailHtml(mail);
  }

  private async keep(stream: SMTPServerDataStream): Promise<void> {
    const id = newId();
    const aside = join(this.folder, `${id}.part`);
    const chunks: Buffer[] = [];
    for await (const chunk of stream) chunks.push(chunk as Buffer);
    await writeFile(aside, Buffer.concat(chunks), { mode: 0o600 });
    await rename(aside, this.file(id));
    if (++this.arrived % 50 === 0) await this.forgetOldest();
  }

  private async forgetOldest(): Promise<void> {
    const ids = await this.ids();
    const old = ids.slice(0, Math.max(0, ids.length - kept));
    await Promise.all(old.map((id) => rm(this.file(id), { force: true })));
  }

  /** Oldest first: the ids are ordered by time. */
  private async ids(): Promise<string[]> {
    const names = await readdir(this.folder).catch(() => []);
    return names
      .filter((name) => name.endsWith('.eml'))
      .map((name) => name.slice(0, -4))
      .filter(isId)
      .sort();
  }

  private readonly file = (id: string): string => join(this.folder, `${id}.eml`);
}

/** RFC 2606 keeps .invalid from ever being a domain. */
function refusalOf(address: string): Error | null {
  if (!address.toLowerCase().endsWith('.invalid')) return null;
  const error = new Error('5.1.2 There is no such domain; nothing can be delivered there.');
  return Object.assign(error, { responseCode: 550 });
}

function toDevMail(id: string, parsed: ParsedMail): DevMail {
  const referral = parsed.headers.get('x-staffetta-referral');
  return {
    id,
    at: new Date(Number.parseInt(id.replace('-', '').slice(0, 12), 16)).toISOString(),
    from: addresses(parsed.from),
    to: addresses(parsed.to),
    subject: parsed.subject ?? '(no subject)',
    messageId: parsed.messageId ?? null,
    referralId: typeof referral === 'string' ? referral : null,
    text: parsed.text ?? '',
    html: parsed.html || null,
  };
}

const addresses = (found: AddressObject | AddressObject[] | undefined): string =>
  [found ?? []]
    .flat()
    .map(({ text }) => text)
    .join(', ');
