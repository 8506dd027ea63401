import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { AssignmentRow } from '#referrals';
import { ask, refusalOf, until } from './support/client.js';
import { keepStarting } from './support/mortal-server.js';
import { act, createQueue, openOffice, prospect, submit, submitted } from './support/office.js';
import type { Office, SeenReferral, Someone } from './support/office.js';
import { atOnce, persist, times } from './support/persistence.js';
import { Premises } from './support/premises.js';
import type { RunningServer } from './support/server.js';
import { nth } from './support/stage.js';
import { unfairTurns } from './support/turns.js';
import type { TakenTurn } from './support/turns.js';

/** PROVE_TURNS raises them. */
const TURNS = Number(process.env['PROVE_TURNS'] ?? 400);
const SUBMITTERS = 32;
jest.setTimeout(60_000 + TURNS * 30);
const TWO_HOURS_MS = 7_200_000;

let premises: Premises;
let server: RunningServer;
let office: Office;
let partner: Someone;

beforeAll(async () => {
  premises = await Premises.open();
  server = await premises.start();
  office = await openOffice(server.url, premises.mail, { reps: 10 });
  partner = nth(office.partners, 0).admin;
  await muteEverybodyBut(office.manager);
});

afterAll(() => premises.close());

describe('the checker of turns', () => {
  const fair = times(12).map((n) => ({ turn: n + 1, repId: 'abc'.charAt(n % 3) }));
  const weights = new Map(['a', 'b', 'c'].map((repId) => [repId, 1]));

  it('finds nothing in an exact round', () => expect(unfairTurns(fair, weights)).toEqual([]));

  it.each<[string, TakenTurn[], Map<string, number>]>([
    ['a turn that is left out', fair.filter(({ turn }) => turn !== 5), weights],
    ['a number that is used twice', [...fair.slice(0, 6), ...fair.slice(5)], weights],
    ['the same rep twice in a row', swapped(fair, 3, 5), weights],
    ['two who changed places', swapped(fair, 3, 4), weights],
    ['somebody who is not in the queue', fair, new Map(['a', 'b'].map((repId) => [repId, 1]))],
    [
      'a rep who is left a whole turn behind',
      asTurns('a', 'a', 'b', 'a', 'b'),
      new Map(Object.entries({ a: 1, b: 2 })),
    ],
  ])('finds %s', (_, turns, shares) => expect(unfairTurns(turns, shares)).not.toEqual([]));
});

