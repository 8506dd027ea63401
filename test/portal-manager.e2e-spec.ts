import { describe, expect } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import type { Person } from './support/browser/person.js';
import { browserStories } from './support/browser/stories.js';
import type { Teller } from './support/browser/stories.js';
import { ask, until } from './support/client.js';
import { createQueue, prospect, submitted } from './support/office.js';
import type { SeenReferral, Someone } from './support/office.js';
import { nth } from './support/stage.js';

/** Each story has a country of its own, so that none depends on what another one left in a queue. */
const story = browserStories({ reps: 3, partners: 1 });

const queueOf = (
  { url, office }: Teller,
  name: string,
  country: string,
  over: object = {},
): Promise<string> =>
  createQueue(url, office.manager.token, office.reps, { name, countries: [country], ...over });

const submits = ({ url, office }: Teller, name: string, country: string): Promise<SeenReferral> => {
  const company = prospect()['company'] as Record<string, unknown>;
  return submitted(url, nth(office.partners, 0).admin.token, {
    company: { ...company, country, name },
  });
};

interface KeptQueue {
  readonly id: string;
  readonly members: readonly { readonly weight: number }[];
  readonly next: { readonly rep: { readonly id: string } | null };
}

async function kept({ url, office }: Teller, id: string): Promise<KeptQueue> {
  const { queues } = await ask<{ queues: KeptQueue[] }>(
    url,
    office.manager.token,
    '{ queues { id members { weight } next { rep { id } } } }',
  );
  return nth(
    queues.filter((queue) => queue.id === id),
    0,
  );
}

const weights = async (teller: Teller, id: string): Promise<number[]> =>
  (await kept(teller, id)).members.map(({ weight }) => weight);

const clockOf = (page: Page, company: string): Locator =>
  page
    .getByRole('region', { name: /Next to run out/ })
    .getByRole('listitem')
    .filter({ hasText: company });

const weightIn = (page: Page, rep: Someone): Locator =>
  page.getByRole('row', { name: rep.name }).getByRole('cell').first();

async function seesWeight(person: Person, rep: Someone, weight: string): Promise<void> {
  await person.sees(weightIn(person.page, rep).getByText(weight, { exact: true }));
}

