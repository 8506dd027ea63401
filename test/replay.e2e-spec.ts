import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DEMO_PASSWORD } from '#demo';
import { ask, refusalOf, until } from './support/client.js';
import { act, submitted } from './support/office.js';
import type { SeenReferral, Someone } from './support/office.js';
import { Premises } from './support/premises.js';
import { createQueue, openOffice } from './support/office.js';
import type { Office } from './support/office.js';
import { beginDraft, saveDraft } from './support/rule-drafts.js';
import type { RunningProcess } from './support/server.js';
import { nth } from './support/stage.js';

interface State {
  readonly toSales: number;
  readonly breached: number;
}
interface Fate {
  readonly leadClass: string;
  readonly reps: readonly { readonly id: string }[];
  readonly breached: boolean;
}
interface Seen {
  readonly id: string;
  readonly status: string;
  readonly failure: string | null;
  readonly outcome: {
    readonly referrals: number;
    readonly asRecorded: number;
    readonly changed: number;
    readonly changedClass: number;
    readonly changedRep: number;
    readonly changedBreach: number;
    readonly before: State;
    readonly after: State;
    readonly reps: readonly {
      readonly rep: { readonly id: string };
      readonly before: { readonly turns: number };
      readonly after: { readonly turns: number; readonly fairShare: number };
    }[];
  } | null;
  readonly changes: {
    readonly edges: readonly {
      readonly node: {
        readonly referral: { readonly id: string };
        readonly kinds: readonly string[];
        readonly before: Fate;
        readonly after: Fate;
        readonly because: readonly string[];
      };
    }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}

const FATE = 'leadClass reps { id } breached';
const CHANGES = `edges { node { referral { id } kinds before { ${FATE} } after { ${FATE} } because } } pageInfo { hasNextPage endCursor }`;
const REPLAY = `id status failure changes { ${CHANGES} } outcome { referrals asRecorded changed changedClass changedRep changedBreach
  before { toSales breached } after { toSales breached } reps { rep { id } before { turns } after { turns fairShare } } }`;

const start = async (url: string, token: string, input: object): Promise<Seen> =>
  (
    await ask<{ startReplay: Seen }>(
      url,
      token,
      `mutation($i: StartReplayInput!){ startReplay(input: $i) { ${REPLAY} } }`,
      { i: input },
    )
  ).startReplay;

const look = async (url: string, token: string, id: string): Promise<Seen | null> =>
  (
    await ask<{ replay: Seen | null }>(
      url,
      token,
      `query($id: ID!){ replay(id: $id) { ${REPLAY} } }`,
      { id },
    )
  ).replay;

const cancel = async (url: string, token: string, id: string): Promise<Seen> =>
  (
    await ask<{ cancelReplay: Seen }>(
      url,
      token,
      `mutation($id: ID!){ cancelReplay(id: $id) { ${REPLAY} } }`,
      { id },
    )
  ).cancelReplay;

const ended = (url: string, token: string, id: string): Promise<Seen> =>
  until('the replay has ended', async () => {
    const seen = await look(url, token, id);
    return seen && !['WAITING', 'RUNNING'].includes(seen.status) ? seen : undefined;
  });

describe('a past period', () => {
  let premises: Premises;
  let url: string;
  let second: string;
  let worker: RunningProcess;
  let office: Office;
  let manager: Someone;
  let queueId: string;
  let period: { from: string; before: string };
  const told: SeenReferral[] = [];

  /** Both servers leave the work to a worker: whoever is asked, it is done elsewhere. */
  beforeAll(async () => {
    premises = await Premises.open();
    url = (await premises.start({ WORK: 'apart' })).url;
    second = (await premises.start({ WORK: 'apart' })).url;
    worker = await premises.startWorker();
    office = await openOffice(url, premises.mail, { reps: 3, partners: 1 });
    manager = office.manager;
    queueId = await createQueue(url, office.admin, office.reps);
    const from = new Date(Date.now() - 1_000).toISOString();
    await tell();
    period = { from, before: await beforeNow() };
    await premises.mailsAreOut();
  });

  afterAll(() => premises.close());

  /** Nine prospects, of three sizes; the first is declined, the others are accepted, one of them late. */
  async function tell(): Promise<void> {
    const partner = nth(office.partners, 0).admin;
    for (let n = 0; n < 9; n++) {
      const account = `told-${n}.com`;
      const company = {
        ...{ name: account, domain: account, country: 'IT', industry: 'SOFTWARE' },
        ...{ employees: [20, 80, 500][n % 3], techStack: [] },
      };
      const contact = { name: 'Ada Prova', email: `ada@${account}` };
      const { id } = await submitted(url, partner.token, { company, contact });
      told.push({ ...(await seen(id)) });
    }
    const [declined, late, ...rest] = told;
    if (!declined || !late) throw new Error('nothing was told');
    await act(url, manager.token, 'declineReferral', 'ReasonInput', {
      ...{ referralId: declined.id, reason: 'Fully booked.' },
    });
    for (const { id } of [declined, ...rest])
      await act(url, manager.token, 'acceptReferral', 'AcceptReferralInput', { referralId: id });
    const since = Date.parse(late.assignment?.assignedAt ?? '');
    await until('more than two seconds have passed', () => Date.now() - since > 2_200 || undefined);
    await act(url, manager.token, 'acceptReferral', 'AcceptReferralInput', { referralId: late.id });
  }

  const seen = async (id: string): Promise<SeenReferral> =>
    (
      await ask<{ referral: SeenReferral }>(
        url,
        manager.token,
        `query($id: ID!){ referral(id: $id) { id status leadClass assignment { id assignedAt rep { id name } } } }`,
        { id },
      )
    ).referral;

  const beforeNow = async (): Promise<string> => {
    const [row] = await premises.rows<{ now: Date }>('SELECT clock_timestamp() AS now');
    const now = row?.now ?? new Date(0);
    await until('that moment has passed', () => Date.now() > now.getTime() || undefined);
    return now.toISOString();
  };

  /** Everything that the product keeps, but for the replays themselves and the trail of who asked for them. */
  async function checksums(): Promise<Record<string, string>> {
    const tables = await premises.rows<{ name: string }>(
      `SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public' AND table_type = 'BASE TABLE'
          AND table_name NOT IN ('replay', 'replay_change', 'audit_entry', 'rate_limit') ORDER BY 1`,
    );
    const sums: Record<string, string> = {};
    for (const { name } of tables) {
      const [row] = await premises.rows<{ sum: string }>(
        `SELECT md5(coalesce(string_agg(x.line, '|' ORDER BY x.line), '')) AS sum FROM (SELECT t::text AS line FROM ${name} t) x`,
      );
      sums[name] = row?.sum ?? '';
    }
    return sums;
  }

  const replayed = async (draft: object, by = manager): Promise<Seen> => {
    const { id } = await start(url, by.token, { ...period, ...draft });
    return ended(second, by.token, id);
  };

  it('is told again exactly as it went, under the settings as they held', async () => {
    const { status, outcome, changes } = await replayed({});
    expect(status).toBe('DONE');
    expect(outcome).toMatchObject({ referrals: 9, asRecorded: 9, changed: 0 });
    expect(outcome?.before).toEqual(outcome?.after);
    expect(changes.edges).toEqual([]);
  });

  it('shows whom a draft of the rules would have stopped, and by which criterion; nothing is written', async () => {
    const before = await checksums();
    const draft = await saveDraft(
      url,
      office.partnerManager,
      await beginDraft(url, office.partnerManager),
      {
        sizes: [{ min: 100, max: null }],
      },
    );
    const drafted = await checksums();
    const { outcome, changes } = await replayed({ ruleDraftId: draft.id });
    expect(outcome).toMatchObject({ changedClass: 6, asRecorded: 9 });
    expect([outcome?.before.toSales, outcome?.after.toSales]).toEqual([9, 3]);
    const stopped = changes.edges.filter(({ node }) => node.kinds.includes('CLASS'));
    for (const { node } of stopped) {
      expect(node.before).toMatchObject({ leadClass: 'EQL' });
      expect(node.after).toEqual({ leadClass: 'UNQUALIFIED', reps: [], breached: false });
      expect(node.because).toEqual([expect.stringMatching(/100 or more/)]);
    }
    const small = told.filter((_, index) => index % 3 !== 2).map(({ id }) => id);
    expect(stopped.map(({ node }) => node.referral.id)).toEqual(small);
    expect(await checksums()).toEqual(drafted);
    expect(Object.keys(before)).toContain('turn_ledger');
    expect(before['turn_ledger']).toBe(drafted['turn_ledger']);
  });

  it('shows who would have had what from another queue, and what would have been fair', async () => {
    const [ada, ben] = office.reps;
    const members = [
      { repId: ada?.id, weight: 2 },
      { repId: ben?.id, weight: 1 },
    ];
    const { outcome } = await replayed({ updateQueues: [{ queueId, members }] });
    const load = (id: string | undefined) => outcome?.reps.find(({ rep }) => rep.id === id)?.after;
    // Ben alone could take what Ada declined: of the other eight turns she has two of three.
    expect([load(ada?.id)?.turns, load(ben?.id)?.turns]).toEqual([5, 4]);
    expect(load(ada?.id)?.fairShare).toBeCloseTo((8 * 2) / 3);
    expect(load(ben?.id)?.fairShare).toBeCloseTo(8 / 3 + 1);
    expect(load(office.reps[2]?.id)?.turns).toBe(0);
    expect(outcome?.reps.map(({ before }) => before.turns).toSorted()).toEqual([2, 3, 4]);
  });

  it('shows which clock a shorter time would have let run out, page by page', async () => {
    const sla = { respondWithin: 'PT2S', onBreach: 'ESCALATE', warnAt: [] };
    const { id, outcome } = await replayed({ updateQueues: [{ queueId, sla }] });
    const late = await ask<{ replay: Seen }>(
      second,
      manager.token,
      `query($id: ID!){ replay(id: $id) { changes(kind: BREACH, first: 1) { ${CHANGES} } } }`,
      { id },
    );
    const first = nth(late.replay.changes.edges, 0).node;
    expect(first.after.breached).toBe(true);
    expect(late.replay.changes.pageInfo.hasNextPage).toBe((outcome?.changedBreach ?? 0) > 1);
    expect(outcome?.before.breached).toBe(0);
    const all = await ask<{ replay: Seen }>(
      second,
      manager.token,
      `query($id: ID!){ replay(id: $id) { changes(kind: BREACH, first: 50) { ${CHANGES} } } }`,
      { id },
    );
    expect(all.replay.changes.edges.map(({ node }) => node.referral.id)).toContain(told[1]?.id);
    expect(all.replay.changes.edges.length).toBe(outcome?.changedBreach);
  });

  it('is for managers, each their own, and only what has passed', async () => {
    const mine = await replayed({});
    expect(await look(url, office.partnerManager.token, mine.id)).toBeNull();
    const [rep] = office.reps;
    for (const token of [rep?.token ?? '', nth(office.partners, 0).admin.token])
      expect(await refusalOf(start(url, token, period))).toBe('FORBIDDEN');
    const soon = { ...period, before: new Date(Date.now() + 60_000).toISOString() };
    expect(await refusalOf(start(url, manager.token, soon))).toBe('BAD_USER_INPUT');
    const turned = { from: period.before, before: period.from };
    expect(await refusalOf(start(url, manager.token, turned))).toBe('BAD_USER_INPUT');
    expect(await refusalOf(cancel(url, manager.token, mine.id))).toBe('CONFLICT');
  });

  describe('while it is replayed', () => {
    /** Nobody reads a verdict until the work is over. */
    async function withVerdictsLocked(work: () => Promise<void>): Promise<void> {
      const lock = await premises.lock('LOCK TABLE verdict IN ACCESS EXCLUSIVE MODE');
      try {
        await work();
      } finally {
        await lock.release();
      }
    }
    const running = async (): Promise<string> => {
      const { id } = await start(url, manager.token, period);
      await until(
        'it runs',
        async () => (await look(url, manager.token, id))?.status === 'RUNNING' || undefined,
      );
      return id;
    };
    const readers = async (): Promise<number> => {
      const rows = await premises.rows(
        `SELECT 1 FROM pg_stat_activity WHERE application_name = 'staffetta replay' AND datname = current_database()`,
      );
      return rows.length;
    };

    it('is one at a time for each person, and cancelling it from another server ends it there too', async () => {
      await withVerdictsLocked(async () => {
        const id = await running();
        await until('it reads', async () => (await readers()) > 0 || undefined);
        expect(await refusalOf(start(url, manager.token, period))).toBe('CONFLICT');
        expect((await cancel(second, manager.token, id)).status).toBe('CANCELLED');
        await until(
          'nothing of it reads any more',
          async () => (await readers()) === 0 || undefined,
        );
        expect((await look(url, manager.token, id))?.status).toBe('CANCELLED');
      });
      expect((await replayed({})).status).toBe('DONE');
    });

    it('ends as interrupted where the server that worked on it is killed, and another goes on with the next', async () => {
      await withVerdictsLocked(async () => {
        const id = await running();
        worker.signal('SIGKILL');
        await worker.exited;
        await premises.rows(
          `UPDATE replay SET beat_at = beat_at - interval '1 minute' WHERE id = $1`,
          [id],
        );
        worker = await premises.startWorker();
        expect(await ended(url, manager.token, id)).toMatchObject({
          ...{ status: 'FAILED', failure: 'INTERRUPTED', outcome: null },
        });
      });
      expect((await replayed({})).status).toBe('DONE');
    });
  });
});

describe("the demo's eight weeks", () => {
  let premises: Premises;
  let url: string;

  beforeAll(async () => {
    premises = await Premises.open();
    url = (await premises.start({ SEED: 'demo', ADMIN_EMAIL: '', ADMIN_PASSWORD: '' })).url;
  });
  afterAll(() => premises.close());

  it('are read and told again as they went, referral for referral', async () => {
    const { signIn } = await ask<{ signIn: { accessToken: string } }>(
      url,
      null,
      'mutation($i: SignInInput!){ signIn(input: $i){ accessToken } }',
      { i: { email: 'helen@staffetta.test', password: DEMO_PASSWORD } },
    );
    const [since] = await premises.rows<{ from: Date }>(
      `SELECT date_trunc('day', min(submitted_at)) AS from FROM referral`,
    );
    const before = new Date(Date.now() - 24 * 3_600_000).toISOString();
    for (const days of [0, 21]) {
      const from = new Date((since?.from.getTime() ?? 0) + days * 86_400_000).toISOString();
      const { id } = await start(url, signIn.accessToken, { from, before });
      const { status, outcome } = await ended(url, signIn.accessToken, id);
      expect(status).toBe('DONE');
      expect(outcome?.referrals).toBeGreaterThan(500);
      expect({ days, same: outcome?.asRecorded }).toEqual({ days, same: outcome?.referrals });
      expect(outcome?.changed).toBe(0);
    }
  });
});
