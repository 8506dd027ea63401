import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { axeViolations } from '../support/browser/axe.js';
import { Person, PHONE } from '../support/browser/person.js';
import type { Look } from '../support/browser/person.js';
import { ask } from '../support/client.js';
import { signIn, speak } from './demo-app.js';
import type { SignedIn } from './demo-app.js';
import type { ShownPage, Viewer } from './shown-page.js';

const SCREENS = { desktop: { width: 1440, height: 900 }, phone: PHONE } satisfies Record<
  string,
  Look
>;
const LOCALES = { en: 'en-GB', it: 'it-IT' } as const;
/** As many as this at once: one draws while another one loads. */
const AT_ONCE = 2;

export interface Manner {
  readonly folder: string;
  readonly screens: readonly (keyof typeof SCREENS)[];
  readonly schemes: readonly ('light' | 'dark')[];
  readonly locales: readonly (keyof typeof LOCALES)[];
  /** The whole page, not what fits the screen. */
  readonly full: boolean;
  readonly axe: boolean;
  readonly say: (line: string) => void;
}

/** One person's pages on one screen, in one language. */
interface Sitting {
  readonly viewer: SignedIn | null;
  readonly pages: readonly ShownPage[];
  readonly screen: keyof typeof SCREENS;
  readonly locale: keyof typeof LOCALES;
}

/** What is wrong, and in which pictures. */
export type Wrongs = ReadonlyMap<string, readonly string[]>;

export class Photographer {
  private readonly wrongs = new Map<string, string[]>();

  constructor(
    private readonly browser: Browser,
    private readonly url: string,
    private readonly manner: Manner,
  ) {}

  async takeAll(pages: readonly ShownPage[]): Promise<Wrongs> {
    const viewers = await this.viewersOf(pages);
    try {
      // One language after the other, for it belongs to the person and not to the browser.
      for (const locale of this.manner.locales) {
        await this.allSpeak(viewers, () => locale);
        const sittings = [...viewers].flatMap(([role, viewer]) =>
          this.manner.screens.map((screen) => ({
            ...{ viewer, screen, locale },
            pages: pages.filter(({ as }) => as === role),
          })),
        );
        const take = async (): Promise<void> => {
          for (let next = sittings.shift(); next; next = sittings.shift()) await this.sit(next);
        };
        await Promise.all(Array.from({ length: AT_ONCE }, take));
      }
    } finally {
      await this.allSpeak(viewers, (viewer) => viewer.locale);
    }
    return this.wrongs;
  }

  private async viewersOf(
    pages: readonly ShownPage[],
  ): Promise<ReadonlyMap<Viewer | null, SignedIn | null>> {
    const viewers = new Map<Viewer | null, SignedIn | null>();
    for (const role of new Set(pages.map(({ as }) => as)))
      viewers.set(role, role === null ? null : await signIn(this.url, role));
    return viewers;
  }

  private async allSpeak(
    viewers: ReadonlyMap<Viewer | null, SignedIn | null>,
    locale: (viewer: SignedIn) => string,
  ): Promise<void> {
    for (const viewer of viewers.values())
      if (viewer) await speak(this.url, viewer, locale(viewer));
  }

  private async sit({ viewer, pages, screen, locale }: Sitting): Promise<void> {
    for (const shown of pages) {
      const look = { ...SCREENS[screen], locale: LOCALES[locale] };
      const person = await Person.arrive(this.browser, this.url, viewer, look);
      person.faults.allow(...(shown.allows ?? []));
      const name = `${shown.name}.${screen}.${locale}`;
      try {
        await this.reach(person, shown, viewer);
        for (const scheme of this.manner.schemes)
          await this.take(person, `${name}.${scheme}`, scheme);
      } catch (error) {
        this.note(name, String(error));
      }
      for (const wrong of await person.wrongs()) this.note(name, wrong);
      await person.leave();
    }
  }

  private async reach(person: Person, shown: ShownPage, viewer: SignedIn | null): Promise<void> {
    const path =
      typeof shown.path === 'string'
        ? shown.path
        : await shown.path((query, variables) =>
            ask(this.url, viewer?.token ?? null, query, variables),
          );
    const page = await person.open(path);
    await page.waitForLoadState('networkidle');
    await page.locator('h1').first().waitFor();
    const busy = page.locator('[aria-busy="true"]').filter({ visible: true });
    await busy.first().waitFor({ state: 'detached' });
    await shown.reach?.(page);
  }

  private async take(person: Person, name: string, scheme: 'light' | 'dark'): Promise<void> {
    const { page } = person;
    await page.emulateMedia({ colorScheme: scheme });
    if (this.manner.axe)
      for (const violation of await axeViolations(page)) this.note(name, violation);
    const path = join(this.manner.folder, `${name}.png`);
    // With the caret as it is: to hide it, a style would be put into the page against its policy.
    await page.screenshot({ path, fullPage: this.manner.full, caret: 'initial' });
    this.manner.say(path);
  }

  private note(picture: string, wrong: string): void {
    this.wrongs.set(wrong, [...(this.wrongs.get(wrong) ?? []), picture]);
  }
}
