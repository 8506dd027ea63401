import type { Page } from 'playwright-core';
import type { ShownPage } from './shown-page.js';

const openMenu = async (page: Page, entry: number): Promise<void> => {
  await page.locator('tbody button[aria-haspopup=menu]').first().click();
  await page.getByRole('menuitem').nth(entry).click();
  await page.getByRole('dialog').waitFor();
};

export const PEOPLE_PAGES: readonly ShownPage[] = [
  { as: 'admin', name: 'people', path: '/people' },
  { as: 'admin', name: 'people-none', path: '/people?q=nobody-at-all' },
  {
    as: 'admin',
    name: 'people-invite',
    path: '/people',
    reach: async (page) => {
      await page.locator('main button').first().click();
      await page.getByRole('dialog').locator('button[type=submit]').click();
      await page.locator('[aria-invalid=true]').first().waitFor();
    },
  },
  {
    as: 'admin',
    name: 'people-deactivate',
    path: '/people?role=%5B%22SALES_REP%22%5D',
    reach: (page) => openMenu(page, 1),
  },
  { as: 'admin', name: 'people-edit', path: '/people?q=emma', reach: (page) => openMenu(page, 0) },
  { as: 'programme', name: 'people-programme', path: '/people' },
  { as: 'partner', name: 'team', path: '/team' },
  { as: 'member', name: 'team-member', path: '/team' },
];
