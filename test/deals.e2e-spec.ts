import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ask, Refused, refusalOf } from './support/client.js';
import { act, submitted } from './support/office.js';
import type { SeenReferral, Someone } from './support/office.js';
import { nth, openStage } from './support/stage.js';
import type { Stage } from './support/stage.js';

type Input = Readonly<Record<string, unknown>>;

interface Deal {
  readonly stage: string;
  readonly amount: { readonly amount: string; readonly currency: string } | null;
  readonly annualRecurringRevenue: Deal['amount'];
  readonly expectedCloseOn: string | null;
  readonly closedAt: string | null;
}
interface SeenDeal {
  readonly status: string;
  readonly deal: Deal | null;
  readonly timeline: readonly { readonly type: string; readonly data: Input }[];
}

let stage: Stage;
let partner: Someone;

beforeAll(async () => {
  stage = await openStage();
  partner = nth(stage.office.partners, 0).admin;
});

afterAll(() => stage.premises.close());

const DEAL =
  'status deal { stage amount { amount currency } annualRecurringRevenue { amount currency } expectedCloseOn closedAt } timeline { type data }';

const repOf = ({ assignment }: SeenReferral): Someone =>
  stage.office.reps.find(({ id }) => id === assignment?.rep.id) ?? stage.office.manager;

async function accepted(): Promise<SeenReferral> {
  const referral = await submitted(stage.url, partner.token);
  return act(stage.url, repOf(referral).token, 'acceptReferral', 'AcceptReferralInput', {
    referralId: referral.id,
  });
}

async function update(
  by: { token: string },
  { id }: SeenReferral,
  input: Input,
): Promise<SeenDeal> {
  const { updateDeal } = await ask<{ updateDeal: SeenDeal }>(
    stage.url,
    by.token,
    `mutation($i: UpdateDealInput!){ updateDeal(input: $i){ ${DEAL} } }`,
    { i: { referralId: id, ...input } },
  );
  return updateDeal;
}

/** An accepted referral whose deal its rep has brought that far. */
async function dealAt(at: string | null, input: Input = {}): Promise<SeenReferral> {
  const referral = await accepted();
  if (at !== null) await update(repOf(referral), referral, { stage: at, ...input });
  return referral;
}

const rowOf = async ({ id }: SeenReferral): Promise<unknown> =>
  (
    await stage.premises.rows(
      `SELECT r.status, r.deal_stage, r.deal_amount_minor, r.deal_currency, r.deal_arr_minor, r.deal_arr_currency,
              r.deal_expected_close_on::text, r.deal_closed_at IS NOT NULL AS closed,
              (SELECT count(*)::int FROM event e WHERE e.referral_id = r.id AND e.type = 'deal.updated') AS events
         FROM referral r WHERE r.id = $1`,
      [id],
    )
  )[0];

const STAGES = ['DISCOVERY', 'PROPOSAL', 'NEGOTIATION', 'WON', 'LOST'];
const statusOf = (at: string): string => (at === 'WON' || at === 'LOST' ? at : 'OPPORTUNITY');

