import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DEMO_PASSWORD, isEmpty, seedDemo } from '#demo';
import type { DemoSignIn } from '#demo';
import { Directory } from '#directory';
import { EventLog, EventRelay } from '#events';
import { hashPassword } from '#people';
import { Database } from '#platform';
import { CLOCK_LANES, SlaClock, SlaClockRepository, StoryRepository } from '#referrals';
import { freshDatabase } from './support/database.js';
import type { FreshDatabase } from './support/database.js';

/** A Monday morning in Italy; night in New York. */
const now = new Date('2026-11-23T09:10:00.000Z');

interface House {
  readonly fresh: FreshDatabase;
  readonly database: Database;
  readonly signIns: readonly DemoSignIn[];
  readonly tookMs: number;
}

async function seeded(at: Date): Promise<House> {
  const fresh = await freshDatabase();
  const database = new Database({ url: fresh.url, onIdleError: (error) => console.error(error) });
  const started = performance.now();
  const signIns = await seedDemo(database, at);
  return { fresh, database, signIns, tookMs: performance.now() - started };
}

async function leave({ fresh, database }: House): Promise<void> {
  await database.close();
  await fresh.drop();
}

let demo: House;
const rows = <Row extends object>(sql: string, values: readonly unknown[] = []): Promise<Row[]> =>
  demo.database.rows<Row & Record<string, unknown>>(sql, values);
async function one<T>(sql: string): Promise<T | undefined> {
  const [row] = await rows<{ value: T }>(`SELECT (${sql}) AS value`);
  return row?.value;
}

