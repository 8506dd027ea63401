import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Refused, until } from './support/client.js';
import { clockFaults, clocksOf, lateness } from './support/clocks.js';
import type { KeptClock } from './support/clocks.js';
import { act, createQueue, openOffice, prospect, submitted } from './support/office.js';
import type { Office, SeenReferral, Someone } from './support/office.js';
import { atOnce, times } from './support/persistence.js';
import { Premises } from './support/premises.js';
import type { RunningServer } from './support/server.js';
import { nth } from './support/stage.js';

/** How many end together; PROVE_CLOCKS raises them. */
const CLOCKS = Number(process.env['PROVE_CLOCKS'] ?? 2_000);
/** The promise for 100,000. */
const DRAINED_MS = 30_000;
/** Of whose queues they are: of one, or, at the promise's count, of five. */
const LANDS = ['CH', 'PT', 'SE', 'NO', 'FI'].slice(0, Math.ceil(CLOCKS / 20_000));
/** Until they are judged by it, however long they took. */
const PATIENCE_MS = 120_000 + CLOCKS * 10;

let premises: Premises;
let server: RunningServer;
let office: Office;
let partner: Someone;

beforeAll(async () => {
  premises = await Premises.open();
  server = await premises.start();
  office = await openOffice(server.url, premises.mail, { reps: 4 });
  partner = nth(office.partners, 0).admin;
});

afterAll(() => premises.close());

describe('the checker of clocks', () => {
  const good: KeptClock = {
    assignmentId: 'a',
    dueAt: 10_000,
    warnings: [{ at: 5_000, fraction: 0.5 }],
    warned: [{ at: 5_100, fraction: 0.5 }],
    breached: [10_200],
    breachedAt: 10_200,
    respondedAt: null,
    endedAt: 10_200,
    readAt: 20_000,
  };

  it('finds nothing in a clock that fired as it should', () => {
    expect(clockFaults([good])).toEqual([]);
    const answered = { ...good, breached: [], breachedAt: null, respondedAt: 9_000, endedAt: null };
    expect(clockFaults([answered])).toEqual([]);
  });

  it.each<[string, Partial<KeptClock>]>([
    ['an early breach', { breached: [9_999], breachedAt: 9_999 }],
    ['a late breach', { breached: [11_001], breachedAt: 11_001 }],
    ['a breach twice', { breached: [10_200, 10_200] }],
    ['no breach', { breached: [], breachedAt: null, endedAt: null }],
    ['a breach after the answer', { respondedAt: 10_100 }],
    ['an early warning', { warned: [{ at: 4_999, fraction: 0.5 }] }],
    [
      'a warning twice',
      {
        warned: [
          { at: 5_100, fraction: 0.5 },
          { at: 5_200, fraction: 0.5 },
        ],
      },
    ],
    ['no warning', { warned: [] }],
    ['a breach where no clock runs', { dueAt: null, warnings: [], warned: [] }],
  ])('finds %s', (_, planted) => expect(clockFaults([{ ...good, ...planted }])).not.toEqual([]));
});