describe('a deal', () => {
  it('does not begin by accepting', async () => {
    const { id } = await accepted();
    const { referral } = await ask<{ referral: SeenDeal }>(
      stage.url,
      partner.token,
      `query($id: ID!){ referral(id: $id){ ${DEAL} } }`,
      { id },
    );
    expect([referral.status, referral.deal]).toEqual(['ACCEPTED', null]);
  });

  /** From each stage, which of the five it may go to, in their order. */
  it.each([
    ['a rep', 'no deal', 'yes yes yes yes yes'],
    ['a rep', 'DISCOVERY', 'yes yes yes yes yes'],
    ['a rep', 'PROPOSAL', 'yes yes yes yes yes'],
    ['a rep', 'NEGOTIATION', 'no yes yes yes yes'],
    ['a rep', 'WON', 'no no no no no'],
    ['a rep', 'LOST', 'no no no no no'],
    ['a manager', 'no deal', 'yes yes yes yes yes'],
    ['a manager', 'DISCOVERY', 'yes yes yes yes yes'],
    ['a manager', 'PROPOSAL', 'yes yes yes yes yes'],
    ['a manager', 'NEGOTIATION', 'no yes yes yes yes'],
    ['a manager', 'WON', 'yes yes yes yes no'],
    ['a manager', 'LOST', 'yes yes yes no yes'],
  ])('is moved by %s from %s: %s', async (who, from, allowed) => {
    const at = from === 'no deal' ? null : from;
    for (const [column, to] of STAGES.entries()) {
      const referral = await dealAt(at);
      const before = await rowOf(referral);
      const by = who === 'a rep' ? repOf(referral) : stage.office.manager;
      const moving = update(by, referral, { stage: to, amount: { amount: '5', currency: 'EUR' } });
      if (allowed.split(' ')[column] === 'yes') {
        const { status, deal, timeline } = await moving;
        expect([to, status, deal?.stage]).toEqual([to, statusOf(to), to]);
        expect(deal?.closedAt === null).toBe(status === 'OPPORTUNITY');
        expect(timeline.at(-1)).toMatchObject({
          type: 'deal.updated',
          data: { stage: to, amount: { amount: '5.00', currency: 'EUR' } },
        });
        expect(await rowOf(referral)).toMatchObject({ status, deal_stage: to });
      } else {
        const refused = await moving.catch((error: unknown) => error as Refused);
        expect(refused).toMatchObject({
          errors: [{ extensions: { code: 'CONFLICT', state: from } }],
        });
        expect(await rowOf(referral)).toEqual(before);
      }
    }
  });

  it('keeps what is not named, and clears what is named as nothing', async () => {
    const referral = await dealAt('DISCOVERY', {
      ...{ amount: { amount: '1200', currency: 'EUR' }, expectedCloseOn: '2027-02-28' },
      annualRecurringRevenue: { amount: '99.9', currency: 'USD' },
    });
    const moved = await update(repOf(referral), referral, { stage: 'PROPOSAL' });
    expect(moved.deal).toEqual({
      ...{ stage: 'PROPOSAL', closedAt: null, expectedCloseOn: '2027-02-28' },
      amount: { amount: '1200.00', currency: 'EUR' },
      annualRecurringRevenue: { amount: '99.90', currency: 'USD' },
    });
    expect(await rowOf(referral)).toMatchObject({
      ...{ deal_amount_minor: '120000', deal_currency: 'EUR' },
      ...{ deal_arr_minor: '9990', deal_arr_currency: 'USD', deal_expected_close_on: '2027-02-28' },
    });
    const nothing = { amount: null, annualRecurringRevenue: null, expectedCloseOn: null };
    const cleared = await update(repOf(referral), referral, { stage: 'PROPOSAL', ...nothing });
    expect(cleared.deal).toEqual({ stage: 'PROPOSAL', closedAt: null, ...nothing });
  });

  it('that was won keeps its day until a manager re-opens it', async () => {
    const referral = await dealAt('WON');
    const { manager } = stage.office;
    const won = await update(manager, referral, { stage: 'WON', note: 'Signed' });
    const raised = await update(manager, referral, {
      ...{ stage: 'WON', amount: { amount: '7', currency: 'CHF' } },
    });
    expect(raised.deal?.closedAt).toBe(won.deal?.closedAt);
    expect(won.deal?.closedAt).not.toBeNull();
    const reopened = { stage: 'NEGOTIATION', note: 'The order was withdrawn' };
    const open = await update(manager, referral, reopened);
    expect([open.status, open.deal?.closedAt]).toEqual(['OPPORTUNITY', null]);
    expect((await update(repOf(referral), referral, { stage: 'LOST' })).status).toBe('LOST');
    const trail = await stage.premises.rows(
      `SELECT action, actor_id AS actor, data, request_id IS NOT NULL AS traced FROM audit_entry WHERE subject = 'referral' AND subject_id = $1`,
      [referral.id],
    );
    expect(trail).toEqual([
      {
        ...{ action: 'deal.reopened', actor: manager.id, traced: true },
        data: { changes: { stage: { from: 'WON', to: 'NEGOTIATION' } }, note: reopened.note },
      },
    ]);
  });
});

describe('an amount', () => {
  it.each([
    ['1200.00', 'EUR', '1200.00'],
    ['0', 'EUR', '0.00'],
    ['0.1', 'USD', '0.10'],
    ['007', 'CHF', '7.00'],
    ['1200', 'JPY', '1200'],
    ['1.234', 'KWD', '1.234'],
    ['90071992547409.91', 'EUR', '90071992547409.91'],
  ])('of %s %s is kept to the cent', async (amount, currency, shown) => {
    const referral = await accepted();
    const input = { stage: 'DISCOVERY', amount: { amount, currency } };
    const { deal } = await update(repOf(referral), referral, input);
    expect(deal?.amount).toEqual({ amount: shown, currency });
    expect(await rowOf(referral)).toMatchObject({
      deal_amount_minor: String(BigInt(shown.replace('.', ''))),
    });
  });

  it.each([
    ['-1', 'EUR', 'AMOUNT_INVALID'],
    ['NaN', 'EUR', 'AMOUNT_INVALID'],
    ['Infinity', 'EUR', 'AMOUNT_INVALID'],
    ['10.005', 'EUR', 'AMOUNT_INVALID'],
    ['10.5', 'JPY', 'AMOUNT_INVALID'],
    ['1e3', 'EUR', 'AMOUNT_INVALID'],
    ['1,200.00', 'EUR', 'AMOUNT_INVALID'],
    ['1.200,00', 'EUR', 'AMOUNT_INVALID'],
    ['0x10', 'EUR', 'AMOUNT_INVALID'],
    ['', 'EUR', 'AMOUNT_INVALID'],
    [' 5', 'EUR', 'AMOUNT_INVALID'],
    ['٥', 'EUR', 'AMOUNT_INVALID'],
    ['90071992547409.92', 'EUR', 'AMOUNT_OUT_OF_RANGE'],
    ['9'.repeat(20), 'EUR', 'AMOUNT_OUT_OF_RANGE'],
    ['10', 'XXX', 'CURRENCY_UNKNOWN'],
    ['10', 'XAU', 'CURRENCY_UNKNOWN'],
    ['10', 'eur', 'CURRENCY_UNKNOWN'],
    ['10', '€', 'CURRENCY_UNKNOWN'],
    ['10', '', 'CURRENCY_UNKNOWN'],
  ])('of “%s” in “%s” is refused by name: %s', async (amount, currency, code) => {
    const referral = await dealAt('DISCOVERY');
    const before = await rowOf(referral);
    for (const field of ['amount', 'annualRecurringRevenue']) {
      const refused = update(repOf(referral), referral, {
        stage: 'PROPOSAL',
        [field]: { amount, currency },
      });
      await expect(refused).rejects.toMatchObject({
        errors: [{ extensions: { code: 'BAD_USER_INPUT', problems: [{ code, path: [field] }] } }],
      });
    }
    expect(await rowOf(referral)).toEqual(before);
  });

  it.each([
    { amount: { amount: 10, currency: 'EUR' } },
    { amount: { amount: '10' } },
    { amount: '10 EUR' },
    { expectedCloseOn: '2026-02-30' },
    { expectedCloseOn: '30/11/2026' },
    { stage: 'SIGNED' },
    { stage: null },
    { closedAt: '2026-01-01T00:00:00Z' },
  ])('or anything else of the wrong shape is refused: %j', async (over) => {
    const referral = await dealAt('DISCOVERY');
    const before = await rowOf(referral);
    const moving = update(repOf(referral), referral, { stage: 'PROPOSAL', ...over });
    expect(await refusalOf(moving)).toBe('BAD_USER_INPUT');
    expect(await rowOf(referral)).toEqual(before);
  });
});

