import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import {
  DevMailbox,
  MailDesk,
  MailPreferences,
  MailProjection,
  MailRepository,
  MailSender,
  MailSettings,
  MailWriter,
  Unsubscribe,
  UnsubscribeLinks,
  usualPace,
} from '#notifications';
import type { MailPace } from '#notifications';
import { MAIL_CHANNEL, RequestPasswordReset } from '#people';
import { Database } from '#platform';
import { freshDatabase } from './support/database.js';
import type { FreshDatabase } from './support/database.js';
import { MailSink } from './support/mail-sink.js';
import type { SunkMail } from './support/mail-sink.js';
import { MailTown } from './support/mail-town.js';

const quick: MailPace = {
  ...usualPace,
  pollMs: 20,
  leaseMs: 4_000,
  firstRetryMs: 40,
  longestRetryMs: 200,
  longestOutagePauseMs: 200,
};
const dueAt = '2026-11-23T10:15:00.000Z';

let fresh: FreshDatabase;
let database: Database;
let town: MailTown;
let sink: MailSink;
let senders: MailSender[] = [];
/** Its layout is made once: that takes longer than most stories. */
let usualWriter: MailWriter;

interface Office {
  readonly settings: MailSettings;
  readonly sender: MailSender;
  readonly mailbox: DevMailbox;
}

const usualFrom = 'no-reply@portal.test';
const writerFor = (settings: MailSettings): MailWriter =>
  new MailWriter(settings, new UnsubscribeLinks(database, settings));

interface Over {
  readonly smtpUrl?: string | null;
  readonly from?: string;
  readonly dataDir?: string;
  readonly pace?: MailPace;
}

function office(over: Over = {}): Office {
  const { smtpUrl = sink.url, from = usualFrom, dataDir = '.', pace = quick } = over;
  const settings = new MailSettings(
    'http://portal.test',
    `Staffetta <${from}>`,
    smtpUrl,
    dataDir,
    pace,
  );
  const mailbox = new DevMailbox(settings);
  const writer = from === usualFrom ? usualWriter : writerFor(settings);
  const sender = new MailSender(new MailRepository(database), writer, settings, mailbox);
  senders.push(sender);
  return { settings, sender, mailbox };
}

async function project(): Promise<void> {
  const projection = new MailProjection(database);
  while ((await projection.run()) > 0);
}

async function until(what: string, holds: () => boolean | Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 1_500; tries++) {
    if (await holds()) return;
    await pause(10);
  }
  throw new Error(`never came true: ${what}`);
}

const statuses = async (): Promise<Record<string, number>> => {
  const rows = await database.rows<{ status: string; n: number }>(
    'SELECT status, count(*) AS n FROM mail GROUP BY status',
  );
  return Object.fromEntries(rows.map(({ status, n }) => [status, n]));
};
const allSettled = async (): Promise<boolean> => !('WAITING' in (await statuses()));

beforeAll(async () => {
  fresh = await freshDatabase();
  database = new Database({ url: fresh.url, onIdleError: () => undefined });
  town = await MailTown.build(database);
  usualWriter = writerFor(
    new MailSettings('http://portal.test', `Staffetta <${usualFrom}>`, null, '.'),
  );
  await usualWriter.prepare();
});

beforeEach(async () => {
  sink = new MailSink();
  await sink.open();
});

afterEach(async () => {
  await Promise.all(senders.map((sender) => sender.stop()));
  senders = [];
  await sink.close();
  await database.rows('DELETE FROM mail');
  await database.rows('DELETE FROM mail_preference');
});

afterAll(async () => {
  await database.close();
  await fresh.drop();
});