describe('referrals that are submitted at once', () => {
  it.each([
    ['three equal reps', 'IT', [1, 1, 1]],
    ['seven equal reps', 'DE', [1, 1, 1, 1, 1, 1, 1]],
    ['reps of the weights 5, 3, 1 and 1', 'FR', [5, 3, 1, 1]],
  ])('go round %s within a turn of their share after every turn', async (_, country, weights) => {
    const queue = await newQueue({ country, weights });
    await atOnce(SUBMITTERS, times(TURNS), async () => {
      await submitted(server.url, partner.token, from(country));
    });
    expect(await unfairTurnsOf(queue, weights)).toEqual([]);
    expect(await turnsOf(queue)).toHaveLength(TURNS);
  });

  it('take fair turns through two servers on one database', async () => {
    const other = await premises.start();
    const queue = await newQueue({ country: 'AT', weights: [1, 1, 1] });
    await atOnce(SUBMITTERS, times(TURNS), async (n) => {
      await submitted((n % 2 === 0 ? server : other).url, partner.token, from('AT'));
    });
    expect(await unfairTurnsOf(queue, [1, 1, 1])).toEqual([]);
    expect(await turnsOf(queue)).toHaveLength(TURNS);
    await other.stop();
  });

  it('lose no turn and take none twice while servers die before and after their commit', async () => {
    const weights = [3, 2, 1];
    const queue = await newQueue({ country: 'CH', weights });
    const crashes = ['before', 'after', 'after', 'before'].map((when) => `submit.${when}-commit:2`);
    const mortal = await keepStarting((env) => premises.start({ WORK: 'apart', ...env }), crashes);
    const answered = new Map<string, string>();
    await atOnce(SUBMITTERS, times(TURNS), async () => {
      const input = prospect(from('CH'));
      const { referral } = await persist(() => submit(mortal.now().url, partner.token, input));
      answered.set(String(input['idempotencyKey']), referral?.id ?? 'none');
    });
    await mortal.settled;
    await mortal.now().stop();
    expect(mortal.deaths).toEqual(crashes.map((crash) => crash.replace(':2', '')));
    const stored = await premises.rows<{ key: string; id: string }>(
      `SELECT k.key, r.id FROM referral r LEFT JOIN idempotency_key k ON k.referral_id = r.id WHERE r.country = 'CH'`,
    );
    expect(stored).toHaveLength(TURNS);
    expect(new Map(stored.map(({ key, id }) => [key, id]))).toEqual(answered);
    expect(await unfairTurnsOf(queue, weights)).toEqual([]);
    expect(await turnsOf(queue)).toHaveLength(TURNS);
  });

  it('are all answered while settings change under them, and none stays with who is gone', async () => {
    const leaver = rep(9);
    await createQueue(server.url, office.admin, [rep(0), rep(1), leaver], { countries: ['BE'] });
    const changing = { goes: true };
    const changes = (async () => {
      for (let n = 0; changing.goes; n++) await setAvailable(rep(1), n % 2 === 1);
      await setAvailable(rep(1), true);
    })();
    await atOnce(SUBMITTERS, times(TURNS), async (_, index) => {
      await submitted(server.url, partner.token, from('BE'));
      if (index === TURNS / 2) await deactivate(leaver);
    });
    changing.goes = false;
    await changes;
    const [row] = await premises.rows(
      `SELECT count(*)::int AS stored, count(*) FILTER (WHERE rep_id = $1)::int AS "theLeavers",
              count(DISTINCT rep_id)::int AS owners FROM referral WHERE country = 'BE'`,
      [leaver.id],
    );
    expect(row).toEqual({ stored: TURNS, theLeavers: 0, owners: 2 });
    const handedOver = await premises.rows(
      `SELECT 1 FROM assignment WHERE rep_id = $1 AND end_reason = 'REP_DEACTIVATED'`,
      [leaver.id],
    );
    expect(handedOver.length).toBeGreaterThan(TURNS / 10);
  });
});

describe('who comes back', () => {
  it('gets neither a flood nor nothing', async () => {
    const queue = await newQueue({ country: 'ES', weights: [1, 1, 1] });
    await submitSome(30, 'ES');
    await setAvailable(rep(0), false);
    await submitSome(30, 'ES');
    await setAvailable(rep(0), true);
    await submitSome(30, 'ES');
    const turns = await turnsOf(queue);
    expect(unfairTurns(turns.slice(0, 30), equal(3))).toEqual([]);
    expect(turns.slice(30, 60).some(({ repId }) => repId === rep(0).id)).toBe(false);
    const back = turns.slice(60).map(({ turn, repId }) => ({ turn: turn - 60, repId }));
    expect(unfairTurns(back, equal(3))).toEqual([]);
  });

  it('comes back by the hour that was given', async () => {
    const queue = await newQueue({ country: 'PT', weights: [1, 1] });
    await setAvailable(rep(0), false, new Date(Date.now() + 1_500));
    await submitSome(3, 'PT');
    expect((await turnsOf(queue)).map(({ repId }) => repId)).toEqual(Array(3).fill(rep(1).id));
    await until('the hour has come', async () => {
      const { assignment } = await submitted(server.url, partner.token, from('PT'));
      return assignment?.rep.id === rep(0).id;
    });
    await setAvailable(rep(0), true);
  });
});

describe('a queue that is edited', () => {
  it('goes on counting where it was', async () => {
    const queue = await newQueue({ country: 'NL', weights: [1, 1, 1] });
    await submitSome(10, 'NL');
    const before = await memberTurns(queue);
    const edits: [number, number][][] = [
      [
        [2, 1],
        [0, 1],
        [1, 1],
      ],
      [
        [2, 2],
        [0, 1],
        [1, 1],
      ],
      [
        [2, 2],
        [0, 1],
        [1, 1],
        [3, 1],
      ],
      [
        [0, 1],
        [1, 1],
        [3, 1],
      ],
      [
        [0, 1],
        [1, 1],
        [2, 1],
      ],
    ];
    for (const members of edits) {
      await setMembers(queue, members);
      const now = await memberTurns(queue);
      for (const [who] of members) expect(now.get(rep(who).id)).toBe(before.get(rep(who).id) ?? 0);
      const start = (await turnsOf(queue)).length;
      await submitSome(12, 'NL');
      const turns = await turnsOf(queue);
      expect(turns.map(({ turn }) => turn)).toEqual(times(start + 12).map((n) => n + 1));
      expect(mostAway(turns.slice(start), members)).toBeLessThan(2);
      for (const [id, count] of await memberTurns(queue)) before.set(id, count);
    }
    const taken = (await turnsOf(queue)).filter(({ repId }) => repId === rep(2).id);
    expect((await memberTurns(queue)).get(rep(2).id)).toBe(taken.length);
  });
});

