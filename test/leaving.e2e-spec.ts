import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { ask, until } from './support/client.js';
import { submitted } from './support/office.js';
import type { Someone } from './support/office.js';
import { nth, openStage } from './support/stage.js';
import type { Stage } from './support/stage.js';

let stage: Stage;
let partner: Someone;

beforeAll(async () => {
  stage = await openStage();
  partner = nth(stage.office.partners, 0).admin;
});

afterAll(() => stage.premises.close());

describe('a rep who leaves', () => {
  it('waits for what is under way with their referrals before holding any turn, as every step does', async () => {
    const referral = await submitted(stage.url, partner.token);
    const rep = referral.assignment?.rep.id ?? '';
    const other = new pg.Client(stage.premises.databaseUrl);
    await other.connect();
    try {
      // Another step: it has the referral, and comes to the turns next.
      await other.query('BEGIN');
      await other.query('SELECT 1 FROM referral WHERE id = $1 FOR UPDATE', [referral.id]);
      const leaving = ask<{ deactivateUser: { active: boolean } }>(
        stage.url,
        stage.office.admin,
        'mutation($u: ID!){ deactivateUser(userId: $u){ active } }',
        { u: rep },
      );
      await until('the leaving waits', async () => {
        const [row] = await stage.premises.rows<{ waits: boolean }>(
          `SELECT EXISTS (SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock') AS waits`,
        );
        return row?.waits;
      });
      const turns = await other.query('SELECT 1 FROM turn_ledger FOR UPDATE NOWAIT');
      expect(turns.rowCount).toBeGreaterThan(0);
      await other.query('COMMIT');
      expect(await leaving).toEqual({ deactivateUser: { active: false } });
    } finally {
      await other.end();
    }
    const [now] = await stage.premises.rows<{ repId: string; reason: string }>(
      `SELECT r.rep_id AS "repId", a.reason FROM referral r JOIN assignment a ON a.id = r.assignment_id WHERE r.id = $1`,
      [referral.id],
    );
    expect(now).toMatchObject({ reason: 'REP_DEACTIVATED' });
    expect(now?.repId).not.toBe(rep);
    const { queues } = await ask<{
      queues: { members: { share: number; rep: { id: string } }[] }[];
    }>(stage.url, stage.office.admin, '{ queues { members { share rep { id } } } }');
    for (const { members } of queues) {
      expect(members.find(({ rep: { id } }) => id === rep)?.share).toBe(0);
      expect(members.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1);
    }
  });

  it('is refused without waiting to whoever may not know of them, however busy they are', async () => {
    const referral = await submitted(stage.url, partner.token);
    const rep = referral.assignment?.rep.id ?? '';
    const other = new pg.Client(stage.premises.databaseUrl);
    await other.connect();
    try {
      await other.query('BEGIN');
      await other.query('SELECT 1 FROM referral WHERE id = $1 FOR UPDATE', [referral.id]);
      await other.query('SELECT 1 FROM turn_ledger FOR UPDATE');
      const deactivate = 'mutation($u: ID!){ deactivateUser(userId: $u){ active } }';
      // Who waited for these locks would get another answer, after lock_timeout.
      await expect(ask(stage.url, partner.token, deactivate, { u: rep })).rejects.toMatchObject({
        errors: [{ extensions: { code: 'NOT_FOUND' } }],
      });
      await other.query('COMMIT');
    } finally {
      await other.end();
    }
  });
});
