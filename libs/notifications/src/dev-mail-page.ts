import { htmlText, htmlWithLinks } from './html-text.js';
import { plainPage } from './plain-page.js';

/** A message as the development mailbox shows it. */
export interface DevMail {
  readonly id: string;
  /** When it arrived, ISO 8601. */
  readonly at: string;
  readonly from: string;
  readonly to: string;
  readonly subject: string;
  readonly messageId: string | null;
  readonly referralId: string | null;
  readonly text: string;
  readonly html: string | null;
}

const moment = (at: string): string => at.slice(0, 19).replace('T', ' ');

/** GET /dev/mail */
export function devMailListPage(mails: readonly DevMail[]): string {
  const rows = mails.map(
    ({ id, at, to, subject }) => `<a class="row" href="/dev/mail/${htmlText(id)}">
<strong>${htmlText(subject)}</strong><span class="quiet">${moment(at)} UTC</span><span class="quiet">${htmlText(to)}</span></a>`,
  );
  const none =
    '<div class="padded quiet">No mail yet. What Staffetta sends turns up here by itself.</div>';
  return plainPage({
    locale: 'en',
    title: 'Development mailbox',
    refreshSeconds: 5,
    content: `<a class="brand" href="/">Staffetta</a><h1>Development mailbox</h1>
<p class="quiet">No SMTP_URL is set, so mails stay here. Newest first; this page renews itself.</p>
<div class="card">${rows.length > 0 ? rows.join('') : none}</div>`,
  });
}

/** GET /dev/mail/:id */
export function devMailPage({ id, at, from, to, subject, text, html }: DevMail): string {
  const facts = { From: from, To: to, At: `${moment(at)} UTC` };
  const list = Object.entries(facts).map(
    ([name, value]) => `<dt>${name}</dt><dd>${htmlText(value)}</dd>`,
  );
  const frame = `<iframe title="The message" src="/dev/mail/${htmlText(id)}/html" sandbox="allow-popups allow-popups-to-escape-sandbox"></iframe>`;
  return plainPage({
    locale: 'en',
    title: subject,
    content: `<a class="brand" href="/dev/mail">← Development mailbox</a><h1>${htmlText(subject)}</h1>
<dl>${list.join('')}</dl>
${html === null ? '' : `<div class="card">${frame}</div><p class="quiet">As plain text:</p>`}
<div class="card"><pre>${htmlWithLinks(text)}</pre></div>`,
  });
}

/** The headers of GET /dev/mail/:id/html: no script, no request to anywhere, links open pages of their own. */
export const devMailHtmlHeaders: Readonly<Record<string, string>> = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy':
    "default-src 'none'; style-src 'unsafe-inline'; img-src data:; form-action 'none'; base-uri 'none'; frame-ancestors 'self'; sandbox allow-popups allow-popups-to-escape-sandbox",
  'x-frame-options': 'SAMEORIGIN',
  'cache-control': 'no-store',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};

/** GET /dev/mail/:id/html: the message's own HTML. */
export const devMailHtml = ({ html, text }: DevMail): string =>
  (html ?? `<pre>${htmlText(text)}</pre>`).replace(
    /<head[^>]*>/i,
    (head) => `${head}<base target="_blank">`,
  );
