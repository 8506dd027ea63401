import { Injectable } from '@nestjs/common';
import { wordingIn } from '#wording';
import { mailContent } from './mail-content.js';
import { isMailKind } from './mail-kind.js';
import { openLayout } from './mail-layout.js';
import type { MailHtml } from './mail-layout.js';
import { readMailParams } from './mail-params.js';
import { MailSettings } from './mail-settings.js';
import { mailText } from './mail-text.js';
import type { ClaimedMail } from './mail.repository.js';
import { oneLine } from './one-line.js';
import { UnsubscribeLinks } from './unsubscribe-links.service.js';

/** A message as the transport takes it. */
export interface WrittenMail {
  readonly from: { readonly name: string; readonly address: string };
  readonly to: { readonly name: string; readonly address: string };
  readonly envelope: { readonly from: string; readonly to: readonly [string] };
  readonly messageId: string;
  readonly date: Date;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** Writes waiting mails in their readers' languages. */
@Injectable()
export class MailWriter {
  private layout: Promise<MailHtml> | null = null;

  constructor(
    private readonly settings: MailSettings,
    private readonly links: UnsubscribeLinks,
  ) {}

  /** Makes the layout ready, once; after a failure the next call tries again. */
  prepare(): Promise<MailHtml> {
    this.layout ??= openLayout().catch((error: unknown) => {
      this.layout = null;
      throw error;
    });
    return this.layout;
  }

  /** The same mail gives the same message, however often it is written. */
  async write(mail: ClaimedMail): Promise<WrittenMail> {
    const { id, kind, referralId, locale, timeZone, email } = mail;
    if (!isMailKind(kind)) throw new Error(`no mail is of the kind ${kind}`);
    const html = await this.prepare();
    const { from, publicUrl, host } = this.settings;
    const unsubscribeUrl = await this.links.urlFor(mail.userId, kind);
    const params = readMailParams(mail.params);
    const reader = { name: mail.name, locale, timeZone };
    const toWrite = { kind, referralId, params, reader, publicUrl, unsubscribeUrl };
    const content = mailContent(toWrite, wordingIn(locale));
    return {
      from,
      to: { name: oneLine(mail.name, 100), address: email },
      envelope: { from: from.address, to: [email] },
      messageId: `<${id}@${host}>`,
      date: mail.createdAt,
      subject: content.subject,
      text: mailText(content),
      html: html(content),
      headers: headersOf({ referralId, unsubscribeUrl, locale }),
    };
  }
}

interface Said {
  readonly referralId: string | null;
  readonly unsubscribeUrl: string | null;
  readonly locale: string;
}

function headersOf({ referralId, unsubscribeUrl, locale }: Said): Record<string, string> {
  const headers: Record<string, string> = {
    'Auto-Submitted': 'auto-generated',
    'Content-Language': locale,
  };
  if (referralId !== null) headers['X-Staffetta-Referral'] = referralId;
  if (unsubscribeUrl !== null) {
    headers['List-Unsubscribe'] = `<${unsubscribeUrl}>`;
    headers['List-Unsubscribe-Post'] = 'List-Unsubscribe=One-Click';
  }
  return headers;
}
