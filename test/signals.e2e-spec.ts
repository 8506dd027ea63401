import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ask, refusalOf, until } from './support/client.js';
import { createKey } from './support/neighbours.js';
import { act, prospect, submit, submitted } from './support/office.js';
import type { Someone } from './support/office.js';
import { daysAgo, recordSignals, signal } from './support/record-signals.js';
import { beginDraft } from './support/rule-drafts.js';
import { nth, openStage } from './support/stage.js';
import type { Stage } from './support/stage.js';

interface Seen {
  readonly id: string;
  readonly status: string;
  readonly leadClass: string;
  readonly assignment: { readonly rep: { readonly name: string } } | null;
  readonly verdicts: readonly {
    readonly leadClass: string;
    readonly becauseOf: string;
    readonly criteria: readonly {
      readonly code: string;
      readonly outcome: string;
      readonly because: string;
    }[];
  }[];
  readonly signals: readonly { readonly kind: string; readonly evidence: string }[];
  readonly timeline: readonly {
    readonly type: string;
    readonly data: { readonly heldBack?: boolean };
  }[];
}

const SEEN = `id status leadClass assignment { rep { name } } signals { kind evidence }
  verdicts { leadClass becauseOf criteria { code outcome because } } timeline { type data }`;

let stage: Stage;
let partner: Someone;
let other: Someone;
let lead: Someone;

beforeAll(async () => {
  stage = await openStage({ servers: 2, partners: 4, reps: 1 });
  partner = nth(stage.office.partners, 0).admin;
  other = nth(stage.office.partners, 1).admin;
  lead = stage.office.partnerManager;
  await countIntegrationsAlone();
});

afterAll(() => stage.premises.close());

/** Rules by which a partner's word is no signal by itself: it takes an integration or a certificate. */
async function countIntegrationsAlone(): Promise<void> {
  const draft = await beginDraft(stage.url, lead);
  const ecosystem = draft.rules['ecosystem'] as object;
  const rules = {
    ...draft.rules,
    ecosystem: { ...ecosystem, counted: ['ACTIVE_INTEGRATION', 'CERTIFIED_PARTNER'] },
  };
  const { saveRuleDraft } = await ask<{ saveRuleDraft: { revision: number } }>(
    stage.url,
    lead.token,
    'mutation($i: SaveRuleDraftInput!){ saveRuleDraft(input: $i) { revision } }',
    { i: { id: draft.id, revision: draft.revision, rules } },
  );
  await ask(
    stage.url,
    lead.token,
    'mutation($i: PublishRuleDraftInput!){ publishRuleDraft(input: $i) { version } }',
    { i: { id: draft.id, revision: saveRuleDraft.revision } },
  );
}

async function seen(id: string, by: Pick<Someone, 'token'> = partner): Promise<Seen> {
  const { referral } = await ask<{ referral: Seen }>(
    stage.url,
    by.token,
    `query($id: ID!){ referral(id: $id) { ${SEEN} } }`,
    { id },
  );
  return referral;
}

const once = (id: string, holds: (referral: Seen) => boolean, by = partner): Promise<Seen> =>
  until('the verdict', async () => {
    const referral = await seen(id, by);
    return holds(referral) ? referral : undefined;
  });

const becauseOf = ({ verdicts }: Seen, code: string): string | undefined =>
  verdicts.at(-1)?.criteria.find((criterion) => criterion.code === code)?.because;

let accounts = 0;
/** What lacks nothing but a signal, and so is nurtured. */
async function nurtured(domain?: string, by = partner): Promise<{ id: string; account: string }> {
  const account = domain ?? `account-${++accounts}-${process.pid}.com`;
  const input = prospect({ bant: { need: 'YES' } });
  const company = { ...(input['company'] as object), domain: account };
  const { referral } = await submit(stage.url, by.token, { ...input, company });
  expect(referral).toMatchObject({ status: 'NURTURING', leadClass: 'MQL' });
  return { id: referral?.id ?? '', account };
}

