import { describe, expect } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { PHONE } from './support/browser/person.js';
import type { Person } from './support/browser/person.js';
import { browserStories } from './support/browser/stories.js';
import type { Teller } from './support/browser/stories.js';
import { ask, until } from './support/client.js';
import { act, createQueue, invite, REFERRAL, submitted } from './support/office.js';
import type { SeenReferral, Someone } from './support/office.js';
import { nth } from './support/stage.js';

const SHORT = { clock: 'WALL_CLOCK', onBreach: 'REASSIGN', respondWithin: 'PT8S', warnAt: [0.5] };

const company = (name: string, over: object = {}) => ({
  company: {
    ...{ name, domain: `${name.toLowerCase().replace(/\W+/g, '-')}.com`, country: 'IT' },
    ...{ industry: 'SOFTWARE', employees: 250, techStack: [], ...over },
  },
});

const holderOf = ({ office }: Teller, { assignment }: SeenReferral): Someone => {
  const rep = office.reps.find(({ id }) => id === assignment?.rep.id);
  if (!rep) throw new Error(`no rep of the office has it: ${JSON.stringify(assignment)}`);
  return rep;
};

interface SeenDeal {
  readonly stage: string;
  readonly amount: { readonly amount: string; readonly currency: string } | null;
  readonly expectedCloseOn: string | null;
}

const now = async (
  { url, office }: Teller,
  id: string,
): Promise<SeenReferral & { readonly deal: SeenDeal | null }> =>
  (
    await ask<{ referral: Awaited<ReturnType<typeof now>> }>(
      url,
      office.admin,
      `query($id: ID!){ referral(id: $id){ ${REFERRAL} deal { stage expectedCloseOn amount { amount currency }
         annualRecurringRevenue { amount currency } } } }`,
      { id },
    )
  ).referral;

/** Somebody’s deal from now on. */
async function accepted(teller: Teller, name: string): Promise<{ rep: Someone; id: string }> {
  const { url, office } = teller;
  const referral = await submitted(url, nth(office.partners, 0).admin.token, company(name));
  const rep = holderOf(teller, referral);
  const { id } = referral;
  await act(url, rep.token, 'acceptReferral', 'AcceptReferralInput', { referralId: id });
  return { rep, id };
}

/** Takes it by its lower edge, where no link is, and lets go in the middle of the other. */
async function drags(page: Page, what: Locator, onto: Locator): Promise<void> {
  const from = await what.boundingBox();
  const to = await onto.boundingBox();
  if (!from || !to) throw new Error('there is nothing to drag, or nowhere to');
  await page.mouse.move(from.x + from.width / 2, from.y + from.height - 6);
  await page.mouse.down();
  await page.mouse.move(to.x + to.width / 2, to.y + 40, { steps: 8 });
  await page.mouse.up();
}

const inbox = ({ page }: Person) =>
  page.getByRole('list', { name: 'Waiting for your answer, the soonest due first' });

/** By Enter on its line: other stories may have left something that is due sooner. */
async function opensByKeys(person: Person, name: string): Promise<void> {
  await inbox(person)
    .getByRole('link', { name: new RegExp(name) })
    .press('Enter');
  await person.sees(person.page.getByRole('heading', { name }));
}

