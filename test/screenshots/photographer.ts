import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { axeViolations } from '../support/browser/axe.js';
import { PHONE } from '../support/browser/person.js';
import type { Look, Person } from '../support/browser/person.js';
import { signIn, speak } from './demo-app.js';
import type { SignedIn } from './demo-app.js';
import type { ShownPage, Viewer } from './shown-page.js';
import { lenientLast, Visitor } from './visitor.js';

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
  private looked = 0;
  private wanted = 0;

  constructor(
    private readonly browser: Browser,
    private readonly url: string,
    private readonly manner: Manner,
  ) {}

  async takeAll(pages: readonly ShownPage[]): Promise<Wrongs> {
    const viewers = await this.viewersOf(pages);
    const { locales, screens } = this.manner;
    this.wanted = pages.length * locales.length * screens.length;
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
    const look = { ...SCREENS[screen], locale: LOCALES[locale] };
    const visitor = await Visitor.arrive(this.browser, this.url, { viewer, look });
    for (const shown of lenientLast(pages))
      await this.lookAt(visitor, shown, `${shown.name}.${screen}.${locale}`);
    await visitor.person.leave();
  }

  private async lookAt(visitor: Visitor, shown: ShownPage, name: string): Promise<void> {
    const { person } = visitor;
    const known = new Set(await person.wrongs());
    const began = performance.now();
    try {
      await visitor.reach(shown);
      for (const [index, scheme] of this.manner.schemes.entries())
        await this.take(person, `${name}.${scheme}`, { scheme, again: index > 0 });
    } catch (error) {
      this.note(name, String(error));
    }
    for (const wrong of await person.wrongs()) if (!known.has(wrong)) this.note(name, wrong);
    const seconds = ((performance.now() - began) / 1_000).toFixed(1);
    this.manner.say(
      `${String(++this.looked).padStart(4)} of ${this.wanted}  ${name}  ${seconds} s`,
    );
  }

  private async take(
    person: Person,
    name: string,
    { scheme, again }: { readonly scheme: 'light' | 'dark'; readonly again: boolean },
  ): Promise<void> {
    const { page } = person;
    await person.turns(scheme);
    if (this.manner.axe)
      for (const violation of await axeViolations(page, again ? 'colours' : 'all'))
        this.note(name, violation);
    const path = join(this.manner.folder, `${name}.png`);
    // With the caret as it is: to hide it, a style would be put into the page against its policy.
    await page.screenshot({ path, fullPage: this.manner.full, caret: 'initial' });
  }

  private note(picture: string, wrong: string): void {
    this.wrongs.set(wrong, [...(this.wrongs.get(wrong) ?? []), picture]);
  }
}