/** One with an integration on record already, that wants nothing yet. */
async function referredWithout(account: string): Promise<string> {
  const input = prospect({ bant: { need: 'YES' }, buyingSignals: [] });
  const company = { ...(input['company'] as object), domain: account };
  const { referral } = await submit(stage.url, partner.token, { ...input, company });
  expect(referral).toMatchObject({ status: 'NURTURING', leadClass: 'MQL' });
  return referral?.id ?? '';
}

const listed = async (by: Pick<Someone, 'token'>, account: string) =>
  (
    await ask<{
      signals: {
        edges: {
          node: { kind: string; source: string; evidence: string; history: { evidence: string }[] };
        }[];
      };
    }>(
      stage.url,
      by.token,
      'query($a: String!){ signals(filter: { account: $a }) { edges { node { kind source evidence history { evidence } } } } }',
      { a: account },
    )
  ).signals.edges.map(({ node }) => node);

const csvOf = (by: Pick<Someone, 'token'>, input: object) =>
  ask<{
    recordSignalsCsv: {
      tally: Record<string, number> | null;
      stored: boolean;
      problems: { line: number; column: string | null; code: string; message: string }[];
      problemCount: number;
    };
  }>(
    stage.url,
    by.token,
    `mutation($i: RecordSignalsCsvInput!){ recordSignalsCsv(input: $i) { tally { new newer older unchanged } stored problemCount problems { line column code message } } }`,
    { i: input },
  ).then(({ recordSignalsCsv }) => recordSignalsCsv);

