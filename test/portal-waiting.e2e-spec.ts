import { describe, expect } from '@jest/globals';
import { ask } from './support/client.js';
import { PHONE } from './support/browser/person.js';
import type { Person } from './support/browser/person.js';
import { browserStories } from './support/browser/stories.js';
import type { Teller } from './support/browser/stories.js';
import { prospect, submit, submitted } from './support/office.js';
import type { Someone } from './support/office.js';
import { nth } from './support/stage.js';

const partnerOf = ({ office }: Teller, index = 0): Someone => nth(office.partners, index).admin;

/** Vouched for, and nobody knows what they make: no fact decides it, so somebody of the vendor may. */
const OPEN_QUESTION = { confirmsFitAndIntent: true, bant: {}, buyingSignals: ['CLEAR_USE_CASE'] };

async function looksAt(
  { arrives }: Teller,
  who: Someone,
  id: string,
  look?: Parameters<Teller['arrives']>[1],
): Promise<Person> {
  const person = await arrives(who, look);
  await person.open(`/referrals/${id}`);
  return person;
}

async function referred(
  { url }: Teller,
  by: Someone,
  input: Readonly<Record<string, unknown>>,
): Promise<string> {
  const { referral } = await submit(url, by.token, prospect(input));
  if (!referral) throw new Error('the referral was not stored');
  return referral.id;
}

const named = (name: string) => {
  const domain = `${name.toLowerCase().replaceAll(' ', '-')}.it`;
  return { name, domain, country: 'IT', employees: 250, industry: 'Software' };
};

const button = ({ page }: Person, name: string) => page.getByRole('button', { name, exact: true });
const dialogOf = ({ page }: Person) => page.getByRole('dialog');

describe('What waits', () => {
  const story = browserStories({ partners: 2 });

  story('has the vendor’s word with its evidence, and goes to sales', async (teller) => {
    const { name, domain, country } = named('Vetreria Alba');
    const company = { name, domain, country, employees: 80 };
    const id = await referred(teller, partnerOf(teller), { ...OPEN_QUESTION, company });
    const partner = await looksAt(teller, partnerOf(teller), id, PHONE);
    await partner.sees('It waits for the vendor’s word on: Industry');
    const words = partner.page.getByRole('region', { name: 'Fit and intent confirmed' });
    await partner.sees(words.getByText('Not yet'));
    const elena = await looksAt(teller, teller.office.partnerManager, id);
    await elena.sees('It waits for your word on: Industry');
    await button(elena, 'Confirm').click();
    await dialogOf(elena).getByRole('button', { name: 'Confirm' }).click();
    await elena.sees(dialogOf(elena).getByText(/Say why/));
    expect(await elena.axe()).toEqual([]);
    await dialogOf(elena).getByRole('textbox').fill('Their site says that they make software.');
    await dialogOf(elena).getByRole('button', { name: 'Confirm' }).click();
    await elena.sees('Vetreria Alba was judged anew.');
    await partner.sees(/has it and has yet to answer/);
    await partner.sees(words.getByText(partnerOf(teller).name));
    await partner.sees(words.getByText(teller.office.partnerManager.name));
    await partner.sees(words.getByText('Their site says that they make software.'));
    expect(await partner.axe()).toEqual([]);
    expect(await partner.overflow()).toBe(0);
  });

  story('ends by itself after its time, before its partner’s eyes', async (teller) => {
    const input = { company: named('Conceria Bruna'), buyingSignals: [], bant: {} };
    const id = await referred(teller, partnerOf(teller), {
      ...input,
      confirmsFitAndIntent: false,
    });
    const partner = await looksAt(teller, partnerOf(teller), id);
    await partner.sees(/^It lapses/);
    await partner.sees('Live');
    await teller.premises.rows(
      'UPDATE referral SET wait_alarm_at = now(), waits_until = now() WHERE id = $1',
      [id],
    );
    await partner.sees('It was left for so long that it ended.');
    expect(await button(partner, 'Add what is missing').count()).toBe(0);
  });
});

describe('A claim', () => {
  const story = browserStories({ partners: 2 });

  story('is released by a partner manager, and its holder is told why', async (teller) => {
    const company = named('Segheria Lunga');
    const held = await submitted(teller.url, partnerOf(teller).token, { company });
    const partner = await looksAt(teller, partnerOf(teller), held.id);
    await partner.sees('Live');
    const elena = await looksAt(teller, teller.office.partnerManager, held.id);
    await button(elena, 'More').click();
    await elena.page.getByRole('menuitem', { name: 'Release the account' }).click();
    await dialogOf(elena).getByRole('textbox').fill('They asked to be left alone by you.');
    await dialogOf(elena).getByRole('button', { name: 'Release it' }).click();
    await elena.sees('The account of Segheria Lunga is free.');
    await partner.page
      .getByText('The vendor ended the protection of the account', { exact: true })
      .click();
    await partner.sees('They asked to be left alone by you.');
    const other = await submitted(teller.url, partnerOf(teller, 1).token, { company });
    expect(other.id).not.toBe(held.id);
  });

  story('that was asked for is asked for no longer', async (teller) => {
    const company = named('Filanda Ferma');
    const held = await submitted(teller.url, partnerOf(teller).token, { company });
    await teller.premises.rows(
      `UPDATE referral SET changed_at = now() - interval '31 days' WHERE id = $1`,
      [held.id],
    );
    const rival = partnerOf(teller, 1);
    await ask(
      teller.url,
      rival.token,
      'mutation($i: ContestClaimInput!){ contestClaim(input: $i) { __typename } }',
      { i: { reason: 'We know them.', submission: prospect({ company }) } },
    );
    const elena = await teller.arrives(teller.office.partnerManager);
    const desk = await elena.open('/contested');
    const card = desk.getByRole('article', { name: 'Filanda Ferma' });
    await elena.sees(card.getByRole('button', { name: 'Hand it over' }));
    const asker = await teller.arrives(rival);
    const page = await asker.open('/contested');
    await page.getByRole('button', { name: 'Take it back' }).click();
    expect(await asker.axe()).toEqual([]);
    await dialogOf(asker).getByRole('button', { name: 'Take it back' }).click();
    await asker.sees('You no longer ask for Filanda Ferma.');
    await asker.sees(page.getByRole('article').getByText('Taken back', { exact: true }));
    // Without anybody loading anything.
    await elena.sees(card.getByText('Taken back', { exact: true }));
    expect(await card.getByRole('button', { name: 'Hand it over' }).count()).toBe(0);
  });
});
