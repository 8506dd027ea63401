import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const OPTIONS: RunOptions = {
  runOnly: [
    ...['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'],
    'best-practice',
  ],
  resultTypes: ['violations'],
  // It would fetch each style sheet once more, for a rule that is not among these.
  preload: false,
};

/** Where it is, and what is wrong with it, one in a line; empty: axe finds nothing. */
export async function axeViolations(page: Page): Promise<string[]> {
  // What is still fading in has another contrast than it will have.
  await page.evaluate(
    'Promise.allSettled(document.getAnimations().filter((a) => a.effect?.getComputedTiming().endTime < Infinity).map((a) => a.finished))',
  );
  // A page's policy forbids script elements, not what its debugger evaluates.
  if (!(await page.evaluate<boolean>('"axe" in window'))) await page.evaluate(SOURCE);
  const { violations } = await page.evaluate<AxeResults>(
    `axe.run(document, ${JSON.stringify(OPTIONS)})`,
  );
  return violations.flatMap(({ id, impact, help, nodes }) =>
    nodes.map(
      ({ target, html, failureSummary }) =>
        `${id} (${impact ?? 'minor'}): ${help}\n    at ${target.join(' ')}\n    ${html.slice(0, 200)}\n    ${(failureSummary ?? '').split('\n').slice(1).join(';').trim()}`,
    ),
  );
}
