import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { launchChromium } from '../support/browser/chromium.js';
import { startDemoApp } from './demo-app.js';
import { Photographer } from './photographer.js';
import type { Manner } from './photographer.js';
import { SHOWN_PAGES } from './shown-pages.js';

const FOLDER = 'screenshots';

export interface Wanted extends Omit<Manner, 'folder'> {
  /** Of the names; without any, all pages. */
  readonly words: readonly string[];
  readonly as: string | undefined;
  /** Of an app that runs already with the demo's data. */
  readonly url: string | undefined;
}

/** @returns how many things are wrong; each was said */
export async function takeScreenshots(wanted: Wanted): Promise<number> {
  const { words, as, say } = wanted;
  const pages = SHOWN_PAGES.filter(
    (page) =>
      (words.length === 0 || words.some((word) => page.name.includes(word))) &&
      (as === undefined || as === (page.as ?? 'nobody')),
  );
  if (pages.length === 0) throw new Error('No page has such a name.');
  await makeRoom(pages.length === SHOWN_PAGES.length);
  const began = performance.now();
  const [app, browser] = await Promise.all([
    wanted.url === undefined ? startDemoApp() : { url: wanted.url, stop: async () => undefined },
    launchChromium(),
  ]);
  try {
    const manner = { ...wanted, folder: FOLDER };
    const wrongs = await new Photographer(browser, app.url, manner).takeAll(pages);
    for (const [wrong, where] of wrongs) say(`\n✗ ${wrong}\n  in ${where.join(', ')}`);
    const taken =
      pages.length * wanted.screens.length * wanted.schemes.length * wanted.locales.length;
    const seconds = Math.round((performance.now() - began) / 1_000);
    say(
      `\n${taken} pictures of ${pages.length} pages and states in ${FOLDER}/ in ${seconds} s: ` +
        (wrongs.size === 0 ? 'nothing is wrong.' : `${wrongs.size} things are wrong.`),
    );
    return wrongs.size;
  } finally {
    await browser.close();
    await app.stop();
  }
}

/** Where everything is taken anew, what is there of pages that are no more goes. */
async function makeRoom(everything: boolean): Promise<void> {
  await mkdir(FOLDER, { recursive: true });
  if (!everything) return;
  const old = (await readdir(FOLDER)).filter((name) => name.endsWith('.png'));
  await Promise.all(old.map((name) => rm(join(FOLDER, name))));
}
