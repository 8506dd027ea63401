import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** All that axe holds for certain: WCAG 2.2 A and AA, and its best practices. */
const OPTIONS: RunOptions = {
  rules: { 'target-size': { enabled: true } },
  resultTypes: ['violations'],
  // It would fetch each style sheet once more, for a rule that is not among these.
  preload: false,
};

/** All that can differ from one colour scheme to the other. */
const OF_COLOURS: RunOptions = {
  runOnly: ['color-contrast', 'link-in-text-block'],
  resultTypes: ['violations'],
  preload: false,
};

/** Two frames, for what follows the scheme; and what is still fading in has another contrast than it will have. */
const SETTLED = `new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))).then(() =>
  Promise.allSettled(document.getAnimations()
    .filter((each) => each.effect?.getComputedTiming().endTime < Infinity)
    .map((each) => each.finished)))`;

/**
 * @param of all of it, or its colours alone: on a page that was looked at in the other scheme already
 * @returns where it is, and what is wrong with it, one in a line; empty: axe finds nothing
 */
export async function axeViolations(page: Page, of: 'all' | 'colours' = 'all'): Promise<string[]> {
  await page.evaluate(SETTLED);
  // A page's policy forbids script elements, not what its debugger evaluates.
  if (!(await page.evaluate<boolean>('"axe" in window'))) await page.evaluate(SOURCE);
  const { violations } = await page.evaluate<AxeResults>(
    `axe.run(document, ${JSON.stringify(of === 'all' ? OPTIONS : OF_COLOURS)})`,
  );
  return violations.flatMap(({ id, impact, help, nodes }) =>
    nodes.map(
      ({ target, html, failureSummary }) =>
        `${id} (${impact ?? 'minor'}): ${help}\n    at ${target.join(' ')}\n    ${html.slice(0, 200)}\n    ${(failureSummary ?? '').split('\n').slice(1).join(';').trim()}`,
    ),
  );
}
