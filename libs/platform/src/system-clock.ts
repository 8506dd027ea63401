import type { Queries } from './database.js';

/** The moment, where the database's own clock is not at hand. Deadlines are counted by the database's. */
export const systemClock = (): Date => new Date();

/** The moment by the database's clock, as it keeps moments: to the millisecond, and never ahead of itself. */
export async function databaseClock(queries: Queries): Promise<Date> {
  const [clock] = await queries.rows<{ now: Date }>(
    `SELECT date_trunc('milliseconds', clock_timestamp()) AS now`,
  );
  if (!clock) throw new Error('the database has no clock');
  return clock.now;
}
