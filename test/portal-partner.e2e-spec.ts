import { describe, expect } from '@jest/globals';
import type { Page } from 'playwright-core';
import { ask, until } from './support/client.js';
import { PHONE } from './support/browser/person.js';
import type { Person } from './support/browser/person.js';
import { browserStories } from './support/browser/stories.js';
import { prospect, submitted } from './support/office.js';
import { nth } from './support/stage.js';

const story = browserStories();
const company = (name: string): object => ({ ...(prospect()['company'] as object), name });
const field = (page: Page, path: string) => page.locator(`[data-path="${path}"]`);

/** Everything that makes an EQL, as somebody types it. */
async function fillIn(page: Page, name: string, domain: string): Promise<void> {
  await field(page, 'company.name').fill(name);
  await field(page, 'company.domain').fill(domain);
  await field(page, 'company.country').fill('Ital');
  await page.getByRole('option', { name: /^Ital/ }).click();
  await field(page, 'company.employees').fill('250');
  await field(page, 'company.industry').fill('Software');
  await field(page, 'contact.name').fill('Ada Prova');
  await field(page, 'contact.email').fill(`ada@${domain}`);
  await field(page, 'buyingSignals').locator('input').first().check();
  await field(page, 'consent').locator('input').first().check();
  await field(page, 'confirmsFitAndIntent').check();
}

async function referralsOf(url: string, token: string, search: string): Promise<readonly string[]> {
  const { referrals } = await ask<{ referrals: { edges: { node: { id: string } }[] } }>(
    url,
    token,
    'query($s: String!){ referrals(filter: { search: $s }, first: 10) { edges { node { id } } } }',
    { s: search },
  );
  return referrals.edges.map(({ node }) => node.id);
}

/** Somebody of the vendor who may accept anything does. */
const accepts = (url: string, token: string, referralId: string | undefined): Promise<unknown> =>
  ask(url, token, 'mutation($i: AcceptReferralInput!){ acceptReferral(input: $i){ id } }', {
    i: { referralId },
  });

const found = async (person: Person): Promise<unknown> => [
  await person.axe(),
  await person.overflow(),
];

describe('a partner', () => {
  story('is told while typing, submits, and watches the rep accept', async (teller) => {
    const { arrives, url, office } = teller;
    const { admin } = nth(office.partners, 0);
    const silvia = await arrives(admin);
    const page = await silvia.open('/referrals');
    await silvia.sees('What you refer will stand here');
    await page.keyboard.press('n');
    await fillIn(page, 'Officine Rossi', 'officine-rossi.it');
    await silvia.sees('The account is free.');
    await silvia.sees(page.getByRole('region', { name: 'Will they take it?' }).getByText('EQL'));
    expect(await found(silvia)).toEqual([[], 0]);
    await page.getByRole('button', { name: 'Submit' }).click();
    await silvia.sees(/Officine Rossi is with Rep \d/);
    const [id] = await referralsOf(url, admin.token, 'officine-rossi.it');
    await accepts(url, office.manager.token, id);
    await silvia.sees(/accepted Officine Rossi/);
    expect(await found(silvia)).toEqual([[], 0]);
    await page.getByRole('link', { name: 'Referrals' }).first().click();
    await silvia.sees(page.getByRole('table').getByText('Officine Rossi'));
    expect(await found(silvia)).toEqual([[], 0]);
  });

  story(
    'loses the connection while submitting, and exactly one referral is made',
    async (teller) => {
      const { arrives, url, office } = teller;
      const { admin } = nth(office.partners, 0);
      const silvia = await arrives(admin);
      const page = await silvia.open('/referrals/new');
      await fillIn(page, 'Filo Tagliato', 'filo-tagliato.it');
      await silvia.sees('The account is free.');
      // The answer is lost after the server has made it.
      let lost = 0;
      await page.route('**/graphql', async (route) => {
        if (!(route.request().postData() ?? '').includes('submitReferral')) return route.continue();
        if (lost++ > 0) return route.continue();
        await route.fetch();
        silvia.faults.allowLostConnections();
        silvia.faults.allow(/ERR_FAILED/);
        await route.abort();
      });
      await page.getByRole('button', { name: 'Submit' }).dblclick();
      await silvia.sees(/Filo Tagliato is with Rep \d/);
      expect(lost).toBeGreaterThan(1);
      await until('exactly one stands', async () => {
        const made = await referralsOf(url, admin.token, 'filo-tagliato.it');
        return made.length === 1;
      });
    },
  );

  story('works in Italian on a phone, and finds the draft again', async (teller) => {
    const { arrives, office } = teller;
    const { admin } = nth(office.partners, 1);
    const silvia = await arrives(admin, { ...PHONE, locale: 'it-IT' });
    const page = await silvia.open('/referrals/new');
    await page.getByRole('button', { name: /Menu/ }).click();
    await page.getByText('Italiano').click();
    await page.keyboard.press('Escape');
    await silvia.sees('Nuova segnalazione');
    await fillIn(page, 'Cantiere Verde', 'cantiere-verde.it');
    await silvia.sees('L’azienda è libera.');
    await page.reload();
    await silvia.sees(/La tua bozza è qui/);
    expect(await field(page, 'company.name').inputValue()).toBe('Cantiere Verde');
    expect(await found(silvia)).toEqual([[], 0]);
    await page.getByRole('button', { name: 'Invia' }).click();
    await silvia.sees(/Cantiere Verde è nelle mani di Rep \d/);
  });

  story('is led to what is missing, with the keyboard alone', async (teller) => {
    const { arrives, office } = teller;
    const silvia = await arrives(nth(office.partners, 0).admin);
    const page = await silvia.open('/referrals/new');
    await silvia.tabsTo(/button "Submit"/);
    await page.keyboard.press('Enter');
    await silvia.sees('Type the company’s name.');
    await until('the first field has the focus', async () =>
      (await silvia.focused()).includes('Company name'),
    );
    await page.keyboard.type('Mulino Bianco');
    await silvia.tabsTo(/Country/);
    await page.keyboard.type('germania');
    await silvia.sees(page.getByRole('option', { name: 'Germany' }));
    await page.keyboard.press('Enter');
    await silvia.sees('Verdict');
  });

  story('comes back to the row that they were at', async ({ arrives, office, url }) => {
    const { admin } = nth(office.partners, 0);
    for (const n of [1, 2]) await submitted(url, admin.token, { company: company(`Filo ${n}`) });
    const silvia = await arrives(admin);
    const page = await silvia.open('/referrals?q=Filo');
    await silvia.sees('2 matches');
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    const row = await silvia.focused();
    await until('the address names it', () => page.url().includes('at='));
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/referrals\/[\w-]+$/);
    await page.goBack();
    const current = page.locator('[role=row][aria-current=true]');
    await silvia.sees(current);
    expect(row).toContain(await current.getByRole('link').innerText());
  });
});