describe('a daily cap', () => {
  it("counts the days of the queue's zone, and those of UTC where it has none", async () => {
    // Of these two, one has another date than UTC at any hour.
    const timeZone = new Date().getUTCHours() >= 11 ? 'Pacific/Kiritimati' : 'Etc/GMT+12';
    const calendar = { timeZone, weekly: [{ day: 'MONDAY', from: '09:00', to: '17:00' }] };
    const queue = await newQueue({ country: 'SE', weights: [1, 1], caps: [2], sla: { calendar } });
    await submitSome(8, 'SE');
    expect(countOf(await turnsOf(queue), rep(0))).toBe(2);
    const days = `SELECT DISTINCT turn_day = (now() AT TIME ZONE $2)::date AS here, turn_day = (now() AT TIME ZONE 'UTC')::date AS utc
                    FROM assignment WHERE queue_id = $1`;
    expect(await premises.rows(days, [queue, timeZone])).toEqual([{ here: true, utc: false }]);
    await letMidnightPass(queue);
    await submitSome(8, 'SE');
    expect(countOf(await turnsOf(queue), rep(0))).toBe(4);

    const plain = await newQueue({ country: 'NO', weights: [1, 1], caps: [1] });
    await submitSome(4, 'NO');
    expect(countOf(await turnsOf(plain), rep(0))).toBe(1);
    expect(await premises.rows(days, [plain, 'UTC'])).toEqual([{ here: true, utc: true }]);
  });
});

describe('a decline', () => {
  it('gives the turn back, but the third of a day and any further one keep it', async () => {
    const queue = await newQueue({ country: 'DK', weights: [1, 1, 1] });
    const netTurns: number[] = [];
    for (let declines = 1; declines <= 4; declines++) {
      const theirs = await untilGivenTo(rep(0), 'DK');
      const before = await memberTurns(queue);
      const declined = await act(server.url, rep(0).token, 'declineReferral', 'ReasonInput', {
        referralId: theirs.id,
        reason: 'too far away',
      });
      expect(declined.assignment).toMatchObject({ reason: 'DECLINED' });
      expect(declined.assignment?.rep.id).not.toBe(rep(0).id);
      const after = await memberTurns(queue);
      netTurns.push((after.get(rep(0).id) ?? 0) - (before.get(rep(0).id) ?? 0));
    }
    expect(netTurns).toEqual([-1, -1, 0, 0]);
    const turns = await turnsOf(queue);
    expect(turns.map(({ turn }) => turn)).toEqual(times(turns.length).map((n) => n + 1));
  });
});

describe('the declines of a rep in several queues', () => {
  it('count together: the third of the day keeps its turn, whichever queue it is in', async () => {
    const queues = [
      await newQueue({ country: 'RO', weights: [1, 1, 1], who: [1, 2, 3] }),
      await newQueue({ country: 'CZ', weights: [1, 1, 1], who: [1, 2, 3] }),
    ];
    const kept: boolean[] = [];
    for (const country of ['RO', 'CZ', 'RO', 'CZ']) {
      const theirs = await untilGivenTo(rep(1), country);
      await act(server.url, rep(1).token, 'declineReferral', 'ReasonInput', {
        referralId: theirs.id,
        reason: 'too far away',
      });
      const [row] = await premises.rows<{ givenBack: boolean }>(
        `SELECT turn_given_back AS "givenBack" FROM assignment WHERE referral_id = $1 AND queue_id = ANY($2) AND end_reason LIKE 'DECLINED%'`,
        [theirs.id, queues],
      );
      kept.push(row?.givenBack === false);
    }
    expect(kept).toEqual([false, false, true, true]);
  });
});

