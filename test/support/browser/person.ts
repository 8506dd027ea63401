import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { Answers } from './answers.js';
import { axeViolations } from './axe.js';
import { Faults } from './faults.js';
import { Line } from './line.js';

/** How somebody has set up their machine. Motion is reduced unless a story is about it: nothing to wait for. */
export interface Look {
  readonly locale?: 'en-GB' | 'it-IT';
  readonly colorScheme?: 'light' | 'dark';
  readonly width?: number;
  readonly height?: number;
  readonly reducedMotion?: 'reduce' | 'no-preference';
  readonly timezoneId?: string;
}

export const PHONE: Look = { width: 390, height: 844 };

/** The name under which `apps/api` keeps a session in the browser. */
const SESSION_COOKIE = 'staffetta_session';
const PATIENCE_MS = 20_000;
/** The first page of a busy machine takes its time. */
const OPENING_MS = 60_000;

/** All of a page in light, and in dark what can differ there: its colours. */
const OF_SCHEME = { dark: 'colours', light: 'all' } as const;

/** Whether the page shows itself in that scheme: ours follows a moment later, unless somebody chose one. */
const FOLLOWS = (scheme: string): boolean => {
  const shown = document.documentElement.getAttribute('data-mantine-color-scheme');
  const chosen = localStorage.getItem('mantine-color-scheme-value') ?? 'auto';
  return shown === null || shown === scheme || chosen !== 'auto';
};

/** Somebody at their own browser, over a line of their own; their first page is open and blank. */
export class Person {
  private constructor(
    readonly name: string,
    readonly page: Page,
    readonly context: BrowserContext,
    readonly line: Line,
    readonly faults: Faults,
    private readonly answers: Answers,
  ) {}

  /** @param who signed in already; null: a stranger */
  static async arrive(
    browser: Browser,
    url: string,
    who: { readonly name: string; readonly token: string } | null,
    look: Look = {},
  ): Promise<Person> {
    const line = new Line(url);
    const { width = 1440, height = 900 } = look;
    const context = await browser.newContext({
      baseURL: url,
      proxy: { server: await line.listen() },
      viewport: { width, height },
      hasTouch: width < 600,
      locale: look.locale ?? 'en-GB',
      colorScheme: look.colorScheme ?? 'light',
      reducedMotion: look.reducedMotion ?? 'reduce',
      timezoneId: look.timezoneId ?? 'Europe/Rome',
      serviceWorkers: 'block',
    });
    context.setDefaultTimeout(PATIENCE_MS);
    context.setDefaultNavigationTimeout(OPENING_MS);
    const faults = new Faults(context, new URL(url).origin);
    const answers = new Answers(context);
    if (who !== null)
      await context.addCookies([
        { name: SESSION_COOKIE, value: who.token, url, httpOnly: true, sameSite: 'Strict' },
      ]);
    const page = await context.newPage();
    return new Person(who?.name ?? 'a stranger', page, context, line, faults, answers);
  }

  async open(path: string): Promise<Page> {
    await this.page.goto(path);
    return this.page;
  }

  /** Waits until it can be seen; words are found in any element, whatever stands around them. */
  async sees(what: string | RegExp | Locator): Promise<void> {
    const locator =
      typeof what === 'string' || what instanceof RegExp ? this.page.getByText(what) : what;
    await locator.filter({ visible: true }).first().waitFor();
  }

  /** Waits until nothing of the kind is there any more, however often it was. */
  async seesNoMore(what: Locator): Promise<void> {
    await what.first().waitFor({ state: 'detached' });
  }

  /** Presses Tab until what has the focus says `name` in its role or name; fails where none does. */
  async tabsTo(name: string | RegExp): Promise<void> {
    // On a page that is still being drawn, Tab leads nowhere however often it is pressed.
    await this.page.locator('a[href], button, input').first().waitFor({ state: 'attached' });
    const passed: string[] = [];
    for (let presses = 0; presses < 80; presses++) {
      await this.page.keyboard.press('Tab');
      const focused = await this.focused();
      if (typeof name === 'string' ? focused.includes(name) : name.test(focused)) return;
      passed.push(focused);
    }
    throw new Error(`Tab does not lead to ${name}; it led to:\n${passed.join('\n')}`);
  }

  /** What has the focus, as a screen reader is told it: `button "Sign in"`. */
  async focused(): Promise<string> {
    const focus = this.page.locator('*:focus');
    return (await focus.count()) === 0 ? 'nothing' : focus.first().ariaSnapshot();
  }

  /** Whether what has the focus looks otherwise than without it; a text field's caret does not count. */
  async focusShows(): Promise<boolean> {
    const { page } = this;
    const element = await page.locator('*:focus').elementHandle();
    const box = await element.boundingBox();
    if (!box) return false;
    const clip = { x: box.x - 6, y: box.y - 6, width: box.width + 12, height: box.height + 12 };
    const look = (): Promise<Buffer> => page.screenshot({ clip, caret: 'initial' });
    await page.evaluate('document.activeElement.style.caretColor = "transparent"');
    const focused = await look();
    await page.evaluate('document.activeElement.blur()');
    const blurred = await look();
    await element.focus();
    return !focused.equals(blurred);
  }

  /** Waits until nothing that the page asked for is on its way any more, and nothing follows. */
  async hasAllAnswers(): Promise<void> {
    await this.answers.areAllThere();
  }

  /** Their machine turns light or dark, and the page with it. */
  async turns(colorScheme: 'light' | 'dark'): Promise<void> {
    await this.page.emulateMedia({ colorScheme });
    await this.page.waitForFunction(FOLLOWS, colorScheme);
  }

  /** What axe finds on the page as it is, in light and in dark; the scheme is put back after. */
  async axe(): Promise<string[]> {
    const found: string[] = [];
    for (const colorScheme of ['dark', 'light'] as const) {
      await this.turns(colorScheme);
      for (const violation of await axeViolations(this.page, OF_SCHEME[colorScheme]))
        found.push(`${colorScheme}, ${this.page.url()}: ${violation}`);
    }
    await this.page.emulateMedia({ colorScheme: null });
    return found;
  }

  /** How many pixels of the page are out of sight to the right; 0 where it fits. */
  async overflow(): Promise<number> {
    return this.page.evaluate<number>(
      'Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth)',
    );
  }

  /** The connection is lost, and the browser notices; what it complains of from here on is no fault. */
  cut(): void {
    this.faults.allowLostConnections();
    this.line.cut();
  }

  heal(): void {
    this.line.heal();
  }

  /** Everything that went wrong in their browser, in words. */
  async wrongs(): Promise<string[]> {
    // An error that was raised already has its way to us yet.
    if (!this.page.isClosed()) await this.page.evaluate('0').catch(() => undefined);
    const strangers = this.line.strangers.map((host) => `third party: ${host}`);
    return [...this.faults.list(), ...strangers].map((wrong) => `${this.name}: ${wrong}`);
  }

  /** Keeps what their screen shows, and says it in words. */
  async picture(file: string): Promise<string> {
    if (this.page.isClosed()) return `${this.name} has closed the page`;
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, await this.page.screenshot());
    const text = await this.page.locator('body').ariaSnapshot();
    return `${this.name} at ${this.page.url()} sees (${file}):\n${text.slice(0, 3_000)}`;
  }

  async leave(): Promise<void> {
    await this.context.close();
    await this.line.close();
  }
}
