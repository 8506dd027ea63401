import { describe, expect } from '@jest/globals';
import { PHONE } from './support/browser/person.js';
import { browserStories } from './support/browser/stories.js';
import { ask, until } from './support/client.js';
import { submitted } from './support/office.js';
import { nth } from './support/stage.js';

const NAME = 'the administrator';

describe('Looking after people and partners', () => {
  const story = browserStories({ reps: 2, partners: 1 });

  story(
    'somebody is invited by mail, and what is missing is told at its field',
    async ({ arrives, office, premises }) => {
      const person = await arrives({ name: NAME, token: office.admin });
      const page = await person.open('/people');
      await page.getByRole('button', { name: 'Invite somebody' }).click();
      await page.getByRole('button', { name: 'Send the invitation' }).click();
      await person.sees('Type an e-mail address.');
      expect(await person.axe()).toEqual([]);
      await page.getByRole('textbox', { name: 'E-mail address' }).fill('nuova@vendor.test');
      await page.getByRole('dialog').getByRole('textbox', { name: 'Name' }).fill('Nuova Rep');
      await page.getByRole('button', { name: 'Send the invitation' }).click();
      await person.sees(page.getByRole('row', { name: /Nuova Rep.*Invited/ }));
      await until('the invitation', () => premises.mail.to('nuova@vendor.test')[0]);
    },
  );

  story(
    'before a rep is deactivated it is said what becomes of their referrals; then they can come in again',
    async ({ arrives, office, url }) => {
      const rep = nth(office.reps, 1);
      const person = await arrives({ name: NAME, token: office.admin });
      const page = await person.open(`/people?q=${encodeURIComponent(rep.name)}`);
      await page.getByRole('button', { name: `What to do for ${rep.name}` }).click();
      await page.getByRole('menuitem', { name: 'Deactivate' }).click();
      await person.sees('No open referral is with them, so nothing moves.');
      await page.getByRole('dialog').getByRole('button', { name: 'Deactivate' }).click();
      await person.sees(page.getByRole('row', { name: /Deactivated/ }));
      await expect(ask(url, rep.token, '{ viewer { id } }')).rejects.toThrow();
      await page.getByRole('button', { name: `What to do for ${rep.name}` }).click();
      await page.getByRole('menuitem', { name: 'Let in again' }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Let in again' }).click();
      await person.sees(page.getByRole('row', { name: /Active/ }));
      const i = { email: rep.email, password: rep.password };
      await ask(url, null, 'mutation($i: SignInInput!){ signIn(input: $i){ expiresAt } }', { i });
    },
  );

  story(
    'on a phone, where one is stays in sight among the many places, and few fill the bar',
    async ({ arrives, office }) => {
      const person = await arrives({ name: NAME, token: office.admin }, PHONE);
      const page = await person.open('/settings');
      const places = page.getByRole('navigation');
      const inSight = (name: string): Promise<unknown> =>
        until(`${name} in sight`, async () => {
          const place = places.getByRole('link', { name, exact: true });
          const box = await place.boundingBox();
          const isCurrent = (await place.getAttribute('aria-current')) === 'page';
          return isCurrent && box !== null && box.x >= 0 && box.x + box.width <= 390;
        });
      await inSight('Settings');
      await places.getByRole('link', { name: 'People', exact: true }).click();
      await inSight('People');
      await page.goBack();
      await inSight('Settings');
      expect(await person.overflow()).toBe(0);
      const rep = await arrives(nth(office.reps, 0), PHONE);
      await rep.open('/inbox');
      const links = rep.page.getByRole('navigation').getByRole('link');
      await rep.sees(links.first());
      const [first, last] = [await links.first().boundingBox(), await links.last().boundingBox()];
      expect(first?.x).toBeLessThan(10);
      expect((last?.x ?? 0) + (last?.width ?? 0)).toBeGreaterThan(380);
    },
  );

  story('a partner’s administrator sees their own people only', async ({ arrives, office }) => {
    const { admin } = nth(office.partners, 0);
    const person = await arrives(admin);
    const page = await person.open('/team');
    await person.sees(page.getByRole('row', { name: admin.name }));
    expect(await page.getByText(nth(office.reps, 0).name).count()).toBe(0);
    expect(await person.axe()).toEqual([]);
  });

  story('the mails are told with what became of them', async ({ arrives, office }) => {
    const person = await arrives({ name: NAME, token: office.admin });
    const page = await person.open('/mails');
    await person.sees(page.getByRole('row', { name: /admin@partner0.test.*Invitation.*Sent/ }));
    expect(await person.axe()).toEqual([]);
  });

  story(
    'a mail that came back is told with the server’s own words, and sent again by a press',
    async ({ arrives, office, premises, url }) => {
      const { admin: partner } = nth(office.partners, 0);
      const refusal = premises.mail.fail('RCPT', 550, 9, partner.email);
      await submitted(url, partner.token);
      const person = await arrives({ name: NAME, token: office.admin });
      await until('its mails came back', () => refusal.hits >= 2);
      refusal.times = 0;
      const page = await person.open('/mails?status=FAILED');
      await person.sees(
        page.getByRole('row', { name: /A referral was received.*told to answer 550/ }),
      );
      await person.sees(page.getByRole('button', { name: 'Choose all that failed' }));
      expect([await person.axe(), await person.overflow()]).toEqual([[], 0]);
      const again = page.getByRole('button', { name: `Send again, ${partner.name}` });
      const failed = await again.count();
      await again.first().click();
      await person.sees(/is on its way again/);
      await until('it is with the failed ones no more', async () => (await again.count()) < failed);
      await page.getByRole('button', { name: 'Clear' }).click();
      // It came through a moment later, and nobody reloads.
      await person.sees(
        page
          .getByRole('row', { name: new RegExp(`${partner.email}.*Sent`) })
          .filter({ hasText: /A referral/ }),
      );
      await until('the mail', () => premises.mail.to(partner.email).length > 1);
    },
  );

  story('the trail tells who did what, and is searched by words', async ({ arrives, office }) => {
    const person = await arrives({ name: NAME, token: office.admin });
    const page = await person.open('/audit');
    await person.sees('Created a queue');
    await page.getByRole('searchbox').fill('apiKey.nothing');
    await person.sees('Nothing matches');
    await page.getByRole('searchbox').fill('partner.created');
    await page.getByLabel('From').fill('2130-01-01');
    await person.sees('Nothing matches');
    await page.getByLabel('From').fill('2026-01-01');
    await person.sees(page.getByRole('row', { name: /Added a partner/ }));
    await page.getByText('Details').first().click();
    await person.sees('Exactly');
    expect(await person.axe()).toEqual([]);
  });

  story(
    'a record says by name what was changed of what, from what to what, and leads there',
    async ({ arrives, office, queueId, url }) => {
      const [rep, other] = [nth(office.reps, 0), nth(office.reps, 1)];
      await ask(
        url,
        office.admin,
        'mutation($i: UpdateQueueInput!){ updateQueue(input: $i){ id } }',
        {
          i: {
            queueId,
            sla: { respondWithin: 'PT1H' },
            members: [
              { repId: rep.id, weight: 1 },
              { repId: other.id, weight: 3, dailyCap: 5 },
            ],
          },
        },
      );
      const person = await arrives({ name: NAME, token: office.admin });
      const page = await person.open('/audit?action=queue.updated');
      const row = page.getByRole('row', { name: /Changed a queue: Italy/ });
      await row.getByText('Details').click();
      await person.sees(row.getByText('2 hours → 1 hour'));
      await person.sees(
        row.getByText(
          `${rep.name}, ${other.name} → ${rep.name}, ${other.name} ×3 (at most 5 a day)`,
        ),
      );
      expect(await row.innerText()).not.toContain(queueId);
      expect([await person.axe(), await person.overflow()]).toEqual([[], 0]);
      await row.getByRole('link', { name: 'Italy' }).first().click();
      await person.sees(page.getByRole('heading', { name: 'Italy' }));
    },
  );

  story('a partner is added, found, and changed on its page', async ({ arrives, office, url }) => {
    const person = await arrives(office.partnerManager);
    const page = await person.open('/partners');
    await page.getByRole('button', { name: 'Add a partner' }).click();
    const form = page.getByRole('dialog');
    await form.getByRole('textbox', { name: 'Partner' }).fill('Ponte Vecchio Srl');
    await form.getByRole('combobox', { name: 'Tier' }).click();
    await page.getByRole('option', { name: 'GOLD' }).click();
    await form.getByRole('button', { name: 'Add it' }).click();
    await page.getByRole('link', { name: 'Ponte Vecchio Srl' }).click();
    await person.sees(page.getByRole('heading', { name: 'Ponte Vecchio Srl' }));
    await person.sees('No referral yet');
    expect(await person.axe()).toEqual([]);
    await page.getByRole('button', { name: 'Change' }).click();
    await form.getByRole('textbox', { name: 'Partner' }).fill('Ponte Nuovo Srl');
    await form.getByRole('button', { name: 'Save' }).click();
    await person.sees(page.getByRole('heading', { name: 'Ponte Nuovo Srl' }));
    const { partners } = await ask<{ partners: { edges: { node: { name: string } }[] } }>(
      url,
      office.admin,
      '{ partners(search: "Ponte") { edges { node { name } } } }',
    );
    expect(partners.edges.map(({ node }) => node.name)).toEqual(['Ponte Nuovo Srl']);
  });

  story(
    'a tier is added for good, and protects for as long as it is given',
    async ({ arrives, office, url }) => {
      const person = await arrives({ name: NAME, token: office.admin });
      const page = await person.open('/settings');
      await page.getByRole('button', { name: 'Add a tier' }).click();
      await person.sees('It cannot be taken away later');
      await page.getByRole('textbox', { name: 'Name of the tier' }).fill('DIAMOND');
      await page.getByRole('button', { name: 'Add it' }).click();
      await person.sees(page.getByRole('listitem').filter({ hasText: 'DIAMOND' }));
      await page.getByRole('combobox', { name: 'Protection of DIAMOND' }).selectOption('120 days');
      await page.getByRole('dialog').getByRole('button', { name: 'Change it' }).click();
      await person.sees('From now on DIAMOND protects for 120 days.');
      await person.seesNoMore(page.getByRole('dialog'));
      const protection = page.getByRole('combobox', { name: 'Protection of DIAMOND' });
      await protection.selectOption('no protection');
      await page.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click();
      await until('it is as it was', async () => (await protection.inputValue()) === '120');
      const { programTiers } = await ask<{ programTiers: { protectionDays: number }[] }>(
        url,
        office.admin,
        '{ programTiers { name protectionDays } }',
      );
      expect(programTiers.at(-1)).toEqual({ name: 'DIAMOND', protectionDays: 120 });
      expect(await person.axe()).toEqual([]);
    },
  );
});