describe('the demo', () => {
  beforeAll(async () => {
    demo = await seeded(now);
  });
  afterAll(() => leave(demo));

  it('is there within a few seconds, and prints sign-ins that work', async () => {
    expect(demo.tookMs).toBeLessThan(15_000);
    const roles = new Set(demo.signIns.map(({ role }) => role));
    expect([...roles].sort()).toEqual([
      'ADMIN',
      'PARTNER_ADMIN',
      'PARTNER_MANAGER',
      'PARTNER_MEMBER',
      'SALES_MANAGER',
      'SALES_REP',
    ]);
    const known = await rows<{ email: string }>(
      'SELECT email FROM users WHERE joined_at IS NOT NULL AND deactivated_at IS NULL',
    );
    const emails = known.map(({ email }) => email);
    for (const { email, password } of demo.signIns) {
      expect(emails).toContain(email);
      expect(password).toBe(DEMO_PASSWORD);
    }
    const hashes = await rows<{ hash: string }>('SELECT DISTINCT password_hash AS hash FROM users');
    expect(hashes).toHaveLength(1);
    expect(hashes[0]?.hash.split('$', 4)).toEqual(
      (await hashPassword(DEMO_PASSWORD)).split('$', 4),
    );
  });

  it('goes into an empty deployment only', async () => {
    expect(await isEmpty(demo.database)).toBe(false);
    const before = await one<number>('SELECT count(*) FROM referral');
    await expect(seedDemo(demo.database, now)).rejects.toThrow('empty deployment');
    expect(await one<number>('SELECT count(*) FROM referral')).toBe(before);
  });

  it('is judged by rules that are there, and hold, since its beginning', async () => {
    expect(
      await one(`SELECT s.published_at = s.held_from AND s.held_from <= min(r.submitted_at)
        FROM rule_set s, referral r WHERE s.version = 1 GROUP BY s.version`),
    ).toBe(true);
  });

  it('has referrals in every status that a story can reach, and more of them each week', async () => {
    const counts = await rows<{ status: string; count: number }>(
      'SELECT status, count(*) FROM referral GROUP BY 1',
    );
    const by = new Map(counts.map(({ status, count }) => [status, count]));
    const told = [
      'ACTION_REQUIRED',
      'DISQUALIFIED',
      'NURTURING',
      'ASSIGNED',
      'ACCEPTED',
      'OPPORTUNITY',
      'WON',
      'LAPSED',
      'LOST',
      'WITHDRAWN',
    ];
    expect([...by.keys()].sort()).toEqual([...told].sort());
    expect(Math.min(...by.values())).toBeGreaterThan(10);
    const weeks = await rows<{ count: number }>(
      `SELECT count(*) FROM referral WHERE submitted_at > $1::timestamptz - interval '56 days'
        GROUP BY floor(extract(epoch FROM $1::timestamptz - submitted_at) / 604800) ORDER BY floor(extract(epoch FROM $1::timestamptz - submitted_at) / 604800) DESC`,
      [now],
    );
    const counted = weeks.map(({ count }) => count);
    expect(counted).toHaveLength(8);
    const sum = (part: number[]): number => part.reduce((a, b) => a + b, 0);
    expect(sum(counted.slice(4))).toBeGreaterThan(1.2 * sum(counted.slice(0, 4)));
    expect(sum(counted)).toBeGreaterThan(1_100);
  });

  it('tells of touches, after some of which it went to sales, and after others not', async () => {
    const told = await rows<{ passed: boolean; count: number }>(
      `SELECT EXISTS (SELECT 1 FROM verdict v JOIN assignment a ON a.referral_id = v.referral_id AND a.number = 1 AND a.assigned_at = v.made_at
                       WHERE v.referral_id = t.referral_id AND v.because_of = 'TOUCH') AS passed, count(*)::int AS count
         FROM touch t GROUP BY 1 ORDER BY 1`,
    );
    expect(told.map(({ passed }) => passed)).toEqual([false, true]);
    expect(Math.min(...told.map(({ count }) => count))).toBeGreaterThan(1);
  });

  it('tells of 312 EQLs, of which about 24 % are won, sooner than the others', async () => {
    const [eql] = await rows<{ count: number; won: number; arr: number }>(
      `SELECT count(*), count(*) FILTER (WHERE status = 'WON') AS won, sum(deal_arr_minor) FILTER (WHERE status = 'WON') AS arr
         FROM referral WHERE lead_class = 'EQL'`,
    );
    expect(eql?.count).toBe(312);
    expect((eql?.won ?? 0) / 312).toBeGreaterThan(0.2);
    expect((eql?.won ?? 0) / 312).toBeLessThan(0.29);
    const days = await rows<{ days: number }>(
      `SELECT avg(extract(epoch FROM deal_closed_at - submitted_at) / 86400)::float AS days FROM referral
        WHERE deal_closed_at IS NOT NULL GROUP BY lead_class ORDER BY lead_class = 'EQL' DESC, lead_class = 'SQL' DESC`,
    );
    const [ofEql = 0, ofSql = 0, ofMql = 0] = days.map((row) => row.days);
    expect(ofEql).toBeLessThan(ofSql);
    expect(ofEql).toBeLessThan(0.75 * ofMql);
    const currencies = await rows<{ currency: string }>(
      'SELECT DISTINCT deal_currency AS currency FROM referral WHERE deal_currency IS NOT NULL ORDER BY 1',
    );
    expect(currencies.map(({ currency }) => currency)).toEqual(['EUR', 'GBP', 'USD']);
  });

  it('gives everyone who has a referral exactly one current assignment, and nobody two', async () => {
    expect(
      await one(`SELECT count(*) FROM referral r LEFT JOIN assignment a ON a.id = r.assignment_id
        WHERE r.status IN ('ASSIGNED','ACCEPTED','OPPORTUNITY','WON','LOST')
          AND (a.id IS NULL OR a.referral_id <> r.id OR a.ended_at IS NOT NULL OR a.rep_id <> r.rep_id
            OR a.queue_id IS DISTINCT FROM r.queue_id OR (r.status = 'ASSIGNED') <> (a.responded_at IS NULL))`),
    ).toBe(0);
    expect(
      await one(
        `SELECT count(*) FROM (SELECT 1 FROM assignment WHERE ended_at IS NULL GROUP BY referral_id HAVING count(*) > 1) twice`,
      ),
    ).toBe(0);
    expect(
      await one(
        `SELECT count(*) FROM referral WHERE status NOT IN ('ASSIGNED','ACCEPTED','OPPORTUNITY','WON','LOST') AND (assignment_id IS NOT NULL OR rep_id IS NOT NULL OR due_at IS NOT NULL)`,
      ),
    ).toBe(0);
    expect(
      await one(
        `SELECT count(*) FROM (SELECT referral_id FROM assignment GROUP BY 1 HAVING min(number) <> 1 OR max(number) <> count(*)) gaps`,
      ),
    ).toBe(0);
  });

  it('keeps its clocks as the product does: an alarm is set wherever one is to fire', async () => {
    expect(
      await one(
        `SELECT count(*) FROM referral WHERE next_alarm_at IS NOT NULL AND status <> 'ASSIGNED'`,
      ),
    ).toBe(0);
    expect(
      await one(`SELECT count(*) FROM referral r JOIN assignment a ON a.id = r.assignment_id
        WHERE r.status = 'ASSIGNED' AND (r.due_at IS DISTINCT FROM a.due_at OR r.next_alarm_at IS DISTINCT FROM
          CASE WHEN a.breached_at IS NULL THEN coalesce((a.warnings->a.warned->>'at')::timestamptz, a.due_at) END)`),
    ).toBe(0);
    expect(
      await one(
        `SELECT count(*) FROM assignment WHERE breached_at < due_at OR responded_at < assigned_at OR ended_at < assigned_at`,
      ),
    ).toBe(0);
    expect(
      await one(
        `SELECT count(*) FROM assignment WHERE end_reason = 'SLA_BREACHED' AND (breached_at IS NULL OR turn_given_back)`,
      ),
    ).toBe(0);
  });

  it('lets claims stand only where a referral holds one', async () => {
    expect(
      await one(`SELECT count(*) FROM claim c JOIN referral r ON r.id = c.referral_id
        WHERE r.status NOT IN ('ASSIGNED','ACCEPTED','OPPORTUNITY','WON','ACTION_REQUIRED','NURTURING')
           OR r.account_key <> c.account_key OR r.product_line <> c.product_line OR r.partner_id <> c.partner_id`),
    ).toBe(0);
    expect(
      await one(`SELECT count(*) FROM referral r LEFT JOIN claim c ON c.referral_id = r.id
        WHERE r.status IN ('ASSIGNED','ACCEPTED','OPPORTUNITY','WON','ACTION_REQUIRED','NURTURING') AND c.referral_id IS NULL`),
    ).toBe(0);
  });

  it('has taken the turns of each queue one after another, and its ledgers say so', async () => {
    const queues = await rows<{ name: string; turns: number; highest: number; last: number }>(
      `SELECT q.name, count(a.turn) AS turns, coalesce(max(a.turn), 0) AS highest, l.last_turn AS last
         FROM queue q JOIN turn_ledger l ON l.queue_id = q.id LEFT JOIN assignment a ON a.queue_id = q.id GROUP BY q.id, l.last_turn`,
    );
    expect(queues).toHaveLength(7);
    for (const { turns, highest, last } of queues) {
      expect(turns).toBeGreaterThan(10);
      expect([turns, highest]).toEqual([last, last]);
    }
    const standings = await rows<{ turns: number; counted: number; credit: number }>(
      `SELECT (s.value->>'turns')::int AS turns, (s.value->>'credit')::float AS credit,
              (SELECT count(*) FROM assignment a WHERE a.queue_id = l.queue_id AND a.rep_id = s.key::uuid AND a.turn IS NOT NULL AND NOT a.turn_given_back) AS counted
         FROM turn_ledger l CROSS JOIN jsonb_each(l.standings) s`,
    );
    expect(standings.length).toBeGreaterThan(14);
    for (const { turns, counted, credit } of standings) {
      expect(turns).toBe(counted);
      expect(Math.abs(credit)).toBeLessThanOrEqual(1);
    }
    expect(await one('SELECT count(*) FROM assignment WHERE turn_given_back')).toBeGreaterThan(3);
  });

  it('has a verdict with its facts behind every lead class, and the tier that the partner had', async () => {
    expect(
      await one(`SELECT count(*) FROM referral r LEFT JOIN verdict v ON v.referral_id = r.id AND v.number = r.verdict_number
        WHERE v.lead_class IS DISTINCT FROM r.lead_class`),
    ).toBe(0);
    expect(
      await one(`SELECT count(*) FROM referral r WHERE r.tier <> (SELECT h.value->>'tier' FROM setting_history h
        WHERE h.subject = 'partner_tier' AND h.subject_id = r.partner_id AND h.held_from <= r.submitted_at ORDER BY h.held_from DESC LIMIT 1)`),
    ).toBe(0);
    expect(
      await one(`SELECT count(*) FROM assignment a WHERE a.queue_id IS NOT NULL AND a.queue_revision <> (SELECT (h.value->>'revision')::int FROM setting_history h
        WHERE h.subject = 'queue' AND h.subject_id = a.queue_id AND h.held_from <= a.assigned_at ORDER BY h.held_from DESC LIMIT 1)`),
    ).toBe(0);
  });

  it('shows a clock in every state', async () => {
    const live = await rows<{ state: string; count: number }>(
      `SELECT CASE WHEN a.reason = 'NO_ONE_ELIGIBLE' THEN 'with a manager'
                   WHEN a.due_at IS NULL THEN 'kept by the last owner'
                   WHEN a.breached_at IS NOT NULL THEN 'late'
                   WHEN a.sla->>'clock' = 'BUSINESS_HOURS' THEN 'in business hours'
                   WHEN a.due_at < $1::timestamptz + interval '10 minutes' THEN 'about to breach'
                   WHEN a.warned > 0 THEN 'warned' ELSE 'fresh' END AS state, count(*)
         FROM referral r JOIN assignment a ON a.id = r.assignment_id WHERE r.status = 'ASSIGNED' GROUP BY 1`,
      [now],
    );
    const by = new Map(live.map(({ state, count }) => [state, count]));
    for (const state of [
      'with a manager',
      'kept by the last owner',
      'late',
      'in business hours',
      'warned',
      'fresh',
    ])
      expect([state, (by.get(state) ?? 0) > 0]).toEqual([state, true]);
    expect(by.get('about to breach')).toBeGreaterThanOrEqual(2);
    expect(await one(`SELECT min(due_at) FROM referral WHERE next_alarm_at IS NOT NULL`)).toEqual(
      new Date('2026-11-23T09:14:00.000Z'),
    );
  });

  it('mails of what was just handed over alone, and its events are numbered in the order in which they happened', async () => {
    const [log] = await rows<{ count: number; highest: number; last: number }>(
      `SELECT count(*), max(e.position) AS highest, (SELECT last_position FROM event_relay) AS last FROM event e`,
    );
    const { count } = log ?? { count: 0 };
    expect(count).toBeGreaterThan(4_000);
    expect(log).toEqual({ count, highest: count, last: count });
    const [mails] = await rows<{ email: string; referrals: number; ahead: boolean }>(
      `SELECT min(u.email) AS email, count(DISTINCT r.id) AS referrals, min(e.position) = (SELECT position + 1 FROM mail_projection) AS ahead
         FROM event e JOIN referral r ON r.id = e.referral_id JOIN users u ON u.id = r.submitted_by WHERE e.mailable`,
    );
    expect(mails).toEqual({ email: 'irene@orizzonte.invalid', referrals: 1, ahead: true });
    expect(
      await one(
        `SELECT count(*) FROM (SELECT at < lag(at) OVER (ORDER BY position) AS back FROM event) e WHERE back`,
      ),
    ).toBe(0);
    expect(
      await one(
        `SELECT count(*) FROM event_day d WHERE d.first_position <> (SELECT min(position) FROM event WHERE at::date = d.day)`,
      ),
    ).toBe(0);
    expect(await one('SELECT count(*) FROM mail')).toBe(0);
    expect(
      await one(`SELECT count(*) FROM referral WHERE changed_at > '${now.toISOString()}'`),
    ).toBe(0);
  });

  it('keeps who did what, and what was set when', async () => {
    const actions = await rows<{ action: string }>(
      'SELECT DISTINCT action FROM audit_entry ORDER BY 1',
    );
    expect(actions.map(({ action }) => action)).toEqual([
      'availability.set',
      'partner.created',
      'productLine.created',
      'queue.created',
      'queue.updated',
      'user.deactivated',
      'user.invited',
      'user.joined',
      'workingHours.set',
    ]);
    const subjects = await rows<{ subject: string }>(
      'SELECT DISTINCT subject FROM setting_history ORDER BY 1',
    );
    expect(subjects.map(({ subject }) => subject)).toEqual([
      'availability',
      'partner_tier',
      'queue',
      'tier',
      'working_hours',
    ]);
    expect(
      await one(
        `SELECT count(*) FROM referral r JOIN users u ON u.id = r.rep_id WHERE u.deactivated_at IS NOT NULL AND r.status IN ('ASSIGNED','ACCEPTED','OPPORTUNITY')`,
      ),
    ).toBe(0);
  });
});