describe('a signal', () => {
  it('sends what waits for it to sales by itself within a second, once, whoever of two servers is at it', async () => {
    const waiting = await Promise.all(Array.from({ length: 3 }, () => nurtured()));
    const toldAt = Date.now();
    const { tally } = await recordSignals(
      stage.url,
      partner.token,
      waiting.map(({ account }) => signal(`https://www.${account}/about`)),
    );
    expect(tally).toEqual({ new: 3, newer: 0, older: 0, unchanged: 0 });
    for (const { id } of waiting) {
      const referral = await once(id, ({ status }) => status === 'ASSIGNED');
      expect(referral.leadClass).toBe('EQL');
      expect(referral.verdicts.map((verdict) => [verdict.leadClass, verdict.becauseOf])).toEqual([
        ['MQL', 'SUBMITTED'],
        ['EQL', 'SIGNAL'],
      ]);
      expect(referral.timeline.map(({ type }) => type)).toEqual([
        ...['referral.submitted', 'referral.nurturing', 'referral.judged', 'referral.assigned'],
      ]);
    }
    const [verdict] = await stage.premises.rows<{ ms: number }>(
      `SELECT extract(epoch FROM max(v.made_at) - max(s.recorded_at)) * 1000 AS ms FROM verdict v, ecosystem_signal s
        WHERE v.referral_id = ANY($1::uuid[]) AND v.because_of = 'SIGNAL' AND s.account_key = ANY($2)`,
      [waiting.map(({ id }) => id), waiting.map(({ account }) => account)],
    );
    console.log(`judged ${Math.round(Number(verdict?.ms))} ms after, seen ${Date.now() - toldAt}`);
  });

  it('on record before a referral counts when it is submitted, and the preview says so', async () => {
    const account = `known-${process.pid}.com`;
    await recordSignals(stage.url, other.token, [signal(account)]);
    const input = prospect();
    const company = { ...(input['company'] as object), domain: account };
    const { previewReferral } = await ask<{ previewReferral: { verdict: { leadClass: string } } }>(
      stage.url,
      partner.token,
      'query($i: PreviewReferralInput!){ previewReferral(input: $i) { verdict { leadClass } } }',
      {
        i: {
          ...{ company, contact: input['contact'], productLine: 'CORE', touchpoint: 'REFERRAL' },
          ...{ buyingSignals: ['DEMO_REQUESTED'], bant: { need: 'YES' } },
          confirmsFitAndIntent: true,
        },
      },
    );
    expect(previewReferral.verdict.leadClass).toBe('EQL');
    const { id } = await submitted(stage.url, partner.token, { company });
    const [row] = await stage.premises.rows<{ signals: object[] }>(
      `SELECT facts->'signals' AS signals FROM verdict WHERE referral_id = $1`,
      [id],
    );
    expect(row?.signals).toEqual([
      { kind: 'ACTIVE_INTEGRATION', seenAt: expect.any(String), count: null },
    ]);
  });

  it('of another partner helps a referral, and says to its partner neither whose it is nor what shows it', async () => {
    const { id, account } = await nurtured();
    await recordSignals(stage.url, other.token, [signal(account, { evidence: 'Their secret' })]);
    const referral = await once(id, ({ leadClass }) => leadClass === 'EQL');
    expect(becauseOf(referral, 'ACTIVE_INTEGRATION')).toMatch(/in active use/);
    expect(JSON.stringify(referral)).not.toMatch(/Their secret|Partner 1/);
    expect(referral.signals).toEqual([]);
    expect(await listed(partner, account)).toEqual([]);
    for (const by of [other, lead, stage.office.manager])
      expect(await listed(by, account)).toMatchObject([{ evidence: 'Their secret' }]);
    expect((await seen(id, lead)).signals).toMatchObject([{ evidence: 'Their secret' }]);
  });

  it('is worth nothing once it is older than the rules say, until it is seen again', async () => {
    const account = `aged-${process.pid}.com`;
    await recordSignals(stage.url, partner.token, [signal(account, { seenAt: daysAgo(200) })]);
    const { id } = await nurtured(account);
    expect(becauseOf(await seen(id), 'ACTIVE_INTEGRATION')).toMatch(/90/);
    const { tally } = await recordSignals(stage.url, partner.token, [signal(account)]);
    expect(tally?.newer).toBe(1);
    await once(id, ({ status }) => status === 'ASSIGNED');
  });

  it('seen again later makes no further verdict where it says the same', async () => {
    const { id, account } = await nurtured();
    const shared = { kind: 'SHARED_CUSTOMERS', count: 4, evidence: 'Both invoice them' };
    await recordSignals(stage.url, partner.token, [signal(account, shared)]);
    const overlap = await once(id, ({ verdicts }) => verdicts.length === 2);
    expect(overlap).toMatchObject({ status: 'NURTURING', leadClass: 'MQL' });
    expect(becauseOf(overlap, 'SHARED_CUSTOMERS')).toMatch(/4/);
    await recordSignals(stage.url, partner.token, [
      signal(account, { ...shared, seenAt: daysAgo(1) }),
    ]);
    await until('the news are looked through', async () => {
      const [row] = await stage.premises.rows<{ left: number }>(
        'SELECT count(*)::int AS left FROM signal_news WHERE account_key = $1 AND NOT last_look',
        [account],
      );
      return row?.left === 0;
    });
    expect((await seen(id)).verdicts).toHaveLength(2);
  });

  it('of a certificate is the vendor’s to give, and holds for all that the partner refers', async () => {
    const certified = nth(stage.office.partners, 2);
    const { id } = await nurtured(undefined, certified.admin);
    const certificate = { kind: 'CERTIFIED_PARTNER', evidence: 'Passed the exam' };
    const own = await recordSignals(stage.url, certified.admin.token, [signal(null, certificate)]);
    expect(own.problems).toMatchObject([
      { code: 'CERTIFICATE_OF_VENDOR', path: ['signals', '0', 'kind'] },
    ]);
    const given = [signal(null, { ...certificate, partnerId: certified.id })];
    await recordSignals(stage.url, lead.token, given, { source: 'CRM' });
    await until('it is with a rep', async () => {
      return (await seen(id, certified.admin)).status === 'ASSIGNED';
    });
  });

  it('that comes when another holds the account by now is judged, and waits on', async () => {
    const { id, account } = await nurtured();
    await stage.premises.rows(`UPDATE claim SET held_until = now() WHERE referral_id = $1`, [id]);
    const rival = await nurtured(account, other);
    await recordSignals(stage.url, lead.token, [
      signal(account, { partnerId: nth(stage.office.partners, 0).id }),
    ]);
    const held = await once(id, ({ leadClass }) => leadClass === 'EQL');
    expect(held).toMatchObject({ status: 'NURTURING', leadClass: 'EQL', assignment: null });
    expect(held.timeline.at(-1)).toMatchObject({
      type: 'referral.judged',
      data: { heldBack: true },
    });
    await until('the holder is with a rep', async () => {
      return (await seen(rival.id, other)).status === 'ASSIGNED';
    });
  });
});

