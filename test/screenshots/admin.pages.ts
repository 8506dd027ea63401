import type { ShownPage } from './shown-page.js';

export const ADMIN_PAGES: readonly ShownPage[] = [
  { as: 'admin', name: 'mails', path: '/mails' },
  { as: 'admin', name: 'mails-refused', path: '/mails?status=FAILED' },
  { as: 'admin', name: 'audit', path: '/audit' },
  {
    as: 'admin',
    name: 'audit-details',
    path: '/audit',
    reach: (page) => page.locator('main summary').first().click(),
  },
  { as: 'admin', name: 'settings', path: '/settings' },
];
