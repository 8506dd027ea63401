import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { ask, Refused, refusalOf } from './support/client.js';
import { act, createQueue, prospect, submitted } from './support/office.js';
import type { Someone } from './support/office.js';
import { nth, openStage } from './support/stage.js';
import type { Stage } from './support/stage.js';
import { idsOf, page, PAGE, through } from './support/pages.js';

type Input = Readonly<Record<string, unknown>>;

const ORDERS = ['NEWEST', 'DUE_SOONEST', 'LAST_CHANGED'] as const;
/** As the contract says it, by the owner's eyes. */
const SORTED = {
  NEWEST: 'submitted_at DESC, id DESC',
  DUE_SOONEST: 'due_at NULLS LAST, submitted_at DESC, id DESC',
  LAST_CHANGED: 'changed_at DESC, id DESC',
} as const;

let stage: Stage;
let ours: Someone;
let theirs: Someone;
let french: string;

beforeAll(async () => {
  stage = await openStage();
  ours = nth(stage.office.partners, 0).admin;
  theirs = nth(stage.office.partners, 1).admin;
  const { url, office } = stage;
  await ask(url, office.admin, 'mutation{ createProductLine(code: "CLOUD") }');
  french = await createQueue(url, office.admin, office.reps, {
    ...{ name: 'France', countries: ['FR'], sla: { respondWithin: 'PT30M' } },
  });
  for (let n = 0; n < 8; n++)
    for (const { token } of [ours, theirs]) await submitted(url, token, kinds(n));
  const accepting = nth(await storedOf(`rep_id = '${nth(office.reps, 0).id}'`), 0);
  await act(url, nth(office.reps, 0).token, 'acceptReferral', 'AcceptReferralInput', {
    referralId: accepting,
  });
});

afterAll(() => stage.premises.close());

/** A little of everything: nurtured, ended, waiting, French, of another line. */
function kinds(n: number): Input {
  const { company } = prospect();
  const kinds: readonly Input[] = [
    {},
    { company: { ...(company as Input), country: 'FR' } },
    { productLine: 'CLOUD' },
    { touchpoint: 'TRADE_SHOW_LIST' },
    { confirmsFitAndIntent: false, bant: {} },
    { confirmsFitAndIntent: false, bant: { need: 'NO' }, buyingSignals: [] },
  ];
  return nth(kinds, n % kinds.length);
}

const list = async (by: { token: string }, filter: Input = {}): Promise<string[]> =>
  idsOf(await page(stage.url, by, { filter }));

/** Which there are by the owner's eyes, the newest first. */
const storedOf = async (where = 'true', order: string = SORTED.NEWEST): Promise<string[]> =>
  (
    await stage.premises.rows<{ id: string }>(
      `SELECT r.id FROM referral r WHERE ${where} ORDER BY ${order}`,
    )
  ).map(({ id }) => id);

