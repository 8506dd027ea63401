import { Injectable } from '@nestjs/common';
import { Database, notFound } from '#platform';
import { wordingIn } from '#wording';
import { MailPreferences } from './mail-preferences.service.js';
import { unsubscribePage } from './unsubscribe-page.js';
import { UnsubscribeLinks } from './unsubscribe-links.service.js';
import type { Unsubscription } from './unsubscribe-token.js';

interface Reader {
  readonly email: string;
  readonly locale: string;
}

/** The way out that every mail offers (RFC 8058): it needs no sign-in and no cookie, only the mail's own link. */
@Injectable()
export class Unsubscribe {
  constructor(
    private readonly database: Database,
    private readonly preferences: MailPreferences,
    private readonly links: UnsubscribeLinks,
  ) {}

  /**
   * The page that asks, in the person's language; it changes nothing, because scanners open every link.
   *
   * @throws Refusal NOT_FOUND for a link that we did not make
   */
  async ask(token: string): Promise<string> {
    const { asked, reader } = await this.read(token);
    return this.page(asked, reader, false);
  }

  /**
   * Switches that kind off for that person, also when it is off already, and gives back the page that says so.
   *
   * @throws Refusal NOT_FOUND for a link that we did not make
   */
  async apply(token: string): Promise<string> {
    const { asked, reader } = await this.read(token);
    await this.preferences.switchFor(asked.userId, asked.kind, false);
    return this.page(asked, reader, true);
  }

  private page({ kind }: Unsubscription, { email, locale }: Reader, done: boolean): string {
    return unsubscribePage({ locale, email, kind, done }, wordingIn(locale));
  }

  private async read(token: string): Promise<{ asked: Unsubscription; reader: Reader }> {
    const asked = await this.links.read(token);
    if (!asked) throw notFound();
    const [reader] = await this.database.rows<Reader>(
      'SELECT email, locale FROM users WHERE id = $1',
      [asked.userId],
    );
    if (!reader) throw notFound();
    return { asked, reader };
  }
}