/** Each of so many partners' own of one account: those that pass and wait on, and the one that has it with sales. */
async function heldBack(
  waiting: readonly Someone[] = [partner],
): Promise<{ ids: readonly string[]; rivalId: string }> {
  const account = `held-${++accounts}-${process.pid}.com`;
  const ids: string[] = [];
  for (const by of waiting) {
    const { id } = await nurtured(account, by);
    await runsOut(id);
    ids.push(id);
  }
  const rival = await nurtured(account, other);
  await recordSignals(stage.url, other.token, [signal(account)]);
  await until('the holder is with a rep', async () => {
    return (await seen(rival.id, other)).status === 'ASSIGNED';
  });
  for (const id of ids) await once(id, ({ leadClass }) => leadClass === 'EQL', lead);
  return { ids, rivalId: rival.id };
}

const reasoned = (by: Someone, mutation: string, referralId: string): Promise<unknown> =>
  act(stage.url, by.token, mutation, 'ReasonInput', { referralId, reason: 'As agreed' });

/** The account's protection is over. */
const runsOut = (referralId: string): Promise<unknown> =>
  stage.premises.rows(
    `WITH ended AS (UPDATE claim SET held_until = now() WHERE referral_id = $1)
     UPDATE referral SET claim_until = now(), claim_alarm_at = now() WHERE id = $1`,
    [referralId],
  );

async function loses(referralId: string): Promise<void> {
  const { token } = nth(stage.office.reps, 0);
  await act(stage.url, token, 'acceptReferral', 'AcceptReferralInput', { referralId });
  const lost = { referralId, stage: 'LOST' };
  await act(stage.url, token, 'updateDeal', 'UpdateDealInput', lost);
}

describe('what was held back', () => {
  it('goes to sales by itself once the account is free, in whichever way the claim ended', async () => {
    const ends: readonly ((referralId: string) => Promise<unknown>)[] = [
      ...[(id: string) => reasoned(lead, 'releaseClaim', id), loses, runsOut],
      (id) => reasoned(other, 'withdrawReferral', id),
    ];
    const held = await Promise.all(ends.map(() => heldBack()));
    await Promise.all(ends.map((end, n) => end(nth(held, n).rivalId)));
    for (const { ids, rivalId } of held) {
      const id = nth(ids, 0);
      const referral = await once(id, ({ status }) => status === 'ASSIGNED');
      expect(referral.verdicts.map(({ becauseOf }) => becauseOf)).toEqual([
        ...['SUBMITTED', 'SIGNAL', 'FREED'],
      ]);
      const told = referral.timeline
        .filter(({ type }) => type.startsWith('referral.'))
        .map(({ type, data }) => `${type} ${data.heldBack ?? ''}`);
      expect(told.slice(-3)).toEqual([
        ...['referral.judged true', 'referral.judged false', 'referral.assigned '],
      ]);
      for (const secret of [rivalId, other.email, nth(stage.office.partners, 1).id])
        expect(JSON.stringify(referral)).not.toContain(secret);
      expect(JSON.stringify(await seen(rivalId, other))).not.toContain(id);
    }
  });

  it('is of several the oldest, and the next one once that has let go', async () => {
    const third = nth(stage.office.partners, 3).admin;
    const { ids, rivalId } = await heldBack([partner, third]);
    const [first, next] = [nth(ids, 0), nth(ids, 1)];
    await reasoned(other, 'withdrawReferral', rivalId);
    await once(first, ({ status }) => status === 'ASSIGNED');
    expect((await seen(next, third)).status).toBe('NURTURING');
    await reasoned(partner, 'withdrawReferral', first);
    await once(next, ({ status }) => status === 'ASSIGNED', third);
  });
});

