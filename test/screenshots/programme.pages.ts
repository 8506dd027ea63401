import type { ShownPage } from './shown-page.js';

export const PROGRAMME_PAGES: readonly ShownPage[] = [
  { as: 'programme', name: 'contested', path: '/contested' },
  {
    as: 'programme',
    name: 'contested-decide',
    path: '/contested',
    reach: async (page) => {
      await page.locator('main article button').last().click();
      await page.getByRole('dialog').locator('button[type=submit]').click();
      await page.locator('[aria-invalid=true]').first().waitFor();
    },
  },
  { as: 'programme', name: 'partners', path: '/partners?order=QUIETEST' },
  {
    as: 'programme',
    name: 'partner-page',
    path: async (ask) => {
      const { partners } = await ask<{ partners: { edges: { node: { id: string } }[] } }>(
        '{ partners(first: 1, orderBy: LATEST_REFERRAL) { edges { node { id } } } }',
      );
      return `/partners/${partners.edges[0]?.node.id ?? ''}`;
    },
  },
  {
    as: 'programme',
    name: 'partner-new',
    path: '/partners',
    reach: async (page) => {
      await page.locator('main button').first().click();
      await page.getByRole('dialog').locator('button[type=submit]').click();
      await page.locator('[aria-invalid=true]').first().waitFor();
    },
  },
];