describe('a clock that runs out', () => {
  it('warns at half and at three quarters and breaches at its end, and the rep can still accept', async () => {
    await newQueue('IT', { respondWithin: 'PT3S', onBreach: 'ESCALATE' });
    const referrals = await submitMany(30, 'IT');
    await until('all have breached', async () => (await breaches('IT')) === 30);
    const clocks = await clocksOf(premises, 'IT');
    expect(clockFaults(clocks)).toEqual([]);
    expect(clocks.every(({ warned }) => warned.length === 2)).toBe(true);
    tell('30 clocks of three seconds', lateness(clocks));
    const first = nth(referrals, 0);
    const accepted = await accept(first);
    expect(accepted.status).toBe('ACCEPTED');
    expect(accepted.assignment).toMatchObject({
      id: first.assignment?.id,
      breachedAt: expect.any(String),
      respondedAt: expect.any(String),
      endedAt: null,
    });
  });

  it('hands on to each rep in turn, and the last one keeps it with no further clock', async () => {
    await newQueue('DE', { respondWithin: 'PT1S', onBreach: 'REASSIGN' }, [0, 1, 2]);
    const { id } = await submitted(server.url, partner.token, from('DE'));
    await until('the last owner keeps it', async () => (await breaches('DE')) === 3, 15_000);
    await sleep(1_000);
    const clocks = await clocksOf(premises, 'DE');
    expect(clockFaults(clocks)).toEqual([]);
    expect(clocks.map(({ dueAt }) => dueAt === null)).toEqual([false, false, false, true]);
    const assignments = await premises.rows<{ repId: string; reason: string; ended: boolean }>(
      `SELECT rep_id AS "repId", reason, ended_at IS NOT NULL AS ended FROM assignment WHERE referral_id = $1 ORDER BY number`,
      [id],
    );
    expect(assignments.map(({ reason, ended }) => [reason, ended])).toEqual([
      ['ROUND_ROBIN', true],
      ['SLA_BREACHED', true],
      ['SLA_BREACHED', true],
      ['SLA_BREACHED', false],
    ]);
    const [one, two, three, keeper] = assignments.map(({ repId }) => repId);
    expect(new Set([one, two, three]).size).toBe(3);
    expect(keeper).toBe(three);
    await premises.mailsAreOut();
    const told = await premises.rows(
      `SELECT kind, count(*)::int AS times FROM mail WHERE user_id = $1 AND referral_id = $2 AND status = 'SENT' GROUP BY 1 ORDER BY 1`,
      [office.manager.id, id],
    );
    expect(told).toEqual([
      { kind: 'BREACHED', times: 3 },
      { kind: 'LAST_OWNER_KEEPS', times: 1 },
    ]);
  });

  it('and an answer in the same instant: exactly one of them wins', async () => {
    await newQueue('FR', { respondWithin: 'PT6S', warnAt: [], onBreach: 'REASSIGN' }, [0, 1]);
    const referrals = await submitMany(40, 'FR');
    const outcomes = await Promise.all(
      referrals.map(async (referral, index) => {
        const dueAt = Date.parse(referral.assignment?.dueAt ?? '');
        // From well before the instant, however slow the answers are, until the clock must have struck.
        await sleep(Math.max(0, dueAt - Date.now() - 1_500 + index * 45));
        return { referral, outcome: await outcomeOf(accept(referral)) };
      }),
    );
    const clocks = new Map(
      (await clocksOf(premises, 'FR')).map((each) => [each.assignmentId, each]),
    );
    expect(clockFaults([...clocks.values()])).toEqual([]);
    for (const { referral, outcome } of outcomes) {
      const clock = clocks.get(referral.assignment?.id ?? '');
      const answered = clock?.respondedAt !== null;
      expect(answered).toBe(outcome === 'ACCEPTED');
      expect(clock?.breached.length).toBe(answered ? 0 : 1);
      if (!answered) expect(outcome).toBe('CONFLICT ASSIGNED');
    }
    const won = outcomes.filter(({ outcome }) => outcome === 'ACCEPTED').length;
    tell('accept against breach', { accepted: won, breached: 40 - won });
    // Else nothing raced.
    expect(won).toBeGreaterThan(0);
    expect(won).toBeLessThan(40);
  });
});

describe('a clock that is stopped', () => {
  it('by a decline or a hand-over fires no more, and the next owner has one of their own', async () => {
    const queue = await newQueue('ES', { respondWithin: 'PT6S', onBreach: 'ESCALATE' });
    const [declined, handed] = await submitMany(2, 'ES');
    await until('both were warned', async () =>
      (await clocksOf(premises, 'ES')).every(({ warned }) => warned.length > 0),
    );
    const next = await act(server.url, tokenOf(declined), 'declineReferral', 'ReasonInput', {
      referralId: declined?.id,
      reason: 'not my field',
    });
    const other = nth(
      office.reps.filter(({ id }) => id !== handed?.assignment?.rep.id),
      0,
    );
    const moved = await act(
      server.url,
      office.manager.token,
      'assignReferral',
      'AssignReferralInput',
      {
        referralId: handed?.id,
        repId: other.id,
        reason: 'knows them',
      },
    );
    expect(next.assignment).toMatchObject({ reason: 'DECLINED', queue: { id: queue } });
    expect(moved.assignment).toMatchObject({ reason: 'MANUAL', turn: null, rep: { id: other.id } });
    for (const { assignment } of [next, moved])
      expect(Date.parse(assignment?.dueAt ?? '') - Date.parse(assignment?.assignedAt ?? '')).toBe(
        6_000,
      );
    await until('the second clocks have run out', async () => (await breaches('ES')) === 2, 20_000);
    await sleep(500);
    const clocks = await clocksOf(premises, 'ES');
    expect(clockFaults(clocks)).toEqual([]);
    expect(clocks.map(({ breached }) => breached.length)).toEqual([0, 0, 1, 1]);
    expect(clocks.slice(2).map(({ warned }) => warned.length)).toEqual([2, 2]);
  });

  it('by forty answers at once right after a change of settings answers them all', async () => {
    await newQueue('BE', { respondWithin: 'PT2H' });
    const referrals = await submitMany(40, 'BE');
    const spare = nth(office.reps, 3);
    // Made aside, so that the server learns of the change from the answers themselves.
    await premises.rows('UPDATE users SET available = false WHERE id = $1', [spare.id]);
    const began = performance.now();
    const answers = await Promise.all(referrals.map((referral) => outcomeOf(accept(referral))));
    expect(new Set(answers)).toEqual(new Set(['ACCEPTED']));
    expect(performance.now() - began).toBeLessThan(4_000);
    await premises.rows('UPDATE users SET available = true WHERE id = $1', [spare.id]);
  });
});

