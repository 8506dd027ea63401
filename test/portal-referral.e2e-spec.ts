import { describe, expect } from '@jest/globals';
import { PHONE } from './support/browser/person.js';
import type { Person } from './support/browser/person.js';
import { browserStories } from './support/browser/stories.js';
import type { Teller } from './support/browser/stories.js';
import { until } from './support/client.js';
import { act, submitted } from './support/office.js';
import type { SeenReferral, Someone } from './support/office.js';
import { nth } from './support/stage.js';

/** A refusal has a status of its own, which the browser takes note of. */
const REFUSED = /console: Failed to load resource: .* status of 4\d\d .*\/graphql/;

const partnerOf = ({ office }: Teller): Someone => nth(office.partners, 0).admin;

const repOf = ({ office }: Teller, { assignment }: SeenReferral): Someone => {
  const rep = office.reps.find(({ id }) => id === assignment?.rep.id);
  if (!rep) throw new Error('no rep has it');
  return rep;
};

async function looksAt(
  { arrives }: Teller,
  who: Someone,
  { id }: SeenReferral,
  look?: Parameters<Teller['arrives']>[1],
): Promise<Person> {
  const person = await arrives(who, look);
  await person.open(`/referrals/${id}`);
  return person;
}

const button = ({ page }: Person, name: string | RegExp) =>
  page.getByRole('button', { name, exact: true });
const dialogOf = ({ page }: Person) => page.getByRole('dialog');