describe('the demo, as the minutes go by', () => {
  it('hands on what breaches after it began, and mails of it', async () => {
    const began = new Date(Date.now() - 11 * 60_000);
    const house = await seeded(began);
    const { database } = house;
    const relay = new EventRelay(database, new EventLog(database));
    const clock = new SlaClock(
      database,
      new Directory(database),
      new SlaClockRepository(),
      new StoryRepository(),
      relay,
    );
    for (let lane = 0; lane < CLOCK_LANES; lane++) while ((await clock.fireDue(lane)) > 0);
    const handedOn = await database.rows<{ after: number; mailable: boolean }>(
      `SELECT extract(epoch FROM a.due_at - $1::timestamptz)::float / 60 AS after, bool_and(e.mailable) AS mailable
         FROM assignment a JOIN assignment b ON b.referral_id = a.referral_id AND b.number = a.number + 1
         JOIN event e ON e.referral_id = a.referral_id AND e.type = 'sla.breached' AND e.at > $1
        WHERE a.breached_at > $1 AND b.reason = 'SLA_BREACHED' AND b.turn IS NOT NULL AND a.rep_id <> b.rep_id
        GROUP BY a.id ORDER BY 1`,
      [began],
    );
    expect(handedOn.map(({ after }) => Math.round(after))).toEqual(expect.arrayContaining([4, 8]));
    expect(handedOn.every(({ mailable }) => mailable)).toBe(true);
    await leave(house);
  });
});