describe('business hours', () => {
  it('put the end and the warnings into open time of the calendar', async () => {
    // Open from nine to five the day after tomorrow and three days later, and then on a day off.
    const timeZone = 'Asia/Kolkata';
    const [in2, in3, in4] = await weekdaysFrom(timeZone, [2, 3, 4]);
    const open = [
      { day: in2?.day, from: '09:00', to: '12:00' },
      { day: in2?.day, from: '13:00', to: '14:00' },
      { day: in3?.day, from: '09:00', to: '17:00' },
      { day: in4?.day, from: '09:00', to: '17:00' },
    ];
    const calendar = { timeZone, weekly: open, closedOn: [in3?.date] };
    await newQueue('IN', { respondWithin: 'PT6H', clock: 'BUSINESS_HOURS', calendar });
    const { id } = await submitted(server.url, partner.token, from('IN'));
    const [row] = await premises.rows(
      `SELECT to_char(a.due_at AT TIME ZONE $2, 'YYYY-MM-DD HH24:MI:SS') AS due, to_char(r.next_alarm_at AT TIME ZONE $2, 'YYYY-MM-DD HH24:MI:SS') AS alarm,
              (SELECT array_agg(to_char((w->>'at')::timestamptz AT TIME ZONE $2, 'YYYY-MM-DD HH24:MI:SS')) FROM jsonb_array_elements(a.warnings) w) AS warnings
         FROM referral r JOIN assignment a ON a.id = r.assignment_id WHERE r.id = $1`,
      [id, timeZone],
    );
    expect(row).toEqual({
      due: `${in4?.date} 11:00:00`,
      alarm: `${in2?.date} 12:00:00`,
      warnings: [`${in2?.date} 12:00:00`, `${in4?.date} 09:30:00`],
    });
  });
});

describe('a server that is killed', () => {
  it('fires what fell due meanwhile once, when it runs again', async () => {
    await newQueue('NL', { respondWithin: 'PT2S', onBreach: 'ESCALATE' });
    await newQueue('AT', { respondWithin: 'PT2S', onBreach: 'REASSIGN' }, [0, 1]);
    await submitMany(20, 'NL');
    await submitMany(20, 'AT');
    server.signal('SIGKILL');
    await server.exited;
    const before = [...(await clocksOf(premises, 'NL')), ...(await clocksOf(premises, 'AT'))];
    // Else nothing was left to do.
    expect(before.filter(({ breached }) => breached.length === 0).length).toBeGreaterThan(20);
    await sleep(2_000);
    server = await premises.start();
    const readyAt = Date.now();
    await until('all have breached', async () => (await breaches('NL')) === 20, 5_000);
    await until('all have breached', async () => (await breaches('AT')) >= 20, 5_000);
    expect(Date.now() - readyAt).toBeLessThan(3_000);
    await until('the second owners have breached', async () => (await breaches('AT')) === 40);
    const clocks = [...(await clocksOf(premises, 'NL')), ...(await clocksOf(premises, 'AT'))];
    expect(clockFaults(clocks, Infinity)).toEqual([]);
    expect(clocks.filter(({ breached }) => breached.length === 1)).toHaveLength(60);
  });
});

describe('three workers', () => {
  it(
    'fire thousands of clocks that end together once each, though two of them die at it',
    async () => {
      const queues: string[] = [];
      const referrals: string[] = [];
      for (const land of LANDS) {
        queues.push(await newQueue(land, { respondWithin: 'PT2H', onBreach: 'REASSIGN' }));
        referrals.push((await submitted(server.url, partner.token, from(land))).id);
      }
      await server.stop();
      server = await premises.start({ WORK: 'apart' });
      const crashes = ['clock.before-commit', 'clock.after-commit'];
      const [steady, ...dying] = await Promise.all([
        premises.startWorker(),
        ...crashes.map((point) => premises.startWorker({ CRASH_AT: point })),
      ]);
      await endTogether(referrals, CLOCKS);
      await until(
        'all have breached',
        async () => sleep(200).then(async () => (await breaches(...LANDS)) >= CLOCKS),
        PATIENCE_MS,
      );
      const clocks = await clocksOf(premises, ...LANDS);
      expect(clockFaults(clocks, Infinity)).toEqual([]);
      expect(clocks.filter(({ breached }) => breached.length === 1)).toHaveLength(CLOCKS);
      tell(`${CLOCKS} clocks at once`, lateness(clocks));
      expect(lateness(clocks).most).toBeLessThan(DRAINED_MS);
      // Else nobody died at it.
      for (const { exited } of dying)
        expect(await Promise.race([exited, sleep(1_000, 'it lives')])).toBe('SIGKILL');
      expect(dying.map(({ log }) => /crash point (.*)/.exec(log())?.[1])).toEqual(crashes);
      expect(await steady.stop()).toBe(0);
      for (const queue of queues) {
        const turns = await premises.rows<{ turn: number }>(
          'SELECT turn FROM assignment WHERE queue_id = $1 AND turn IS NOT NULL ORDER BY turn',
          [queue],
        );
        const all = CLOCKS / queues.length + 1;
        expect(turns.map(({ turn }) => turn)).toEqual(times(all).map((n) => n + 1));
      }
    },
    PATIENCE_MS + 60_000,
  );
});

