import type { Ask, ShownPage } from './shown-page.js';

const manager = { as: 'manager' } as const;

const aQueue =
  (search = '') =>
  async (ask: Ask): Promise<string> => {
    const { queues } = await ask<{ queues: { id: string }[] }>('{ queues { id } }');
    return `/queues/${queues[0]?.id ?? ''}${search}`;
  };

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
    path: aQueue(),
    reach: (page) => page.locator('table').first().waitFor(),
  },
  {
    ...manager,
    name: 'queue-edit',
    path: aQueue('?edit=true'),
    reach: (page) => page.locator('#effect').waitFor(),
  },
  {
    ...manager,
    name: 'queue-try-out',
    path: aQueue('?edit=true'),
    reach: async (page) => {
      await page.locator('#effect').waitFor();
      await page.locator('form input').first().fill('Another name');
      // Without scrolling there: what stands behind the dialog is the top of the page.
      await page.locator('section[aria-labelledby=effect] + button:enabled').dispatchEvent('click');
      await page.locator('[role=dialog] input[type=date]').first().waitFor();
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