/** Everything that is mailed of, once, with the rep of the given language. */
async function wholeStory(locale: 'en' | 'it'): Promise<string> {
  const rep = town.person(`sales_rep ${locale}`);
  const id = await town.refer(town.person(`partner_member ${locale}`));
  const reasons = [{ code: 'BUDGET_UNKNOWN', params: {} }];
  const named = { id: rep.id, name: rep.name };
  const assigned = { assignmentId: id, rep: named, queue: { id, name: 'North' }, dueAt };
  await town.happen(id, 'referral.submitted', { status: 'ASSIGNED', leadClass: 'EQL' });
  await town.happen(id, 'referral.action_required', { reasons });
  await town.happen(id, 'referral.disqualified', { reasons });
  await town.happen(id, 'referral.nurturing', { reasons });
  await town.happen(id, 'referral.assigned', { ...assigned, reason: 'ROUND_ROBIN' }, rep);
  await town.happen(id, 'referral.assigned', { ...assigned, reason: 'NO_ONE_ELIGIBLE' }, rep);
  const kept = { ...assigned, dueAt: null, reason: 'SLA_BREACHED', keptByLastOwner: true };
  await town.happen(id, 'referral.assigned', kept, rep);
  await town.happen(id, 'referral.accepted', { assignmentId: id, rep: named }, rep);
  await town.happen(id, 'sla.warned', { assignmentId: id, dueAt, fraction: 0.75 }, rep);
  await town.happen(id, 'sla.breached', { assignmentId: id, dueAt }, rep);
  const amount = { amount: '1234.50', currency: 'EUR' };
  await town.happen(id, 'deal.updated', { stage: 'PROPOSAL', amount, stageChanged: true }, rep);
  await town.happen(id, 'deal.updated', { stage: 'PROPOSAL', amount, stageChanged: false }, rep);
  await town.happen(id, 'referral.unassigned', { assignmentId: id, reason: 'SLA_BREACHED' }, rep);
  await town.happen(
    id,
    'referral.submitted',
    { status: 'ASSIGNED', leadClass: 'EQL' },
    null,
    false,
  );
  return id;
}

const subjects = (mails: readonly SunkMail[]): string[] =>
  mails.map(({ parsed }) => parsed.subject ?? '').sort();