function from(country: string): { company: Record<string, unknown> } {
  return { company: { ...(prospect()['company'] as object), country } };
}

const newQueue = (country: string, sla: object, who?: readonly number[]): Promise<string> =>
  createQueue(server.url, office.admin, who?.map((n) => nth(office.reps, n)) ?? office.reps, {
    name: `Queue ${country}`,
    countries: [country],
    sla,
  });

async function submitMany(count: number, country: string): Promise<SeenReferral[]> {
  const referrals: SeenReferral[] = [];
  await atOnce(16, times(count), async () => {
    referrals.push(await submitted(server.url, partner.token, from(country)));
  });
  return referrals;
}

const tokenOf = (referral: SeenReferral | undefined): string =>
  office.reps.find(({ id }) => id === referral?.assignment?.rep.id)?.token ?? '';

const accept = (referral: SeenReferral): Promise<SeenReferral> =>
  act(server.url, tokenOf(referral), 'acceptReferral', 'AcceptReferralInput', {
    referralId: referral.id,
  });

async function outcomeOf(asked: Promise<SeenReferral>): Promise<string> {
  try {
    return (await asked).status;
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return `${error.code} ${error.errors[0]?.extensions.state ?? ''}`.trim();
  }
}

async function breaches(...countries: readonly string[]): Promise<number> {
  const [row] = await premises.rows<{ count: number }>(
    `SELECT count(*)::int AS count FROM event e JOIN referral r ON r.id = e.referral_id WHERE e.type = 'sla.breached' AND r.country = ANY($1)`,
    [countries],
  );
  return row?.count ?? 0;
}

/** So many copies of these referrals with their assignments, dealt out evenly; all are warned of in 2 s and due in 3 s. */
async function endTogether(referralIds: readonly string[], count: number): Promise<void> {
  const columns = await premises.writableColumns('referral');
  const copied = columns.replaceAll(/\w+/g, 'x.$&');
  await premises.rows(
    `WITH moment AS (SELECT date_trunc('milliseconds', clock_timestamp()) + interval '3 s' + $2::int * interval '0.2 ms' AS due),
       copies AS (SELECT n, ($1::uuid[])[1 + n % cardinality($1::uuid[])] AS of, gen_random_uuid() AS id, gen_random_uuid() AS assignment_id, due, due - interval '1 s' AS warn
         FROM generate_series(1, $2::int) n CROSS JOIN moment),
       referrals AS (
         INSERT INTO referral (${columns}) SELECT ${copied} FROM copies c JOIN referral r ON r.id = c.of CROSS JOIN LATERAL jsonb_populate_record(NULL::referral, to_jsonb(r) || jsonb_build_object(
           'id', c.id, 'account_key', 'copy-' || c.n, 'assignment_id', c.assignment_id, 'due_at', c.due, 'next_alarm_at', c.warn)) x)
     INSERT INTO assignment SELECT x.* FROM copies c JOIN assignment a ON a.referral_id = c.of
       CROSS JOIN LATERAL jsonb_populate_record(NULL::assignment, to_jsonb(a) || jsonb_build_object(
         'id', c.assignment_id, 'referral_id', c.id, 'turn', NULL, 'turn_day', NULL, 'turn_shares', NULL, 'due_at', c.due,
         'warnings', jsonb_build_array(jsonb_build_object('at', c.warn, 'fraction', 0.5)))) x`,
    [referralIds, count],
  );
}

/** Names and dates of the days that begin so many midnights from now. */
async function weekdaysFrom(
  timeZone: string,
  days: readonly number[],
): Promise<{ day: string; date: string }[]> {
  return premises.rows(
    `SELECT upper(to_char(d, 'FMDay')) AS day, to_char(d, 'YYYY-MM-DD') AS date
       FROM unnest($2::int[]) n CROSS JOIN LATERAL (SELECT date_trunc('day', now() AT TIME ZONE $1) + n * interval '1 day' AS d) x ORDER BY n`,
    [timeZone, days],
  );
}

function tell(what: string, figures: object): void {
  process.stderr.write(`  ${what}: ${JSON.stringify(figures)}\n`);
}
