import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { openStage } from '../stage.js';
import type { Stage } from '../stage.js';
import { launchChromium } from './chromium.js';
import { Person } from './person.js';
import type { Look } from './person.js';

/** Git ignores it; `npm run screenshots` writes beside it. */
const FAILED = join('screenshots', 'failed');
/** A browser on a machine that does much else: measured up to ten times what it takes on a quiet one. */
const STORY_MS = 180_000;

export interface Teller extends Stage {
  /** Somebody opens a browser: signed in where it is somebody of the office, a stranger where it is null. */
  readonly arrives: (
    who: { readonly name: string; readonly token: string } | null,
    look?: Look,
  ) => Promise<Person>;
}

/**
 * Stories of one file in a real browser: one vendor, one server and one Chromium for all of them, and for each
 * person of each story a browser profile of their own. A story fails where anybody's browser complained: errors of
 * scripts, of the page's policy, of requests, and whoever else than our server was asked for anything.
 */
export function browserStories(
  options: Parameters<typeof openStage>[0] = {},
): (name: string, tell: (teller: Teller) => Promise<void>) => void {
  const scene: { stage?: Stage; browser?: Browser } = {};

  beforeAll(async () => {
    [scene.stage, scene.browser] = await Promise.all([openStage(options), launchChromium()]);
  }, STORY_MS);

  afterAll(async () => {
    await scene.browser?.close();
    await scene.stage?.premises.close();
  });

  return (name, tell) =>
    it(
      name,
      async () => {
        const { stage, browser } = scene;
        if (!stage || !browser) throw new Error('the stage is not open');
        const people: Person[] = [];
        const arrives: Teller['arrives'] = async (who, look) => {
          const person = await Person.arrive(browser, stage.url, who, look);
          people.push(person);
          return person;
        };
        try {
          await tell({ ...stage, arrives });
          expect(await wrongsOf(people)).toEqual([]);
        } catch (error) {
          throw await withPictures(name, people, error);
        } finally {
          await Promise.all(people.map((person) => person.leave()));
        }
      },
      STORY_MS,
    );
}

const wrongsOf = async (people: readonly Person[]): Promise<string[]> =>
  (await Promise.all(people.map((person) => person.wrongs()))).flat();

/** What everybody saw when it failed, with what had gone wrong by then. */
async function withPictures(
  name: string,
  people: readonly Person[],
  error: unknown,
): Promise<unknown> {
  if (!(error instanceof Error)) return error;
  const slug = name.toLowerCase().replace(/[^a-z0-9]+/g, '-');
  const pictures = await Promise.all(
    people.map((person, index) =>
      person
        .picture(join(FAILED, `${slug}-${index + 1}.png`))
        .catch((failure: unknown) => `${person.name}: no picture, ${String(failure)}`),
    ),
  );
  const told = [error.message, ...(await wrongsOf(people)), ...pictures].join('\n\n');
  // Jest prints the stack, which has the message in it.
  const frames = error.stack?.split('\n').filter((line) => /^ +at /.test(line)) ?? [];
  error.message = told;
  error.stack = [told, ...frames].join('\n');
  return error;
}
