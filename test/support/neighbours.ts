import { ask, until } from './client.js';
import { act, createQueue, invite, openOffice, prospect, submitted } from './office.js';
import type { Office, SeenReferral, Someone } from './office.js';
import type { Premises } from './premises.js';
import { recordSignals, signal } from './record-signals.js';
import { beginDraft, saveDraft } from './rule-drafts.js';
import { nth } from './stage.js';
import type { Objects } from './rights.js';
import type { Tokens } from './access-walk.js';

/** One of the two partners, with a referral in every state. */
export interface Neighbour {
  readonly id: string;
  readonly admin: Someone;
  readonly member: Someone;
  readonly keyId: string;
  /** By status. */
  readonly referrals: ReadonlyMap<string, string>;
  /** Of each referral: company names are nobody else's to find. */
  readonly companies: readonly string[];
}

export interface Neighbours {
  readonly office: Office;
  readonly ours: Neighbour;
  readonly theirs: Neighbour;
  /** Of Italy's queue: the one who asks. */
  readonly rep: Someone;
  /** Of France's queue, which only the other partner refers to. */
  readonly otherRep: Someone;
  readonly queueIds: { readonly own: string; readonly other: string };
  readonly objects: Objects;
  readonly tokens: Tokens;
}

const hours = {
  timeZone: 'Europe/Rome',
  weekly: [{ day: 'MONDAY', from: '09:00', to: '18:00' }],
};
const sla = { clock: 'BUSINESS_HOURS', calendar: hours };

/** Two partners with data in every state, their people and keys, and reps who share none of it. */
export async function moveIn(premises: Premises, url: string): Promise<Neighbours> {
  const office = await openOffice(url, premises.mail, { reps: 3, partners: 2 });
  const [rep, second, otherRep] = [0, 1, 2].map((n) => nth(office.reps, n)) as [
    Someone,
    Someone,
    Someone,
  ];
  const queueOf = async (name: string, country: string, one: Someone): Promise<string> =>
    createQueue(url, office.admin, [], {
      ...{ name, countries: [country], sla },
      // The second is always there and never has a turn: a candidate who was not chosen.
      members: [{ repId: one.id }, { repId: second.id, dailyCap: 0 }],
    });
  const queueIds = {
    own: await queueOf('Italy', 'IT', rep),
    other: await queueOf('France', 'FR', otherRep),
  };
  await queueOf('Spain', 'ES', otherRep);
  // Always open, so that it changes nobody's turns.
  const week = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'];
  await ask(
    url,
    rep.token,
    'mutation($i: SetWorkingHoursInput!){ setWorkingHours(input: $i) { id } }',
    {
      i: {
        userId: rep.id,
        workingHours: {
          timeZone: 'UTC',
          weekly: week.map((day) => ({ day, from: '00:00', to: '24:00' })),
        },
      },
    },
  );
  const settle = (n: number, country: string, owner: Someone) =>
    moveInOne(premises, url, office, n, { country, owner });
  const ours = await settle(0, 'IT', rep);
  const theirs = await settle(1, 'FR', otherRep);
  const strayed = await submitted(url, ours.admin.token, inCountry('ES'));
  const hand = { referralId: strayed.id, repId: rep.id, reason: 'Knows them.' };
  await act(url, office.manager.token, 'assignReferral', 'AssignReferralInput', hand);
  const replayId = await replayedWith(url, office.admin, queueIds.own, second);
  const objects = {
    replayId,
    ...{ partnerId: ours.id, otherPartnerId: theirs.id, inForeignQueue: strayed.id },
    ...{ queueId: queueIds.own, repId: rep.id },
    ...{ own: ours.referrals.get('WON') ?? '', other: theirs.referrals.get('WON') ?? '' },
  };
  await wrongDraft(url, office.partnerManager);
  for (const [asker, holder] of [
    [ours, theirs],
    [theirs, ours],
  ] as const)
    await settledContest(premises, asker, holder, office.partnerManager);
  for (const neighbour of [ours, theirs]) await touched(premises, neighbour);
  const tokens = await tokensOf(url, office, ours, rep);
  return { office, ours, theirs, rep, otherRep, queueIds, objects, tokens };
}

