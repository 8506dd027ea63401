import type { Problem } from '#intake';

/** Whoever asked not to be written to is referred by nobody. */
export const CANNOT_CONTACT: Problem = {
  code: 'CANNOT_CONTACT',
  path: ['contact', 'email'],
  params: {},
};