describe('whose deal it is', () => {
  it('reps move their own, and nobody else’s', async () => {
    const referral = await dealAt('DISCOVERY');
    const rep = repOf(referral);
    const move = (by: { token: string }): Promise<string> =>
      refusalOf(update(by, referral, { stage: 'PROPOSAL' }));
    const [next, never] = stage.office.reps.filter(({ id }) => id !== rep.id);
    expect(await move(next ?? rep)).toBe('NOT_FOUND');
    expect(await move(partner)).toBe('FORBIDDEN');
    expect(await move(stage.office.partnerManager)).toBe('FORBIDDEN');
    await act(stage.url, stage.office.manager.token, 'assignReferral', 'AssignReferralInput', {
      ...{ referralId: referral.id, repId: next?.id, reason: 'On leave' },
    });
    expect(await move(rep)).toBe('CONFLICT');
    expect(await move(never ?? rep)).toBe('NOT_FOUND');
    expect(await rowOf(referral)).toMatchObject({ status: 'ASSIGNED', deal_stage: 'DISCOVERY' });
    await act(stage.url, next?.token ?? '', 'acceptReferral', 'AcceptReferralInput', {
      referralId: referral.id,
    });
    expect(await rowOf(referral)).toMatchObject({ status: 'OPPORTUNITY', deal_stage: 'DISCOVERY' });
    expect(await move(rep)).toBe('CONFLICT');
    expect((await update(next ?? rep, referral, { stage: 'PROPOSAL' })).status).toBe('OPPORTUNITY');
    expect((await update({ token: stage.office.admin }, referral, { stage: 'WON' })).status).toBe(
      'WON',
    );
  });
});

describe('the partner is told', () => {
  const mailsAbout = async ({ id }: SeenReferral): Promise<readonly string[]> => {
    await stage.premises.mailsAreOut();
    return stage.premises.mail
      .to(partner.email)
      .filter(({ parsed }) => parsed.headers.get('x-staffetta-referral') === id)
      .map(({ parsed }) => parsed.subject ?? '');
  };

  it('of each change of the stage by one mail, of other values by an event only', async () => {
    const referral = await accepted();
    const rep = repOf(referral);
    const known = (await mailsAbout(referral)).length;
    const steps: readonly [Input, number][] = [
      [{ stage: 'DISCOVERY' }, 1],
      [{ stage: 'DISCOVERY', amount: { amount: '10', currency: 'EUR' } }, 0],
      [{ stage: 'DISCOVERY', expectedCloseOn: '2027-01-01' }, 0],
      [{ stage: 'DISCOVERY', note: 'They like it' }, 0],
      [{ stage: 'NEGOTIATION', amount: { amount: '20', currency: 'EUR' } }, 1],
      [{ stage: 'WON' }, 1],
    ];
    let [mails, events] = [known, 0];
    for (const [input, told] of steps) {
      const { timeline } = await update(rep, referral, input);
      mails += told;
      events += 1;
      expect(timeline.filter(({ type }) => type === 'deal.updated')).toHaveLength(events);
      expect([input, (await mailsAbout(referral)).length]).toEqual([input, mails]);
    }
    expect(await rowOf(referral)).toMatchObject({ events: 6 });
  });
});