describe('the owner of an account', () => {
  it('gets what comes from it without a turn, unless they are away', async () => {
    await addProductLine('PLUS');
    await addProductLine('EXTRA');
    const queue = await newQueue({ country: 'FI', weights: [1, 1, 1] });
    const input = prospect(from('FI'));
    const first = await accepted(input);
    const owner = nth(
      office.reps.filter(({ id }) => id === first.assignment?.rep.id),
      0,
    );
    await submitSome(1, 'FI');
    const again = { company: input['company'], contact: input['contact'] };
    const second = await submitted(server.url, partner.token, { ...again, productLine: 'PLUS' });
    expect(second.assignment).toMatchObject({
      reason: 'ACCOUNT_OWNER',
      turn: null,
      rep: { id: owner.id },
      queue: { id: queue },
    });
    expect(await turnsOf(queue)).toHaveLength(2);
    await setAvailable(owner, false);
    const third = await submitted(server.url, partner.token, { ...again, productLine: 'EXTRA' });
    expect(third.assignment).toMatchObject({ reason: 'ROUND_ROBIN', turn: 3 });
    await setAvailable(owner, true);
  });
});

describe('the most specific queue', () => {
  it('takes it: subdivision, country and product line, country, product line', async () => {
    await addProductLine('PRO');
    const scopes = {
      pro: { countries: [], productLines: ['PRO'] },
      canada: { countries: ['CA'] },
      canadaPro: { countries: ['CA'], productLines: ['PRO'] },
      quebec: { countries: ['CA'], subdivisions: ['CA-QC'] },
      canadaAgain: { countries: ['CA'] },
    };
    for (const [name, scope] of Object.entries(scopes))
      await createQueue(server.url, office.admin, [rep(0)], { name, ...scope });
    const queueFor = async (over: object, productLine: string): Promise<string | undefined> => {
      const { company } = from('CA', over);
      return (await submitted(server.url, partner.token, { company, productLine })).assignment
        ?.queue?.name;
    };
    expect(await queueFor({ subdivision: 'CA-QC' }, 'PRO')).toBe('quebec');
    expect(await queueFor({ subdivision: 'CA-QC' }, 'CORE')).toBe('quebec');
    expect(await queueFor({ subdivision: 'CA-ON' }, 'PRO')).toBe('canadaPro');
    expect(await queueFor({ subdivision: 'CA-ON' }, 'CORE')).toBe('canada');
    expect(await queueFor({ country: 'JP' }, 'PRO')).toBe('pro');
    expect(
      await refusalOf(createQueue(server.url, office.admin, [rep(0)], { countries: [] })),
    ).toBe('BAD_USER_INPUT');
  });
});

describe('nobody eligible', () => {
  it('in one queue is the next one, then the fallback, then a sales manager with two hours', async () => {
    const [specific, general, last] = [rep(6), rep(7), rep(8)];
    const { url } = server;
    await createQueue(url, office.admin, [general], { name: 'Poland', countries: ['PL'] });
    await createQueue(url, office.admin, [specific], {
      name: 'Poland CORE',
      countries: ['PL'],
      productLines: ['CORE'],
    });
    await createQueue(url, office.admin, [last], { name: 'Rest', countries: [], fallback: true });
    const given = async () => (await submitted(url, partner.token, from('PL'))).assignment;
    expect(await given()).toMatchObject({ reason: 'ROUND_ROBIN', queue: { name: 'Poland CORE' } });
    await setAvailable(specific, false);
    expect(await given()).toMatchObject({ reason: 'ROUND_ROBIN', queue: { name: 'Poland' } });
    await setAvailable(general, false);
    expect(await given()).toMatchObject({ reason: 'FALLBACK', queue: { name: 'Rest' } });
    await setAvailable(last, false);
    const atLast = await given();
    expect(atLast).toMatchObject({
      reason: 'NO_ONE_ELIGIBLE',
      queue: null,
      turn: null,
      rep: { id: office.manager.id },
    });
    expect(Date.parse(atLast?.dueAt ?? '') - Date.parse(atLast?.assignedAt ?? '')).toBe(
      TWO_HOURS_MS,
    );
    const [told] = await premises.rows<Pick<AssignmentRow, 'candidates'>>(
      'SELECT candidates FROM assignment WHERE id = $1',
      [atLast?.id],
    );
    expect(told?.candidates.map(({ c }) => c)).toEqual([
      ...Array<string>(3).fill('UNAVAILABLE'),
      'CHOSEN_AS_MANAGER',
    ]);
    await premises.mailsAreOut();
    const alerts = await premises.rows(
      `SELECT 1 FROM mail m JOIN event e ON e.id = m.event_id WHERE m.user_id = $1 AND e.data->>'assignmentId' = $2 AND m.status = 'SENT'`,
      [office.manager.id, atLast?.id],
    );
    expect(alerts.length).toBeGreaterThan(0);
    for (const each of [specific, general, last]) await setAvailable(each, true);
  });

  it('is also everyone outside of their working hours', async () => {
    const queue = await newQueue({ country: 'IE', weights: [1, 1] });
    const threeDaysOn = new Date(Date.now() + 3 * 86_400_000);
    await setWorkingHours(rep(0), [weekdayOf(threeDaysOn)]);
    await submitSome(4, 'IE');
    expect(countOf(await turnsOf(queue), rep(0))).toBe(0);
    await setWorkingHours(rep(0), WEEK);
    await submitSome(4, 'IE');
    expect(countOf(await turnsOf(queue), rep(0))).toBe(2);
    await setWorkingHours(rep(0), null);
  });
});

