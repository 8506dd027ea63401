import { describe, expect } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { Person } from './support/browser/person.js';
import { PHONE } from './support/browser/person.js';
import { browserStories } from './support/browser/stories.js';
import type { Teller } from './support/browser/stories.js';
import { ask, until } from './support/client.js';
import { invite, prospect, submitted } from './support/office.js';
import type { Someone } from './support/office.js';
import { beginDraft, saveDraft } from './support/rule-drafts.js';
import { nth } from './support/stage.js';

const story = browserStories({ reps: 1, partners: 1 });

/** A company of so many people that a partner vouches for: its class, and by which rules. */
async function judged({ url, office }: Teller, employees: number): Promise<[string, number]> {
  const { token } = nth(office.partners, 0).admin;
  const company = prospect()['company'] as Record<string, unknown>;
  const { id } = await submitted(url, token, {
    company: { ...company, employees },
    confirmsFitAndIntent: true,
    buyingSignals: ['CLEAR_USE_CASE'],
  });
  const { referral } = await ask<{
    referral: { verdict: { leadClass: string; rulesVersion: number } };
  }>(url, token, `{ referral(id: "${id}") { verdict { leadClass rulesVersion } } }`);
  return [referral.verdict.leadClass, referral.verdict.rulesVersion];
}

async function inForce({ url, office }: Teller): Promise<number> {
  const { ruleVersions } = await ask<{ ruleVersions: { version: number; inForce: boolean }[] }>(
    url,
    office.partnerManager.token,
    '{ ruleVersions { version inForce } }',
  );
  return nth(
    ruleVersions.filter((version) => version.inForce),
    0,
  ).version;
}

async function beginsDraft(person: Person, name: string): Promise<Page> {
  const page = await person.open('/rules');
  await page.getByRole('button', { name: 'New draft' }).click();
  await page.getByLabel('Name').fill(name);
  await page.getByRole('button', { name: 'Begin the draft' }).click();
  await person.sees(page.getByRole('heading', { level: 1, name }));
  return page;
}

/** What was typed is saved, and what is shown beside it is of that. */
async function isSettled(person: Person): Promise<void> {
  await person.sees(/All is saved/);
  await person.page.locator('section[aria-busy=false] #effect').waitFor();
}

const least = (page: Page) => page.getByLabel('Range 1, from');

const colleague = ({ url, office, premises }: Teller, email: string, locale: string) =>
  invite(url, office.admin, premises.mail, {
    ...{ email, name: 'Luisa Neri', role: 'PARTNER_MANAGER', locale },
  });