describe('A rep', () => {
  const story = browserStories({ reps: 3, partners: 1 });

  story('accepts with one key, and the partner sees it without a reload', async (teller) => {
    const { admin: partner } = nth(teller.office.partners, 0);
    const referral = await submitted(teller.url, partner.token, company('Officine Rossi'));
    const rep = holderOf(teller, referral);
    const [seller, sender] = [await teller.arrives(rep), await teller.arrives(partner)];
    await sender.open('/');
    const page = await seller.open('/inbox');
    await opensByKeys(seller, 'Officine Rossi');
    await seller.sees(page.getByRole('timer'));
    expect(await seller.axe()).toEqual([]);
    await page.keyboard.press('a');
    await seller.sees('Officine Rossi is yours. The clock has stopped.');
    await sender.sees(`${rep.name} accepted it`);
    expect((await now(teller, referral.id)).status).toBe('ACCEPTED');
  });

  story('declines by keyboard with a reason, and the next in line has it', async (teller) => {
    const { admin: partner } = nth(teller.office.partners, 0);
    const seller = await teller.arrives(nth(teller.office.reps, 0));
    const page = await seller.open('/inbox');
    await seller.sees(page.getByRole('heading', { name: 'Inbox' }));
    // The turn may be anybody's; a manager hands it over to who sits here.
    const referral = await submitted(teller.url, partner.token, company('Mulino Verde'));
    const rep = nth(teller.office.reps, 0);
    if (holderOf(teller, referral).id !== rep.id)
      await act(teller.url, teller.office.admin, 'assignReferral', 'AssignReferralInput', {
        ...{ referralId: referral.id, repId: rep.id, reason: 'knows them' },
      });
    // It came by itself.
    await opensByKeys(seller, 'Mulino Verde');
    await page.keyboard.press('d');
    await seller.sees(page.getByRole('dialog', { name: 'Decline Mulino Verde?' }));
    await seller.sees(page.getByRole('radio', { name: 'I have no time for it today' }));
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await seller.sees(/You declined Mulino Verde\. Rep \d has it now\./);
    const { assignment } = await now(teller, referral.id);
    expect(assignment?.rep.id).not.toBe(rep.id);
  });

  story(
    'has the next one open where theirs is taken back, and accepts it knowingly',
    async (teller) => {
      const { url, office } = teller;
      const rep = nth(office.reps, 0);
      await createQueue(url, office.admin, [rep], { name: 'Spain', countries: ['ES'] });
      const { admin: partner } = nth(office.partners, 0);
      const sent: SeenReferral[] = [];
      for (const name of ['Azulejos Uno', 'Azulejos Dos', 'Azulejos Tres'])
        sent.push(await submitted(url, partner.token, company(name, { country: 'ES' })));
      const [, taken, next] = sent.map(({ id }) => id);
      const seller = await teller.arrives(rep);
      const page = await seller.open('/inbox');
      await seller.sees('Live');
      await opensByKeys(seller, 'Azulejos Dos');
      await act(url, partner.token, 'withdrawReferral', 'ReasonInput', {
        ...{ referralId: taken, reason: 'They have chosen' },
      });
      await seller.sees(page.getByRole('heading', { name: 'Azulejos Tres' }));
      await page.keyboard.press('a');
      await seller.sees('Another referral is open now: Azulejos Tres. Press again to accept it.');
      expect(await seller.focused()).toContain('Azulejos Tres');
      expect((await now(teller, next ?? '')).status).toBe('ASSIGNED');
      await until('it has been seen for long enough', async () => {
        await page.keyboard.press('a');
        return (await now(teller, next ?? '')).status === 'ACCEPTED';
      });
      await seller.sees(page.getByRole('heading', { name: 'Azulejos Uno' }));
    },
  );

  story('who is late sees it handed on, and the next one gets it, live', async (teller) => {
    const { url, office } = teller;
    const reps = [nth(office.reps, 0), nth(office.reps, 1)];
    await createQueue(url, office.admin, reps, { name: 'France', countries: ['FR'], sla: SHORT });
    const people = [await teller.arrives(reps[0] ?? null), await teller.arrives(reps[1] ?? null)];
    for (const person of people) await person.open('/inbox');
    for (const person of people) await person.sees('Live');
    const name = 'Boulangerie du Port';
    const { admin: partner } = nth(office.partners, 0);
    const referral = await submitted(url, partner.token, company(name, { country: 'FR' }));
    const first = reps.findIndex(({ id }) => id === referral.assignment?.rep.id);
    const [late, next] = [nth(people, first), nth(people, 1 - first)];
    await late.sees(inbox(late).getByText(name));
    await late.sees(`Time ran out; ${nth(reps, 1 - first).name} has it now.`);
    await next.sees(inbox(next).getByText(name));
  });

  story('moves a deal by keyboard alone, and keeps their place', async (teller) => {
    const { url, office } = teller;
    const referral = await submitted(url, nth(office.partners, 0).admin.token, company('Vetreria'));
    const rep = holderOf(teller, referral);
    await act(url, rep.token, 'acceptReferral', 'AcceptReferralInput', { referralId: referral.id });
    const seller = await teller.arrives(rep);
    const page = await seller.open('/pipeline');
    const column = (stage: string) =>
      page.getByRole('region', { name: new RegExp(stage) }).getByRole('link', { name: 'Vetreria' });
    await seller.sees(column('Accepted'));
    await seller.tabsTo('Move Vetreria');
    await page.keyboard.press('Enter');
    await seller.sees(page.getByRole('menuitem', { name: 'Proposal' }));
    await until('the menu stands at Proposal', async () => {
      if ((await seller.focused()).includes('Proposal')) return true;
      await page.keyboard.press('ArrowDown');
      return false;
    });
    await page.keyboard.press('Enter');
    await seller.sees(column('Proposal'));
    await until('the focus goes with it', async () =>
      (await seller.focused()).includes('Move Vetreria'),
    );
    await seller.sees('Vetreria moved to Proposal.');
    expect((await now(teller, referral.id)).status).toBe('OPPORTUNITY');
    expect(await seller.axe()).toEqual([]);
  });

  story(
    'moves a deal with the mouse, and back; and is told where somebody else was faster',
    async (teller) => {
      const { url, office } = teller;
      const name = 'Setificio Lario';
      const { rep, id } = await accepted(teller, name);
      const seller = await teller.arrives(rep);
      const page = await seller.open('/pipeline');
      const card = page.locator('li[data-card]').filter({ hasText: name });
      const column = (stage: string) => page.getByRole('region', { name: new RegExp(stage) });
      const stageNow = async (): Promise<string | undefined> => (await now(teller, id)).deal?.stage;
      await seller.sees(column('Accepted').getByRole('link', { name }));
      await drags(page, card, column('Proposal'));
      await seller.sees(column('Proposal').getByRole('link', { name }));
      await seller.sees(`${name} moved to Proposal.`);
      expect(await stageNow()).toBe('PROPOSAL');
      // A deal goes back one stage at a time, and to where it never was it cannot be dropped.
      await drags(page, card, column('Accepted'));
      expect(await stageNow()).toBe('PROPOSAL');
      await drags(page, card, column('Discovery'));
      await seller.sees(column('Discovery').getByRole('link', { name }));
      await until('it is there', async () => (await stageNow()) === 'DISCOVERY');
      // On its way, while a manager closes the deal.
      const held = Promise.withResolvers<undefined>();
      await page.route('**/graphql', async (route) => {
        if (route.request().postData()?.includes('updateDeal')) await held.promise;
        await route.continue();
      });
      await drags(page, card, column('Negotiation'));
      await seller.sees(column('Negotiation').getByRole('link', { name }));
      await act(url, office.manager.token, 'updateDeal', 'UpdateDealInput', {
        ...{ referralId: id, stage: 'LOST' },
      });
      held.resolve(undefined);
      await seller.sees(`${name} was not moved: somebody has moved it to Lost meanwhile.`);
      await seller.sees(column('Lost').getByRole('link', { name }));
    },
  );

  story('says what a deal is worth, and the board adds it up', async (teller) => {
    const { rep, id } = await accepted(teller, 'Cartiera Garda');
    await act(teller.url, rep.token, 'updateDeal', 'UpdateDealInput', {
      ...{ referralId: id, stage: 'DISCOVERY' },
    });
    const seller = await teller.arrives(rep);
    const page = await seller.open('/pipeline');
    await page.getByRole('button', { name: 'Edit Cartiera Garda' }).click();
    const dialog = page.getByRole('dialog', { name: 'The deal with Cartiera Garda' });
    await dialog.getByRole('textbox', { name: 'Amount' }).pressSequentially('12500.5');
    await dialog.getByRole('textbox', { name: 'Annual recurring revenue' }).fill('4000');
    await dialog.getByLabel('Expected close').fill('2027-03-31');
    expect(await seller.axe()).toEqual([]);
    await dialog.getByRole('button', { name: 'Save' }).click();
    await seller.seesNoMore(dialog);
    const discovery = page.getByRole('region', { name: /Discovery/ });
    await seller.sees(discovery.getByText('€12,500.50').nth(1));
    await seller.sees('€4,000 a year');
    expect((await now(teller, id)).deal).toEqual({
      ...{ stage: 'DISCOVERY', expectedCloseOn: '2027-03-31' },
      amount: { amount: '12500.50', currency: 'EUR' },
      annualRecurringRevenue: { amount: '4000.00', currency: 'EUR' },
    });
    await page.getByRole('button', { name: 'Edit Cartiera Garda' }).click();
    await dialog.getByRole('textbox', { name: 'Amount' }).fill('');
    await dialog.getByRole('button', { name: 'Save' }).click();
    await until('the amount is gone', async () => (await now(teller, id)).deal?.amount === null);
    // What ended leaves the board after a while: its sum is none of all time.
    await act(teller.url, rep.token, 'updateDeal', 'UpdateDealInput', {
      ...{ referralId: id, stage: 'WON', amount: { amount: '300', currency: 'EUR' } },
    });
    const won = page.getByRole('region', { name: /Won/ });
    await seller.sees(won.getByText('€300 in the last 30 days'));
  });

  story(
    'writes an amount as they would on paper, and no deal is won without one',
    async (teller) => {
      const { rep, id } = await accepted(teller, 'Filatura Biella');
      await act(teller.url, rep.token, 'updateDeal', 'UpdateDealInput', {
        ...{ referralId: id, stage: 'PROPOSAL' },
      });
      const seller = await teller.arrives(rep);
      const page = await seller.open('/pipeline');
      await page.getByRole('button', { name: 'Move Filatura Biella' }).click();
      await page.getByRole('menuitem', { name: 'Won' }).click();
      const dialog = page.getByRole('dialog', { name: 'Filatura Biella: won?' });
      const amount = dialog.getByRole('textbox', { name: 'Amount' });
      const win = dialog.getByRole('button', { name: 'Mark as won' });
      await win.click();
      await seller.sees('Say for how much it was won.');
      await until('the amount has the focus', async () =>
        (await seller.focused()).includes('Amount'),
      );
      await amount.fill('-7500');
      await win.click();
      await seller.sees(/An amount cannot be negative/);
      await amount.fill('lots');
      await win.click();
      await seller.sees(/Write it like 1,200.50/);
      expect(await seller.axe()).toEqual([]);
      expect((await now(teller, id)).deal?.stage).toBe('PROPOSAL');
      await amount.fill('€ 29,800');
      await amount.blur();
      expect(await amount.inputValue()).toBe('29,800');
      await win.click();
      await seller.sees('The deal with Filatura Biella was won.');
      await seller.seesNoMore(dialog);
      expect((await now(teller, id)).deal).toMatchObject({
        stage: 'WON',
        amount: { amount: '29800.00', currency: 'EUR' },
      });
    },
  );

  story(
    'gives their hours, is told what is wrong with them, and takes them back',
    async (teller) => {
      const rep = nth(teller.office.reps, 1);
      const seller = await teller.arrives(rep);
      const page = await seller.open('/hours');
      const hours = async (): Promise<unknown> =>
        (
          await ask<{ viewer: { workingHours: unknown } }>(
            teller.url,
            rep.token,
            '{ viewer { workingHours { timeZone weekly { day from to } } } }',
          )
        ).viewer.workingHours;
      await page.getByRole('switch', { name: 'I take referrals at any hour' }).click();
      await page.getByLabel('Monday, to').fill('08:00');
      await page.getByRole('button', { name: 'Save' }).click();
      await seller.sees('The end must come after the beginning.');
      expect(await seller.axe()).toEqual([]);
      expect(await hours()).toBeNull();
      await page.getByLabel('Monday, to').fill('13:00');
      await page.getByRole('button', { name: 'Add hours on Monday' }).click();
      await page.getByRole('button', { name: 'Use Monday’s hours from Tuesday to Friday' }).click();
      await page.getByRole('button', { name: 'Save' }).click();
      await seller.sees('Your working hours are saved.');
      const days = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY'];
      expect(await hours()).toMatchObject({
        weekly: days.flatMap((day) => [
          { day, from: '09:00', to: '13:00' },
          { day, from: '14:00', to: '18:00' },
        ]),
      });
      await page.getByRole('button', { name: 'Undo' }).click();
      await until('they are as before', async () => (await hours()) === null);
    },
  );

  story('is away in two presses, and back in two', async (teller) => {
    const rep = nth(teller.office.reps, 2);
    const seller = await teller.arrives(rep);
    const page = await seller.open('/inbox');
    const isAvailable = async (): Promise<boolean> =>
      (
        await ask<{ viewer: { available: boolean } }>(
          teller.url,
          rep.token,
          '{ viewer { available } }',
        )
      ).viewer.available;
    await page.getByRole('button', { name: 'Taking referrals' }).click();
    await page.getByRole('menuitem', { name: 'Away until I am back' }).click();
    await until('away', async () => !(await isAvailable()));
    await page.getByRole('button', { name: 'Away', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Take referrals again' }).click();
    await until('back', isAvailable);
  });

  story('works on a phone and in Italian', async (teller) => {
    const { url, office, premises } = teller;
    const nuova = await invite(url, office.admin, premises.mail, {
      ...{ email: 'chiara@vendor.test', name: 'Chiara Neri', role: 'SALES_REP', locale: 'it' },
    });
    const referral = await submitted(
      url,
      nth(office.partners, 0).admin.token,
      company('Lanificio'),
    );
    await act(url, office.admin, 'assignReferral', 'AssignReferralInput', {
      ...{ referralId: referral.id, repId: nuova.id, reason: 'parla la loro lingua' },
    });
    const seller = await teller.arrives(nuova, { ...PHONE, width: 320, locale: 'it-IT' });
    const page = await seller.open('/inbox');
    await page.getByRole('link', { name: /Lanificio/ }).click();
    await seller.sees(page.getByRole('button', { name: 'Accetta' }));
    expect([await seller.overflow(), await seller.axe()]).toEqual([0, []]);
    const another = await submitted(url, nth(office.partners, 0).admin.token, company('Filatura'));
    await act(url, office.admin, 'assignReferral', 'AssignReferralInput', {
      ...{ referralId: another.id, repId: nuova.id, reason: 'parla la loro lingua' },
    });
    const toast = page.getByRole('alert').filter({ hasText: 'Filatura' });
    await seller.sees(toast);
    // As long as somebody points at it, it stays.
    await toast.hover();
    const [said, clock] = [
      await toast.boundingBox(),
      await page.getByRole('timer').filter({ visible: true }).first().boundingBox(),
    ];
    expect((said?.y ?? 0) + (said?.height ?? 0)).toBeLessThan(clock?.y ?? 0);
    expect([await toast.count(), await seller.axe()]).toEqual([1, []]);
    await page.getByRole('button', { name: 'Accetta' }).click();
    await seller.sees('Lanificio è tua. Il tempo si è fermato.');
    for (const [path, title] of [
      ['/pipeline', 'Trattative'],
      ['/hours', 'Orario di lavoro'],
    ] as const) {
      await seller.open(path);
      await seller.sees(page.getByRole('heading', { name: title, level: 1 }));
      await seller.seesNoMore(page.getByRole('main').locator('[aria-busy=true]'));
      expect([path, await seller.overflow(), await seller.axe()]).toEqual([path, 0, []]);
    }
  });
});