describe('a rep who is deactivated', () => {
  it('hands what they hold to the next in their queue, and ends their sessions', async () => {
    const leaver = rep(5);
    const queue = await newQueue({ country: 'GR', weights: [1, 1], who: [5, 4] });
    const theirs = await untilGivenTo(leaver, 'GR');
    await deactivate(leaver);
    const [moved] = await premises.rows(
      `SELECT r.rep_id AS "repId", a.reason, a.queue_id AS "queueId", a.due_at > now() AS runs
         FROM referral r JOIN assignment a ON a.id = r.assignment_id WHERE r.id = $1`,
      [theirs.id],
    );
    expect(moved).toEqual({
      repId: rep(4).id,
      reason: 'REP_DEACTIVATED',
      queueId: queue,
      runs: true,
    });
    expect(await refusalOf(ask(server.url, leaver.token, '{ viewer { id } }'))).toBe(
      'UNAUTHENTICATED',
    );
  });
});

const rep = (number: number): Someone => nth(office.reps, number);

const equal = (count: number): Map<string, number> =>
  new Map(times(count).map((number) => [rep(number).id, 1]));

function from(country: string, company: object = {}): { company: Record<string, unknown> } {
  const made = prospect()['company'] as Record<string, unknown>;
  return { company: { ...made, country, ...company } };
}

interface QueueShape {
  readonly country: string;
  readonly weights: readonly number[];
  readonly caps?: readonly number[];
  /** By number; the first ones where it is absent. */
  readonly who?: readonly number[];
  readonly sla?: object;
}

async function newQueue({ country, weights, caps = [], who, sla }: QueueShape): Promise<string> {
  const members = weights.map((weight, n) => ({
    repId: rep(who?.[n] ?? n).id,
    weight,
    dailyCap: caps[n] ?? null,
  }));
  return createQueue(server.url, office.admin, [], {
    name: `Queue ${country}`,
    countries: [country],
    members,
    ...(sla && { sla }),
  });
}

/** One after the other, so that their order is known. */
async function submitSome(count: number, country: string): Promise<void> {
  for (let n = 0; n < count; n++) await submitted(server.url, partner.token, from(country));
}

async function untilGivenTo(someone: Someone, country: string): Promise<SeenReferral> {
  for (let tries = 0; tries < 10; tries++) {
    const referral = await submitted(server.url, partner.token, from(country));
    if (referral.assignment?.rep.id === someone.id) return referral;
  }
  throw new Error(`nothing comes to ${someone.name}`);
}

async function accepted(input: Record<string, unknown>): Promise<SeenReferral> {
  const { referral } = await submit(server.url, partner.token, input);
  const owner = office.reps.find(({ id }) => id === referral?.assignment?.rep.id);
  return act(server.url, owner?.token ?? '', 'acceptReferral', 'AcceptReferralInput', {
    referralId: referral?.id,
  });
}

const turnsOf = (queueId: string): Promise<TakenTurn[]> =>
  premises.rows(
    `SELECT turn, rep_id AS "repId" FROM assignment WHERE queue_id = $1 AND turn IS NOT NULL ORDER BY turn`,
    [queueId],
  );