describe('everybody who must be told is told, once, in their language', () => {
  it.each(['en', 'it'] as const)('in %s', async (locale) => {
    const referralId = await wholeStory(locale);
    await project();
    await office().sender.start();
    await until('all mails are sent', allSettled);
    const told = (name: string): string[] => subjects(sink.to(town.person(name).email));
    expect(told(`partner_member ${locale}`)).toEqual(expectedSubjects[locale].partner);
    expect(told(`sales_rep ${locale}`)).toEqual(expectedSubjects[locale].rep);
    expect(told('sales_manager en')).toEqual(expectedSubjects.en.manager);
    expect(told('sales_manager it')).toEqual(expectedSubjects.it.manager);
    expect(sink.taken).toHaveLength(9 + 5 + 3 + 3);
    expect([...sink.counts().values()].every((count) => count === 1)).toBe(true);
    for (const mail of sink.taken) await expectWellFormed(mail, referralId);
  });

  const expectedSubjects = {
    en: {
      partner: [
        'Acme SpA: Proposal',
        'Did not qualify: Acme SpA',
        'Not for sales yet: Acme SpA',
        'Something is missing: Acme SpA',
        'We have your referral: Acme SpA',
        'sales_rep en accepted your referral: Acme SpA',
        'sales_rep en has your referral: Acme SpA',
        'sales_rep en has your referral: Acme SpA',
        'sales_rep en has your referral: Acme SpA',
      ],
      rep: [
        '75 % of the time is gone: Acme SpA',
        'The time ran out: Acme SpA',
        'Yours now: Acme SpA',
        'Yours now: Acme SpA',
        'Yours now: Acme SpA',
      ],
      manager: [
        'Everyone has had it: Acme SpA',
        'Nobody was eligible: Acme SpA',
        'Not answered in time: Acme SpA',
      ],
    },
    it: {
      partner: [
        'Acme SpA: Proposta',
        'Manca qualcosa: Acme SpA',
        'Non ancora per le vendite: Acme SpA',
        'Non qualificata: Acme SpA',
        'Segnalazione ricevuta: Acme SpA',
        'sales_rep it ha accettato la tua segnalazione: Acme SpA',
        'sales_rep it segue la tua segnalazione: Acme SpA',
        'sales_rep it segue la tua segnalazione: Acme SpA',
        'sales_rep it segue la tua segnalazione: Acme SpA',
      ],
      rep: [
        'Ora è tua: Acme SpA',
        'Ora è tua: Acme SpA',
        'Ora è tua: Acme SpA',
        'Tempo scaduto: Acme SpA',
        'È passato il 75 % del tempo: Acme SpA',
      ],
      manager: [
        'L’hanno già avuta tutti: Acme SpA',
        'Nessuna risposta in tempo: Acme SpA',
        'Nessuno disponibile: Acme SpA',
      ],
    },
  };

  async function expectWellFormed(
    { raw, parsed, messageId }: SunkMail,
    referralId: string,
  ): Promise<void> {
    const [id = ''] = /[^<@]+/.exec(messageId) ?? [];
    const [row] = await database.rows<{ at: Date }>(
      'SELECT created_at AS at FROM mail WHERE id = $1',
      [id],
    );
    expect(messageId).toBe(`<${id}@portal.test>`);
    expect(parsed.date?.getTime()).toBe(Math.floor((row?.at.getTime() ?? 0) / 1000) * 1000);
    expect(parsed.headers.get('x-staffetta-referral')).toBe(referralId);
    expect(parsed.headers.get('auto-submitted')).toBe('auto-generated');
    expect(parsed.headers.get('content-language')).toMatch(/^(en|it)$/);
    const unfolded = raw.replace(/\r\n[ \t]+/g, ' ');
    expect(unfolded).toMatch(
      /^List-Unsubscribe: <http:\/\/portal\.test\/mail\/unsubscribe\/[\w-]+>\r$/m,
    );
    expect(unfolded).toMatch(/^List-Unsubscribe-Post: List-Unsubscribe=One-Click\r$/m);
    const link = `http://portal.test/referrals/${referralId}`;
    expect(parsed.text?.split('\n')).toContain(link);
    expect(parsed.html).toContain(`href="${link}"`);
    expect(`${parsed.text}${String(parsed.html)}`).not.toMatch(
      /\{\{|\}\}|mails\.|because\.|undefined|\bnull\b/,
    );
  }

  it('says who has it and until when, on the reader’s own clock', async () => {
    await wholeStory('it');
    await project();
    await office().sender.start();
    await until('all mails are sent', allSettled);
    const mail = sink
      .to(town.person('partner_member it').email)
      .find(({ parsed }) => parsed.text?.includes('North'));
    expect(mail?.parsed.text).toContain('lunedì 23 novembre alle ore 11:15 (Europe/Rome)');
    expect(mail?.parsed.text).toContain('Assegnata a: sales_rep it');
    const deal = sink.taken.find(({ parsed }) => parsed.subject?.endsWith('Proposta'));
    expect(deal?.parsed.text).toMatch(/Importo: 1234,50\s€/);
  });

  it('a lone mail leaves at once', async () => {
    const { sender } = office();
    await sender.start();
    const id = await town.refer(town.person('partner_member en'));
    await town.happen(id, 'referral.accepted', { assignmentId: id, rep: null });
    const from = Date.now();
    await project();
    sender.wake();
    await until('it arrived', () => sink.taken.length === 1);
    expect((sink.taken[0]?.atMs ?? 0) - from).toBeLessThan(300);
  });

  it('a link that somebody waits for leaves by its notice, long before the clock looks', async () => {
    const { sender } = office({ pace: { ...quick, pollMs: 600_000 } });
    await sender.start();
    await until('it listens', async () => (await listeners()) === 1);
    const { email } = town.person('partner_member en');
    await new RequestPasswordReset(database).request(email);
    await until('it arrived', () => sink.to(email).length === 1);
    await sender.stop();
    await until('it listens no more', async () => (await listeners()) === 0);
  });
});

