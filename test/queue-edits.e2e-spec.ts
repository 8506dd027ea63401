import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ask, refusalOf } from './support/client.js';
import { createQueue, prospect, submitted } from './support/office.js';
import type { Someone } from './support/office.js';
import { nth, openStage } from './support/stage.js';
import type { Stage } from './support/stage.js';

let stage: Stage;
let url: string;
let manager: Someone;
let partner: Someone;
let italy: string;
let lombardy: string;
let fallback: string;

const at = (country: string, subdivision: string | null = null): Record<string, unknown> => ({
  company: { ...(prospect()['company'] as object), country, subdivision },
});

beforeAll(async () => {
  stage = await openStage();
  ({ url, queueId: italy } = stage);
  ({ manager } = stage.office);
  partner = nth(stage.office.partners, 0).admin;
  lombardy = await createQueue(url, manager.token, stage.office.reps, {
    ...{ name: 'Lombardy', countries: ['IT'], subdivisions: ['IT-25'], weights: [2, 1, 1] },
  });
  fallback = await createQueue(url, manager.token, stage.office.reps, {
    ...{ name: 'Elsewhere', countries: [], fallback: true },
  });
  for (const subdivision of ['IT-25', 'IT-25', 'IT-21', null])
    await submitted(url, partner.token, at('IT', subdivision));
  await submitted(url, partner.token, at('FR'));
  // Not for sales, so no queue's.
  await submitted(url, partner.token, { ...at('FR'), confirmsFitAndIntent: false, bant: {} });
});

afterAll(() => stage.premises.close());

interface Flow {
  readonly queue: { readonly id: string } | null;
  readonly referrals: number;
}
interface Preview {
  readonly problems: readonly { readonly code: string; readonly path: readonly string[] }[];
  readonly effect: {
    readonly referrals: number;
    readonly takenBefore: number;
    readonly takenAfter: number;
    readonly gains: readonly Flow[];
    readonly losses: readonly Flow[];
    readonly overlaps: readonly Flow[];
    readonly members: readonly {
      readonly rep: { readonly id: string };
      readonly before: number | null;
      readonly after: number | null;
    }[];
    readonly nextBefore: { readonly rep: { readonly id: string } | null } | null;
    readonly nextAfter: { readonly rep: { readonly id: string } | null; readonly turn: number };
  } | null;
}

const preview = async (of: Readonly<Record<string, unknown>>): Promise<Preview> =>
  (
    await ask<{ previewQueue: Preview }>(
      url,
      manager.token,
      `query($create: CreateQueueInput, $update: UpdateQueueInput){ previewQueue(create: $create, update: $update) {
         problems { code path } effect { referrals takenBefore takenAfter
           gains { queue { id } referrals } losses { queue { id } referrals } overlaps { queue { id } referrals }
           members { rep { id } before after } nextBefore { rep { id } } nextAfter { rep { id } turn } } } }`,
      of,
    )
  ).previewQueue;

const flow = (id: string, referrals: number): Flow => ({ queue: { id }, referrals });

/** Everything that an edit writes. */
const kept = (): Promise<object[]> =>
  stage.premises
    .rows(`SELECT (SELECT jsonb_agg(q ORDER BY id) FROM queue q) AS queues, (SELECT jsonb_agg(m ORDER BY queue_id, rep_id) FROM queue_member m) AS members,
    (SELECT jsonb_agg(t ORDER BY queue_id) FROM turn_ledger t) AS turns, (SELECT count(*) FROM setting_history) AS history`);

