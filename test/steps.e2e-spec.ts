import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ask, Refused } from './support/client.js';
import { act, invite, submitted } from './support/office.js';
import type { SeenReferral, Someone } from './support/office.js';
import { nth, openStage } from './support/stage.js';
import type { Stage } from './support/stage.js';

type Input = Readonly<Record<string, unknown>>;

let stage: Stage;
let partner: Someone;

beforeAll(async () => {
  stage = await openStage();
  partner = nth(stage.office.partners, 0).admin;
});

afterAll(() => stage.premises.close());

/** What the audit trail tells of a step; the others are told by the referral's own story. */
const ON_RECORD: Readonly<Record<string, string>> = {
  withdrawReferral: 'referral.withdrawn',
  verifyReferral: 'referral.verified',
  promoteReferral: 'referral.promoted',
  assignReferral: 'referral.handedOver',
};

const trailOf = (id: string): Promise<unknown[]> =>
  stage.premises.rows(
    `SELECT action, actor_id AS actor, data->>'reason' AS reason, request_id IS NOT NULL AS traced FROM audit_entry WHERE subject = 'referral' AND subject_id = $1 ORDER BY id`,
    [id],
  );

const repOf = ({ assignment }: SeenReferral): Someone =>
  stage.office.reps.find(({ id }) => id === assignment?.rep.id) ?? stage.office.manager;

/** Who takes each step, and with what. */
const steps: Readonly<
  Record<
    string,
    { type: string; by: (r: SeenReferral) => Someone; input: (r: SeenReferral) => Input }
  >
> = {
  completeReferral: {
    type: 'CompleteReferralInput',
    by: () => partner,
    input: () => ({ note: 'x' }),
  },
  withdrawReferral: { type: 'ReasonInput', by: () => partner, input: () => ({ reason: 'x' }) },
  verifyReferral: {
    type: 'ReasonInput',
    by: () => stage.office.partnerManager,
    input: () => ({ reason: 'x' }),
  },
  promoteReferral: {
    type: 'ReasonInput',
    by: () => stage.office.manager,
    input: () => ({ reason: 'x' }),
  },
  acceptReferral: { type: 'AcceptReferralInput', by: repOf, input: () => ({}) },
  declineReferral: { type: 'ReasonInput', by: repOf, input: () => ({ reason: 'x' }) },
  assignReferral: {
    type: 'AssignReferralInput',
    by: () => stage.office.manager,
    input: (referral) => ({
      ...{
        reason: 'x',
        repId: stage.office.reps.find(({ id }) => id !== referral.assignment?.rep.id)?.id,
      },
    }),
  },
  updateDeal: { type: 'UpdateDealInput', by: repOf, input: () => ({ stage: 'PROPOSAL' }) },
};

const take = (name: string, referral: SeenReferral, over: Input = {}): Promise<unknown> => {
  const step = steps[name];
  if (!step) throw new Error(`there is no step ${name}`);
  return ask(
    stage.url,
    step.by(referral).token,
    `mutation($i: ${step.type}!){ ${name}(input: $i){ __typename } }`,
    { i: { referralId: referral.id, ...step.input(referral), ...over } },
  );
};

const nurtured = { confirmsFitAndIntent: false, bant: {} };
const ended = { buyingSignals: [], bant: { need: 'NO' } };
const deal = async (referral: SeenReferral, to: string): Promise<void> => {
  await take('acceptReferral', referral);
  await take('updateDeal', referral, { stage: to });
};

/** What each status is come to by, and which steps it takes. */
const statuses: Readonly<
  Record<string, readonly [Input, (r: SeenReferral) => Promise<unknown>, readonly string[]]>
> = {
  ACTION_REQUIRED: [
    { touchpoint: 'TRADE_SHOW_LIST' },
    async () => undefined,
    ['completeReferral', 'withdrawReferral', 'verifyReferral'],
  ],
  NURTURING: [
    nurtured,
    async () => undefined,
    ['completeReferral', 'withdrawReferral', 'verifyReferral', 'promoteReferral'],
  ],
  DISQUALIFIED: [{ ...nurtured, ...ended }, async () => undefined, []],
  ASSIGNED: [
    {},
    async () => undefined,
    ['withdrawReferral', 'acceptReferral', 'declineReferral', 'assignReferral'],
  ],
  ACCEPTED: [
    {},
    (referral) => take('acceptReferral', referral),
    ['withdrawReferral', 'assignReferral', 'updateDeal'],
  ],
  OPPORTUNITY: [
    {},
    (referral) => deal(referral, 'DISCOVERY'),
    ['withdrawReferral', 'assignReferral', 'updateDeal'],
  ],
  WON: [{}, (referral) => deal(referral, 'WON'), []],
  LOST: [{}, (referral) => deal(referral, 'LOST'), []],
  WITHDRAWN: [{}, (referral) => take('withdrawReferral', referral), []],
};