describe('recording', () => {
  it('says everything that is wrong at once, by path, and stores nothing', async () => {
    const account = `wrong-${process.pid}.com`;
    const { problems } = await recordSignals(stage.url, partner.token, [
      signal(account),
      signal('gmail.com', { evidence: ' ', evidenceUrl: 'javascript:alert(1)' }),
      signal(null, { count: 3, seenAt: '2031-01-01T00:00:00Z' }),
    ]);
    expect(problems?.map(({ code, path }) => `${path.slice(1).join('.')} ${code}`)).toEqual([
      ...['1.account ACCOUNT_INVALID', '1.evidence REQUIRED', '1.evidenceUrl URL_INVALID'],
      ...['2.seenAt DATE_IN_FUTURE', '2.account REQUIRED', '2.count NOT_OF_THIS_KIND'],
    ]);
    expect(await listed(partner, account)).toEqual([]);
  });

  it('keeps each sighting, takes the same one once however often and from how many it comes, and moves on by the latest', async () => {
    const account = `twice-${process.pid}.com`;
    const facts = [signal(account), signal(account, { seenAt: daysAgo(9), evidence: 'Older' })];
    const answers = await Promise.all(
      Array.from({ length: 8 }, (_, n) =>
        recordSignals(nth(stage.urls, n % 2), partner.token, facts),
      ),
    );
    const sum = (what: 'new' | 'newer' | 'older' | 'unchanged'): number =>
      answers.reduce((total, { tally }) => total + (tally?.[what] ?? 0), 0);
    expect([sum('new'), sum('newer') + sum('older'), sum('unchanged')]).toEqual([1, 1, 14]);
    expect(await listed(partner, account)).toMatchObject([
      { evidence: '42 API calls a day', history: [{}, { evidence: 'Older' }] },
    ]);
  });

  it('is by each way for those who may, and for nobody else', async () => {
    const way = async (token: string, more = {}, over = {}): Promise<string | undefined> => {
      const account = `way-${++accounts}-${process.pid}.com`;
      await recordSignals(stage.url, token, [signal(account, over)], more);
      return (await listed(lead, account))[0]?.source;
    };
    const partnerId = nth(stage.office.partners, 0).id;
    const key = await createKey(stage.url, partner.token, ['SIGNALS_WRITE']);
    const readOnly = await createKey(stage.url, partner.token, ['REFERRALS_WRITE']);
    expect(await way(partner.token)).toBe('PORTAL');
    expect(await way(key.secret)).toBe('API');
    expect(await way(lead.token, { source: 'CRM' }, { partnerId })).toBe('CRM');
    const crms = await createKey(stage.url, stage.office.admin, ['SIGNALS_WRITE']);
    // Whatever it says of itself.
    expect(await way(crms.secret, {}, { partnerId })).toBe('CRM');
    expect(await way(crms.secret, { source: 'PORTAL' }, { partnerId })).toBe('CRM');
    expect(await refusalOf(way(readOnly.secret))).toBe('FORBIDDEN');
    expect(await refusalOf(way(nth(stage.office.reps, 0).token))).toBe('FORBIDDEN');
    const strange = { partnerId: nth(stage.office.partners, 1).id };
    expect(await refusalOf(way(partner.token, {}, strange))).toBe('NOT_FOUND');
    const crm = await recordSignals(stage.url, partner.token, [signal('a.com')], { source: 'CRM' });
    expect(crm.problems).toMatchObject([{ code: 'SOURCE_OF_VENDOR', path: ['source'] }]);
  });

  it('by the vendor’s CRM needs a key that may do nothing else, and that an administrator ends', async () => {
    const token = stage.office.admin;
    const { id, secret } = await createKey(stage.url, token, ['SIGNALS_WRITE']);
    const fact = signal(`crm-${process.pid}.com`, { partnerId: nth(stage.office.partners, 0).id });
    const record = () => recordSignals(stage.url, secret, [fact]);
    expect((await record()).problems).toBeUndefined();
    const { apiKeys } = await ask<{ apiKeys: readonly { id: string; partner: null }[] }>(
      stage.url,
      token,
      '{ apiKeys { id partner { id } } }',
    );
    expect(apiKeys.find((key) => key.id === id)?.partner).toBeNull();
    for (const query of [
      '{ referrals { edges { node { id } } } }',
      '{ people { edges { node { id } } } }',
      '{ partners { edges { node { id } } } }',
      'mutation { createApiKey(input: { name: "x", scopes: [SIGNALS_WRITE] }) { secret } }',
    ])
      expect(await refusalOf(ask(stage.url, secret, query))).toBe('FORBIDDEN');
    for (const scopes of [['REFERRALS_READ'], ['SIGNALS_WRITE', 'EVENTS_READ']])
      expect(await refusalOf(createKey(stage.url, token, scopes))).toBe('FORBIDDEN');
    for (const other of [lead, stage.office.manager])
      expect(await refusalOf(createKey(stage.url, other.token, ['SIGNALS_WRITE']))).toBe(
        'FORBIDDEN',
      );
    await ask(stage.url, token, 'mutation($id: ID!){ revokeApiKey(id: $id) }', { id });
    expect(await refusalOf(record())).toBe('UNAUTHENTICATED');
  });
});