describe('A sales manager', () => {
  story(
    'sees what an edit would do before it is saved, and everybody else sees it once it is; then takes it back',
    async (teller) => {
      const { arrives, office } = teller;
      const id = await queueOf(teller, 'Spain', 'ES');
      const [helen, anna] = [await arrives(office.manager), await arrives(office.manager)];
      await anna.open(`/queues/${id}`);
      const rep = nth(office.reps, 0);
      await seesWeight(anna, rep, '1');
      await anna.sees('Live');
      const page = await helen.open(`/queues/${id}`);
      await page.getByRole('button', { name: 'Edit queue' }).click();
      await page.getByLabel(`Weight of ${rep.name}`).fill('3');
      const effect = page.getByRole('region', { name: 'What saving would change' });
      await helen.sees(effect.getByText('33% → 60%'));
      await helen.sees(effect.getByText('33% → 20%').first());
      expect(await weights(teller, id)).toEqual([1, 1, 1]);
      expect([await helen.overflow(), await helen.axe()]).toEqual([0, []]);
      await page.getByRole('button', { name: 'Save changes' }).click();
      await helen.sees('Spain was saved.');
      expect(await weights(teller, id)).toEqual([3, 1, 1]);
      await seesWeight(anna, rep, '3');
      await page.getByRole('button', { name: 'Undo' }).click();
      await helen.sees(/The former settings are back/);
      expect(await weights(teller, id)).toEqual([1, 1, 1]);
      await seesWeight(anna, rep, '1');
    },
  );

  story(
    'tries an edit on a past period before it is saved, and finds the form as it was left',
    async (teller) => {
      const { arrives, office } = teller;
      const id = await queueOf(teller, 'Ireland', 'IE');
      await submits(teller, 'Dublin Looms', 'IE');
      const helen = await arrives(office.manager);
      const page = await helen.open(`/queues/${id}?edit=true`);
      const weight = page.getByLabel(`Weight of ${nth(office.reps, 0).name}`);
      const isAsLeft = async (): Promise<void> => {
        await helen.sees('What saving would change');
        expect(await weight.inputValue()).toBe('4');
      };
      await weight.fill('4');
      await page.getByRole('button', { name: 'Try it on a past period' }).click();
      const dialog = page.getByRole('dialog', { name: 'Try it on a past period' });
      await dialog.getByLabel('Period').selectOption('The last 30 days');
      expect([await helen.overflow(), await helen.axe()]).toEqual([0, []]);
      await dialog.getByRole('button', { name: 'Replay' }).click();
      await helen.sees(/^Ireland, /);
      await helen.sees(/would have gone otherwise/);
      await page.goBack();
      await isAsLeft();
      await page.goForward();
      await page.reload();
      await page.getByRole('link', { name: 'Ireland, as you left it' }).click();
      await isAsLeft();
      expect(await weights(teller, id)).toEqual([1, 1, 1]);
      await page.getByRole('button', { name: 'Save changes' }).click();
      await helen.sees('Ireland was saved.');
      expect(await weights(teller, id)).toEqual([4, 1, 1]);
    },
  );

  story('is told at the field what keeps a queue from being saved', async (teller) => {
    const { arrives, office } = teller;
    const id = await queueOf(teller, 'Greece', 'GR');
    const helen = await arrives(office.manager);
    const page = await helen.open(`/queues/${id}?edit=true`);
    await page.getByRole('textbox', { name: 'Hours' }).fill('0');
    const noTime = page.getByText(
      'Give a time to answer of at least a minute and at most 90 days.',
    );
    await helen.sees(noTime.first());
    await page.getByRole('button', { name: 'Save changes' }).click();
    expect(await helen.focused()).toContain('Hours');
    await page.getByRole('textbox', { name: 'Hours' }).fill('2');
    await helen.seesNoMore(noTime.first());
    await page.getByLabel('in business hours').check();
    await page.getByLabel('Monday, closes at').fill('08:00');
    await helen.sees(page.locator('input[aria-invalid=true]'));
    await page.getByRole('button', { name: 'Save changes' }).click();
    await until('the focus is where the problem is', async () =>
      (await helen.focused()).includes('Monday'),
    );
    await page.getByLabel('Monday, closes at').fill('12:30');
    await page.getByRole('button', { name: 'Add hours on Monday' }).click();
    await page.getByLabel('Monday, opens at').last().fill('13:30');
    await page.getByRole('button', { name: 'Tuesday to Friday like Monday' }).click();
    await page.getByRole('button', { name: 'Save changes' }).click();
    await helen.sees('Greece was saved.');
    await helen.sees(page.getByText('09:00–12:30, 13:30–18:00').nth(4));
  });

  story('is told while editing that somebody else has saved meanwhile', async (teller) => {
    const { arrives, office, url } = teller;
    const id = await queueOf(teller, 'Cyprus', 'CY');
    const helen = await arrives(office.manager);
    const page = await helen.open(`/queues/${id}?edit=true`);
    const name = page.getByRole('textbox', { name: 'Name', exact: true });
    await name.fill('Cyprus of mine');
    await helen.sees('Live');
    await ask(
      url,
      office.admin,
      'mutation($i: UpdateQueueInput!){ updateQueue(input: $i){ id } }',
      {
        i: { queueId: id, name: 'Cyprus of theirs' },
      },
    );
    await helen.sees(/has changed this queue while you were editing/);
    expect(await name.inputValue()).toBe('Cyprus of mine');
    await page.getByRole('button', { name: 'Start again from what it is now' }).click();
    await until('their name', async () => (await name.inputValue()) === 'Cyprus of theirs');
    const [first, second, third] = office.reps.map((rep) => rep.id);
    await page.getByLabel(`Weight of ${nth(office.reps, 1).name}`).fill('4');
    const members = [{ repId: first, weight: 5 }, { repId: second }, { repId: third }];
    await ask(
      url,
      office.admin,
      'mutation($i: UpdateQueueInput!){ updateQueue(input: $i){ id } }',
      {
        i: { queueId: id, members },
      },
    );
    await helen.sees(/has changed this queue while you were editing/);
    // Two presses of one hand are one.
    await page.getByRole('button', { name: 'Save changes' }).dblclick();
    await helen.sees('Cyprus of theirs was saved.');
    expect(await weights(teller, id)).toEqual([5, 4, 1]);
    expect(await page.getByRole('button', { name: 'Undo' }).count()).toBe(1);
    expect(await page.getByText('Saved without a change').count()).toBe(0);
  });

  story(
    'sees who is away the moment they say so, and so does the rep’s other tab',
    async (teller) => {
      const { arrives, office } = teller;
      const rep = nth(office.reps, 2);
      await queueOf(teller, 'Malta', 'MT');
      const [helen, here, there] = [
        await arrives(office.manager),
        await arrives(rep),
        await arrives(rep),
      ];
      const page = await helen.open('/live');
      const malta = page
        .getByRole('listitem')
        .filter({ has: page.getByRole('link', { name: 'Malta' }) });
      const away = malta.getByText('away', { exact: true });
      await helen.sees(malta);
      for (const tab of [here, there]) await tab.open('/inbox');
      for (const person of [helen, here, there]) await person.sees('Live');
      expect(await away.count()).toBe(0);
      await here.page.getByRole('button', { name: 'Taking referrals' }).click();
      await here.page.getByRole('menuitem', { name: 'Away until I am back' }).click();
      await helen.sees(away);
      await there.page.getByRole('button', { name: 'Away', exact: true }).click();
      await there.page.getByRole('menuitem', { name: 'Take referrals again' }).click();
      await here.sees(here.page.getByRole('button', { name: 'Taking referrals' }));
      await helen.seesNoMore(away);
    },
  );

  story(
    'hands a referral over by keyboard, and both walls change by themselves',
    async (teller) => {
      const { arrives, office, url } = teller;
      await queueOf(teller, 'Belgium', 'BE');
      const { id } = await submits(teller, 'Bruxelles Meubles', 'BE');
      const [helen, anna] = [await arrives(office.manager), await arrives(office.manager)];
      const other = await anna.open('/live');
      const page = await helen.open('/live');
      await helen.sees(clockOf(page, 'Bruxelles'));
      await anna.sees(clockOf(other, 'Bruxelles'));
      await anna.sees('Live');
      await until('it is marked', async () => {
        if ((await helen.focused()).includes('Bruxelles')) return true;
        await page.keyboard.press('j');
        return false;
      });
      await page.keyboard.press('h');
      await helen.sees(page.getByRole('dialog', { name: 'Hand over Bruxelles Meubles' }));
      await until('the first of them has the focus', async () =>
        (await helen.focused()).includes('radio'),
      );
      await page.keyboard.press('Space');
      expect(await helen.axe()).toEqual([]);
      await helen.tabsTo('Why?');
      await page.keyboard.type('Their neighbour');
      await helen.tabsTo('button "Hand over"');
      await page.keyboard.press('Enter');
      await helen.sees(/has Bruxelles Meubles now/);
      const { referral } = await ask<{
        referral: { assignment: { reason: string; rep: { name: string } } };
      }>(
        url,
        office.manager.token,
        `{ referral(id: "${id}") { assignment { reason rep { name } } } }`,
      );
      const { reason, rep } = referral.assignment;
      expect(reason).toBe('MANUAL');
      await anna.sees(clockOf(other, 'Bruxelles').getByText(rep.name));
      await helen.sees(clockOf(page, 'Bruxelles').getByText(rep.name));
    },
  );

  story('sees a breach as it happens, and so do the rep and the partner', async (teller) => {
    const { arrives, office, url } = teller;
    const { admin: partner } = nth(office.partners, 0);
    const portugal = await createQueue(url, office.manager.token, office.reps.slice(0, 2), {
      ...{ name: 'Portugal', countries: ['PT'], sla: { respondWithin: 'PT5S' } },
    });
    const next = (await kept(teller, portugal)).next.rep?.id;
    const [late, other] = office.reps.slice(0, 2).toSorted((a) => (a.id === next ? -1 : 1));
    const [helen, rep, silvia] = [
      await arrives(office.manager),
      await arrives(nth([late ?? null], 0)),
      await arrives(partner),
    ];
    const page = await helen.open('/live');
    await rep.open('/inbox');
    const theirs = await silvia.open('/referrals');
    for (const person of [helen, rep, silvia]) await person.sees('Live');
    await submits(teller, 'Porto Vinhos', 'PT');
    await helen.sees(clockOf(page, 'Porto Vinhos'));
    await rep.sees(`Time ran out; ${other?.name ?? ''} has it now.`);
    const breaches = page.getByRole('region', { name: /What ran out/ });
    await helen.sees(
      breaches.getByText(
        `${late?.name ?? ''} did not answer in time; it went on to ${other?.name ?? ''}`,
      ),
    );
    await silvia.sees(
      theirs
        .getByRole('row')
        .filter({ hasText: 'Porto Vinhos' })
        .getByText(other?.name ?? ''),
    );
    await silvia.sees('Nobody answered in time');
    expect(await helen.axe()).toEqual([]);
  });

  story('finds why somebody got a referral, and the address keeps the answer', async (teller) => {
    const { arrives, office } = teller;
    await queueOf(teller, 'Croatia', 'HR');
    const { id, assignment } = await submits(teller, 'Cantieri Adriatici', 'HR');
    const helen = await arrives(office.manager);
    const page = await helen.open('/decisions');
    await page.getByRole('combobox', { name: 'Referral' }).fill('Adriatici');
    await page.getByRole('option', { name: /Cantieri Adriatici/ }).click();
    await page.waitForURL((address) => address.searchParams.get('referral') === id);
    await page.getByRole('button', { name: /Cantieri Adriatici/ }).click();
    await helen.sees('Who was considered');
    await helen.sees(`Croatia, turn ${assignment?.turn ?? 0}`);
    await helen.sees(/It was their turn, number/);
    expect(await page.getByText('could have', { exact: true }).count()).toBe(2);
    expect(await helen.axe()).toEqual([]);
    await page.reload();
    await helen.sees('Who was considered');
  });
});

