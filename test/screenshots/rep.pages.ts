import type { Page } from 'playwright-core';
import type { Ask, ShownPage } from './shown-page.js';

const rep = { as: 'rep' } as const;

const settled = (page: Page): Promise<void> =>
  page.getByRole('main').locator('[aria-busy=true]').first().waitFor({ state: 'detached' });

/** On a phone as well the one that is due next is open. */
async function theFirst(ask: Ask): Promise<string> {
  const { referrals } = await ask<{ referrals: { edges: { node: { id: string } }[] } }>(
    '{ referrals(filter: { status: [ASSIGNED] }, orderBy: DUE_SOONEST, first: 1) { edges { node { id } } } }',
  );
  return `/inbox?referral=${referrals.edges[0]?.node.id ?? ''}`;
}

export const REP_PAGES: readonly ShownPage[] = [
  { ...rep, name: 'inbox', path: '/inbox', reach: settled },
  {
    ...rep,
    name: 'inbox-one',
    path: theFirst,
    reach: settled,
  },
  {
    ...rep,
    name: 'inbox-decline',
    path: theFirst,
    reach: async (page) => {
      await page.getByRole('article').waitFor({ state: 'attached' });
      await page.keyboard.press('d');
      await page.getByRole('dialog').waitFor();
    },
  },
  { as: 'manager', name: 'inbox-empty', path: '/inbox', reach: settled },
  { as: 'partner', name: 'inbox-forbidden', path: '/inbox' },
  { ...rep, name: 'pipeline', path: '/pipeline', reach: settled },
  {
    ...rep,
    name: 'pipeline-move',
    path: '/pipeline?stage=PROPOSAL',
    reach: async (page) => {
      await page.locator('[data-card] [aria-haspopup=menu]:visible').first().click();
      await page.getByRole('menu').waitFor();
    },
  },
  {
    ...rep,
    name: 'pipeline-won',
    path: '/pipeline?stage=PROPOSAL',
    reach: async (page) => {
      await page.locator('[data-card] [aria-haspopup=menu]:visible').first().click();
      await page.getByRole('menuitem').nth(-2).click();
      await page.getByRole('dialog').waitFor();
    },
  },
  { ...rep, name: 'hours', path: '/hours', reach: settled },
  {
    ...rep,
    name: 'hours-week',
    path: '/hours',
    reach: async (page) => {
      const always = page.getByRole('switch');
      if (await always.isChecked()) await always.click();
      await page.locator('input[type=time]').first().waitFor();
    },
  },
];