describe('a signal that was wrong', () => {
  const withdraw = (
    signalId: string,
    by: Pick<Someone, 'token'> = partner,
    reason = 'Not theirs',
  ) =>
    ask<{ withdrawSignal: { withdrawnBecause: string; withdrawnBy: { name: string } | null } }>(
      stage.url,
      by.token,
      `mutation($i: WithdrawSignalInput!){ withdrawSignal(input: $i) { withdrawnBecause withdrawnBy { name } } }`,
      { i: { signalId, reason } },
    ).then(({ withdrawSignal }) => withdrawSignal);

  const found = async (account: string, by: Pick<Someone, 'token'> = lead) =>
    (
      await ask<{
        signals: {
          edges: { node: { id: string; withdrawnAt: string | null; evidence: string } }[];
        };
      }>(
        stage.url,
        by.token,
        'query($a: String!){ signals(filter: { account: $a }) { edges { node { id withdrawnAt evidence } } } }',
        { a: account },
      )
    ).signals.edges.map(({ node }) => node);
  const idOf = async (account: string): Promise<string> => nth(await found(account), 0).id;

  it('is taken back, stays on record, and counts no more; what waits is judged anew, and what sales has stays', async () => {
    const account = `wrong-${++accounts}-${process.pid}.com`;
    await recordSignals(stage.url, other.token, [signal(account)]);
    const sold = await submitted(stage.url, other.token, {
      company: { ...(prospect()['company'] as object), domain: account },
    });
    await runsOut(sold.id);
    const waits = await referredWithout(account);
    expect(becauseOf(await seen(waits), 'ACTIVE_INTEGRATION')).toMatch(/^An integration is in/);
    const taken = await withdraw(await idOf(account), other, 'Their test system');
    expect(taken).toEqual({
      withdrawnBecause: 'Their test system',
      withdrawnBy: { name: other.name },
    });
    const judged = await once(waits, ({ verdicts }) => verdicts.length === 2);
    expect(becauseOf(judged, 'ACTIVE_INTEGRATION')).toMatch(/^We know of no integration/);
    expect(await seen(sold.id, other)).toMatchObject({ status: 'ASSIGNED', signals: [] });
    const facts = await stage.premises.rows(
      `SELECT jsonb_array_length(facts->'signals') AS signals FROM verdict WHERE referral_id = ANY($1) ORDER BY made_at`,
      [[sold.id, waits]],
    );
    expect(facts).toEqual([{ signals: 1 }, { signals: 1 }, { signals: null }]);
    expect(await found(account)).toMatchObject([{ withdrawnAt: expect.any(String) }]);
    expect(await refusalOf(withdraw(await idOf(account), other))).toBe('CONFLICT');
  });

  it('that is recorded again, be it word for word, counts again beside the one that was taken back', async () => {
    const { id, account } = await nurtured();
    const fact = signal(account, { kind: 'SHARED_CUSTOMERS', count: 4 });
    await recordSignals(stage.url, partner.token, [fact]);
    await once(id, ({ verdicts }) => verdicts.length === 2);
    await withdraw(await idOf(account));
    await once(id, ({ verdicts }) => verdicts.length === 3);
    const { tally } = await recordSignals(stage.url, partner.token, [fact]);
    expect(tally).toMatchObject({ new: 1 });
    const again = await once(id, ({ verdicts }) => verdicts.length === 4);
    expect(becauseOf(again, 'SHARED_CUSTOMERS')).toMatch(/4/);
    const all = await found(account, partner);
    expect(all.map(({ withdrawnAt }) => withdrawnAt === null).sort()).toEqual([false, true]);
  });

  it('is taken back by whoever may record it, with a reason, and by nobody else', async () => {
    const account = `whose-${++accounts}-${process.pid}.com`;
    await recordSignals(stage.url, partner.token, [signal(account)]);
    const id = await idOf(account);
    const key = async (scope: string) => ({
      token: (await createKey(stage.url, partner.token, [scope])).secret,
    });
    expect(await refusalOf(withdraw(id, other))).toBe('NOT_FOUND');
    expect(await refusalOf(withdraw(id, nth(stage.office.reps, 0)))).toBe('FORBIDDEN');
    expect(await refusalOf(withdraw(id, await key('REFERRALS_WRITE')))).toBe('FORBIDDEN');
    // A key takes back what came through keys.
    const writer = await key('SIGNALS_WRITE');
    expect(await refusalOf(withdraw(id, writer))).toBe('FORBIDDEN');
    expect(await refusalOf(withdraw(id, partner, ' '))).toBe('BAD_USER_INPUT');
    const byKey = `key-${account}`;
    await recordSignals(stage.url, writer.token, [signal(byKey)]);
    await withdraw(await idOf(byKey), writer);
    const crm = `crm-${account}`;
    const { id: partnerId } = nth(stage.office.partners, 0);
    await recordSignals(stage.url, lead.token, [signal(crm, { partnerId })], { source: 'CRM' });
    expect(await refusalOf(withdraw(await idOf(crm)))).toBe('FORBIDDEN');
    await withdraw(await idOf(crm), lead);
    await withdraw(id, stage.office.manager);
    const kept = await stage.premises.rows(
      `SELECT actor_id AS by, data->>'reason' AS reason FROM audit_entry WHERE action = 'signal.withdrawn' AND subject_id = $1`,
      [id],
    );
    expect(kept).toEqual([{ by: stage.office.manager.id, reason: 'Not theirs' }]);
  });
});