describe('A rep', () => {
  story('reads their own queue and changes nothing of it', async (teller) => {
    const { arrives, office, queueId } = teller;
    const rep = await arrives(nth(office.reps, 0));
    const page = await rep.open('/queues');
    await page.getByRole('link', { name: 'Italy' }).click();
    await rep.sees(page.getByRole('heading', { name: 'Members' }));
    expect(await page.getByRole('button', { name: 'Edit queue' }).count()).toBe(0);
    expect(await page.getByRole('switch').count()).toBe(0);
    await rep.open(`/queues/${queueId}?edit=true`);
    await rep.sees(page.getByRole('heading', { name: 'Members' }));
    await rep.open('/live');
    await rep.sees('This page is for those who manage sales.');
  });

  story('sees their queue change while they look at it', async (teller) => {
    const { arrives, office, url } = teller;
    const { manager, reps } = office;
    const id = await queueOf(teller, 'Norway', 'NO');
    const [rep, fellow] = [nth(reps, 0), nth(reps, 1)];
    const emma = await arrives(rep);
    const page = await emma.open(`/queues/${id}`);
    await seesWeight(emma, fellow, '1');
    await emma.sees('Live');
    const members = reps.map(({ id: repId }) => ({ repId, weight: repId === fellow.id ? 5 : 1 }));
    const change = 'mutation($i: UpdateQueueInput!){ updateQueue(input: $i){ id } }';
    await ask(url, manager.token, change, { i: { queueId: id, members } });
    await seesWeight(emma, fellow, '5');
    const speak = 'mutation($i: SetAvailabilityInput!){ setAvailability(input: $i){ id } }';
    const theirs = page.getByRole('row', { name: fellow.name });
    await ask(url, fellow.token, speak, { i: { userId: fellow.id, available: false } });
    await emma.sees(theirs.getByText('away', { exact: true }));
    await ask(url, fellow.token, speak, { i: { userId: fellow.id, available: true } });
    await emma.sees(theirs.getByText('there', { exact: true }));
    const others = members.filter(({ repId }) => repId !== rep.id);
    await ask(url, manager.token, change, { i: { queueId: id, members: others } });
    await emma.sees('There is no such queue, or it is not yours to see.');
  });
});
