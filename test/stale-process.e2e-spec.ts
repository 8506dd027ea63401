import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { clockFaults, clocksOf, lateness } from './support/clocks.js';
import { keptReferrals, notKeptOnce } from './support/kept-once.js';
import { createQueue, openOffice, prospect, submit, submitted } from './support/office.js';
import type { Office } from './support/office.js';
import { atOnce, persist, times } from './support/persistence.js';
import type { Setbacks } from './support/persistence.js';
import { Premises } from './support/premises.js';
import type { RunningServer } from './support/server.js';
import { nth } from './support/stage.js';
import { unfairTurns } from './support/turns.js';

const SENDERS = 12;
/** Longer than the 8 s after which the database ends a transaction that nobody goes on with. */
const STOPPED_MS = 22_000;

let premises: Premises;
let stale: RunningServer;
let other: RunningServer;
let office: Office;

beforeAll(async () => {
  premises = await Premises.open();
  [stale, other] = await Promise.all([premises.start(), premises.start()]);
  office = await openOffice(other.url, premises.mail, { reps: 3 });
});

afterAll(() => premises.close());

describe('a process that is stopped in the middle of a transaction', () => {
  it('holds the others up for seconds only, and does nothing twice when it goes on', async () => {
    const { token } = nth(office.partners, 0).admin;
    const queue = await createQueue(other.url, office.admin, office.reps);
    await createQueue(other.url, office.admin, office.reps, {
      name: 'Urgent',
      countries: ['DE'],
      sla: { respondWithin: 'PT12S', onBreach: 'ESCALATE' },
    });
    await atOnce(SENDERS, times(60), async () => {
      const company = { ...(prospect()['company'] as object), country: 'DE' };
      await submitted(other.url, token, { company });
    });
    const acknowledged = new Map<string, Set<string>>();
    const acknowledgedAt: number[] = [];
    const setbacks: Setbacks = new Map();
    const load = { goes: true };
    const sendTo = (server: RunningServer, at: number[]): Promise<void> =>
      atOnce(SENDERS, times(SENDERS), async () => {
        while (load.goes) {
          const input = prospect();
          const { referral } = await persist(() => submit(server.url, token, input), setbacks);
          acknowledged.set(String(input['idempotencyKey']), new Set([referral?.id ?? 'none']));
          at.push(Date.now());
          // What is proved is no matter of how many.
          await sleep(20);
        }
      });
    const sending = Promise.all([sendTo(stale, []), sendTo(other, acknowledgedAt)]);
    sending.catch(() => undefined);
    await sleep(1_000);
    const stoppedAt = await stopInTransaction(stale);
    await sleep(stoppedAt + STOPPED_MS - Date.now());
    stale.signal('SIGCONT');
    await sleep(2_000);
    load.goes = false;
    await sending;
    const heldUpMs = longestGap(acknowledgedAt);
    const afterwards = acknowledgedAt.filter(
      (at) => at > stoppedAt + heldUpMs && at < stoppedAt + STOPPED_MS,
    );
    expect(heldUpMs).toBeGreaterThan(5_000);
    expect(heldUpMs).toBeLessThan(60_000);
    expect(afterwards.length).toBeGreaterThan(0);

    const kept = (await keptReferrals(premises)).filter(({ key }) => acknowledged.has(key ?? ''));
    expect(kept).toHaveLength(acknowledged.size);
    expect(notKeptOnce(acknowledged, kept)).toEqual([]);
    const turns = await premises.rows<{ turn: number; repId: string }>(
      'SELECT turn, rep_id AS "repId" FROM assignment WHERE queue_id = $1 ORDER BY turn',
      [queue],
    );
    expect(unfairTurns(turns, new Map(office.reps.map(({ id }) => [id, 1])))).toEqual([]);
    const clocks = await clocksOf(premises, 'DE');
    expect(clockFaults(clocks, Infinity)).toEqual([]);
    expect(clocks.filter(({ breached }) => breached.length === 1)).toHaveLength(60);
    // It is the same process that goes on answering.
    expect((await submitted(stale.url, token)).status).toBe('ASSIGNED');
    const figures = { heldUpMs, clocks: lateness(clocks), setbacks: Object.fromEntries(setbacks) };
    process.stderr.write(`  stopped for ${STOPPED_MS} ms: ${JSON.stringify(figures)}\n`);
  }, 120_000);
});

/** Stops it at a moment at which somebody waits for a turn that it holds; without one it is let go and stopped again. */
async function stopInTransaction(server: RunningServer): Promise<number> {
  for (let tries = 0; tries < 50; tries++) {
    server.signal('SIGSTOP');
    const stoppedAt = Date.now();
    await sleep(300);
    const before = await openTransactions();
    await sleep(700);
    const after = await openTransactions();
    if ([...before].some((each) => after.has(each))) return stoppedAt;
    server.signal('SIGCONT');
    await sleep(50 + tries * 7);
  }
  throw new Error('it was never stopped while it held a turn');
}

/** Those that hold a turn that others wait for, and wait for their client; the same one seen twice has not moved in between. */
async function openTransactions(): Promise<Set<string>> {
  const rows = await premises.rows<{ one: string }>(
    `SELECT a.pid || ' ' || a.state_change AS one FROM pg_stat_activity a
      WHERE a.datname = current_database() AND a.state LIKE 'idle in transaction%'
        AND EXISTS (SELECT 1 FROM pg_locks l WHERE l.pid = a.pid AND l.relation = 'turn_ledger'::regclass AND l.mode IN ('RowShareLock', 'RowExclusiveLock'))
        AND EXISTS (SELECT 1 FROM pg_stat_activity w WHERE w.datname = current_database() AND a.pid = ANY (pg_blocking_pids(w.pid)))`,
  );
  return new Set(rows.map(({ one }) => one));
}

function longestGap(moments: readonly number[]): number {
  return Math.max(...moments.slice(1).map((at, index) => at - nth(moments, index)));
}
