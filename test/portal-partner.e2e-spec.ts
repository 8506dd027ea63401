import { describe, expect } from '@jest/globals';
import type { Page } from 'playwright-core';
import { ask, until } from './support/client.js';
import { PHONE } from './support/browser/person.js';
import type { Person } from './support/browser/person.js';
import { browserStories } from './support/browser/stories.js';
import type { Teller } from './support/browser/stories.js';
import { createPartner, invite, prospect, submit, submitted } from './support/office.js';
import type { Someone } from './support/office.js';
import { nth } from './support/stage.js';

const story = browserStories();
const company = (name: string): object => ({ ...(prospect()['company'] as object), name });
/** A refusal has a status of its own, which the browser takes note of. */
const REFUSED = /console: Failed to load resource: .* status of 4\d\d .*\/graphql/;
/** The referrals of the events that a tab's stream tells from here on, of one kind, in their order. */
function toldOn(tab: Page, type: string): readonly string[] {
  const told: string[] = [];
  tab.on('websocket', (socket) =>
    socket.on('framereceived', ({ payload }) => {
      const event = /^42\["event",(.*)\]$/s.exec(String(payload))?.[1];
      const heard =
        event === undefined ? null : (JSON.parse(event) as { type: string; referralId: string });
      if (heard?.type === type) told.push(heard.referralId);
    }),
  );
  return told;
}

/** PROVE_FULL=1: as many as the portal promises. To the end of them it is a page of a hundred at a time. */
const REFERRALS = process.env['PROVE_FULL'] === '1' ? 10_000 : 2_000;
const LAST = `Company ${String(REFERRALS).padStart(5, '0')}`;

/** Half a screen each. */
const STEPS = 60;
/** Measured 76 ms on a machine with five times the work that it can do; all rows at once would be seconds. */
const MOST_MS_OF_A_STEP = 250;

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

/** Two readings of one clock may be a second apart. */
const withoutClocks = (text: string): string => text.replaceAll(/\b\d+:\d\d:\d\d\b/g, 'a clock');

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

