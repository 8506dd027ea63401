import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locale } from '#wording';
import { frontWords } from './front-words.js';

const read = (name: string): string => readFileSync(join(import.meta.dirname, name), 'utf8');
const frame = read('page.html');
const style = read('front.css');
const passwordForm = read('password.html');
const passwordScript = read('password-form.html');

/** The hash by which a policy lets an element's own text through. */
function hashOf(element: 'style' | 'script', html: string): string {
  const text = new RegExp(`<${element}>([^]*)</${element}>`).exec(html)?.[1] ?? '';
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

const styleHash = hashOf('style', fill(frame, { style }));
const scriptHash = hashOf('script', passwordScript);

/** Nothing runs and nothing is loaded but what stands in these pages, and they stand in nobody's frame. */
export const frontPageHeaders: Readonly<Record<string, string>> = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': `default-src 'none'; style-src ${styleHash}; script-src ${scriptHash}; connect-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'`,
  'cache-control': 'no-store',
  'referrer-policy': 'no-referrer',
};

export type FrontPage =
  'home' | 'home in development' | 'invite' | 'reset' | 'referral' | 'not found';

/** A page that stands where the portal will be. */
export function frontPage(page: FrontPage, locale: Locale): string {
  const { home, invite, reset, referral, notFound } = frontWords[locale];
  const filled = (title: string, content: string, script = ''): string =>
    fill(frame, { locale, style, title, content, script });
  switch (page) {
    case 'home':
      return filled(home.title, home.content);
    case 'home in development':
      return filled(home.title, home.content + home.development);
    case 'invite':
      return filled(
        invite.title,
        fill(passwordForm, { ...invite, operation: 'acceptInvite' }),
        passwordScript,
      );
    case 'reset':
      return filled(
        reset.title,
        fill(passwordForm, { ...reset, operation: 'resetPassword' }),
        passwordScript,
      );
    case 'referral':
      return filled(referral.title, referral.content);
    case 'not found':
      return filled(notFound.title, notFound.content);
  }
}

function fill(template: string, values: Readonly<Record<string, string>>): string {
  return template.replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => values[name] ?? '');
}
