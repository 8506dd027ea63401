import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ask, listen, refusalOf, until } from './support/client.js';
import type { Listener } from './support/client.js';
import { act, createQueue, invite, prospect, submitted } from './support/office.js';
import type { Someone } from './support/office.js';
import { nth, openStage } from './support/stage.js';
import type { Stage } from './support/stage.js';

let stage: Stage;
let url: string;
let manager: Someone;
let partner: Someone;

beforeAll(async () => {
  stage = await openStage();
  ({ url } = stage);
  ({ manager } = stage.office);
  partner = nth(stage.office.partners, 0).admin;
});

afterAll(() => stage.premises.close());

const from = (country: string): Record<string, unknown> => ({
  company: { ...(prospect()['company'] as object), country },
});

interface SeenCandidate {
  readonly eligible: boolean;
  readonly because: string;
  readonly rep: { readonly name: string };
}
interface SeenQueue {
  readonly id: string;
  readonly next: {
    readonly rep: { readonly id: string; readonly name: string } | null;
    readonly turn: number | null;
    readonly candidates: readonly SeenCandidate[];
  };
  readonly members: readonly {
    readonly rep: { readonly id: string };
    readonly turns: number;
    readonly waiting: number;
    readonly open: number;
  }[];
  readonly turns: readonly {
    readonly rep: { readonly id: string };
    readonly turns: number;
    readonly fairShare: number;
  }[];
}

async function queue(id: string, by: Someone = manager): Promise<SeenQueue> {
  const { queues } = await ask<{ queues: SeenQueue[] }>(
    url,
    by.token,
    `{ queues { id next { rep { id name } turn candidates { eligible because rep { name } } }
       members { rep { id } turns waiting open } turns { rep { id } turns fairShare } } }`,
  );
  return nth(
    queues.filter((each) => each.id === id),
    0,
  );
}

describe('a queue', () => {
  it('says who is next, and that is who gets the next one, turn after turn', async () => {
    const id = await createQueue(url, manager.token, stage.office.reps, {
      ...{ name: 'France', countries: ['FR'], weights: [3, 1, 1] },
    });
    for (let n = 0; n < 10; n++) {
      const { next } = await queue(id);
      const { assignment } = await submitted(url, partner.token, from('FR'));
      expect({ rep: assignment?.rep, turn: assignment?.turn }).toEqual({
        rep: next.rep,
        turn: next.turn,
      });
    }
    const after = await queue(id);
    expect(after.turns.reduce((sum, { turns }) => sum + turns, 0)).toBe(10);
    for (const { turns, fairShare } of after.turns)
      expect(Math.abs(turns - fairShare)).toBeLessThan(1);
    const shares = after.turns.map(({ fairShare }) => Math.round(fairShare * 100) / 100);
    expect(shares).toEqual([6, 2, 2]);
  });

  it('says why not each other, in the reader’s language, and takes no turn by being asked', async () => {
    const [first, second] = [nth(stage.office.reps, 0), nth(stage.office.reps, 1)];
    const id = await createQueue(url, manager.token, [first, second], {
      ...{ name: 'Spain', countries: ['ES'] },
    });
    const away = (available: boolean): Promise<unknown> =>
      ask(
        url,
        second.token,
        'mutation($i: SetAvailabilityInput!){ setAvailability(input: $i) { id } }',
        {
          i: { userId: second.id, available },
        },
      );
    await away(false);
    const { next } = await queue(id);
    expect(next).toMatchObject({ rep: { id: first.id }, turn: 1 });
    expect(next.candidates.map(({ eligible, because }) => [eligible, because])).toEqual([
      [true, expect.stringMatching(/^They are next, with turn number 1/)],
      [false, 'They are away at the moment.'],
    ]);
    await ask(
      url,
      first.token,
      'mutation($i: UpdateProfileInput!){ updateProfile(input: $i) { id } }',
      {
        i: { locale: 'it' },
      },
    );
    expect(nth((await queue(id, first)).next.candidates, 1).because).toBe(
      'In questo momento è via.',
    );
    await away(true);
    expect((await queue(id)).members.map(({ turns }) => turns)).toEqual([0, 0]);
  });

  it('says what each member has of it, waiting and open, and nobody where nobody can', async () => {
    const [rep, other] = [nth(stage.office.reps, 0), nth(stage.office.reps, 1)];
    const id = await createQueue(url, manager.token, [rep, other], {
      ...{ name: 'Austria', countries: ['AT'] },
    });
    const { id: referralId } = await submitted(url, partner.token, from('AT'));
    await submitted(url, partner.token, from('AT'));
    await submitted(url, partner.token, from('AT'));
    await act(url, rep.token, 'acceptReferral', 'AcceptReferralInput', { referralId });
    expect((await queue(id)).members.map(({ waiting, open }) => [waiting, open])).toEqual([
      [1, 2],
      [1, 1],
    ]);
    const empty = await createQueue(url, manager.token, [], {
      ...{ name: 'Nobody', countries: ['NO'] },
    });
    expect((await queue(empty)).next).toEqual({ rep: null, turn: null, candidates: [] });
  });

  it('refuses turns of a time that ends before it begins', async () => {
    const span = '(from: "2026-02-01T00:00:00Z", before: "2026-01-01T00:00:00Z")';
    const asked = ask(url, manager.token, `{ queues { turns${span} { turns } } }`);
    expect(await refusalOf(asked)).toBe('BAD_USER_INPUT');
  });
});