/** As if chosen in another tab. */
async function speaks(page: Page, language: string): Promise<void> {
  await page.evaluate(
    `dispatchEvent(new StorageEvent('storage', { key: 'staffetta.locale', newValue: '${language}' }))`,
  );
  await page.locator(`html[lang=${language}]`).waitFor({ state: 'attached' });
}

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
    // Whoever does not see it hears it; that the account is free, with it or before, as fast as they type.
    await silvia.sees(page.getByRole('status').getByText(/^As it stands: EQL\./));
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
    await field(page, 'company.industry').fill('Manif');
    await page.getByRole('option', { name: 'Manifattura' }).click();
    await silvia.sees('L’azienda è libera.');
    await page.reload();
    await silvia.sees(/La tua bozza è qui/);
    expect(await field(page, 'company.name').inputValue()).toBe('Cantiere Verde');
    expect(await found(silvia)).toEqual([[], 0]);
    await page.getByRole('button', { name: 'Invia' }).click();
    await silvia.sees(/Cantiere Verde è nelle mani di Rep \d/);
    // Stored as everybody’s rules name it, and read as its reader does.
    const [id = ''] = await referralsOf(teller.url, admin.token, 'Cantiere Verde');
    const { referral } = await ask<{ referral: { company: { industry: string } } }>(
      teller.url,
      admin.token,
      'query($id: ID!){ referral(id: $id){ company { industry } } }',
      { id },
    );
    expect(referral.company.industry).toBe('Manufacturing');
    await silvia.open(`/referrals/${id}`);
    await silvia.sees(page.getByText('Manifattura', { exact: true }));
    await silvia.sees('Lavoriamo con questo settore: Manifattura.');
  });

  story(
    'loses the line on the narrowest of phones, and nothing is pushed aside',
    async (teller) => {
      const silvia = await teller.arrives(nth(teller.office.partners, 0).admin, {
        ...{ ...PHONE, width: 320 },
      });
      const page = await silvia.open('/referrals');
      const line = (state: string) => page.locator(`header [data-state=${state}]`);
      const fits = async (): Promise<void> => {
        for (const language of ['it', 'en']) {
          await speaks(page, language);
          expect([language, await silvia.overflow()]).toEqual([language, 0]);
          const avatar = await page.getByRole('button', { name: /^Menu/ }).boundingBox();
          const places = await page.getByRole('navigation').boundingBox();
          expect((avatar?.x ?? 320) + (avatar?.width ?? 0)).toBeLessThanOrEqual(320);
          expect((places?.y ?? 844) + (places?.height ?? 0)).toBeLessThanOrEqual(844);
        }
      };
      await line('live').waitFor();
      await fits();
      silvia.cut();
      silvia.faults.allow(/ERR_INTERNET_DISCONNECTED/);
      await line('reconnecting').waitFor();
      await fits();
      await silvia.context.setOffline(true);
      await line('offline').waitFor();
      await fits();
    },
  );

  story('is signed out in another tab, is told so, and finds the draft again', async (teller) => {
    const { arrives, office, url, premises } = teller;
    const someone = await invite(url, office.admin, premises.mail, {
      ...{ email: 'uscita@partner.test', name: 'Ugo Uscita', role: 'PARTNER_MEMBER' },
      partnerId: nth(office.partners, 0).id,
    });
    const ugo = await arrives(someone);
    ugo.faults.allow(REFUSED);
    const page = await ugo.open('/referrals/new');
    await field(page, 'company.name').fill('Bozza Rimasta');
    await ugo.sees(page.locator('header [data-state=live]'));
    const other = await ugo.context.newPage();
    await other.goto('/account');
    await other.getByRole('button', { name: /^Menu of/ }).click();
    await other.getByRole('menuitem', { name: 'Sign out' }).click();
    await other.getByRole('heading', { name: 'Sign in' }).waitFor();
    const told =
      'You were signed out. What you had begun is kept on this device: sign in, and go on.';
    await ugo.sees(told);
    expect(await ugo.axe()).toEqual([]);
    // Who signs out by themselves knows it.
    expect(await other.getByText(told).count()).toBe(0);
    await page.getByRole('textbox', { name: 'E-mail address' }).fill(someone.email);
    await page.getByRole('textbox', { name: 'Password' }).fill(someone.password);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await ugo.sees(/Your draft is back/);
    expect(await field(page, 'company.name').inputValue()).toBe('Bozza Rimasta');
  });

  story('is led to what is missing, with the keyboard alone', async (teller) => {
    const { arrives, office } = teller;
    const silvia = await arrives(nth(office.partners, 0).admin);
    const page = await silvia.open('/referrals/new');
    await silvia.sees(field(page, 'company.name'));
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

  story(
    'what is no number of employees is said there, and what is chosen is missing no more',
    async (teller) => {
      const { arrives, url, office } = teller;
      const { admin } = nth(office.partners, 0);
      const silvia = await arrives(admin);
      const page = await silvia.open('/referrals/new');
      const country = page.getByText('Choose the company’s country.');
      await page.getByRole('button', { name: 'Submit' }).click();
      await silvia.sees(country);
      await field(page, 'company.country').click();
      await page.getByRole('option', { name: 'Austria' }).click();
      await silvia.seesNoMore(country);
      await silvia.sees(/^As it stands it would wait/);
      await fillIn(page, 'Ponte Sospeso', 'ponte-sospeso.it');
      await silvia.sees(/^It would go to the queue/);
      const employees = field(page, 'company.employees');
      for (const typed of ['12.5', '-5', '+39 02 1234567']) {
        await employees.fill(typed);
        // By the keyboard: the verdict above the button grows and shrinks with what is typed.
        await page.getByRole('button', { name: 'Submit' }).press('Enter');
        await silvia.sees('Give a whole number from 0 to 10,000,000.');
        await until('the field has the focus', async () =>
          (await silvia.focused()).includes('Employees'),
        );
        expect(await employees.inputValue()).toBe(typed);
      }
      expect(await found(silvia)).toEqual([[], 0]);
      expect(await referralsOf(url, admin.token, 'ponte-sospeso.it')).toEqual([]);
      await employees.fill('1.200');
      await employees.blur();
      expect(await employees.inputValue()).toBe('1,200');
      await page.getByRole('button', { name: 'Submit' }).click();
      await silvia.sees(/Ponte Sospeso is with Rep \d/);
    },
  );

  story('comes back to the row that they were at', async ({ arrives, office, url }) => {
    const { admin } = nth(office.partners, 0);
    for (const n of [1, 2]) await submitted(url, admin.token, { company: company(`Corda ${n}`) });
    const silvia = await arrives(admin);
    const page = await silvia.open('/referrals?q=Corda&order=LAST_CHANGED');
    await silvia.sees('2 matches');
    // Whatever the width, when it last changed is in sight.
    for (const width of [1440, 1360, 960, 780, 390]) {
      await page.setViewportSize({ width, height: 900 });
      await until(`all of a row at ${width}`, async () => {
        const { x, width: wide } = (await page.locator('[role=row] time').last().boundingBox()) ?? {
          ...{ x: width, width: 0 },
        };
        return x > 0 && x + wide <= width && (await silvia.overflow()) === 0;
      });
    }
    // The head and the two, and no row without anything in it.
    expect(await page.getByRole('row').count()).toBe(3);
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

  story('is told at its field what only the server knows to be wrong', async (teller) => {
    const { arrives, url, office } = teller;
    const { admin } = nth(office.partners, 0);
    const silvia = await arrives(admin);
    const page = await silvia.open('/referrals/new');
    await fillIn(page, 'Torre Campanaria', 'torre-campanaria.it');
    await field(page, 'contact.phone').fill('call me');
    await page.getByRole('button', { name: 'Submit' }).click();
    const phone = page.getByRole('textbox', { name: 'Contact’s phone' });
    await silvia.sees(page.locator('[data-path="contact.phone"][aria-invalid=true]'));
    await until('the field has the focus', async () =>
      (await silvia.focused()).includes('Contact’s phone'),
    );
    expect(await phone.getAttribute('aria-describedby')).toBeTruthy();
    expect(await found(silvia)).toEqual([[], 0]);
    expect(await referralsOf(url, admin.token, 'torre-campanaria.it')).toEqual([]);
    await phone.fill('+39 02 1234 5678');
    await page.getByRole('button', { name: 'Submit' }).click();
    await silvia.sees(/Torre Campanaria is with Rep \d/);
  });

  story('is told that an account is claimed, and never by whom', async (teller) => {
    const { arrives, url, office } = teller;
    const other = nth(office.partners, 1).admin;
    await submitted(url, other.token, {
      company: { name: 'Faro Vecchio', domain: 'faro-vecchio.it', country: 'IT' },
    });
    const { admin } = nth(office.partners, 0);
    const silvia = await arrives(admin);
    const page = await silvia.open('/referrals/new');
    await fillIn(page, 'Faro Vecchio', 'faro-vecchio.it');
    await silvia.sees(/The account is claimed/);
    await silvia.sees('Submitted now, it would not be taken.');
    expect(await page.getByText(/It would go to/).count()).toBe(0);
    await page.setViewportSize({ width: 320, height: 640 });
    await silvia.sees(page.getByText('The account is claimed', { exact: true }));
    expect(await found(silvia)).toEqual([[], 0]);
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.getByRole('button', { name: 'Submit' }).click();
    await silvia.sees(page.getByRole('alert').filter({ hasText: 'This account is claimed' }));
    expect(await page.getByText(other.name).count()).toBe(0);
    expect(await field(page, 'company.name').inputValue()).toBe('Faro Vecchio');
    expect(await found(silvia)).toEqual([[], 0]);
    expect(await referralsOf(url, admin.token, 'faro-vecchio.it')).toEqual([]);
  });

  story('asks for an account that lies, and a partner manager hands it over', async (teller) => {
    const { arrives, url, office, premises } = teller;
    const other = nth(office.partners, 1).admin;
    const held = await submitted(url, other.token, {
      company: { name: 'Molo Quieto', domain: 'molo-quieto.it', country: 'IT' },
    });
    await premises.rows(
      `UPDATE referral SET changed_at = now() - interval '31 days' WHERE id = $1`,
      [held.id],
    );
    const { admin } = nth(office.partners, 0);
    const silvia = await arrives(admin);
    const page = await silvia.open('/referrals/new');
    await fillIn(page, 'Molo Quieto', 'molo-quieto.it');
    await silvia.sees(/you can ask for it/);
    await page.getByRole('button', { name: 'Submit' }).click();
    await page.getByRole('button', { name: 'Ask for it' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox').fill('We run their warehouse.');
    await dialog.getByRole('button', { name: 'Ask', exact: true }).click();
    await silvia.sees(/You have asked for it/);
    await page.getByRole('link', { name: 'See what you asked for' }).click();
    await silvia.sees('Waits for a decision');
    expect(await page.getByText(other.name).count()).toBe(0);
    expect(await found(silvia)).toEqual([[], 0]);
    const elena = await arrives(office.partnerManager);
    const desk = await elena.open('/contested');
    const card = desk.getByRole('article', { name: 'Molo Quieto' });
    await elena.sees(card.getByText('We run their warehouse.'));
    await elena.sees(card.getByRole('region', { name: 'Holds it' }).getByText(/^Partner 1/));
    expect(await found(elena)).toEqual([[], 0]);
    await card.getByRole('button', { name: 'Hand it over' }).click();
    await desk.getByRole('dialog').getByRole('textbox').fill('Nobody called them.');
    await desk.getByRole('dialog').getByRole('button', { name: 'Hand it over' }).click();
    await elena.sees('Molo Quieto was handed over.');
    // Without anybody loading anything.
    await silvia.sees('Handed over');
    await page.getByRole('link', { name: 'See what became of it' }).click();
    await silvia.sees(page.getByRole('heading', { name: 'Molo Quieto' }));
    expect(await page.getByText('Nobody called them.').count()).toBe(0);
  });

  story(
    'who gave up on an answer and changed the form sends both, and knows it',
    async (teller) => {
      const { arrives, url, office } = teller;
      const { admin } = nth(office.partners, 0);
      const silvia = await arrives(admin);
      silvia.faults.allow(/ERR_FAILED/, REFUSED);
      const page = await silvia.open('/referrals/new');
      await fillIn(page, 'Prima Versione', 'prima-versione.it');
      await silvia.sees('The account is free.');
      // The server has made it; its answers are lost.
      const isSubmit = (body: string | null): boolean => (body ?? '').includes('submitReferral');
      await page.route('**/graphql', async (route) => {
        if (!isSubmit(route.request().postData())) return route.continue();
        await route.fetch();
        await route.abort();
      });
      await page.getByRole('button', { name: 'Submit' }).click();
      await page.getByRole('button', { name: 'Stop trying' }).click();
      await page.unroute('**/graphql');
      await field(page, 'company.name').fill('Seconda Versione');
      await field(page, 'company.domain').fill('seconda-versione.it');
      await page.getByRole('button', { name: 'Submit' }).click();
      await silvia.sees(/An earlier version of this form has arrived already/);
      expect(await found(silvia)).toEqual([[], 0]);
      await page.getByRole('button', { name: 'Submit' }).click();
      await silvia.sees(/Seconda Versione is with Rep \d/);
      for (const name of ['Prima Versione', 'Seconda Versione'])
        expect(await referralsOf(url, admin.token, name)).toHaveLength(1);
    },
  );

  story(
    'was cut off for long, and two tabs heal by themselves and have missed nothing',
    async (teller) => {
      const { arrives, url, office } = teller;
      const admin = await newcomer(teller, 'Mare Aperto');
      const silvia = await arrives(admin);
      const tabs = [await silvia.open('/referrals'), await silvia.context.newPage()];
      await nth(tabs, 1).goto('/referrals');
      for (const tab of tabs) await tab.getByText('Live', { exact: true }).waitFor();
      await submitted(url, admin.token, { company: company('Porto Sicuro') });
      // Both know by now where the stream stands.
      for (const tab of tabs) await tab.getByRole('row', { name: /Porto Sicuro/ }).waitFor();
      const told = tabs.map((tab) => toldOn(tab, 'referral.accepted'));
      silvia.cut();
      for (const tab of tabs) await tab.getByText(/^(Reconnecting|Offline)/).waitFor();
      const names: string[] = [];
      const ids: string[] = [];
      for (let n = 0; n < 8; n++) {
        const name = `Mare Mosso ${n}`;
        const { id } = await submitted(url, admin.token, {
          company: {
            name,
            domain: `mare-mosso-${n}.it`,
            country: 'IT',
            employees: 250,
            industry: 'SOFTWARE',
          },
        });
        await accepts(url, office.manager.token, id);
        names.push(name);
        ids.push(id);
      }
      silvia.heal();
      for (const tab of tabs) {
        await tab.getByText('Live', { exact: true }).waitFor();
        for (const name of names)
          await tab.getByRole('row', { name: new RegExp(`${name}.*Accepted`) }).waitFor();
      }
      // Told by the stream, each once and in order: the lists alone would be right after asking anew as well.
      await until('every step is told', () => told.every((heard) => heard.length >= ids.length));
      expect(told).toEqual([ids, ids]);
      const [one, other] = await Promise.all(
        tabs.map(async (tab) => withoutClocks(await tab.getByRole('table').innerText())),
      );
      expect(one).toBe(other);
    },
  );

  story('what is chosen in one tab is spoken in the other', async (teller) => {
    const silvia = await teller.arrives(nth(teller.office.partners, 0).admin);
    const page = await silvia.open('/referrals/new');
    await field(page, 'company.name').fill('Lingua Madre');
    const other = await silvia.context.newPage();
    await other.goto('/account');
    await other.getByRole('button', { name: /^Menu of/ }).click();
    await other.getByText('Times are those of UTC').waitFor();
    await other.getByRole('menuitemradio', { name: 'Italiano' }).click();
    await other.getByText('Gli orari sono di UTC').waitFor();
    await silvia.sees(page.getByRole('heading', { name: 'Nuova segnalazione' }));
    expect(await field(page, 'company.name').inputValue()).toBe('Lingua Madre');
    // The menu stays open for who only wants to see what it is like.
    await other.getByRole('menuitemradio', { name: 'English' }).click();
    await silvia.sees(page.getByRole('heading', { name: 'New referral' }));
  });

  story(
    `scrolls through ${REFERRALS} referrals without waiting, and walks them by J and K`,
    async (teller) => {
      const silvia = await teller.arrives(await withMany(teller));
      const page = await silvia.open('/referrals');
      const table = page.getByRole('table');
      const rows = table.locator('[data-index]');
      await silvia.sees(table.getByText('Company 00001'));
      await silvia.sees(new RegExp((REFERRALS + 1).toLocaleString('en-GB')));
      const devtools = await silvia.context.newCDPSession(page);
      // What the page itself takes, whatever else the machine does meanwhile.
      await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
      const busyMs = async (): Promise<number> => {
        const { metrics } = await devtools.send('Performance.getMetrics');
        return 1_000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN);
      };
      const before = await busyMs();
      for (let step = 0; step < STEPS; step++) {
        await page.mouse.wheel(0, 400);
        await page.evaluate('new Promise(requestAnimationFrame)');
      }
      const each = ((await busyMs()) - before) / STEPS;
      process.stderr.write(`  a step of scrolling takes ${each.toFixed(1)} ms\n`);
      expect(each).toBeLessThan(MOST_MS_OF_A_STEP);
      expect(await rows.count()).toBeLessThan(60);
      await page.evaluate('scrollTo(0, document.documentElement.scrollHeight)');
      await silvia.sees(table.getByText(LAST));
      expect(await rows.count()).toBeLessThan(60);
      await page.evaluate('scrollTo(0, 0)');
      await silvia.sees(table.getByText('Company 00001'));
      for (let presses = 0; presses < 40; presses++) await page.keyboard.press('j');
      await until('the 40th has the focus', async () =>
        /Company 00039/.test(await silvia.focused()),
      );
      await page.keyboard.press('k');
      await until('the one before', async () => /Company 00038/.test(await silvia.focused()));
      await page.keyboard.press('Enter');
      await silvia.sees(page.getByRole('heading', { name: 'Company 00038' }));
    },
  );
});

/** Somebody of a partner of their own. */
async function newcomer({ url, office, premises }: Teller, name: string): Promise<Someone> {
  const partnerId = await createPartner(url, office.admin, name);
  const email = `nora@${name.toLowerCase().replace(/\W+/g, '-')}.test`;
  const who = { email, name: 'Nora Nuova', role: 'PARTNER_ADMIN', partnerId };
  return invite(url, office.admin, premises.mail, who);
}

/** Who has referred one company, and many more like it. */
async function withMany(teller: Teller): Promise<Someone> {
  const { url, premises } = teller;
  const nora = await newcomer(teller, 'Mille Miglia');
  const { id } = await submitted(url, nora.token, {
    company: {
      name: 'Company 00000',
      domain: 'zero.it',
      country: 'IT',
      employees: 2,
      industry: 'SOFTWARE',
    },
  });
  const columns = await premises.writableColumns('referral');
  await premises.rows(
    `INSERT INTO referral (${columns}) SELECT ${columns.replaceAll(/\w+/g, 'x.$&')} FROM generate_series(1, $2) n CROSS JOIN referral r
       CROSS JOIN LATERAL jsonb_populate_record(NULL::referral, to_jsonb(r) || jsonb_build_object(
         'id', gen_random_uuid(), 'account_key', 'copy-' || n, 'company_name', 'Company ' || lpad(n::text, 5, '0'),
         'submitted_at', r.submitted_at - n * interval '1 min', 'changed_at', r.changed_at - n * interval '1 min')) x WHERE r.id = $1`,
    [id, REFERRALS],
  );
  return nora;
}

/** A file with two signals that are right and one that is not. */
const FILE = `kind,account,last_seen,evidence
active_integration,first-account.com,2026-09-01,42 calls a day
active_integration,second-account.com,2026-09-02,7 people signed in
active_integration,third-account.com,yesterday,Calls
`;

describe('A partner who knows more of an account', () => {
  story('records it, and what waited for sales says so, without a reload', async (teller) => {
    const { arrives, url, office } = teller;
    const { admin } = nth(office.partners, 0);
    const account = { ...company('Officine Rossi'), domain: 'officine-rossi.com' };
    const input = { company: account, confirmsFitAndIntent: false, bant: { need: 'YES' } };
    const { referral } = await submit(url, admin.token, prospect(input));
    expect(referral?.status).toBe('NURTURING');
    const [person, watching] = [await arrives(admin), await arrives(admin)];
    const nurtured = await watching.open('/nurture');
    await watching.sees(nurtured.getByText(/From you: .*Partner’s referral/));
    const story = await watching.open(`/referrals/${referral?.id ?? ''}`);
    await watching.sees('We know of no integration in active use at this account.');
    const page = await person.open('/signals');
    await person.sees('No signals yet');
    await page.getByRole('button', { name: 'Record a signal' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Account').fill('www.officine-rossi.com');
    await dialog.getByLabel('What shows it').fill('42 API calls a day');
    await dialog.getByRole('button', { name: 'Record it' }).click();
    await person.sees(page.getByRole('table').getByText('officine-rossi.com'));
    await watching.sees(story.getByText(/A signal was recorded; judged anew: MQL/));
    await watching.sees(story.getByText(/An integration is in active use/));
    await watching.sees(story.getByText('42 API calls a day'));
  });

  story(
    'uploads a file, is told line by line what is wrong, records the rest, and takes one back',
    async (teller) => {
      const { arrives, office } = teller;
      const person = await arrives(nth(office.partners, 0).admin);
      const page = await person.open('/signals');
      await page.getByRole('button', { name: 'Upload a CSV' }).click();
      const dialog = page.getByRole('dialog');
      const file = { name: 'signals.csv', mimeType: 'text/csv', buffer: Buffer.from(FILE) };
      await dialog.locator('input[type=file]').setInputFiles(file);
      await person.sees(dialog.getByText('Line 4, last_seen:'));
      await person.sees(dialog.locator('dl').getByText('2', { exact: true }));
      const recordThem = dialog.getByRole('button', { name: 'Record them' });
      expect(await recordThem.isDisabled()).toBe(true);
      await dialog.getByLabel('Leave the wrong lines out and record the others').check();
      await recordThem.click();
      await person.sees('2 signals are on record.');
      await person.sees(page.getByRole('table').getByText('second-account.com'));
      await page.getByRole('button', { name: /^What can be done with second-account/ }).click();
      await page.getByRole('menuitem', { name: 'Take back' }).click();
      await dialog.getByRole('textbox').fill('Their test system');
      expect(await person.axe()).toEqual([]);
      await dialog.getByRole('button', { name: 'Take it back' }).click();
      await person.sees(page.getByRole('table').getByText('Taken back: Their test system'));
    },
  );
});