/** What would have come of the last day, had this one alone been the queue's. */
async function replayedWith(
  url: string,
  token: string,
  queueId: string,
  { id: repId }: Someone,
): Promise<string> {
  const now = Date.now();
  const [from, before] = [now - 86_400_000, now - 1].map((at) => new Date(at).toISOString());
  const { startReplay } = await ask<{ startReplay: { id: string } }>(
    url,
    token,
    'mutation($i: StartReplayInput!){ startReplay(input: $i) { id } }',
    { i: { from, before, updateQueues: [{ queueId, members: [{ repId }] }] } },
  );
  await until('the day is replayed', async () => {
    const { replay } = await ask<{ replay: { status: string } }>(
      url,
      token,
      'query($id: ID!){ replay(id: $id) { status } }',
      { id: startReplay.id },
    );
    return replay.status === 'DONE' || undefined;
  });
  return startReplay.id;
}

/** Rules that nobody could publish, and by which nothing would be what it is. */
async function wrongDraft(url: string, author: Someone): Promise<void> {
  const sizes = [{ min: 1_000_000, max: 10 }];
  await saveDraft(url, author, await beginDraft(url, author), { sizes });
}

/** One has asked for what the other one holds, and it stayed there. */
const settledContest = (
  premises: Premises,
  asker: Neighbour,
  holder: Neighbour,
  manager: Someone,
): Promise<unknown> =>
  premises.rows(
    `INSERT INTO claim_contest (id, partner_id, account_key, product_line, company_name, submission, reason,
       asked_at, asked_by, holder_id, status, settled_at, settled_by, settled_because, referral_id)
     SELECT gen_random_uuid(), $1, h.account_key, h.product_line, h.company_name, '{}', 'We know them.',
       now(), $2, h.id, 'KEPT', now(), $4, 'They know them better.', $5 FROM referral h WHERE h.id = $3`,
    [asker.id, asker.admin.id, holder.referrals.get('WON'), manager.id, asker.referrals.get('WON')],
  );

/** What happened before sales had it. */
const touched = (premises: Premises, { admin, referrals }: Neighbour): Promise<unknown> =>
  premises.rows(
    `INSERT INTO touch (id, referral_id, touchpoint, happened_on, buying_signals, bant, note, recorded_at, recorded_by)
     VALUES (gen_random_uuid(), $1, 'WEBINAR', '2026-11-01', '{DEMO_REQUESTED}',
       '{"budget": "YES", "authority": "UNKNOWN", "need": "UNKNOWN", "timeline": "UNKNOWN"}', 'They stayed on.', now(), $2)`,
    [referrals.get('WON'), admin.id],
  );

const inCountry = (country: string): Record<string, unknown> => ({
  company: { ...(prospect()['company'] as object), country },
});

async function moveInOne(
  premises: Premises,
  url: string,
  office: Office,
  n: number,
  at: { readonly country: string; readonly owner: Someone },
): Promise<Neighbour> {
  const { id, admin } = nth(office.partners, n);
  const member = await invite(url, office.admin, premises.mail, {
    ...{ email: `member@partner${n}.test`, name: `Member ${n}`, role: 'PARTNER_MEMBER' },
    partnerId: id,
  });
  const key = await createKey(url, admin.token, ['REFERRALS_READ']);
  const referrals = await inEveryState(premises, url, admin.token, at);
  const companies = await premises.rows<{ name: string }>(
    'SELECT company_name AS name FROM referral WHERE partner_id = $1',
    [id],
  );
  await shareCustomer(premises, url, admin, referrals.get('WON') ?? '');
  return {
    id,
    admin,
    member,
    keyId: key.id,
    referrals,
    companies: companies.map(({ name }) => name),
  };
}

