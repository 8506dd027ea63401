import type { Page } from 'playwright-core';
import type { ShownPage } from './shown-page.js';

/** Enough for a verdict, and for the account to be told free. */
async function typed(page: Page): Promise<void> {
  await page.locator('[data-path="company.name"]').fill('Fonderie Aurora S.p.A.');
  await page.locator('[data-path="company.domain"]').fill('fonderie-aurora.example');
  await page.locator('[data-path="company.country"]').fill('ital');
  await page.getByRole('option').first().click();
  await page.locator('[data-path="company.employees"]').fill('250');
  await page.locator('[data-path="contact.email"]').fill('not an address');
  await page.locator('[data-path="contact.name"]').fill('Ada Prova');
  await page.locator('[data-path="productLine"]').click();
  await page.getByRole('option').first().click();
  await page.locator('[data-claim="FREE"]').waitFor();
  await page.locator('[aria-invalid=true]').first().waitFor();
}

const partner = { as: 'partner' } as const;

export const PARTNER_PAGES: readonly ShownPage[] = [
  { as: 'partner', name: 'asked-for', path: '/contested' },
  { ...partner, name: 'referrals', path: '/referrals' },
  { ...partner, name: 'referrals-news', path: '/referrals?view=news' },
  { ...partner, name: 'referrals-won', path: '/referrals?status=%5B%22WON%22%5D' },
  { ...partner, name: 'referrals-nothing', path: '/referrals?q=nothing+is+called+this' },
  { as: 'manager', name: 'referrals-of-all', path: '/referrals' },
  { ...partner, name: 'new-referral', path: '/referrals/new' },
  { ...partner, name: 'new-referral-typed', path: '/referrals/new', reach: typed },
  {
    ...partner,
    name: 'new-referral-refused',
    path: '/referrals/new',
    reach: async (page) => {
      await page.locator('button[type=submit]').click();
      await page.locator('[aria-invalid=true]').first().waitFor();
    },
  },
  { as: 'manager', name: 'new-referral-for-a-partner', path: '/referrals/new' },
  { as: 'rep', name: 'new-referral-forbidden', path: '/referrals/new' },
];
