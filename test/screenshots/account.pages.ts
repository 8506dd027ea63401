import type { Page } from 'playwright-core';
import type { ShownPage } from './shown-page.js';

async function withoutName(page: Page): Promise<void> {
  await page.locator('main button').first().click();
  await page.getByRole('dialog').locator('button[type=submit]').click();
  await page.locator('[aria-invalid=true]').first().waitFor();
}

export const ACCOUNT_PAGES: readonly ShownPage[] = [
  { as: 'rep', name: 'account', path: '/account' },
  { as: 'partner', name: 'account-partner', path: '/account' },
  { as: 'partner', name: 'api-keys', path: '/api-keys' },
  { as: 'partner', name: 'api-keys-new', path: '/api-keys', reach: withoutName },
  { as: 'admin', name: 'api-keys-of-all', path: '/api-keys' },
  { as: 'admin', name: 'api-keys-of-crm', path: '/api-keys', reach: withoutName },
  {
    as: 'member',
    name: 'api-keys-forbidden',
    path: '/api-keys',
    reach: (page) => page.getByRole('alert').waitFor(),
    allows: [/status of 4\d\d .*\/graphql/],
  },
];
