import type { Page } from 'playwright-core';
import type { ShownPage } from './shown-page.js';

/** A file with a line of each weight, and lines that are wrong. */
const CSV = `kind,account,last_seen,evidence,url
active_integration,fresh-account.com,2026-09-01,Calls each day,
active_integration,,2026-02-31,Calls each day,
fax,other-account.com,2026-09-01,Calls each day,
shared_customers,third-account.com,2026-09-01,,https://
`;

const recording = async (page: Page): Promise<void> => {
  await page.locator('main header button, main button').nth(1).click();
  await page.getByRole('dialog').locator('button[type=submit]').click();
  await page.locator('[aria-invalid=true]').first().waitFor();
};

const uploading = async (page: Page): Promise<void> => {
  await page.locator('main button').first().click();
  const file = { name: 'signals.csv', mimeType: 'text/csv', buffer: Buffer.from(CSV) };
  await page.getByRole('dialog').locator('input[type=file]').setInputFiles(file);
  await page.getByRole('dialog').locator('ol').waitFor();
};

const takingBack = async (page: Page): Promise<void> => {
  await page.locator('main [aria-haspopup=menu]').last().click();
  await page.getByRole('menuitem').first().click();
  await page.getByRole('dialog').locator('textarea').waitFor();
};

export const SIGNALS_PAGES: readonly ShownPage[] = [
  { as: 'partner', name: 'signals-own', path: '/signals' },
  { as: 'partner', name: 'nurture-own', path: '/nurture' },
  { as: 'programme', name: 'signals', path: '/signals' },
  { as: 'programme', name: 'signals-none', path: '/signals?q=no-such-account.com' },
  { as: 'programme', name: 'signal-new', path: '/signals', reach: recording },
  { as: 'programme', name: 'signals-csv', path: '/signals', reach: uploading },
  { as: 'programme', name: 'signal-back', path: '/signals', reach: takingBack },
  { as: 'programme', name: 'nurture', path: '/nurture' },
  { as: 'rep', name: 'signals-forbidden', path: '/signals' },
];