async function unfairTurnsOf(queueId: string, weights: readonly number[]): Promise<string[]> {
  const shares = new Map(weights.map((weight, number) => [rep(number).id, weight]));
  return unfairTurns(await turnsOf(queueId), shares);
}

const countOf = (turns: readonly TakenTurn[], { id }: Someone): number =>
  turns.filter(({ repId }) => repId === id).length;

/** How far a count is from its share at most, in turns, counted from the first of these. */
function mostAway(turns: readonly TakenTurn[], members: readonly [number, number][]): number {
  const total = members.reduce((sum, [, weight]) => sum + weight, 0);
  return Math.max(
    ...turns.flatMap((_, index) =>
      members.map(([who, weight]) => {
        const count = countOf(turns.slice(0, index + 1), rep(who));
        return Math.abs(count - ((index + 1) * weight) / total);
      }),
    ),
  );
}

async function memberTurns(queueId: string): Promise<Map<string, number>> {
  const { queues } = await ask<{
    queues: { id: string; members: { rep: { id: string }; turns: number }[] }[];
  }>(server.url, office.admin, '{ queues { id members { rep { id } turns } } }');
  const members = queues.find(({ id }) => id === queueId)?.members ?? [];
  return new Map(members.map(({ rep: { id }, turns }) => [id, turns]));
}

async function setMembers(queueId: string, members: readonly [number, number][]): Promise<void> {
  await ask(
    server.url,
    office.manager.token,
    'mutation($i: UpdateQueueInput!){ updateQueue(input: $i){ id } }',
    { i: { queueId, members: members.map(([who, weight]) => ({ repId: rep(who).id, weight })) } },
  );
}

async function setAvailable({ id }: Someone, available: boolean, until?: Date): Promise<void> {
  await ask(
    server.url,
    office.manager.token,
    'mutation($i: SetAvailabilityInput!){ setAvailability(input: $i){ id } }',
    { i: { userId: id, available, ...(until && { until: until.toISOString() }) } },
  );
}

const WEEK = ['SUNDAY', 'MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY'];
const weekdayOf = (at: Date): string => nth(WEEK, at.getUTCDay());

async function setWorkingHours({ id }: Someone, days: readonly string[] | null): Promise<void> {
  const weekly = days?.map((day) => ({ day, from: '00:00', to: '24:00' }));
  await ask(
    server.url,
    office.manager.token,
    'mutation($i: SetWorkingHoursInput!){ setWorkingHours(input: $i){ id } }',
    { i: { userId: id, workingHours: weekly ? { timeZone: 'UTC', weekly } : null } },
  );
}

async function addProductLine(code: string): Promise<void> {
  await ask(server.url, office.admin, 'mutation($c: String!){ createProductLine(code: $c) }', {
    c: code,
  });
}

async function deactivate({ id }: Someone): Promise<void> {
  await ask(server.url, office.admin, 'mutation($u: ID!){ deactivateUser(userId: $u){ id } }', {
    u: id,
  });
}

/** So that the stories of turns need not wait for thousands of mails; what is told to the manager is looked at. */
async function muteEverybodyBut({ id }: Someone): Promise<void> {
  await premises.rows(
    `INSERT INTO mail_preference (user_id, kind, enabled)
     SELECT u.id, kind, false FROM users u CROSS JOIN unnest($2::text[]) AS kind WHERE u.id <> $1`,
    [id, ['SUBMITTED', 'ASSIGNED', 'ACCEPTED', 'REP_ASSIGNED']],
  );
}

/** As if everything in the queue had happened a day before. */
async function letMidnightPass(queueId: string): Promise<void> {
  await premises.rows(
    `UPDATE turn_ledger SET standings = (
       SELECT jsonb_object_agg(key, value || jsonb_build_object('day', ((value->>'day')::date - 1)::text)) FROM jsonb_each(standings))
      WHERE queue_id = $1`,
    [queueId],
  );
}

function swapped(turns: readonly TakenTurn[], one: number, other: number): TakenTurn[] {
  const repIds = turns.map(({ repId }) => repId);
  return turns.map(({ turn, repId }, index) => ({
    turn,
    repId: nth(repIds, index === one ? other : index === other ? one : index) || repId,
  }));
}

function asTurns(...repIds: string[]): TakenTurn[] {
  return repIds.map((repId, index) => ({ turn: index + 1, repId }));
}