/** Connections that wait for notices of mails; the owner alone sees what others ask. */
async function listeners(): Promise<number> {
  const owner = new pg.Client(fresh.url);
  await owner.connect();
  const { rows } = await owner.query(
    `SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND query = 'LISTEN "' || $1 || '"'`,
    [MAIL_CHANNEL],
  );
  await owner.end();
  return rows.length;
}

describe('no mail is lost and none is made twice', () => {
  it('with four projections and two senders at once', async () => {
    const expected = 1_200;
    const readers = await Promise.all(
      Array.from({ length: 40 }, (_, n) =>
        town.addPerson(`Nr ${n}`, 'PARTNER_MEMBER', 'en', `nr${n}@town.test`),
      ),
    );
    const ids = await Promise.all(readers.map((reader) => town.refer(reader)));
    for (let n = 0; n < expected; n++) {
      const id = ids[n % ids.length] ?? '';
      await town.happen(id, 'referral.submitted', { status: 'ASSIGNED', leadClass: 'EQL' });
    }
    const projections = Array.from({ length: 4 }, () => new MailProjection(database));
    const runs = await Promise.all(projections.map((projection) => projection.run()));
    expect(runs.filter((count) => count === 0).length).toBeGreaterThan(0);
    const two = [office({ from: 'one@portal.test' }), office({ from: 'two@portal.test' })];
    await Promise.all(two.map(({ sender }) => sender.start()));
    // Those that have no room yet stay in the log until some of the others are sent.
    await until('all mails are made and sent', async () => {
      await Promise.all(projections.map((projection) => projection.run()));
      return (await statuses())['SENT'] === expected;
    });
    expect(await statuses()).toEqual({ SENT: expected });
    expect(sink.taken).toHaveLength(expected);
    expect(sink.counts().size).toBe(expected);
    expect(new Set(sink.taken.map(({ sender }) => sender)).size).toBe(2);
  });

  it('goes again after 421, 451 and a full queue', async () => {
    await oneMail();
    const faults = [sink.fail('RCPT', 421), sink.fail('DATA', 451), sink.fail('DATA', 452)];
    await office().sender.start();
    await until('it is sent', allSettled);
    expect(faults.map(({ hits }) => hits)).toEqual([1, 1, 1]);
    expect(sink.taken).toHaveLength(1);
    const [row] = await database.rows<object>('SELECT status, attempts, last_error FROM mail');
    expect(row).toEqual({ status: 'SENT', attempts: 4, last_error: null });
  });

  it('is given up only when its time is over', async () => {
    await oneMail();
    const fault = sink.fail('DATA', 451, 1_000);
    await database.rows(`UPDATE mail SET give_up_at = now() + interval '1500 milliseconds'`);
    await office().sender.start();
    await until('it is given up', allSettled);
    expect(fault.hits).toBeGreaterThan(2);
    expect(await statuses()).toEqual({ FAILED: 1 });
  });

  it('the time to try is at least 72 hours', async () => {
    await oneMail();
    const [row] = await database.rows<{ hours: number }>(
      'SELECT extract(epoch FROM give_up_at - created_at)::int / 3600 AS hours FROM mail',
    );
    expect(row?.hours).toBeGreaterThanOrEqual(72);
  });

  it('a server that is away is waited for, and then all mails go', async () => {
    for (let n = 0; n < 30; n++) await oneMail();
    await sink.close();
    await office().sender.start();
    const tried = (): Promise<{ n: number }[]> =>
      database.rows('SELECT count(*) AS n FROM mail WHERE last_error IS NOT NULL');
    await until('the server was missed', async () => ((await tried())[0]?.n ?? 0) >= 3);
    expect(await statuses()).toEqual({ WAITING: 30 });
    await sink.open();
    await until('all mails are sent', allSettled);
    expect(await statuses()).toEqual({ SENT: 30 });
    expect(sink.counts().size).toBe(30);
    expect(sink.taken).toHaveLength(30);
  });

  it('a connection that is cut before the answer: again, under the same Message-ID', async () => {
    await oneMail();
    const faults = [sink.fail('RCPT', 'CUT'), sink.fail('DATA', 'CUT', 2)];
    await office().sender.start();
    await until('it is sent', allSettled);
    expect(faults.map(({ hits }) => hits)).toEqual([1, 2]);
    expect(sink.taken).toHaveLength(3);
    expect(sink.counts().size).toBe(1);
    expect(await statuses()).toEqual({ SENT: 1 });
  });

  it.each([
    ['mail.before-send', 0],
    ['mail.after-send', 1],
  ] as const)('a process that dies at %s', async (point, atLeastSent) => {
    for (let n = 0; n < 20; n++) await oneMail();
    expect(await runUntilItDies(point)).toContain(`crash point ${point}`);
    const before = sink.taken.length;
    expect(before).toBeGreaterThanOrEqual(atLeastSent);
    expect((await statuses()).WAITING).toBeGreaterThan(0);
    await office().sender.start();
    await until('all mails are sent', allSettled);
    expect(await statuses()).toEqual({ SENT: 20 });
    expect(sink.counts().size).toBe(20);
    expect(sink.taken.length - 20).toBeLessThanOrEqual(usualPace.atOnce);
    expect(sink.taken.length - 20).toBeGreaterThanOrEqual(atLeastSent);
  });

  it('a process that is told to stop finishes what is under way and gives back the rest', async () => {
    for (let n = 0; n < 30; n++) await oneMail(`stopper${n}`);
    sink.delayMs = 150;
    const { sender } = office();
    await sender.start();
    await pause(100);
    const from = Date.now();
    await sender.stop();
    expect(Date.now() - from).toBeLessThan(1_000);
    expect(sink.taken.length).toBeGreaterThan(0);
    expect(await statuses()).toEqual({ SENT: sink.taken.length, WAITING: 30 - sink.taken.length });
    const [left] = await database.rows<{ held: number }>(
      `SELECT count(*) AS held FROM mail WHERE status = 'WAITING' AND (lease IS NOT NULL OR next_attempt_at > now())`,
    );
    expect(left?.held).toBe(0);
  });

  it('a process that slept through its lease changes nothing', async () => {
    await oneMail();
    const mails = new MailRepository(database);
    const [sleeper] = await mails.claim(1, 30);
    expect(await mails.claim(1, 30)).toEqual([]);
    await pause(60);
    const [heir] = await mails.claim(1, 60_000);
    expect(heir?.id).toBe(sleeper?.id);
    const said = { id: sleeper?.id ?? '', lease: sleeper?.lease ?? '' };
    for (const outcome of ['SENT', 'FAILED', 'RETRY', 'RELEASE', 'SWITCHED_OFF'] as const) {
      expect((await mails.settle([{ ...said, outcome }])).size).toBe(0);
    }
    const rows = await database.rows<object>('SELECT status, lease FROM mail');
    expect(rows).toEqual([{ status: 'WAITING', lease: heir?.lease }]);
  });

  async function runUntilItDies(point: string): Promise<string> {
    const script = fileURLToPath(new URL('support/send-mails.mjs', import.meta.url));
    const child = spawn(process.execPath, [script, fresh.url, sink.url, point]);
    let said = '';
    child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
    const signal = await new Promise((resolve) => child.once('exit', (_, by) => resolve(by)));
    if (signal !== 'SIGKILL') throw new Error(`it did not die as told: ${said}`);
    return said;
  }
});