/** All that is stored of a referral. */
const storedOf = (id: string): Promise<unknown> =>
  stage.premises.rows(
    `SELECT to_jsonb(r) AS referral, (SELECT jsonb_agg(to_jsonb(a) ORDER BY a.number) FROM assignment a WHERE a.referral_id = r.id) AS assignments,
            (SELECT jsonb_agg(to_jsonb(v) ORDER BY v.number) FROM verdict v WHERE v.referral_id = r.id) AS verdicts,
            (SELECT jsonb_agg(to_jsonb(c)) FROM claim c WHERE c.referral_id = r.id) AS claims,
            (SELECT jsonb_agg(e.type ORDER BY e.seq) FROM event e WHERE e.referral_id = r.id) AS events
       FROM referral r WHERE r.id = $1`,
    [id],
  );

describe('a step that is not possible is refused, the state is named, and nothing changes', () => {
  it.each(Object.keys(statuses))('while a referral is %s', async (status) => {
    const [over, reach, possible] = statuses[status] ?? [{}, async () => undefined, []];
    const referral = await submitted(stage.url, partner.token, over);
    await reach(referral);
    const before = await storedOf(referral.id);
    expect(before).toMatchObject([{ referral: { status } }]);
    for (const name of Object.keys(steps).filter((step) => !possible.includes(step))) {
      const refused = await take(name, referral).catch((error: unknown) => error as Refused);
      const [error] = refused instanceof Refused ? refused.errors : [];
      expect([name, error?.extensions]).toEqual([name, { code: 'CONFLICT', state: status }]);
      expect(error?.message).toMatch(/^\p{Lu}[^{}$]+[.]$/u);
    }
    expect(await storedOf(referral.id)).toEqual(before);
  });

  it.each(
    Object.entries(statuses).flatMap(([status, [, , possible]]) =>
      possible.map((name) => [name, status]),
    ),
  )('%s is possible while it is %s', async (name, status) => {
    const [over, reach] = statuses[status] ?? [{}, async () => undefined];
    const referral = await submitted(stage.url, partner.token, over);
    await reach(referral);
    const [before, trail] = [await storedOf(referral.id), await trailOf(referral.id)];
    await take(name, referral);
    expect(await storedOf(referral.id)).not.toEqual(before);
    const action = ON_RECORD[name];
    const actor = steps[name]?.by(referral).id;
    const added = action === undefined ? [] : [{ action, actor, reason: 'x', traced: true }];
    expect(await trailOf(referral.id)).toEqual([...trail, ...added]);
  });

  it('in the language of whoever asks', async () => {
    const italian = await invite(stage.url, partner.token, stage.premises.mail, {
      ...{ email: 'carla@partner0.test', name: 'Carla', role: 'PARTNER_MEMBER', locale: 'it' },
      partnerId: nth(stage.office.partners, 0).id,
    });
    const { id } = await submitted(stage.url, partner.token, { ...nurtured, ...ended });
    const refused = act(stage.url, italian.token, 'withdrawReferral', 'ReasonInput', {
      referralId: id,
      reason: 'x',
    });
    await expect(refused).rejects.toMatchObject({
      errors: [
        { message: expect.stringMatching(/^Non è più possibile: la segnalazione è conclusa/) },
      ],
    });
  });
});