describe('A partner manager', () => {
  story(
    'writes a draft, sees what it would have done, is stopped at the field, and publishes',
    async (teller) => {
      const { arrives, office } = teller;
      const was = await inForce(teller);
      expect(await judged(teller, 30)).toEqual(['EQL', was]);
      const elena = await arrives(office.partnerManager);
      const page = await beginsDraft(elena, 'Larger ones');
      const effect = page.getByRole('region', { name: 'What it would have done' });
      await elena.sees(effect.getByText(/0 of \d+ referrals would have another class/));
      await least(page).fill('50');
      await page.getByLabel('Range 1, to').fill('40');
      await elena.sees(/This range ends at 40 before it begins at 50/);
      await isSettled(elena);
      await page.getByRole('button', { name: 'Publish…' }).click();
      await until('the focus is where the problem is', async () =>
        (await elena.focused()).includes('Range 1, to'),
      );
      expect(await elena.axe()).toEqual([]);
      await page.getByLabel('Range 1, to').fill('');
      await elena.sees(effect.getByText(/[1-9]\d* of \d+ referrals? would have another class/));
      await isSettled(elena);
      await elena.sees(effect.getByText('EQL → Unqualified').first());
      await elena.sees(effect.getByText(/size is 30, and 50 or more are asked for/).first());
      expect(await judged(teller, 30)).toEqual(['EQL', was]);
      await page.getByRole('button', { name: 'Publish…' }).click();
      const dialog = page.getByRole('dialog', { name: 'Publish “Larger ones”' });
      await elena.sees(dialog.getByText('A company fits when it has 50 or more people.'));
      await elena.sees(
        dialog.getByText('Until now: A company fits when it has 10 or more people.'),
      );
      expect(await elena.axe()).toEqual([]);
      await dialog.getByLabel('Note').fill('Small ones take too long');
      await dialog.getByRole('button', { name: 'Publish now' }).click();
      await elena.sees(page.getByRole('heading', { name: `In force: version ${was + 1}` }));
      await elena.sees('“Small ones take too long”');
      expect(await judged(teller, 30)).toEqual(['UNQUALIFIED', was + 1]);
    },
  );

  story('compares versions, and brings an earlier one back in one step', async (teller) => {
    const { arrives, office, url } = teller;
    const was = await inForce(teller);
    const draft = await saveDraft(
      url,
      office.partnerManager,
      await beginDraft(url, office.partnerManager),
      {
        sizes: [{ min: 70, max: null }],
      },
    );
    await publish(teller, office.partnerManager, draft);
    const elena = await arrives(office.partnerManager);
    const page = await elena.open(`/rules/versions/${was}?with=${was + 1}`);
    await elena.sees('1 sentence differs.');
    await elena.sees(page.getByRole('row', { name: /70 or more people\. Differs/ }));
    expect([await elena.overflow(), await elena.axe()]).toEqual([0, []]);
    await page.getByRole('button', { name: 'Bring back' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Bring back' }).click();
    await elena.sees('Say why, in a few words.');
    await dialog.getByLabel('Why?').fill('Too strict');
    await dialog.getByRole('button', { name: 'Bring back' }).click();
    await elena.sees(page.getByRole('heading', { name: `In force: version ${was + 2}` }));
    await elena.sees(`Brings version ${was} back`);
    expect(await inForce(teller)).toBe(was + 2);
  });

  story(
    'who wrote it leaves publishing to other eyes, where four are asked for',
    async (teller) => {
      const { arrives, office, url } = teller;
      const anna = await arrives(await adminOf(teller));
      const settings = await anna.open('/rules');
      await settings.getByRole('switch', { name: /Somebody else publishes/ }).click();
      await anna.sees(settings.getByText('Whoever wrote rules does not publish them'));
      const was = await inForce(teller);
      const elena = await arrives(office.partnerManager);
      const page = await beginsDraft(elena, 'Seen by two');
      await least(page).fill('12');
      await isSettled(elena);
      await page.getByRole('button', { name: 'Publish…' }).click();
      await elena.sees(/four eyes are asked for: somebody else publishes it/);
      await elena.open('/rules');
      await elena.sees(page.getByRole('heading', { name: `In force: version ${was}` }));
      const other = await anna.open('/rules');
      await other.getByRole('link', { name: 'Seen by two' }).click();
      await anna.sees(other.getByRole('heading', { name: 'Seen by two' }));
      await other.getByRole('button', { name: 'Publish…' }).click();
      await other.getByRole('button', { name: 'Publish now' }).click();
      await anna.sees(other.getByRole('heading', { name: `In force: version ${was + 1}` }));
      await anna.sees(/Written by .+, published by/);
      // Without a reload.
      await elena.sees(page.getByRole('heading', { name: `In force: version ${was + 1}` }));
      await ask(url, office.admin, 'mutation { setFourEyes(on: false) }');
    },
  );

  story('is told who changed the draft meanwhile, and loads what they wrote', async (teller) => {
    const { arrives, office, url } = teller;
    const draft = await beginDraft(url, office.partnerManager);
    const elena = await arrives(office.partnerManager);
    const page = await elena.open(`/rules/drafts/${draft.id}`);
    await elena.sees(least(page));
    const luisa = await colleague(teller, 'luisa.neri@vendor.test', 'en');
    await saveDraft(url, luisa, draft, { sizes: [{ min: 33, max: null }] });
    await least(page).fill('44');
    await elena.sees(/Luisa Neri changed this draft/);
    expect(await least(page).inputValue()).toBe('44');
    await page.getByRole('button', { name: 'Load what is there now' }).click();
    await until('theirs', async () => (await least(page).inputValue()) === '33');
  });

  story('writes in Italian, on a phone and by keyboard alone', async (teller) => {
    const { arrives } = teller;
    const luisa = await colleague(teller, 'luisa.it@vendor.test', 'it');
    const there = await arrives(luisa, { ...PHONE, width: 320, locale: 'it-IT' });
    const page = await there.open('/rules');
    await there.sees(/In vigore: versione/);
    expect([await there.overflow(), await there.axe()]).toEqual([0, []]);
    await there.tabsTo('Nuova bozza');
    await page.keyboard.press('Enter');
    await there.sees(page.getByRole('dialog', { name: 'Nuova bozza' }));
    await until('the focus is in the name', async () => (await there.focused()).includes('Nome'));
    await page.keyboard.type('Prossimo trimestre');
    await page.keyboard.press('Enter');
    await there.sees(page.getByRole('heading', { level: 1, name: 'Prossimo trimestre' }));
    await there.tabsTo('Intervallo 1, da');
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type('25');
    await there.tabsTo('Solo questi Paesi');
    await page.keyboard.type('spag');
    await there.sees(page.getByRole('option', { name: 'Spagna' }));
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    await there.sees(/Tutto è salvato/);
    expect([await there.overflow(), await there.axe()]).toEqual([0, []]);
    await there.tabsTo('Pubblica…');
    await page.keyboard.press('Enter');
    await there.sees('Un’azienda va bene se il numero delle persone è 25 o più.');
    await there.sees('Il suo Paese è Spagna.');
  });
});

describe('A sales manager', () => {
  story('reads the rules and changes nothing of them', async (teller) => {
    const { arrives, office, url } = teller;
    const draft = await beginDraft(url, office.partnerManager);
    const helen = await arrives(office.manager);
    const page = await helen.open('/rules');
    await helen.sees(/In force: version/);
    expect(await page.getByRole('button', { name: 'New draft' }).count()).toBe(0);
    await helen.open(`/rules/drafts/${draft.id}`);
    await helen.sees(page.getByRole('region', { name: 'What it would have done' }));
    expect(await page.locator('main input:not([type=radio])').count()).toBe(0);
    const rep = await arrives(nth(office.reps, 0));
    await rep.open('/rules');
    await rep.sees('This page is for those who manage the programme and sales.');
  });
});

describe('A draft of the rules', () => {
  story(
    'is replayed on a past period: before and after, as a picture and as rows',
    async (teller) => {
      const { arrives, office, url } = teller;
      await judged(teller, 60);
      await judged(teller, 900);
      const begun = await beginDraft(url, office.partnerManager);
      const draft = await saveDraft(url, office.partnerManager, begun, {
        sizes: [{ min: 500, max: null }],
      });
      const elena = await arrives(office.partnerManager);
      const page = await elena.open(`/rules/drafts/${draft.id}`);
      await page.getByRole('link', { name: 'Replay a past period with these rules' }).click();
      await elena.sees(page.getByRole('heading', { level: 1, name: 'Replay' }));
      expect(await page.getByLabel('Rules').inputValue()).toBe(draft.id);
      await page.getByLabel('Period').selectOption({ label: 'The last 30 days' });
      await page.getByRole('button', { name: 'Replay' }).click();
      await elena.sees(/referrals would have gone otherwise/);
      await elena.sees(/go again exactly as they went/);
      await page.getByLabel('Show').selectOption('CLASS');
      await elena.sees('EQL → Unqualified');
      await elena.sees(/500 or more/);
      expect(await elena.axe()).toEqual([]);
      const phone = await arrives(office.partnerManager, { ...PHONE, width: 320 });
      await phone.open(new URL(page.url()).pathname);
      await phone.sees(/go again exactly as they went/);
      expect([await phone.overflow(), await phone.axe()]).toEqual([0, []]);
    },
  );
});

async function adminOf({ url, office, premises }: Teller): Promise<Someone> {
  return invite(url, office.admin, premises.mail, {
    ...{ email: 'anna.eyes@vendor.test', name: 'Anna', role: 'ADMIN' },
  });
}

async function publish(
  { url }: Teller,
  { token }: Pick<Someone, 'token'>,
  { id, revision }: { readonly id: string; readonly revision: number },
): Promise<void> {
  await ask(
    url,
    token,
    'mutation($i: PublishRuleDraftInput!){ publishRuleDraft(input: $i) { version } }',
    { i: { id, revision } },
  );
}
