import { describe, expect } from '@jest/globals';
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

const now = async ({ url, office }: Teller, id: string): Promise<SeenReferral> =>
  (
    await ask<{ referral: SeenReferral }>(
      url,
      office.admin,
      `query($id: ID!){ referral(id: $id){ ${REFERRAL} } }`,
      { id },
    )
  ).referral;

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
    await page.getByRole('button', { name: 'Accetta' }).click();
    await seller.sees('Lanificio è tua. Il tempo si è fermato.');
    for (const [path, title] of [
      ['/pipeline', 'Trattative'],
      ['/hours', 'Orario di lavoro'],
    ] as const) {
      await seller.open(path);
      await seller.sees(page.getByRole('heading', { name: title, level: 1 }));
      await page.getByRole('main').locator('[aria-busy=true]').waitFor({ state: 'detached' });
      expect([path, await seller.overflow(), await seller.axe()]).toEqual([path, 0, []]);
    }
  });
});
