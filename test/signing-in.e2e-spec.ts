import { describe, expect } from '@jest/globals';
import type { Page } from 'playwright-core';
import { PHONE } from './support/browser/person.js';
import { browserStories } from './support/browser/stories.js';
import { ask, until } from './support/client.js';
import type { MailSink } from './support/mail-sink.js';
import type { Someone } from './support/office.js';
import { nth } from './support/stage.js';

const NEW_PASSWORD = 'seven horses in the rain';
/** A refusal has a status of its own, which the browser takes note of. */
const REFUSED = /console: Failed to load resource: .* status of 4\d\d .*\/graphql/;

const WORDS = {
  en: { email: 'E-mail address', password: 'Password', signIn: 'Sign in', welcome: 'Welcome' },
  it: { email: 'Indirizzo e-mail', password: 'Password', signIn: 'Accedi', welcome: 'Benvenuto' },
} as const;

async function signIn(
  page: Page,
  { email, password }: Pick<Someone, 'email' | 'password'>,
  words: { email: string; password: string; signIn: string } = WORDS.en,
): Promise<void> {
  await page.getByLabel(words.email).fill(email);
  await page.getByLabel(words.password, { exact: true }).fill(password);
  await page.getByRole('button', { name: words.signIn }).click();
}

/** The link of the newest mail to that address whose link leads there. */
const mailedLink = (mail: MailSink, address: string, path: string): Promise<string> =>
  until(`the link to ${path}`, () =>
    mail
      .to(address)
      .map(({ parsed }) => new RegExp(`http\\S+${path}\\S+`).exec(parsed.text ?? '')?.[0])
      .findLast((link) => link !== undefined),
  );

