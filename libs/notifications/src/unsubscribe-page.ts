import type { Say } from '#wording';
import { htmlText } from './html-text.js';
import type { ReferralMailKind } from './mail-kind.js';
import { plainPage } from './plain-page.js';

export interface UnsubscribePage {
  readonly locale: string;
  readonly email: string;
  readonly kind: ReferralMailKind;
  readonly done: boolean;
}

/** Asks before, or tells after. The form posts to the page's own address. */
export function unsubscribePage({ locale, email, kind, done }: UnsubscribePage, say: Say): string {
  const title = say('mails.unsubscribing.title');
  const told = say(`mails.unsubscribing.${done ? 'done' : 'question'}`, { email });
  const after = done
    ? `<p class="quiet">${htmlText(say('mails.unsubscribing.backOn'))}</p>`
    : `<form method="post"><button>${htmlText(say('mails.unsubscribing.button'))}</button></form>`;
  return plainPage({
    locale,
    title,
    content: `<span class="brand">Staffetta</span><h1>${htmlText(title)}</h1>
<div class="card padded"><p><strong>${htmlText(say(`mails.${kind}.name`))}</strong></p>
<p>${htmlText(told)}</p>${after}</div>`,
  });
}
