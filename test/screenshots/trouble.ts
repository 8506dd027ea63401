import type { Page } from 'playwright-core';
import { fromAcceptLanguage, say } from '#wording';
import type { Trouble } from './shown-page.js';

/** What is asked for on every page, before and around it. */
const OF_EVERY_PAGE = /"query":"\s*(\\n\s*)*query (Viewer|ServerTime|NotificationPreferences)\b/;
const REFERENCE = '019ab3c5-7d42-7e1f-8a90-2f6e5c4b1d73';

/**
 * From here on, what the page itself asks for does not come, or comes as the server answers what went wrong in it.
 *
 * @returns what resolves when the page has asked
 */
export async function bringAbout(trouble: Trouble, page: Page): Promise<() => Promise<unknown>> {
  const asked = Promise.withResolvers<undefined>();
  await page.route('**/graphql', async (route) => {
    const request = route.request();
    if (OF_EVERY_PAGE.test(request.postData() ?? '')) return route.continue();
    asked.resolve(undefined);
    if (trouble === 'failed')
      await route.fulfill({ status: 500, json: fault(request.headers()['accept-language']) });
  });
  return () => asked.promise;
}

function fault(language: string | undefined): object {
  const message = say(fromAcceptLanguage(language), 'refusals.INTERNAL', { reference: REFERENCE });
  return { errors: [{ message, extensions: { code: 'INTERNAL', reference: REFERENCE } }] };
}
