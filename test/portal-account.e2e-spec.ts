import { describe, expect } from '@jest/globals';
import { browserStories } from './support/browser/stories.js';
import { ask, until } from './support/client.js';
import { nth } from './support/stage.js';

/** A refusal has a status of its own, which the browser takes note of. */
const REFUSED = /console: Failed to load resource: .* status of 4\d\d .*\/graphql/;

describe('One’s own account', () => {
  const story = browserStories({ reps: 1, partners: 1 });

  story('a new name and language are seen at once, and kept', async ({ arrives, office, url }) => {
    const rep = nth(office.reps, 0);
    const person = await arrives(rep);
    const page = await person.open('/account');
    await page.getByRole('textbox', { name: 'Name' }).fill('Rosa Verdi');
    await page.getByRole('combobox', { name: 'Language' }).click();
    await page.getByRole('option', { name: 'Italiano' }).click();
    await page.getByRole('button', { name: 'Save' }).click();
    await person.sees(page.getByRole('heading', { name: 'Il tuo account' }));
    await person.sees(page.getByRole('button', { name: 'Menu di Rosa Verdi' }));
    expect(await person.axe()).toEqual([]);
    const { viewer } = await ask<{ viewer: object }>(url, rep.token, '{ viewer { name locale } }');
    expect(viewer).toEqual({ name: 'Rosa Verdi', locale: 'it' });
  });

  story('a kind of news is switched off on one way alone', async ({ arrives, office, url }) => {
    const { manager } = office;
    const person = await arrives(manager);
    const page = await person.open('/account');
    await page
      .getByRole('switch', { name: 'The time to answer is running out, Mail' })
      .press('Space');
    const off = await until('the switch to be kept', async () => {
      const { notificationPreferences } = await ask<{
        notificationPreferences: { kind: string; channel: string; enabled: boolean }[];
      }>(url, manager.token, '{ notificationPreferences { kind channel enabled } }');
      const found = notificationPreferences.filter(({ enabled }) => !enabled);
      return found.length > 0 ? found : undefined;
    });
    expect(off).toEqual([{ kind: 'REP_WARNED', channel: 'MAIL', enabled: false }]);
  });

  story('signing out elsewhere locks that place out', async ({ arrives, office, url }) => {
    const { partnerManager } = office;
    const i = { email: partnerManager.email, password: partnerManager.password };
    const elsewhere = await ask<{ signIn: { accessToken: string } }>(
      url,
      null,
      'mutation($i: SignInInput!){ signIn(input: $i){ accessToken } }',
      { i },
    );
    const person = await arrives(partnerManager);
    const page = await person.open('/account');
    await page.getByRole('button', { name: 'Sign out there' }).click();
    const question = page.getByRole('dialog');
    await question.getByRole('button', { name: 'Sign out there' }).click();
    await person.seesNoMore(question);
    await expect(ask(url, elsewhere.signIn.accessToken, '{ viewer { id } }')).rejects.toThrow();
    await person.sees('Here');
  });

  story(
    'a key’s secret is shown once, works, and serves no more once revoked',
    async ({ arrives, office, url }) => {
      const person = await arrives(nth(office.partners, 0).admin);
      const page = await person.open('/api-keys');
      await page.getByRole('button', { name: 'New key' }).first().click();
      await page.getByRole('textbox', { name: 'Name' }).fill('Our CRM');
      await page.getByRole('checkbox', { name: 'Read your referrals' }).check();
      await page.getByRole('button', { name: 'Make the key' }).click();
      const secret = await page.getByRole('textbox', { name: 'Secret' }).inputValue();
      const asked = '{ referrals { totalCount } }';
      expect(await ask(url, secret, asked)).toEqual({ referrals: { totalCount: 0 } });
      expect(await person.axe()).toEqual([]);
      await page.keyboard.press('Escape');
      await page.mouse.click(5, 5);
      expect(await page.getByRole('textbox', { name: 'Secret' }).inputValue()).toBe(secret);
      expect(await page.getByRole('button', { name: 'Close' }).count()).toBe(0);
      await page.getByRole('button', { name: 'I have kept it' }).click();
      await person.sees(page.getByRole('cell', { name: 'Our CRM' }));
      expect(await page.content()).not.toContain(secret);
      await page.reload();
      const row = page.getByRole('row', { name: /Our CRM/ });
      await person.sees(row);
      expect(await row.getByText('Not yet').count()).toBe(0);
      await page.getByRole('button', { name: 'Revoke Our CRM' }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Revoke' }).click();
      await person.sees(page.getByText('Revoked', { exact: true }));
      await expect(ask(url, secret, asked)).rejects.toThrow();
    },
  );

  story('an administrator makes a key for the vendor’s CRM', async ({ arrives, office, url }) => {
    const person = await arrives({ name: 'Ada Admin', token: office.admin });
    const page = await person.open('/api-keys');
    await page.getByRole('button', { name: 'New key for the CRM' }).first().click();
    await page.getByRole('textbox', { name: 'Name' }).fill('HubSpot');
    await person.sees(/It may record signals of accounts/);
    expect(await person.axe()).toEqual([]);
    await page.getByRole('button', { name: 'Make the key' }).click();
    const secret = await page.getByRole('textbox', { name: 'Secret' }).inputValue();
    expect(await ask(url, secret, '{ signals { edges { node { id } } } }')).toEqual({
      signals: { edges: [] },
    });
    await page.getByRole('button', { name: 'I have kept it' }).click();
    await person.sees(page.getByRole('row', { name: /HubSpot.*Your CRM/ }));
  });

  story('keys are not for everybody, and who comes is told so', async ({ arrives, office }) => {
    const person = await arrives(office.manager);
    person.faults.allow(REFUSED);
    const page = await person.open('/api-keys');
    await person.sees('This is not for you to see');
    expect(await page.getByRole('button', { name: /New key/ }).count()).toBe(0);
    expect(await person.axe()).toEqual([]);
  });
});