describe('the effect of an edit before it is saved', () => {
  it('tells who would take what the queue takes no more', async () => {
    const { problems, effect } = await preview({
      update: { queueId: italy, countries: ['FR'] },
    });
    expect(problems).toEqual([]);
    expect(effect).toMatchObject({ referrals: 5, takenBefore: 2, takenAfter: 1 });
    expect(effect?.gains).toEqual([flow(fallback, 1)]);
    expect(effect?.losses).toEqual([flow(fallback, 2)]);
    expect(effect?.overlaps).toEqual([]);
  });

  it('tells from whom a new queue takes, and who matches the same', async () => {
    const { effect } = await preview({
      create: {
        ...{ name: 'Milan and France', countries: ['IT', 'FR'], productLines: ['CORE'] },
        members: [{ repId: nth(stage.office.reps, 0).id }],
      },
    });
    expect(effect).toMatchObject({ takenBefore: 0, takenAfter: 3, nextBefore: null });
    expect(effect?.gains).toEqual([flow(italy, 2), flow(fallback, 1)]);
    expect(effect?.overlaps).toEqual([flow(italy, 2)]);
    expect(effect?.nextAfter).toEqual({ rep: { id: nth(stage.office.reps, 0).id }, turn: 1 });
  });

  it('tells shares and who is next, before and after, of those who leave too', async () => {
    const [first, second, third] = stage.office.reps.map(({ id }) => id);
    const { effect } = await preview({
      update: { queueId: lombardy, members: [{ repId: second, weight: 3 }, { repId: third }] },
    });
    expect(effect?.members).toEqual([
      { rep: { id: second }, before: 0.25, after: 0.75 },
      { rep: { id: third }, before: 0.25, after: 0.25 },
      { rep: { id: first }, before: 0.5, after: null },
    ]);
    expect(effect?.nextAfter.turn).toBe(3);
    const { assignment } = await submitted(url, partner.token, at('IT', 'IT-25'));
    expect(effect?.nextBefore?.rep?.id).toBe(assignment?.rep.id);
  });

  it('is what comes of saving it', async () => {
    const update = { queueId: lombardy, subdivisions: ['IT-21', 'IT-25'] };
    const { effect } = await preview({ update });
    const before = effect?.nextAfter.rep?.id;
    await ask(
      url,
      manager.token,
      'mutation($i: UpdateQueueInput!){ updateQueue(input: $i) { id } }',
      {
        i: update,
      },
    );
    const { assignment } = await submitted(url, partner.token, at('IT', 'IT-21'));
    expect(assignment).toMatchObject({ queue: { id: lombardy }, rep: { id: before } });
  });

  it('tells every problem at once instead, as saving would', async () => {
    const members = [{ repId: partner.id, weight: 0 }];
    const update = { queueId: italy, name: ' ', countries: ['XX'], members };
    const { problems, effect } = await preview({ update });
    expect(effect).toBeNull();
    expect(problems.map(({ code, path }) => [code, path.join('.')])).toEqual([
      ['REQUIRED', 'name'],
      ['COUNTRY_UNKNOWN', 'countries.0'],
      ['REP_UNKNOWN', 'members.0.repId'],
      ['NUMBER_OUT_OF_RANGE', 'members.0.weight'],
    ]);
    const saving = 'mutation($i: UpdateQueueInput!){ updateQueue(input: $i) { id } }';
    expect(await refusalOf(ask(url, manager.token, saving, { i: update }))).toBe('BAD_USER_INPUT');
    const second = await preview({ create: { name: 'Second', fallback: true, members: [] } });
    expect(second.problems).toEqual([{ code: 'FALLBACK_EXISTS', path: ['fallback'] }]);
  });

  it('writes nothing, and is of one edit at a time', async () => {
    const before = await kept();
    const update = { queueId: italy, members: [] };
    await preview({ update });
    const create = { name: 'New', countries: ['CH'], members: [] };
    await preview({ create });
    expect(await kept()).toEqual(before);
    expect(await refusalOf(preview({ create, update }))).toBe('BAD_USER_INPUT');
    expect(await refusalOf(preview({}))).toBe('BAD_USER_INPUT');
  });
});

describe('a queue’s revisions', () => {
  interface Revision {
    readonly revision: number;
    readonly name: string;
    readonly changedBy: { readonly id: string } | null;
    readonly members: readonly { readonly rep: { readonly id: string }; readonly weight: number }[];
    readonly sla: { readonly respondWithin: string };
  }
  const revisions = async (): Promise<readonly Revision[]> => {
    const { queues } = await ask<{ queues: { id: string; revisions: Revision[] }[] }>(
      url,
      manager.token,
      '{ queues { id revisions { revision name changedBy { id } members { rep { id } weight } sla { respondWithin } } } }',
    );
    return nth(
      queues.filter(({ id }) => id === italy),
      0,
    ).revisions;
  };

  it('say what it was and who changed it, and bring it back with nobody’s turns reset', async () => {
    const [was] = await revisions();
    await ask(
      url,
      manager.token,
      'mutation($i: UpdateQueueInput!){ updateQueue(input: $i) { id } }',
      {
        i: { queueId: italy, name: 'Nowhere', members: [], sla: { respondWithin: 'PT5M' } },
      },
    );
    const turns = await stage.premises.rows('SELECT * FROM turn_ledger WHERE queue_id = $1', [
      italy,
    ]);
    const [now, before] = await revisions();
    expect(now).toMatchObject({ revision: 2, name: 'Nowhere', changedBy: { id: manager.id } });
    expect(before).toEqual(was);
    await ask(
      url,
      manager.token,
      'mutation($id: ID!){ restoreQueue(queueId: $id, revision: 1) { id } }',
      {
        id: italy,
      },
    );
    expect(nth(await revisions(), 0)).toEqual({
      ...was,
      revision: 3,
      changedBy: { id: manager.id },
    });
    expect(
      await stage.premises.rows('SELECT * FROM turn_ledger WHERE queue_id = $1', [italy]),
    ).toEqual(turns);
    const entries = await stage.premises.rows(
      `SELECT data->'restoredRevision' AS restored FROM audit_entry WHERE action = 'queue.updated' AND subject_id = $1 ORDER BY id DESC LIMIT 1`,
      [italy],
    );
    expect(entries).toEqual([{ restored: 1 }]);
  });

  it('are not there to be made up', async () => {
    const restore = 'mutation($id: ID!){ restoreQueue(queueId: $id, revision: 99) { id } }';
    expect(await refusalOf(ask(url, manager.token, restore, { id: italy }))).toBe('NOT_FOUND');
  });
});
