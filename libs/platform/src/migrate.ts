import { setTimeout as sleep } from 'node:timers/promises';
import type { DataSource } from 'typeorm';
import { Foundation1763800000000 } from '../../../migrations/1763800000000-foundation.js';
import { AssignmentLists1763900000000 } from '../../../migrations/1763900000000-assignment-lists.js';
import { AuditSearch1764000000000 } from '../../../migrations/1764000000000-audit-search.js';
import { ClockLanes1764100000000 } from '../../../migrations/1764100000000-clock-lanes.js';
import { LighterWrites1764200000000 } from '../../../migrations/1764200000000-lighter-writes.js';
import { EventsNumberedOnce1764210000000 } from '../../../migrations/1764210000000-events-numbered-once.js';
import { RulesAsData1764300000000 } from '../../../migrations/1764300000000-rules-as-data.js';
import { WaitingReferrals1764310000000 } from '../../../migrations/1764310000000-waiting-referrals.js';
import { ClaimWindows1764400000000 } from '../../../migrations/1764400000000-claim-windows.js';
import { EcosystemSignals1764410000000 } from '../../../migrations/1764410000000-ecosystem-signals.js';
import { SignalsLookedUp1764420000000 } from '../../../migrations/1764420000000-signals-looked-up.js';
import { Replays1764430000000 } from '../../../migrations/1764430000000-replays.js';
import { ClaimContests1764500000000 } from '../../../migrations/1764500000000-claim-contests.js';
import { HeldBack1764610000000 } from '../../../migrations/1764610000000-held-back.js';
import { Touches1764620000000 } from '../../../migrations/1764620000000-touches.js';
import { SignalsTakenBack1764630000000 } from '../../../migrations/1764630000000-signals-taken-back.js';
import { ContestsTakenBack1764640000000 } from '../../../migrations/1764640000000-contests-taken-back.js';
import { EventsForRepsAlone1764660000000 } from '../../../migrations/1764660000000-events-for-reps-alone.js';
import { RelayTellsWhereItStands1764670000000 } from '../../../migrations/1764670000000-relay-tells-where-it-stands.js';
import { KeysOfTheVendor1764680000000 } from '../../../migrations/1764680000000-keys-of-the-vendor.js';
import { SearchWithoutAccents1764690000000 } from '../../../migrations/1764690000000-search-without-accents.js';
import { RacesLostInSql1764700000000 } from '../../../migrations/1764700000000-races-lost-in-sql.js';
import { KeysInUse1764710000000 } from '../../../migrations/1764710000000-keys-in-use.js';
import { PackedCandidates1764720000000 } from '../../../migrations/1764720000000-packed-candidates.js';
import { asOwner, letOwnerAct } from './application-role.js';

const migrations = [
  Foundation1763800000000,
  AssignmentLists1763900000000,
  AuditSearch1764000000000,
  ClockLanes1764100000000,
  LighterWrites1764200000000,
  EventsNumberedOnce1764210000000,
  RulesAsData1764300000000,
  WaitingReferrals1764310000000,
  ClaimWindows1764400000000,
  EcosystemSignals1764410000000,
  SignalsLookedUp1764420000000,
  Replays1764430000000,
  ClaimContests1764500000000,
  HeldBack1764610000000,
  Touches1764620000000,
  SignalsTakenBack1764630000000,
  ContestsTakenBack1764640000000,
  EventsForRepsAlone1764660000000,
  RelayTellsWhereItStands1764670000000,
  KeysOfTheVendor1764680000000,
  SearchWithoutAccents1764690000000,
  RacesLostInSql1764700000000,
  KeysInUse1764710000000,
  PackedCandidates1764720000000,
];

/** A source as the database's owner, for migrations only. */
export async function ownerSource(databaseUrl: string): Promise<DataSource> {
  // Most starts find nothing to migrate, and do without loading it.
  const { DataSource } = await import('typeorm');
  return new DataSource({
    type: 'postgres',
    url: databaseUrl,
    migrations,
    migrationsTransactionMode: 'each',
    extra: { max: 1 },
  }).initialize();
}

/**
 * Brings the database up to date as the user of `databaseUrl`. Several processes may start at once:
 * an advisory lock lets one of them do it.
 */
export async function migrate(databaseUrl: string): Promise<void> {
  if (!(await isUpToDate(databaseUrl))) await runMigrations(databaseUrl);
  await letOwnerAct(databaseUrl);
}

async function runMigrations(databaseUrl: string): Promise<void> {
  const source = await ownerSource(databaseUrl);
  try {
    await source.query('SELECT pg_advisory_lock(7268201)');
    await source.runMigrations();
    await source.query('SELECT pg_advisory_unlock(7268201)');
  } finally {
    await source.destroy();
  }
}

/**
 * Resolves when somebody else has brought the database up to date, as it is for who started with them.
 *
 * @param onWait told once, where that takes a while
 */
export async function whenMigrated(databaseUrl: string, onWait: () => void): Promise<void> {
  for (let looks = 1; !(await isUpToDate(databaseUrl)); looks++) {
    if (looks === 1) onWait();
    await sleep(LOOK_AGAIN_MS);
  }
  await letOwnerAct(databaseUrl);
}

const LOOK_AGAIN_MS = 500;

async function isUpToDate(databaseUrl: string): Promise<boolean> {
  return asOwner(databaseUrl, async (client) => {
    const { rows } = await client.query<{ exists: boolean }>(
      `SELECT to_regclass('public.migrations') IS NOT NULL AS exists`,
    );
    if (!rows[0]?.exists) return false;
    const done = await client.query<{ name: string }>('SELECT name FROM public.migrations');
    const names = new Set(done.rows.map(({ name }) => name));
    return migrations.every(({ name }) => names.has(name));
  });
}
