import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { seedDemo } from '#demo';
import { Database, openSnapshot } from '#platform';
import type { Snapshot } from '#platform';
import { replayRecord } from '#replay';
import { freshDatabase } from './support/database.js';
import type { FreshDatabase } from './support/database.js';

const DAY_MS = 86_400_000;
const FIRST = Date.UTC(2026, 10, 30, 8, 50);
/** No whole number of hours apart: what the demo tells depends on the moment at which it is told. */
const APART_MS = (24 * 60 + 97) * 60_000;
/** PROVE_FULL=1: of many more days. */
const MOMENTS = process.env['PROVE_FULL'] === '1' ? 60 : 2;

describe('The demo as it stands in the database', () => {
  let fresh: FreshDatabase;
  let snapshot: Snapshot;

  describe.each(Array.from({ length: MOMENTS }, (_, n) => new Date(FIRST + n * APART_MS)))(
    'told at %s',
    (now) => {
      beforeAll(async () => {
        fresh = await freshDatabase();
        const database = new Database({ url: fresh.url, onIdleError: fail });
        await seedDemo(database, now);
        await database.close();
        snapshot = await openSnapshot(fresh.url);
      });
      afterAll(async () => {
        await snapshot.close();
        await fresh.drop();
      });

      it.each([0, 7, 14, 21, 28, 42])(
        'goes again as it went from its day %i on, whatever stood by then',
        async (days) => {
          const [first] = await snapshot.rows<{ day: Date }>(
            `SELECT date_trunc('day', min(submitted_at)) AS day FROM referral`,
          );
          const from = new Date((first?.day.getTime() ?? 0) + days * DAY_MS);
          const { outcome, changes } = await replayRecord(snapshot, {
            period: { from, before: now },
            draft: { rules: null, queues: [] },
          });
          expect(outcome.referrals).toBeGreaterThan(100);
          expect(outcome.asRecorded).toBe(outcome.referrals);
          expect(changes).toEqual([]);
        },
      );
    },
  );
});

function fail(error: Error): never {
  throw error;
}
