import type { ShownPage } from './shown-page.js';

export const ACCOUNT_PAGES: readonly ShownPage[] = [
  { as: 'rep', name: 'account', path: '/account' },
  { as: 'partner', name: 'account-partner', path: '/account' },
  { as: 'partner', name: 'api-keys', path: '/api-keys' },
  {
    as: 'partner',
    name: 'api-keys-new',
    path: '/api-keys',
    reach: async (page) => {
      await page.locator('main button').first().click();
      await page.getByRole('dialog').locator('button[type=submit]').click();
      await page.locator('[aria-invalid=true]').first().waitFor();
    },
  },
  {
    as: 'member',
    name: 'api-keys-forbidden',
    path: '/api-keys',
    reach: (page) => page.getByRole('alert').waitFor(),
    allows: [/status of 4\d\d .*\/graphql/],
  },
];
