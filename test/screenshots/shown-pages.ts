import type { ShownPage } from './shown-page.js';

/** Every page in its main states: whoever builds one adds its lines. */
export const SHOWN_PAGES: readonly ShownPage[] = [
  { name: 'sign-in', as: null, path: '/dev/mail' },
  { name: 'mailbox', as: 'rep', path: '/dev/mail' },
];
