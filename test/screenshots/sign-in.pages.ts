import type { ShownPage } from './shown-page.js';

const open = { as: null } as const;

export const SIGN_IN_PAGES: readonly ShownPage[] = [
  { ...open, name: 'sign-in', path: '/sign-in' },
  {
    ...open,
    name: 'sign-in-refused',
    path: '/sign-in',
    reach: async (page) => {
      await page.locator('input[type=email]').fill('silvia@orizzonte.example');
      await page.locator('input[type=password]').fill('not the right one');
      await page.keyboard.press('Enter');
      await page.getByRole('alert').waitFor();
    },
    allows: [/status of 4\d\d .*\/graphql/],
  },
  {
    ...open,
    name: 'sign-in-incomplete',
    path: '/sign-in',
    reach: async (page) => {
      await page.locator('button[type=submit]').click();
      await page.locator('[aria-invalid=true]').first().waitFor();
    },
  },
  { ...open, name: 'forgot', path: '/forgot' },
  {
    ...open,
    name: 'forgot-sent',
    path: '/forgot',
    reach: async (page) => {
      await page.locator('input[type=email]').fill('nobody@nowhere.example');
      await page.keyboard.press('Enter');
      await page.locator('form').waitFor({ state: 'detached' });
    },
  },
  { ...open, name: 'invite', path: '/invite?token=anything' },
  { ...open, name: 'reset', path: '/reset?token=anything' },
  { ...open, name: 'reset-cut', path: '/reset' },
  { as: 'partner', name: 'home', path: '/' },
  { as: 'partner', name: 'nowhere', path: '/nowhere' },
];