describe('the demo, told again', () => {
  const digest = async (database: Database): Promise<unknown> =>
    database.rows(
      `SELECT md5(string_agg(to_jsonb(r)::text, '' ORDER BY r.id)) AS referrals,
              (SELECT md5(string_agg(concat_ws(' ', a.referral_id, a.number, a.rep_id, a.turn, a.reason, a.assigned_at, a.responded_at, a.ended_at, a.end_reason), '' ORDER BY a.referral_id, a.number)) FROM assignment a) AS assignments,
              (SELECT md5(string_agg(concat_ws(' ', e.position, e.type, e.at, e.referral_id, e.actor_id), '' ORDER BY e.position)) FROM event e) AS events,
              (SELECT md5(string_agg(l.queue_id || l.standings::text, '' ORDER BY l.queue_id)) FROM turn_ledger l) AS ledgers
         FROM (SELECT to_jsonb(referral) - 'assignment_id' AS told, id FROM referral) r`,
    );

  it('is the same for the same moment, and another for another one', async () => {
    const houses = [
      await seeded(now),
      await seeded(now),
      await seeded(new Date(now.getTime() + 86_400_000)),
    ];
    const [first, again, other] = await Promise.all(houses.map(({ database }) => digest(database)));
    expect(again).toEqual(first);
    expect(other).not.toEqual(first);
    await Promise.all(houses.map(leave));
  });

  it('holds at any hour: deep in the night, at the weekend, on New Year', async () => {
    for (const hour of [
      '2026-08-15T01:30:00.000Z',
      '2027-01-01T00:05:00.000Z',
      '2026-11-29T18:00:00.000Z',
    ]) {
      const house = await seeded(new Date(hour));
      const [found] = await house.database.rows<{ assigned: number; eqls: number }>(
        `SELECT count(*) FILTER (WHERE status = 'ASSIGNED') AS assigned, count(*) FILTER (WHERE lead_class = 'EQL') AS eqls FROM referral`,
      );
      expect(found?.eqls).toBe(312);
      expect(found?.assigned).toBeGreaterThanOrEqual(12);
      await leave(house);
    }
  });
});