describe('a list is paged without a gap and without a duplicate', () => {
  it.each(ORDERS)('%s, whatever the size of the page', async (orderBy) => {
    const all = await storedOf('true', SORTED[orderBy]);
    expect(all.length).toBeGreaterThan(15);
    for (const first of [1, 2, 3, 7, all.length - 1, all.length, all.length + 1, 100])
      expect(await through(stage.url, stage.office.manager, { orderBy, first })).toEqual(all);
  });

  it.each(ORDERS)('%s, while others arrive', async (orderBy) => {
    const before = await storedOf('true', SORTED[orderBy]);
    const arrived = new Set<string>();
    const seen = await through(
      stage.url,
      stage.office.manager,
      { orderBy, first: 3 },
      async (pages) => {
        const both = [
          submitted(stage.url, ours.token, kinds(pages)),
          submitted(stage.url, theirs.token),
        ];
        for (const { id } of await Promise.all(both)) arrived.add(id);
      },
    );
    expect(arrived.size).toBeGreaterThan(8);
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen.filter((id) => !arrived.has(id))).toEqual(before);
  });

  it.each(ORDERS)('%s, also of what was stored in the same moment', async (orderBy) => {
    const some = (await storedOf()).slice(0, 6);
    await stage.premises.rows(
      'UPDATE referral r SET submitted_at = s.at, changed_at = s.at, due_at = s.at FROM (SELECT min(submitted_at) AS at FROM referral WHERE id = ANY($1)) s WHERE r.id = ANY($1)',
      [some],
    );
    const all = await storedOf('true', SORTED[orderBy]);
    expect(await through(stage.url, stage.office.manager, { orderBy, first: 2 })).toEqual(all);
  });

  it('a place of one order is none of another, nor is anything that was made up', async () => {
    for (const orderBy of ORDERS) {
      const { pageInfo } = await page(stage.url, stage.office.manager, { orderBy, first: 2 });
      for (const other of ORDERS.filter((one) => one !== orderBy)) {
        const asked = page(stage.url, stage.office.manager, {
          orderBy: other,
          after: pageInfo.endCursor,
        });
        expect([orderBy, other, await refusalOf(asked)]).toEqual([
          orderBy,
          other,
          'CURSOR_INVALID',
        ]);
      }
    }
    const forged = (parts: unknown): string =>
      Buffer.from(JSON.stringify(parts)).toString('base64url');
    const at = '2026-01-01T00:00:00.000Z';
    for (const after of [
      ...['', 'x', '!', 'null', '\u0000', 'W10', forged({}), forged(['NEWEST', at, null])],
      ...[
        forged(['NEWEST', 'now()', null, randomUUID()]),
        forged(['NEWEST', at, null, "' OR 1=1"]),
      ],
      ...[
        forged(['NEWEST', at, {}, randomUUID()]),
        forged(['NEWEST', '9999-99-99', null, randomUUID()]),
      ],
      forged(['NEWEST', '2026-13-45T99:00:00.000Z', null, randomUUID()]),
    ])
      expect([after, await refusalOf(page(stage.url, ours, { after }))]).toEqual([
        after,
        'CURSOR_INVALID',
      ]);
  });

  it.each([101, 100_000, 2_147_483_647, 0, -1])('no page has %s', async (first) => {
    const asked = page(stage.url, ours, { first }).catch((error: unknown) => error as Refused);
    expect(await asked).toMatchObject({
      errors: [{ extensions: { code: 'QUERY_TOO_COMPLEX', limit: 'first', most: 100 } }],
    });
    const written = ask(stage.url, ours.token, `{ referrals(first: ${first}) { ${PAGE} } }`);
    expect(await refusalOf(written)).toBe('QUERY_TOO_COMPLEX');
  });
});

describe('a filter leaves what it names', () => {
  const rows: readonly (readonly [string, () => Input, () => string])[] = [
    ['one status', () => ({ status: ['NURTURING'] }), () => `status = 'NURTURING'`],
    [
      'some statuses',
      () => ({ status: ['ACCEPTED', 'DISQUALIFIED'] }),
      () => `status IN ('ACCEPTED', 'DISQUALIFIED')`,
    ],
    ['a lead class', () => ({ leadClass: ['MQL', 'UNQUALIFIED'] }), () => `lead_class <> 'EQL'`],
    ['a product line', () => ({ productLine: ['CLOUD'] }), () => `product_line = 'CLOUD'`],
    [
      'a partner',
      () => ({ partnerId: nth(stage.office.partners, 1).id }),
      () => `partner_id = '${nth(stage.office.partners, 1).id}'`,
    ],
    [
      'a rep',
      () => ({ repId: nth(stage.office.reps, 1).id }),
      () => `rep_id = '${nth(stage.office.reps, 1).id}'`,
    ],
    ['a queue', () => ({ queueId: french }), () => `queue_id = '${french}'`],
    [
      'all at once',
      () => ({
        status: ['ASSIGNED'],
        leadClass: ['EQL'],
        productLine: ['CORE'],
        queueId: french,
        partnerId: nth(stage.office.partners, 0).id,
      }),
      () =>
        `status = 'ASSIGNED' AND queue_id = '${french}' AND partner_id = '${nth(stage.office.partners, 0).id}'`,
    ],
    [
      'nothing of it',
      () => ({ status: null, search: null, partnerId: null, search_: undefined }),
      () => 'true',
    ],
  ];
  it.each(rows)('%s, and counts it', async (_, filter, where) => {
    const expected = await storedOf(where());
    expect(expected).not.toEqual([]);
    const found = await page(
      stage.url,
      stage.office.manager,
      { filter: filter(), first: 100 },
      true,
    );
    expect([idsOf(found), found.totalCount]).toEqual([expected.slice(0, 100), expected.length]);
  });

  it('from a moment on, and before another', async () => {
    const all = await storedOf();
    const [row] = await stage.premises.rows<{ at: Date }>(
      'SELECT submitted_at AS at FROM referral WHERE id = $1',
      [nth(all, all.length - 4)],
    );
    const at = row?.at.toISOString() ?? '';
    const from = await list(stage.office.manager, { submittedFrom: at });
    const before = await list(stage.office.manager, { submittedBefore: at });
    expect([...from, ...before]).toEqual(all);
    expect(from).toEqual(await storedOf(`submitted_at >= '${at}'`));
    expect(await list(stage.office.manager, { submittedFrom: at, submittedBefore: at })).toEqual(
      [],
    );
  });

  it.each<[string, () => Input]>([
    ['an id that is none', () => ({ repId: 'nobody' })],
    ['somebody who is none', () => ({ queueId: randomUUID() })],
    ['no status', () => ({ status: [] })],
    ['a line that is none', () => ({ productLine: ['NONE'] })],
  ])('%s leaves nothing', async (_, filter) => {
    const found = await page(stage.url, stage.office.manager, { filter: filter() }, true);
    expect([idsOf(found), found.totalCount]).toEqual([[], 0]);
  });
});

