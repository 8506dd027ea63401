import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { glob, readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { setTheScene, signIn, speak } from './screenshots/demo-app.js';
import type { SignedIn } from './screenshots/demo-app.js';
import { SHOWN_PAGES } from './screenshots/shown-pages.js';
import { VIEWERS } from './screenshots/shown-page.js';
import type { ShownPage, Viewer } from './screenshots/shown-page.js';
import { lenientLast, Visitor } from './screenshots/visitor.js';
import { axeViolations } from './support/browser/axe.js';
import { launchChromium } from './support/browser/chromium.js';
import type { Person } from './support/browser/person.js';
import { ask, until } from './support/client.js';
import { Premises } from './support/premises.js';

const DESKTOP = { width: 1440, height: 900 };
/** How axe looks at a page. */
const LOOKS = ['English, light', 'Italian, dark'] as const;
type Look = (typeof LOOKS)[number];

/** WCAG 2.2, 1.4.10: as narrow as a page may have to be. */
const NARROW = { width: 320, height: 640 };
const HIGHEST = 4_000;
const SOON_MS = 3_000;
/** A busy machine takes ten times as long as a quiet one. */
const PATIENCE_MS = 600_000;

/** PROVE_FULL=1 has axe look at each page both ways; else at every second one this way, and at the others that way. */
const FULL = process.env['PROVE_FULL'] === '1';

const EVERYBODY: readonly (Viewer | null)[] = [null, ...(Object.keys(VIEWERS) as Viewer[])];

describe('Every page in every state', () => {
  let premises: Premises;
  let browser: Browser;
  let url: string;

  beforeAll(async () => {
    [premises, browser] = await Promise.all([Premises.open(), launchChromium()]);
    // With the mailbox that the demo has: it takes no mail for an address that cannot be.
    url = (await premises.start({ SEED: 'demo', SMTP_URL: '' })).url;
    await setTheScene(url);
  }, PATIENCE_MS);

  afterAll(async () => {
    await browser.close();
    await premises.close();
  });

  it.each(EVERYBODY)(
    'of %s: axe finds nothing in either language, light or dark, and nothing is cut off at 320 pixels',
    async (role) => {
      const viewer = role && (await signIn(url, role));
      const visitor = await Visitor.arrive(browser, url, { viewer, look: DESKTOP });
      const found: string[] = [];
      const pages = lenientLast(SHOWN_PAGES.filter(({ as }) => as === role));
      for (const [index, shown] of pages.entries()) {
        const looks = LOOKS.filter((_, look) => FULL || look === index % LOOKS.length);
        found.push(...(await wrongsOf(shown, looks, visitor, viewer)));
      }
      await visitor.person.leave();
      expect(found).toEqual([]);
    },
    PATIENCE_MS,
  );

  it('is in the list of those that are looked at: no page of the portal is left out', async () => {
    const looked = new Set<string>();
    for (const role of EVERYBODY) {
      const viewer = role && (await signIn(url, role));
      for (const { path } of SHOWN_PAGES.filter(({ as }) => as === role))
        looked.add(
          typeof path === 'string'
            ? path
            : await path((query, variables) => ask(url, viewer?.token ?? null, query, variables)),
        );
    }
    const addresses = [...looked].map((path) => new URL(path, url).pathname);
    const routes = await routesOfThePortal();
    expect(routes.length).toBeGreaterThan(20);
    const isLookedAt = (route: string): boolean => {
      const pattern = new RegExp(`^${route.replace(/\$\w+/g, '[\\w-]+')}$`);
      // What has a route of its own stands for no other.
      return addresses.some(
        (address) => address === route || (pattern.test(address) && !routes.includes(address)),
      );
    };
    expect(routes.filter((route) => !isLookedAt(route))).toEqual([]);
  });

  /**
   * In English and light on a desktop, then in Italian and dark where it is narrow: what depends on the words does
   * not depend on the colours. `npm run screenshots` looks at all four, on a desktop and on a phone.
   *
   * @param looks in which of them axe looks; whether it fits is asked in any case
   */
  async function wrongsOf(
    shown: ShownPage,
    looks: readonly Look[],
    visitor: Visitor,
    viewer: SignedIn | null,
  ): Promise<string[]> {
    const { person } = visitor;
    const known = new Set(await person.wrongs());
    const wrongs: string[] = [];
    const note = (where: string, found: readonly string[]): void =>
      void wrongs.push(...found.map((wrong) => `${shown.name}, ${where}: ${wrong}`));
    try {
      if (viewer) await speak(url, viewer, 'en');
      await person.page.setViewportSize(DESKTOP);
      await person.page.emulateMedia({ colorScheme: 'light' });
      const page = await visitor.reach(shown);
      if (looks.includes('English, light')) note('English, light', await axeViolations(page));
      await turnsItalian(person, viewer, shown);
      await page.setViewportSize(NARROW);
      if (!(await fits(person)))
        note('Italian', [`${await person.overflow()} pixels are cut off where it is narrow`]);
      if (looks.includes('Italian, dark')) note('Italian, dark', await inTheDark(person));
    } catch (error) {
      note('on the way', [error instanceof Error ? error.message : String(error)]);
    }
    note(
      'its browser',
      (await person.wrongs()).filter((wrong) => !known.has(wrong)),
    );
    return wrongs;
  }

  /** As if chosen in another tab: what is open, typed and refused on this one stays. */
  async function turnsItalian(
    person: Person,
    viewer: SignedIn | null,
    shown: ShownPage,
  ): Promise<void> {
    if (viewer) await speak(url, viewer, 'it');
    await person.page.evaluate(
      `dispatchEvent(new StorageEvent('storage', { key: 'staffetta.locale', newValue: 'it' }))`,
    );
    await person.page.locator('html[lang=it]').waitFor({ state: 'attached' });
    if (shown.trouble !== 'loading') await person.hasAllAnswers();
  }
});

/** Soon: a chart learns of its new width a moment later than the page. */
async function fits(person: Person): Promise<boolean> {
  const isSo = async (): Promise<boolean> => (await person.overflow()) === 0;
  return until('it fits', isSo, SOON_MS).catch(() => false);
}

async function inTheDark(person: Person): Promise<string[]> {
  const { page } = person;
  await showsAll(page);
  await person.turns('dark');
  await laysTheBar(page, 'static');
  const found = await axeViolations(page);
  await laysTheBar(page, '');
  return found;
}

/** As high as the page is: what the bar at the bottom covers would be scrolled up from under it. */
async function showsAll(page: Page): Promise<void> {
  const height = await page.evaluate<number>('document.documentElement.scrollHeight');
  await page.setViewportSize({ ...NARROW, height: Math.min(height, HIGHEST) });
}

/**
 * Of a list that is longer than that the bar at the bottom covers some row in part, whichever it is: under it
 * one scrolls. While axe measures targets the bar stands where the page ends.
 */
async function laysTheBar(page: Page, position: 'static' | ''): Promise<void> {
  await page
    .locator('nav')
    .evaluateAll(
      `(bars) => bars.forEach((bar) => { bar.style.position = ${JSON.stringify(position)}; })`,
    );
}

/** Their sources are read: nobody opens the portal's modules. */
async function routesOfThePortal(): Promise<string[]> {
  const routes: string[] = [];
  for await (const file of glob('apps/portal/src/pages/*/routes.tsx'))
    for (const [, path] of (await readFile(file, 'utf8')).matchAll(/^ +path: '([^']+)',$/gm))
      routes.push(path ?? '');
  return routes;
}