/** Everything that a signal can say, of the referral's account. */
async function shareCustomer(
  premises: Premises,
  url: string,
  { token }: Someone,
  referralId: string,
): Promise<void> {
  const [row] = await premises.rows<{ account: string }>(
    'SELECT account_key AS account FROM referral WHERE id = $1',
    [referralId],
  );
  const shared = signal(row?.account ?? '', {
    ...{ kind: 'SHARED_CUSTOMERS', count: 3, evidenceUrl: 'https://partner.test/customers' },
  });
  const { tally } = await recordSignals(url, token, [shared]);
  if (tally?.new !== 1) throw new Error('the signal is not on record');
}

const nothingKnown = { confirmsFitAndIntent: false, buyingSignals: [], bant: {} };
const notForSales: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  ACTION_REQUIRED: nothingKnown,
  NURTURING: { ...nothingKnown, bant: { need: 'YES' } },
  DISQUALIFIED: { ...nothingKnown, bant: { need: 'NO' } },
};
const stagesTo: Readonly<Record<string, readonly string[]>> = {
  ...{ ASSIGNED: [], ACCEPTED: [], OPPORTUNITY: ['DISCOVERY'] },
  ...{ WON: ['DISCOVERY', 'WON'], LOST: ['LOST'] },
};

/** A referral in each state that there is; those that only time brings are put there by hand. */
async function inEveryState(
  premises: Premises,
  url: string,
  token: string,
  { country, owner }: { readonly country: string; readonly owner: Someone },
): Promise<Map<string, string>> {
  const made = new Map<string, string>();
  const refer = (over: Readonly<Record<string, unknown>>): Promise<SeenReferral> =>
    submitted(url, token, { ...inCountry(country), note: 'Ring after lunch.', ...over });
  for (const [status, facts] of Object.entries(notForSales))
    made.set(status, (await refer(facts)).id);
  for (const [status, stages] of Object.entries(stagesTo)) {
    const { id: referralId } = await refer({});
    made.set(status, referralId);
    if (status === 'ASSIGNED') continue;
    await act(url, owner.token, 'acceptReferral', 'AcceptReferralInput', { referralId });
    const amount = { amount: '1200.00', currency: 'EUR' };
    for (const stage of stages)
      await act(url, owner.token, 'updateDeal', 'UpdateDealInput', { referralId, stage, amount });
  }
  const taken = await refer({});
  const why = { referralId: taken.id, reason: 'They closed.' };
  await act(url, token, 'withdrawReferral', 'ReasonInput', why);
  made.set('WITHDRAWN', taken.id);
  for (const status of ['LAPSED', 'MERGED', 'ARCHIVED']) {
    const { id } = await refer(nothingKnown);
    await premises.rows('UPDATE referral SET status = $2 WHERE id = $1', [id, status]);
    made.set(status, id);
  }
  return made;
}

export async function createKey(
  url: string,
  token: string,
  scopes: readonly string[],
): Promise<{ readonly id: string; readonly secret: string }> {
  const { createApiKey } = await ask<{ createApiKey: { id: string; secret: string } }>(
    url,
    token,
    'mutation($i: CreateApiKeyInput!){ createApiKey(input: $i){ id secret } }',
    { i: { name: scopes.join(' '), scopes } },
  );
  return createApiKey;
}

async function tokensOf(
  url: string,
  office: Office,
  ours: Neighbour,
  rep: Someone,
): Promise<Tokens> {
  const key = async (scope: string): Promise<string> =>
    (await createKey(url, ours.admin.token, [scope])).secret;
  return {
    ADMIN: office.admin,
    PARTNER_MANAGER: office.partnerManager.token,
    SALES_MANAGER: office.manager.token,
    SALES_REP: rep.token,
    PARTNER_ADMIN: ours.admin.token,
    PARTNER_MEMBER: ours.member.token,
    KEY_READ: await key('REFERRALS_READ'),
    KEY_WRITE: await key('REFERRALS_WRITE'),
    KEY_EVENTS: await key('EVENTS_READ'),
    STRANGER: null,
  };
}