describe('the words that come with a step', () => {
  const LONG = 'x'.repeat(2_001);
  const worded = [
    ['withdrawReferral', 'reason', {}],
    ['verifyReferral', 'reason', { touchpoint: 'TRADE_SHOW_LIST' }],
    ['promoteReferral', 'reason', nurtured],
    ['declineReferral', 'reason', {}],
    ['assignReferral', 'reason', {}],
    ['acceptReferral', 'note', {}],
    ['updateDeal', 'note', {}],
  ] as const;

  it.each(worded)('%s: a %s that cannot be kept is refused by name', async (name, field, over) => {
    const referral = await submitted(stage.url, partner.token, over);
    if (name === 'updateDeal') await take('acceptReferral', referral);
    const before = await storedOf(referral.id);
    const cases = [
      ['a\u0000b', 'CONTROL_CHARACTERS_NOT_ALLOWED'],
      ['a\u001bb', 'CONTROL_CHARACTERS_NOT_ALLOWED'],
      ['a\ud800b', 'CONTROL_CHARACTERS_NOT_ALLOWED'],
      [LONG, 'TOO_LONG'],
      ...(field === 'reason' ? [['  ', 'REQUIRED']] : []),
    ];
    for (const [typed, code] of cases) {
      const refused = await take(name, referral, { [field]: typed }).catch(
        (error: unknown) => error,
      );
      expect(refused).toMatchObject({
        errors: [{ extensions: { code: 'BAD_USER_INPUT', problems: [{ code, path: [field] }] } }],
      });
    }
    expect(await storedOf(referral.id)).toEqual(before);
  });

  it.each(worded)('%s: any other %s is kept as it was given', async (name, field, over) => {
    const words = 'Perché sì 🦊\nשלום {{company}} <b>=1+1</b> %_\\';
    const referral = await submitted(stage.url, partner.token, over);
    if (name === 'updateDeal') await take('acceptReferral', referral);
    await take(name, referral, { [field]: words });
    const kept = await stage.premises.rows(
      `SELECT 1 FROM event WHERE referral_id = $1 AND data->>$2 = $3
       UNION ALL SELECT 1 FROM assignment WHERE referral_id = $1 AND end_reason LIKE '%: ' || replace(replace($3, '\\', '\\\\'), '_', '\\_')`,
      [referral.id, field, words],
    );
    expect(kept).not.toEqual([]);
  });
});

describe('what an assignment and a verdict tell afterwards', () => {
  it('the reason of a decline is read by the vendor and not by the partner', async () => {
    const referral = await submitted(stage.url, partner.token);
    const rep = repOf(referral);
    await take('declineReferral', referral, { reason: 'Not my region: they moved' });
    const read = async ({ token }: Someone): Promise<(string | null)[]> => {
      const told = await ask<{
        referral: { assignments: { endedBecause: string | null }[] };
      }>(stage.url, token, `{ referral(id: "${referral.id}") { assignments { endedBecause } } }`);
      return told.referral.assignments.map(({ endedBecause }) => endedBecause);
    };
    const all = ['Not my region: they moved', null];
    expect(await read(stage.office.manager)).toEqual(all);
    expect((await read(rep))[0]).toBe(all[0]);
    expect(await read(partner)).toEqual([null, null]);
  });

  it('everybody reads when the clock runs and warns, and what follows', async () => {
    const { id, assignment } = await submitted(stage.url, partner.token);
    const start = Date.parse(assignment?.assignedAt ?? '');
    const after = (hours: number): string => new Date(start + hours * 3_600_000).toISOString();
    for (const { token } of [partner, stage.office.manager]) {
      const read = await ask<{ referral: { assignment: unknown } }>(
        stage.url,
        token,
        `{ referral(id: "${id}") { assignment { runs { from until } warnsAt onBreach } } }`,
      );
      expect(read.referral.assignment).toEqual({
        runs: [{ from: after(0), until: after(2) }],
        warnsAt: [after(1), after(1.5)],
        onBreach: 'REASSIGN',
      });
    }
  });

  it('each verdict says what it was made for, and when', async () => {
    const referral = await submitted(stage.url, partner.token, nurtured);
    await take('promoteReferral', referral);
    const read = await ask<{ referral: { verdicts: { becauseOf: string; madeAt: string }[] } }>(
      stage.url,
      partner.token,
      `{ referral(id: "${referral.id}") { verdicts { becauseOf madeAt } } }`,
    );
    const { verdicts } = read.referral;
    expect(verdicts.map(({ becauseOf }) => becauseOf)).toEqual(['SUBMITTED', 'PROMOTED']);
    expect(verdicts.map(({ madeAt }) => madeAt)).toEqual(
      verdicts.map(({ madeAt }) => madeAt).toSorted(),
    );
  });
});