describe('a CSV of signals', () => {
  const header = '\uFEFFKind;Account;Last seen;Evidence;Count';
  const good = (account: string): string =>
    `active_integration;${account};${daysAgo(3).slice(0, 10)};"12 calls; a day";`;

  it('is refused as a whole by line and column where a line is wrong, unless it is to be left out', async () => {
    const account = `csv-1-${process.pid}.com`;
    const csv = [
      ...[
        header,
        good(account),
        'active_integration;;2026-02-31;Calls;',
        'fax;b.com;2026-01-01;Calls;',
      ],
      'shared_customers;c.com;2026-01-01;;0',
    ].join('\r\n');
    const refused = await csvOf(partner, { csv });
    expect(refused).toMatchObject({ tally: null, stored: false, problemCount: 4 });
    expect(refused.problems.map(({ line, column, code }) => `${line} ${column} ${code}`)).toEqual([
      ...['3 last_seen DATE_INVALID', '4 kind KIND_UNKNOWN'],
      ...['5 count NUMBER_OUT_OF_RANGE', '5 evidence REQUIRED'],
    ]);
    expect(await listed(partner, account)).toEqual([]);
    const kept = await csvOf(partner, { csv, skipInvalid: true });
    expect(kept).toMatchObject({ tally: { new: 1 }, stored: true, problemCount: 4 });
    expect(await listed(partner, account)).toMatchObject([
      { source: 'CSV', evidence: '12 calls; a day' },
    ]);
  });

  it('tells in a preview what it would do, does that and no more, and nothing a second time', async () => {
    const account = `csv-2-${process.pid}.com`;
    await csvOf(partner, { csv: `${header}\n${good(account)}` });
    const csv = [
      header,
      good(account),
      `active_integration;${account};${daysAgo(1).slice(0, 10)};Still;`,
      `shared_customers;${account};2026-01-01;Both;7`,
    ].join('\n');
    const tally = { new: 1, newer: 1, older: 0, unchanged: 1 };
    expect(await csvOf(partner, { csv, preview: true })).toMatchObject({ tally, stored: false });
    expect(await csvOf(partner, { csv })).toMatchObject({ tally, stored: true });
    expect((await csvOf(partner, { csv })).tally).toEqual({
      ...{ new: 0, newer: 0, older: 0, unchanged: 3 },
    });
  });

  it('of the vendor’s CRM names each line’s partner', async () => {
    const account = `csv-3-${process.pid}.com`;
    const csv = `partner,kind,account,last_seen,evidence\npartner-1,active_integration,crm-${account},2026-01-01,Calls\nnobody,active_integration,crm-${account},2026-01-01,Calls`;
    const { problems } = await csvOf(lead, { csv, fromCrm: true });
    expect(problems).toMatchObject([{ line: 3, column: 'partner', code: 'PARTNER_UNKNOWN' }]);
    await csvOf(lead, { csv, fromCrm: true, skipInvalid: true });
    expect(await listed(other, `crm-${account}`)).toMatchObject([{ source: 'CRM' }]);
    // A file that its own key brings need not say it.
    const { secret: token } = await createKey(stage.url, stage.office.admin, ['SIGNALS_WRITE']);
    await csvOf({ token }, { csv: csv.replaceAll('crm-', 'key-'), skipInvalid: true });
    expect(await listed(other, `key-${account}`)).toMatchObject([{ source: 'CRM' }]);
  });
});