describe('A referral, on everybody’s screen', () => {
  const story = browserStories({ reps: 2, partners: 1 });

  story(
    'the rep accepts with two keys, and the partner sees it without reloading',
    async (teller) => {
      const referral = await submitted(teller.url, partnerOf(teller).token);
      const rep = repOf(teller, referral);
      const partner = await looksAt(teller, partnerOf(teller), referral);
      await partner.sees(/answer due (today|tomorrow)/);
      await partner.sees(/it moves on/);
      await partner.sees('Live');
      expect(await partner.axe()).toEqual([]);
      const seller = await looksAt(teller, rep, referral);
      await seller.sees(button(seller, 'Accept'));
      await seller.page.keyboard.press('a');
      await seller.sees(dialogOf(seller));
      await seller.page.keyboard.press('Enter');
      await seller.sees(/you accepted it/);
      await partner.sees(`${rep.name} accepted it`);
      await partner.sees(/answered within/);
      expect(await partner.page.locator('[data-new]').count()).toBe(1);
      expect(await button(seller, 'Accept').count()).toBe(0);
    },
  );

  story(
    'a rep declines with a reason, which the manager reads and the partner does not',
    async (teller) => {
      const referral = await submitted(teller.url, partnerOf(teller).token);
      const seller = await looksAt(teller, repOf(teller, referral), referral);
      await seller.sees(button(seller, 'Decline'));
      await seller.page.keyboard.press('d');
      await dialogOf(seller).getByRole('button', { name: 'Decline' }).click();
      await seller.sees(/Say why/);
      await dialogOf(seller).getByRole('textbox').fill('They moved to my colleague’s region');
      await dialogOf(seller).getByRole('button', { name: 'Decline' }).click();
      await seller.seesNoMore(dialogOf(seller));
      const manager = await looksAt(teller, teller.office.manager, referral);
      await manager.sees('They moved to my colleague’s region');
      expect(await manager.axe()).toEqual([]);
      const partner = await looksAt(teller, partnerOf(teller), referral);
      await partner.sees(/answer due (today|tomorrow)/);
      expect(await partner.page.getByText('They moved').count()).toBe(0);
    },
  );

  story('whoever comes too late is told who has it now', async (teller) => {
    const referral = await submitted(teller.url, partnerOf(teller).token);
    const rep = repOf(teller, referral);
    const other = teller.office.reps.find(({ id }) => id !== rep.id);
    const seller = await looksAt(teller, rep, referral);
    seller.faults.allow(REFUSED);
    await seller.sees(button(seller, 'Accept'));
    await seller.page.keyboard.press('a');
    await seller.sees(dialogOf(seller));
    await act(teller.url, teller.office.manager.token, 'assignReferral', 'AssignReferralInput', {
      ...{ referralId: referral.id, repId: other?.id, reason: 'They know each other' },
    });
    await dialogOf(seller).getByRole('button', { name: 'Accept' }).click();
    await seller.sees(`${other?.name ?? ''} has it now. Nothing was changed.`);
  });

  story('a manager hands it over to somebody else', async (teller) => {
    const referral = await submitted(teller.url, partnerOf(teller).token);
    const rep = repOf(teller, referral);
    const other = teller.office.reps.find(({ id }) => id !== rep.id);
    const manager = await looksAt(teller, teller.office.manager, referral);
    await button(manager, 'Hand over').click();
    await dialogOf(manager)
      .getByRole('radio', { name: other?.name ?? '' })
      .check();
    await dialogOf(manager).getByRole('textbox', { name: /Why/ }).fill('They know each other');
    expect(await manager.axe()).toEqual([]);
    await dialogOf(manager).getByRole('button', { name: 'Hand over' }).click();
    await manager.sees(new RegExp(`^Given to ${other?.name ?? ''}`));
  });

  story(
    'the partner adds what is missing, is told at the field, and it goes to sales',
    async (teller) => {
      const referral = await submitted(teller.url, partnerOf(teller).token, {
        ...{ buyingSignals: [], confirmsFitAndIntent: false, bant: {} },
        company: {
          name: 'Officine Rossi',
          domain: `rossi-${Date.now()}.it`,
          country: 'IT',
          industry: 'Software',
        },
      });
      const partner = await looksAt(teller, partnerOf(teller), referral, {
        width: 320,
        height: 640,
      });
      await button(partner, 'Add what is missing').click();
      const form = dialogOf(partner);
      expect(await form.getByRole('combobox', { name: 'Industry' }).count()).toBe(0);
      await form.getByRole('button', { name: 'Add and judge anew' }).click();
      await partner.sees(/Give at least one answer/);
      await until('the first field has the focus', async () =>
        (await partner.focused()).includes('Employees'),
      );
      await form.getByRole('textbox', { name: 'Employees' }).fill('999999999');
      await form.getByRole('checkbox', { name: 'Asked for a demo' }).check();
      await form.getByRole('checkbox', { name: /fit and intent are real/ }).check();
      await form.getByRole('button', { name: 'Add and judge anew' }).click();
      await partner.sees(form.locator('[aria-invalid=true]'));
      expect(await partner.axe()).toEqual([]);
      await until('the number that cannot be has the focus', async () =>
        (await partner.focused()).includes('Employees'),
      );
      await partner.sees('Give a whole number from 0 to 10,000,000.');
      await form.getByRole('textbox', { name: 'Employees' }).fill('1.200');
      await form.getByRole('button', { name: 'Add and judge anew' }).click();
      await partner.sees(/has it and has yet to answer/);
      expect(await partner.overflow()).toBe(0);
    },
  );

  story('the partner tells what happened since, and it goes to sales', async (teller) => {
    const unready = { buyingSignals: [], bant: { need: 'YES' } };
    const referral = await submitted(teller.url, partnerOf(teller).token, unready);
    const partner = await looksAt(teller, partnerOf(teller), referral, PHONE);
    await button(partner, 'Something happened since').click();
    const form = dialogOf(partner);
    await form.getByRole('checkbox', { name: 'Asked for a demo' }).check();
    await form.getByRole('textbox', { name: /^A note/ }).fill('At our stand in Milan');
    expect(await partner.axe()).toEqual([]);
    await form.getByRole('button', { name: 'Add to the story' }).click();
    await partner.sees(/has it and has yet to answer/);
    await partner.page.getByText(/^You told what happened on .*: Personal introduction/).click();
    await partner.sees('At our stand in Milan');
    await partner.sees('Asked for a demo');
  });

  story('a rep opens a deal; what is won is said to be final', async (teller) => {
    const referral = await submitted(teller.url, partnerOf(teller).token);
    const rep = repOf(teller, referral);
    await act(teller.url, rep.token, 'acceptReferral', 'AcceptReferralInput', {
      referralId: referral.id,
    });
    const seller = await looksAt(teller, rep, referral);
    await button(seller, 'Update the deal').click();
    const form = dialogOf(seller);
    await form.getByRole('radio', { name: 'Proposal' }).check();
    await form.getByRole('textbox', { name: 'Amount' }).fill('12000');
    expect(await seller.axe()).toEqual([]);
    await form.getByRole('button', { name: 'Open the deal' }).click();
    await seller.seesNoMore(form);
    await seller.sees('€12,000');
    await seller.sees('You moved the deal to Proposal');
    await button(seller, 'Update the deal').click();
    await form.getByRole('radio', { name: 'Won' }).check();
    await seller.sees(/stays closed/);
    await form.getByRole('button', { name: 'Close it as won' }).click();
    await seller.seesNoMore(form);
    expect(await button(seller, 'Update the deal').count()).toBe(0);
  });

  story(
    'on a phone the clock and the action stay in sight, and taking back asks why',
    async (teller) => {
      const referral = await submitted(teller.url, partnerOf(teller).token);
      const partner = await looksAt(teller, partnerOf(teller), referral, PHONE);
      const timer = partner.page.getByRole('timer');
      await partner.sees(timer);
      await partner.page.getByRole('heading', { name: 'How it came' }).scrollIntoViewIfNeeded();
      const box = await timer.boundingBox();
      expect(box && box.y + box.height).toBeLessThan(844);
      expect(box?.y).toBeGreaterThan(844 / 2);
      await button(partner, 'More').click();
      await partner.page.getByRole('menuitem', { name: 'Take back' }).click();
      await dialogOf(partner).getByRole('textbox').fill('Sent by mistake');
      await dialogOf(partner).getByRole('button', { name: 'Take it back' }).click();
      await partner.sees('It was taken back. The account is free again.');
      await partner.sees('Sent by mistake');
      expect(await partner.axe()).toEqual([]);
    },
  );

  story(
    'an id that is nobody’s is told as one that may not be seen',
    async ({ arrives, office }) => {
      const visitor = await arrives(nth(office.reps, 0));
      visitor.faults.allow(REFUSED);
      await visitor.open('/referrals/00000000-0000-7000-8000-000000000000');
      await visitor.sees('There is nothing here that you may see');
    },
  );
});
