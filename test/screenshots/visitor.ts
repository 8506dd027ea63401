import type { Browser, Page } from 'playwright-core';
import { Person } from '../support/browser/person.js';
import type { Look } from '../support/browser/person.js';
import { ask } from '../support/client.js';
import type { SignedIn } from './demo-app.js';
import type { ShownPage } from './shown-page.js';
import { bringAbout } from './trouble.js';

const BUSY = '[aria-busy="true"]';
const NOWHERE = '/nowhere';
const NOTHING_HERE = /^(There is nothing here|Qui non c’è nulla)$/;

/** Somebody who goes from page to page, and forgets at each what they did before: their drafts, their choices. */
export class Visitor {
  /** The portal is open, and whole. */
  private isOpen = false;

  private constructor(
    readonly person: Person,
    private readonly url: string,
    private readonly viewer: SignedIn | null,
  ) {}

  static async arrive(
    browser: Browser,
    url: string,
    { viewer, look }: { readonly viewer: SignedIn | null; readonly look: Look },
  ): Promise<Visitor> {
    const person = await Person.arrive(browser, url, viewer, look);
    await person.context.addInitScript('localStorage.clear()');
    return new Visitor(person, url, viewer);
  }

  /** Opens one of the pages, and goes on to the state that is to be seen. */
  async reach({ path, trouble, reach, allows = [] }: ShownPage): Promise<Page> {
    const { person } = this;
    const { page } = person;
    person.faults.allow(...allows);
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    const asked = trouble && (await bringAbout(trouble, page));
    const address = typeof path === 'string' ? path : await path(this.ask);
    await this.goTo(address, trouble !== undefined);
    await asked?.();
    if (trouble === 'loading') {
      await page.locator(`main ${BUSY}`).filter({ visible: true }).first().waitFor();
      return page;
    }
    await page.locator('h1').first().waitFor();
    await page.locator(BUSY).filter({ visible: true }).first().waitFor({ state: 'detached' });
    await person.hasAllAnswers();
    await reach?.(page);
    return page;
  }

  /**
   * As by a link, where the portal is open already: a page that is loaded anew takes ten times as long.
   *
   * @param anew nothing of it may be there yet
   */
  private async goTo(address: string, anew: boolean): Promise<void> {
    const { person, isOpen } = this;
    if (anew || !isOpen) await person.open(address);
    else {
      // By way of a page that there is not: the page that is left may be the same one, in another state.
      const nothing = person.page.getByRole('heading', { name: NOTHING_HERE });
      await this.push(NOWHERE);
      await nothing.waitFor();
      if (address !== NOWHERE) {
        await this.push(address);
        await nothing.waitFor({ state: 'detached' });
      }
    }
    this.isOpen = !anew;
  }

  private async push(address: string): Promise<void> {
    await this.person.page.evaluate(
      `localStorage.clear(); history.pushState({}, '', ${JSON.stringify(address)})`,
    );
  }

  readonly ask = <Data>(
    query: string,
    variables?: Readonly<Record<string, unknown>>,
  ): Promise<Data> => ask(this.url, this.viewer?.token ?? null, query, variables);
}

/** What one page may complain of, none before it does: those that may come last. */
export const lenientLast = (pages: readonly ShownPage[]): readonly ShownPage[] => [
  ...pages.filter(({ allows }) => !allows),
  ...pages.filter(({ allows }) => allows),
];