describe('a crash', () => {
  it('between recording and judging, and in the middle of judging, loses nothing and judges once', async () => {
    const { premises, servers } = stage;
    await Promise.all(servers.map((server) => server.stop()));
    const recorder = await premises.start({ WORK: 'apart' });
    stage = { ...stage, url: recorder.url, urls: [recorder.url, recorder.url] };
    const { id, account } = await nurtured();
    await recordSignals(recorder.url, partner.token, [signal(account)]);
    recorder.signal('SIGKILL');
    expect(await recorder.exited).toBe('SIGKILL');
    // It may die before it has said that it works.
    const end = await premises.startWorker({ CRASH_AT: 'signals.before-commit' }).then(
      async ({ exited, log }) => `${await exited} ${log()}`,
      (error: unknown) => String(error),
    );
    expect(end).toMatch('crash point signals.before-commit');
    const [left] = await premises.rows<{ verdicts: number; assignments: number }>(
      `SELECT (SELECT count(*)::int FROM verdict WHERE referral_id = $1) AS verdicts,
              (SELECT count(*)::int FROM assignment WHERE referral_id = $1) AS assignments`,
      [id],
    );
    expect(left).toEqual({ verdicts: 1, assignments: 0 });
    const again = [await premises.start(), await premises.start()];
    const urls = again.map(({ url }) => url);
    stage = { ...stage, servers: again, urls, url: nth(urls, 0) };
    const referral = await once(id, ({ status }) => status === 'ASSIGNED');
    expect(referral.verdicts).toHaveLength(2);
  });

  it('in the middle of judging what was held back loses nothing and judges once', async () => {
    const { premises } = stage;
    const { ids, rivalId } = await heldBack();
    const id = nth(ids, 0);
    await Promise.all(stage.servers.map((server) => server.stop()));
    await runsOut(rivalId);
    const end = await premises.startWorker({ CRASH_AT: 'freed.before-commit' }).then(
      async ({ exited, log }) => `${await exited} ${log()}`,
      (error: unknown) => String(error),
    );
    expect(end).toMatch('crash point freed.before-commit');
    const server = await premises.start();
    stage = { ...stage, servers: [server], urls: [server.url], url: server.url };
    const referral = await once(id, ({ status }) => status === 'ASSIGNED');
    expect(referral.verdicts).toHaveLength(3);
    const [kept] = await premises.rows<{ assignments: number }>(
      'SELECT count(*)::int AS assignments FROM assignment WHERE referral_id = $1',
      [id],
    );
    expect(kept).toEqual({ assignments: 1 });
  });
});
