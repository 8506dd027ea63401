import type { ShownPage } from './shown-page.js';

const manager = { as: 'manager' } as const;

export const MANAGER_PAGES: readonly ShownPage[] = [
  { ...manager, name: 'live', path: '/live' },
  {
    ...manager,
    name: 'live-hand-over',
    path: '/live',
    reach: async (page) => {
      await page.locator('li[data-marked=true]').waitFor();
      await page.keyboard.press('h');
      await page.locator('[role=dialog] input[type=radio]').first().waitFor();
    },
  },
  { ...manager, name: 'queues', path: '/queues' },
  { ...manager, name: 'queue-new', path: '/queues/new' },
  {
    ...manager,
    name: 'queue',
    path: '/queues',
    reach: async (page) => {
      await page.locator('main h2 a').first().click();
      await page.locator('table').waitFor();
    },
  },
  {
    ...manager,
    name: 'queue-edit',
    path: '/queues',
    reach: async (page) => {
      await page.locator('main h2 a').first().click();
      await page.locator('table').waitFor();
      await page.goto(`${page.url()}?edit=true`);
      await page.locator('#effect').waitFor();
    },
  },
  { ...manager, name: 'decisions', path: '/decisions' },
  {
    ...manager,
    name: 'decision',
    path: '/decisions',
    reach: async (page) => {
      await page.locator('main ol button[aria-expanded]').first().click();
      await page.locator('main ol button[aria-expanded=true]').waitFor();
    },
  },
  { ...manager, name: 'decisions-none', path: '/decisions?from=2020-01-01&to=2020-01-02' },
];