interface SeenPage {
  readonly edges: readonly {
    readonly cursor: string;
    readonly node: {
      readonly id: string;
      readonly breachedAt: string | null;
      readonly rep: { readonly id: string };
      readonly referral: { readonly id: string };
      readonly followedBy: { readonly id: string; readonly reason: string } | null;
      readonly candidates: readonly SeenCandidate[];
    };
  }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

async function assignments(
  filter: object = {},
  { first = 25, after = null as string | null } = {},
): Promise<SeenPage> {
  const asked = await ask<{ assignments: SeenPage }>(
    url,
    manager.token,
    `query($filter: AssignmentFilter, $first: Int!, $after: String){ assignments(filter: $filter, first: $first, after: $after) {
       edges { cursor node { id breachedAt rep { id } referral { id } followedBy { id reason } candidates { eligible because rep { name } } } }
       pageInfo { hasNextPage endCursor } } }`,
    { filter, first, after },
  );
  return asked.assignments;
}

describe('everybody’s assignments', () => {
  let breachedIn: string;

  beforeAll(async () => {
    breachedIn = await createQueue(url, manager.token, stage.office.reps, {
      ...{ name: 'Portugal', countries: ['PT'], sla: { respondWithin: 'PT1S' } },
    });
    const { id } = await submitted(url, partner.token, from('PT'));
    await until('everyone has had it', async () => {
      const rows = await stage.premises.rows(
        'SELECT 1 FROM assignment WHERE referral_id = $1 AND due_at IS NULL',
        [id],
      );
      return rows.length > 0;
    });
  });

  it('are found by breach, with where each went', async () => {
    const { edges } = await assignments({ breached: true, queueId: breachedIn });
    expect(edges.length).toBe(3);
    for (const { node } of edges) {
      expect(node.breachedAt).not.toBeNull();
      expect(node.candidates.length).toBeGreaterThan(0);
    }
    const [last, second, first] = edges.map(({ node }) => node);
    expect(first?.followedBy).toEqual({ id: second?.id, reason: 'SLA_BREACHED' });
    expect(second?.followedBy?.id).toBe(last?.id);
    expect((await assignments({ breached: false, queueId: breachedIn })).edges.length).toBe(1);
  });

  it('are the same by every filter as by the owner’s eyes, and by pages as at once', async () => {
    const rep = nth(stage.office.reps, 0);
    const some = nth((await assignments()).edges, 3).node;
    const since = '2026-01-01T00:00:00.000Z';
    const filters: readonly (readonly [object, string])[] = [
      [{}, 'true'],
      [{ repId: rep.id }, `rep_id = '${rep.id}'`],
      [{ referralId: some.referral.id }, `referral_id = '${some.referral.id}'`],
      [
        { queueId: breachedIn, repId: rep.id },
        `queue_id = '${breachedIn}' AND rep_id = '${rep.id}'`,
      ],
      [{ reason: ['SLA_BREACHED', 'MANUAL'] }, `reason IN ('SLA_BREACHED', 'MANUAL')`],
      [{ reason: [], breached: true }, 'false'],
      [{ from: since }, `assigned_at >= '${since}'`],
      [{ before: since }, `assigned_at < '${since}'`],
    ];
    for (const [filter, where] of filters) {
      const kept = await stage.premises.rows<{ id: string }>(
        `SELECT id FROM assignment WHERE ${where} ORDER BY assigned_at DESC, id DESC`,
      );
      const listed: string[] = [];
      let after: string | null = null;
      do {
        const { edges, pageInfo } = await assignments(filter, { first: 4, after });
        listed.push(...edges.map(({ node }) => node.id));
        after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
      } while (after !== null);
      expect([filter, listed]).toEqual([filter, kept.map(({ id }) => id)]);
    }
  });

  it('refuse a cursor that is none', async () => {
    const asked = ask(url, manager.token, '{ assignments(after: "bm9uZQ") { edges { cursor } } }');
    expect(await refusalOf(asked)).toBe('CURSOR_INVALID');
  });

  it('add up to the figures of the days in the viewer’s own zone', async () => {
    await ask(
      url,
      manager.token,
      'mutation($i: UpdateProfileInput!){ updateProfile(input: $i) { id } }',
      {
        i: { timeZone: 'Pacific/Auckland' },
      },
    );
    // One of them yesterday in Auckland, on the same day in UTC or not.
    const [moved] = await stage.premises.rows<{ id: string; day: string }>(
      `UPDATE assignment SET assigned_at = ((now() AT TIME ZONE 'Pacific/Auckland')::date - 1)::timestamp AT TIME ZONE 'Pacific/Auckland'
        WHERE id = (SELECT id FROM assignment WHERE due_at IS NOT NULL AND responded_at IS NOT NULL LIMIT 1)
        RETURNING id, ((assigned_at AT TIME ZONE 'Pacific/Auckland')::date)::text AS day`,
    );
    const COUNTS = 'assigned inTime breached waiting ended medianResponse';
    interface Counts {
      readonly assigned: number;
      readonly inTime: number;
      readonly breached: number;
      readonly waiting: number;
      readonly ended: number;
      readonly medianResponse: string | null;
    }
    const { answerFigures } = await ask<{
      answerFigures: {
        timeZone: string;
        total: Counts;
        days: { day: string; counts: Counts }[];
      };
    }>(
      url,
      manager.token,
      `{ answerFigures { timeZone total { ${COUNTS} } days { day counts { ${COUNTS} } } } }`,
    );
    const { timeZone, total, days } = answerFigures;
    expect(timeZone).toBe('Pacific/Auckland');
    expect(days.length).toBe(30);
    expect(days.find(({ day }) => day === moved?.day)?.counts).toMatchObject({
      assigned: 1,
      inTime: 1,
    });
    const [kept] = await stage.premises.rows<Counts>(
      `SELECT count(*)::int AS assigned, count(breached_at)::int AS breached,
              count(*) FILTER (WHERE breached_at IS NULL AND responded_at IS NOT NULL)::int AS "inTime",
              count(*) FILTER (WHERE breached_at IS NULL AND responded_at IS NULL AND ended_at IS NULL)::int AS waiting
         FROM assignment WHERE due_at IS NOT NULL`,
    );
    expect(total).toMatchObject(kept ?? {});
    expect(total.breached).toBe(3);
    expect(total.medianResponse).toMatch(/^P/);
    expect(days.reduce((sum, { counts }) => sum + counts.assigned, 0)).toBe(total.assigned);
  });

  it('refuse days that are no period, naming the field', async () => {
    const asked = (days: string): Promise<unknown> =>
      ask(url, manager.token, `{ answerFigures(${days}) { timeZone } }`);
    expect(await refusalOf(asked('from: "2026-02-01", to: "2026-01-01"'))).toBe('BAD_USER_INPUT');
    expect(await refusalOf(asked('from: "2024-01-01", to: "2026-01-01"'))).toBe('BAD_USER_INPUT');
  });
});

describe('a setting that changes', () => {
  const reps = (): readonly [Someone, Someone] => [
    nth(stage.office.reps, 0),
    nth(stage.office.reps, 1),
  ];
  const set = (by: Someone, what: string, input: object): Promise<unknown> =>
    ask(
      url,
      by.token,
      `mutation($i: ${what}Input!){ ${what[0]?.toLowerCase()}${what.slice(1)}(input: $i) { id } }`,
      {
        i: input,
      },
    );
  const readAfter = async (by: Someone, after: string | undefined): Promise<string[]> => {
    const { events } = await ask<{ events: { edges: { node: { id: string } }[] } }>(
      url,
      by.token,
      'query($after: String){ events(after: $after) { edges { node { id } } } }',
      { after },
    );
    return events.edges.map(({ node }) => node.id);
  };

  it('is told to managers, to the rep whom it is about and to who takes turns beside them, and to nobody else', async () => {
    const [rep, other] = reps();
    const elsewhere = await invite(url, stage.office.admin, stage.premises.mail, {
      ...{ email: 'elsewhere@vendor.test', name: 'Elsewhere', role: 'SALES_REP' },
    });
    const id = await createQueue(url, manager.token, [rep, other], {
      ...{ name: 'Malta', countries: ['MT'] },
    });
    // Its creation is told, so that nobody hears of it late.
    await stage.premises.mailsAreOut();
    const hearing = await Promise.all(
      [manager, stage.office.partnerManager, rep, other, elsewhere, partner].map(({ token }) =>
        listen(url, token),
      ),
    );
    const until2030 = '2030-01-01T00:00:00.000Z';
    await set(manager, 'UpdateQueue', { queueId: id, name: 'Malta and Gozo' });
    await set(rep, 'SetAvailability', { userId: rep.id, available: false, until: until2030 });
    await set(manager, 'SetAvailability', { userId: rep.id, available: true });
    await set(rep, 'SetWorkingHours', {
      userId: rep.id,
      workingHours: {
        timeZone: 'Europe/Malta',
        weekly: [{ day: 'MONDAY', from: '09:00', to: '18:00' }],
      },
    });
    await set(rep, 'SetWorkingHours', { userId: rep.id, workingHours: null });
    // Who leaves learns that, and not what has become of it since.
    const members = [{ repId: rep.id, weight: 1 }];
    await set(manager, 'UpdateQueue', { queueId: id, name: 'Malta alone', members });
    await set(manager, 'UpdateQueue', { queueId: id, name: 'Gozo' });
    // What is refused has not happened.
    await refusalOf(set(manager, 'UpdateQueue', { queueId: id, name: '' }));
    // It comes last in everybody's stream, so nothing is on its way after it.
    const last = await submitted(url, partner.token, from('MT'));
    const [managers, programme, own, others, strangers, partners] = hearing;
    await until('everybody has heard of the referral', () =>
      [managers, programme, own, partners].every((each) =>
        each?.events.some(({ referralId }) => referralId === last.id),
      ),
    );
    const availability = (over: object): object => ({
      ...{ type: 'user.availability_changed', referralId: null },
      data: {
        ...{ rep: { id: rep.id, name: rep.name }, available: true, until: null },
        ...{ hasWorkingHours: false, ...over },
      },
    });
    const changed = (revision: number, name: string): object => ({
      ...{ type: 'queue.changed', referralId: null },
      data: { queue: { id, name }, revision },
    });
    const toBoth = [
      changed(2, 'Malta and Gozo'),
      availability({ available: false, until: until2030 }),
      availability({}),
      availability({ hasWorkingHours: true }),
      availability({}),
    ];
    const toAll = [...toBoth, changed(3, 'Malta alone'), changed(4, 'Gozo')];
    const ofSettings = (listener: Listener | undefined): readonly unknown[] | undefined =>
      listener?.events
        .filter(({ type }) => /^(queue|user)\./.test(type))
        .map(({ type, referralId, data }) => ({ type, referralId, data }));
    expect(ofSettings(managers)).toEqual(toAll);
    expect(ofSettings(programme)).toEqual(toAll);
    expect(ofSettings(own)).toEqual(toAll);
    expect(ofSettings(others)).toEqual([...toBoth, changed(3, 'Malta and Gozo')]);
    expect(ofSettings(strangers)).toEqual([]);
    expect(ofSettings(partners)).toEqual([]);
    // What is read in pages is the same stream.
    for (const [who, listener] of [
      [manager, managers],
      [other, others],
    ] as const) {
      const [first, ...since] = listener?.events ?? [];
      expect(await readAfter(who, first?.cursor)).toEqual(since.map((event) => event.id));
    }
    expect(await readAfter(elsewhere, undefined)).toEqual([]);
    await stage.premises.mailsAreOut();
    for (const listener of hearing) listener.close();
  });
});

describe('forms', () => {
  interface Place {
    readonly code: string;
    readonly name: string;
    readonly hasPublicHolidays: boolean;
    readonly subdivisions: readonly { code: string; name: string; parent: string | null }[];
  }

  it('offer every country and its parts, named in the reader’s language', async () => {
    const { countries } = await ask<{ countries: Place[] }>(
      url,
      partner.token,
      '{ countries { code name hasPublicHolidays } }',
    );
    expect(countries.length).toBe(249);
    expect(countries.find(({ code }) => code === 'DE')).toMatchObject({
      ...{ name: 'Germany', hasPublicHolidays: true },
    });
    const italian = await ask<{ countries: Place[] }>(
      url,
      nth(stage.office.reps, 0).token,
      '{ countries(codes: ["IT", "DE"]) { code name subdivisions { code name parent } } }',
    );
    expect(italian.countries.map(({ name }) => name)).toEqual(['Germania', 'Italia']);
    const parts = nth(italian.countries, 1).subdivisions;
    expect(parts).toContainEqual({ code: 'IT-25', name: 'Lombardia', parent: null });
    expect(parts).toContainEqual({ code: 'IT-MI', name: 'Milano', parent: 'IT-25' });
  });

  it('offer every time zone, each of which can be chosen', async () => {
    const { timeZones } = await ask<{ timeZones: string[] }>(url, partner.token, '{ timeZones }');
    expect(timeZones).toEqual(expect.arrayContaining(['UTC', 'Europe/Rome', 'Pacific/Auckland']));
    expect(timeZones.length).toBeGreaterThan(400);
    await ask(
      url,
      partner.token,
      'mutation($i: UpdateProfileInput!){ updateProfile(input: $i) { id } }',
      {
        i: { timeZone: timeZones.at(-1) },
      },
    );
  });
});