it.each(['\u0000', 'CO\ud800'])(
  'a line of %j, which nobody can have, is refused by name',
  async (line) => {
    const problem = { code: 'CONTROL_CHARACTERS_NOT_ALLOWED', path: ['filter', 'productLine'] };
    await expect(list(ours, { productLine: ['CORE', line] })).rejects.toMatchObject({
      errors: [{ extensions: { code: 'BAD_USER_INPUT', problems: [problem] } }],
    });
  },
);

describe('everybody finds what is theirs to see', () => {
  it('partners their own, vendors’ managers all', async () => {
    for (const [n, { token }] of [ours, theirs].entries()) {
      const own = await storedOf(`partner_id = '${nth(stage.office.partners, n).id}'`);
      const found = await page(stage.url, { token }, {}, true);
      expect([idsOf(found), found.totalCount]).toEqual([own, own.length]);
    }
    const all = await storedOf();
    for (const by of [
      stage.office.manager,
      stage.office.partnerManager,
      { token: stage.office.admin },
    ])
      expect((await page(stage.url, by, {}, true)).totalCount).toBe(all.length);
  });

  it('a rep what is or was theirs', async () => {
    const rep = nth(stage.office.reps, 0);
    const declined = nth(await storedOf(`status = 'ASSIGNED' AND rep_id = '${rep.id}'`), 0);
    await act(stage.url, rep.token, 'declineReferral', 'ReasonInput', {
      ...{ referralId: declined, reason: 'Not my trade' },
    });
    const had = await storedOf(
      `id IN (SELECT referral_id FROM assignment WHERE rep_id = '${rep.id}')`,
    );
    const found = await page(stage.url, rep, {}, true);
    expect([idsOf(found), found.totalCount]).toEqual([had, had.length]);
    expect(had).toContain(declined);
    const now = await storedOf(`rep_id = '${rep.id}'`);
    expect(await list(rep, { repId: rep.id })).toEqual(now);
    expect(now).not.toContain(declined);
  });

  it('another’s id in a filter finds as much as one that never was', async () => {
    const stranger = nth(stage.office.partners, 0).id;
    for (const partnerId of [stranger, randomUUID()]) {
      const found = await page(stage.url, theirs, { filter: { partnerId } }, true);
      expect([idsOf(found), found.totalCount]).toEqual([[], 0]);
    }
    const ownWithRep = await storedOf(
      `partner_id = '${nth(stage.office.partners, 1).id}' AND rep_id = '${nth(stage.office.reps, 0).id}'`,
    );
    expect(await list(theirs, { repId: nth(stage.office.reps, 0).id })).toEqual(ownWithRep);
    const place = await page(stage.url, ours, { first: 1 });
    const after = place.pageInfo.endCursor;
    const own = await storedOf(`partner_id = '${nth(stage.office.partners, 1).id}'`);
    for (const id of idsOf(await page(stage.url, theirs, { after }))) expect(own).toContain(id);
  });
});

describe('counting', () => {
  it('is done for those who ask for it, and nobody else', async () => {
    const counted = (fields: string): Promise<unknown> =>
      ask(stage.url, ours.token, `{ referrals(first: 5) { ${fields} } }`);
    await stage.premises.rows('ALTER FUNCTION count_referrals RENAME TO out_of_order');
    await counted(PAGE);
    expect(await refusalOf(counted(`${PAGE} totalCount`))).toBe('INTERNAL');
    await stage.premises.rows('ALTER FUNCTION out_of_order RENAME TO count_referrals');
    const own = await storedOf(`partner_id = '${nth(stage.office.partners, 0).id}'`);
    expect(await counted('totalCount')).toEqual({ referrals: { totalCount: own.length } });
  });
});