let strangers = 0;
/** One mail that waits, to somebody of their own. */
async function oneMail(name = `stranger${strangers++}`, company = 'Acme SpA'): Promise<string> {
  const person = await town.addPerson(name, 'PARTNER_MEMBER', 'en', `s${strangers++}@town.test`);
  const id = await town.refer(person, company);
  await town.happen(id, 'referral.nurturing', { reasons: [] });
  await project();
  return person.email;
}

describe('what is refused for good', () => {
  it('is shown to a manager, who can send it again; others do not see it', async () => {
    const refused = await oneMail();
    await oneMail();
    const fault = sink.fail('RCPT', 550, 1, refused);
    const { sender } = office();
    await sender.start();
    await until('both are done with', allSettled);
    expect(fault.hits).toBe(1);
    const desk = new MailDesk(database);
    const boss = town.viewer('sales_manager en', 'SALES_MANAGER', 'en');
    const { deliveries } = await desk.failed(boss, { first: 10, after: null });
    expect(deliveries.map(({ email, status, lastError }) => [email, status, lastError])).toEqual([
      [refused, 'FAILED', '550 told to answer 550'],
    ]);
    expect(sink.to(refused)).toHaveLength(0);
    const rep = town.viewer('sales_rep en', 'SALES_REP', 'en');
    await expect(desk.failed(rep, { first: 10, after: null })).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
    await expect(desk.sendAgain(rep, deliveries[0]?.id ?? '')).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
    await desk.sendAgain(boss, deliveries[0]?.id ?? '');
    await until('it is sent', allSettled);
    expect(sink.to(refused)).toHaveLength(1);
    expect(sink.to(refused)[0]?.messageId).toBe(`<${deliveries[0]?.id ?? ''}@portal.test>`);
    await expect(desk.sendAgain(boss, deliveries[0]?.id ?? '')).rejects.toMatchObject({
      code: 'CONFLICT',
    });
    await expect(desk.sendAgain(boss, 'no-id')).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('pages through the deliveries, newest first', async () => {
    const addresses = [];
    for (let n = 0; n < 5; n++) addresses.push(await oneMail());
    const desk = new MailDesk(database);
    const boss = town.viewer('sales_manager en', 'SALES_MANAGER', 'en');
    const first = await desk.deliveries(boss, { status: ['WAITING'] }, { first: 3, after: null });
    const after = first.deliveries.at(-1)?.id ?? null;
    const second = await desk.deliveries(boss, {}, { first: 3, after });
    expect([first.hasNextPage, second.hasNextPage]).toEqual([true, false]);
    const seen = [...first.deliveries, ...second.deliveries].map(({ email }) => email);
    expect(seen).toEqual(addresses.reverse());
  });
});

describe('links with a secret', () => {
  it.each([
    ['INVITE', 'invite', 'en', 'Your invitation to Staffetta'],
    ['PASSWORD_RESET', 'reset', 'it', 'Scegli una nuova password'],
  ] as const)(
    '%s: in both forms, apart from punctuation, and forgotten once sent',
    async (kind, path, locale, subject) => {
      const person = town.person(`partner_member ${locale}`);
      await town.mailSecret(kind, person, 'aB3-_x/+=&');
      await office().sender.start();
      await until('it is sent', allSettled);
      const [mail] = sink.to(person.email);
      const link = `http://portal.test/${path}?token=aB3-_x%2F%2B%3D%26`;
      expect(mail?.parsed.subject).toBe(subject);
      expect(mail?.parsed.text?.split('\n')).toContain(link);
      expect(mail?.parsed.html).toContain(`href="${link.replaceAll('=', '&#x3D;')}"`);
      expect(mail?.raw).not.toMatch(/^List-Unsubscribe/im);
      const [row] = await database.rows<{ params: object }>('SELECT params FROM mail');
      expect(row?.params).toEqual({});
    },
  );

  it('are forgotten when they fail for good, and never told in the error', async () => {
    const person = town.person('partner_member en');
    await town.mailSecret('INVITE', person, 'told');
    const fault = sink.fail('DATA', 554);
    await office().sender.start();
    await until('it failed', allSettled);
    expect(fault.hits).toBe(1);
    const rows = await database.rows<object>('SELECT status, params, last_error FROM mail');
    expect(rows).toEqual([{ status: 'FAILED', params: {}, last_error: '554 … to answer 554' }]);
  });
});

describe('who does not want a mail does not get it', () => {
  it('switches a kind off and on again', async () => {
    const viewer = town.viewer('partner_member en', 'PARTNER_MEMBER', 'en');
    const preferences = new MailPreferences(database);
    expect((await preferences.of(viewer)).every(({ enabled }) => enabled)).toBe(true);
    const id = await town.refer(town.person('partner_member en'));
    await town.happen(id, 'referral.accepted', { assignmentId: id, rep: null });
    await project();
    await preferences.set(viewer, 'ACCEPTED', false);
    await town.happen(id, 'referral.accepted', { assignmentId: id, rep: null });
    await town.happen(id, 'referral.nurturing', { reasons: [] });
    await project();
    expect(await statuses()).toEqual({ SWITCHED_OFF: 2, WAITING: 1 });
    await office().sender.start();
    await until('the other one is sent', allSettled);
    expect(subjects(sink.taken)).toEqual(['Not for sales yet: Acme SpA']);
    const off = (await preferences.of(viewer)).filter(({ enabled }) => !enabled);
    expect(off).toEqual([{ kind: 'ACCEPTED', enabled: false }]);
    await preferences.set(viewer, 'ACCEPTED', true);
    expect((await preferences.of(viewer)).every(({ enabled }) => enabled)).toBe(true);
    for (const kind of ['INVITE', 'REP_ASSIGNED', '__proto__', '']) {
      await expect(preferences.set(viewer, kind, false)).rejects.toMatchObject({
        code: 'BAD_USER_INPUT',
      });
    }
  });

  it('unsubscribes by the mail’s own link: asking changes nothing, one click does, a forgery is refused', async () => {
    const member = town.person('partner_member it');
    const id = await town.refer(member);
    await town.happen(id, 'referral.nurturing', { reasons: [] });
    await project();
    const { settings, sender } = office();
    await sender.start();
    await until('it is sent', allSettled);
    const token = /\/mail\/unsubscribe\/([\w-]+)>/.exec(sink.taken[0]?.raw ?? '')?.[1] ?? '';
    const preferences = new MailPreferences(database);
    const unsubscribe = new Unsubscribe(
      database,
      preferences,
      new UnsubscribeLinks(database, settings),
    );
    const off = async (): Promise<unknown[]> =>
      database.rows<object>(
        'SELECT user_id AS "userId", kind FROM mail_preference WHERE NOT enabled',
      );
    const page = await unsubscribe.ask(token);
    expect(page).toContain('<html lang="it">');
    expect(page).toContain('<form method="post">');
    expect(await off()).toEqual([]);
    const other = `${token.startsWith('A') ? 'B' : 'A'}${token.slice(1)}`;
    for (const forged of [`${token}A`, token.slice(1), other, '', 'x', '../x']) {
      await expect(unsubscribe.ask(forged)).rejects.toMatchObject({ code: 'NOT_FOUND' });
      await expect(unsubscribe.apply(forged)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    }
    expect(await off()).toEqual([]);
    await unsubscribe.apply(token);
    expect(await unsubscribe.apply(token)).toContain(member.email);
    expect(await off()).toEqual([{ userId: member.id, kind: 'NURTURING' }]);
  });

  it('nobody who has left is written to', async () => {
    const address = await oneMail();
    await database.rows('UPDATE users SET deactivated_at = now() WHERE email = $1', [address]);
    await office().sender.start();
    await until('it is done with', allSettled);
    expect(await statuses()).toEqual({ SWITCHED_OFF: 1 });
    expect(sink.taken).toHaveLength(0);
  });
});

describe('what people typed stays where it belongs', () => {
  it.each([
    ['Acme\r\nBcc: evil@e.test', 'Acme Bcc: evil@e.test'],
    ['Acme\nX-Evil: 1\n\nbody', 'Acme X-Evil: 1 body'],
    ['Acme\u2028\u0085Bcc: evil@e.test', 'Acme Bcc: evil@e.test'],
    ['"><script>alert(1)</script>', '"><script>alert(1)</script>'],
    ['{{rep}} $t(mails.hello) =1+1', '{{rep}} $t(mails.hello) =1+1'],
    ['a@b.test, evil@e.test; x:y;', 'a@b.test, evil@e.test; x:y;'],
    ['é'.repeat(170), `${'é'.repeat(160)}…`],
    ['\u202e株式会社 🚀', '株式会社 🚀'],
  ])('%j', async (company, shown) => {
    const address = await oneMail(company.slice(0, 150), company);
    await office().sender.start();
    await until('it is sent', allSettled);
    const [mail] = sink.taken;
    expect(sink.taken).toHaveLength(1);
    expect(mail?.recipients).toEqual([address]);
    expect(mail?.parsed.bcc).toBeUndefined();
    expect(mail?.parsed.headers.has('x-evil')).toBe(false);
    expect(mail?.parsed.subject).toBe(`Not for sales yet: ${shown}`.slice(0, 180));
    expect(mail?.parsed.html).not.toContain('<script');
    expect(mail?.parsed.text).not.toMatch(/[\r\u0085\u2028\u202e]/);
    expect(await statuses()).toEqual({ SENT: 1 });
  });

  it.each([
    'b@x.test\r\nBcc: evil@e.test',
    'a@x.test, evil@e.test',
    'x:evil@e.test;',
    '<evil@e.test>',
    'nobody',
  ])('an address that is more than one, or none, is never used: %j', async (address) => {
    const person = await town.addPerson(`odd ${strangers++}`, 'PARTNER_MEMBER', 'en', address);
    const id = await town.refer(person);
    await town.happen(id, 'referral.nurturing', { reasons: [] });
    await project();
    await office().sender.start();
    await until('it is done with', allSettled);
    expect(await statuses()).toEqual({ FAILED: 1 });
    expect(sink.taken).toHaveLength(0);
  });
});

describe('the development mailbox', () => {
  it('keeps what is sent without an SMTP server and shows it safely', async () => {
    const dataDir = await mkdtemp(join(tmpdir(), 'staffetta-mail-'));
    const { sender, mailbox } = office({ smtpUrl: null, dataDir });
    expect(await mailbox.page()).toContain('No mail yet');
    await sender.start();
    await oneMail('a stranger', '<img src=x onerror=alert(1)>');
    await until('it is sent', allSettled);
    const [mail, ...more] = await mailbox.list();
    expect(more).toEqual([]);
    expect(mail).toMatchObject({ subject: 'Not for sales yet: <img src=x onerror=alert(1)>' });
    expect(await mailbox.page()).toContain(`href="/dev/mail/${mail?.id ?? ''}"`);
    const page = (await mailbox.page(mail?.id)) ?? '';
    expect(page).toMatch(/<a href="http:\/\/portal\.test\/referrals\/[\w-]+" target="_blank"/);
    expect(page).not.toContain('<img');
    expect(await mailbox.html(mail?.id ?? '')).toContain('<base target="_blank">');
    expect(await mailbox.page('../../etc/passwd')).toBeNull();
    expect(await mailbox.message('0190f7a0-0000-7000-8000-000000000000')).toBeNull();
    await rm(dataDir, { recursive: true });
  });
});