describe('Coming in', () => {
  const story = browserStories({ reps: 1, partners: 1 });

  story(
    'somebody signs in where they wanted to go, and is known on their next visit',
    async ({ arrives, office }) => {
      const rep = nth(office.reps, 0);
      const visitor = await arrives(null);
      const page = await visitor.open('/?from=a-mail');
      await page.waitForURL('**/sign-in**');
      await signIn(page, rep);
      await visitor.sees(page.getByRole('button', { name: `Menu of ${rep.name}` }));
      await page.reload();
      await visitor.sees(page.getByRole('button', { name: `Menu of ${rep.name}` }));
    },
  );

  story(
    'a wrong password is told in words, and what was typed stays',
    async ({ arrives, office }) => {
      const rep = nth(office.reps, 0);
      const visitor = await arrives(null);
      visitor.faults.allow(REFUSED);
      const page = await visitor.open('/sign-in');
      await signIn(page, { email: rep.email, password: 'not the right one' });
      await visitor.sees(page.getByRole('alert'));
      expect(await page.getByLabel('E-mail address').inputValue()).toBe(rep.email);
      expect(await visitor.axe()).toEqual([]);
      await signIn(page, rep);
      await visitor.sees(page.getByRole('button', { name: `Menu of ${rep.name}` }));
    },
  );

  story('whoever leaves something out is told at the field', async ({ arrives }) => {
    const visitor = await arrives(null);
    const page = await visitor.open('/sign-in');
    await page.getByRole('button', { name: 'Sign in' }).click();
    await visitor.sees('Type your e-mail address.');
    await visitor.sees('Type your password.');
    expect(await page.getByLabel('E-mail address').getAttribute('aria-invalid')).toBe('true');
    expect(await visitor.axe()).toEqual([]);
  });

  story('by keyboard alone, and the focus is always to be seen', async ({ arrives, office }) => {
    const rep = nth(office.reps, 0);
    const visitor = await arrives(null);
    const { keyboard } = await visitor.open('/sign-in');
    await visitor.sees(visitor.page.getByLabel('E-mail address'));
    expect(await visitor.focused()).toContain('E-mail address');
    await keyboard.type(rep.email);
    await visitor.tabsTo('textbox "Password"');
    expect(await visitor.focusShows()).toBe(true);
    await keyboard.type(rep.password);
    await visitor.tabsTo('button "Sign in"');
    expect(await visitor.focusShows()).toBe(true);
    await keyboard.press('Enter');
    const menu = visitor.page.getByRole('button', { name: `Menu of ${rep.name}` });
    await visitor.sees(menu);
    await visitor.tabsTo(`Menu of ${rep.name}`);
    expect(await visitor.focusShows()).toBe(true);
    await keyboard.press('Enter');
    await visitor.page.getByRole('menuitem', { name: 'Sign out' }).press('Enter');
    await visitor.sees(visitor.page.getByRole('heading', { name: 'Sign in' }));
  });

  story(
    'an Italian browser is spoken to in Italian, and English is a click away',
    async ({ arrives, office }) => {
      const visitor = await arrives(null, { locale: 'it-IT' });
      const page = await visitor.open('/sign-in');
      await visitor.sees(page.getByRole('heading', { name: 'Accedi' }));
      expect(await page.locator('html').getAttribute('lang')).toBe('it');
      await page.evaluate('window.sameVisit = true');
      await page.getByText('English', { exact: true }).click();
      await visitor.sees(page.getByRole('heading', { name: 'Sign in' }));
      expect(await page.locator('html').getAttribute('lang')).toBe('en');
      expect(await page.evaluate('window.sameVisit')).toBe(true);
      await signIn(page, nth(office.partners, 0).admin);
      await visitor.sees(page.getByRole('button', { name: /Menu of Partner Admin/ }));
    },
  );

  story(
    'signing out leaves nothing behind: neither the way back nor the address leads in',
    async ({ arrives, office }) => {
      const { manager } = office;
      const visitor = await arrives(manager);
      const page = await visitor.open('/');
      await page.getByRole('button', { name: `Menu of ${manager.name}` }).click();
      await page.getByRole('menuitem', { name: 'Sign out' }).click();
      await page.waitForURL('**/sign-in**');
      expect(await visitor.context.cookies()).toEqual([]);
      await page.goBack();
      await page.goto('/');
      await page.waitForURL('**/sign-in**');
      expect(await page.getByText(manager.name).count()).toBe(0);
    },
  );

  story(
    'the link of an invitation lets its owner choose a password, once',
    async ({ arrives, office, premises, url }) => {
      const email = 'nuova@vendor.test';
      const input = { email, name: 'Nuova Persona', role: 'SALES_REP', locale: 'it' };
      await ask(
        url,
        office.admin,
        'mutation($i: InviteUserInput!){ inviteUser(input: $i){ id } }',
        {
          i: input,
        },
      );
      const link = await mailedLink(premises.mail, email, '/invite');
      const visitor = await arrives(null, { locale: 'it-IT', ...PHONE });
      const page = await visitor.open(link);
      await page.getByLabel('Nuova password').fill('corta');
      await page.getByRole('button', { name: 'Entra' }).click();
      await visitor.sees('Scrivi almeno 12 caratteri.');
      expect(await visitor.axe()).toEqual([]);
      await page.getByLabel('Nuova password').fill(NEW_PASSWORD);
      await page.getByRole('button', { name: 'Entra' }).click();
      await visitor.sees(page.getByRole('button', { name: 'Menu di Nuova Persona' }));

      const late = await arrives(null);
      late.faults.allow(REFUSED);
      await late.open(link);
      await late.page.getByLabel('New password').fill(NEW_PASSWORD);
      await late.page.getByRole('button', { name: 'Join' }).click();
      await late.sees(late.page.getByRole('alert'));
      expect(await late.axe()).toEqual([]);
    },
  );

  story(
    'who forgot the password sets a new one by mail, and the old one is worth nothing',
    async ({ arrives, office, premises }) => {
      const owner = nth(office.partners, 0).admin;
      const visitor = await arrives(null);
      const page = await visitor.open('/sign-in');
      await page.getByRole('link', { name: 'Forgot your password?' }).click();
      await visitor.sees(page.getByRole('heading', { name: 'Forgot your password?' }));
      await page.getByLabel('E-mail address').fill(owner.email);
      await page.getByRole('button', { name: 'Send the link' }).click();
      await visitor.sees('Look at your mail');
      expect(await visitor.axe()).toEqual([]);
      await visitor.open(await mailedLink(premises.mail, owner.email, '/reset'));
      await page.getByLabel('New password').fill(NEW_PASSWORD);
      await page.getByRole('button', { name: 'Set it and sign in' }).click();
      await visitor.sees(page.getByRole('button', { name: `Menu of ${owner.name}` }));

      const again = await arrives(null);
      again.faults.allow(REFUSED);
      await again.open('/sign-in');
      await signIn(again.page, owner);
      await again.sees(again.page.getByRole('alert'));
      await signIn(again.page, { ...owner, password: NEW_PASSWORD });
      await again.sees(again.page.getByRole('button', { name: `Menu of ${owner.name}` }));
    },
  );
});
