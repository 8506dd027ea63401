import type { Premises } from './premises.js';

/** An SLA clock with all that fired of it, as the database holds it; instants in milliseconds. */
export interface KeptClock {
  readonly assignmentId: string;
  /** Null: no clock ran. */
  readonly dueAt: number | null;
  readonly warnings: readonly { readonly at: number; readonly fraction: number }[];
  /** The events `sla.warned`. */
  readonly warned: readonly { readonly at: number; readonly fraction: number }[];
  /** The events `sla.breached`. */
  readonly breached: readonly number[];
  readonly breachedAt: number | null;
  /** The answer of the rep, or the moment at which it went to somebody else. */
  readonly respondedAt: number | null;
  readonly endedAt: number | null;
  /** The database's clock when this was read. */
  readonly readAt: number;
}

/** Every clock of the referrals from a country, the earliest first. */
export async function clocksOf(
  premises: Premises,
  ...countries: readonly string[]
): Promise<KeptClock[]> {
  return premises.rows<KeptClock & { readonly referralId: string }>(
    `WITH fired AS MATERIALIZED (SELECT e.data->>'assignmentId' AS assignment_id,
              jsonb_agg(jsonb_build_object('at', extract(epoch FROM e.at) * 1000, 'fraction', e.data->'fraction')) FILTER (WHERE e.type = 'sla.warned') AS warned,
              jsonb_agg(extract(epoch FROM e.at) * 1000) FILTER (WHERE e.type = 'sla.breached') AS breached
         FROM event e WHERE e.type IN ('sla.warned', 'sla.breached') GROUP BY 1),
     ms AS (SELECT a.*, coalesce(f.warned, '[]') AS fired_warnings, coalesce(f.breached, '[]') AS fired_breaches
       FROM referral r JOIN assignment a ON a.referral_id = r.id LEFT JOIN fired f ON f.assignment_id = a.id::text
       WHERE r.country = ANY($1))
     SELECT id AS "assignmentId", (extract(epoch FROM due_at) * 1000)::float8 AS "dueAt",
       (SELECT coalesce(jsonb_agg(jsonb_build_object('at', extract(epoch FROM (x->>'at')::timestamptz) * 1000, 'fraction', x->'fraction')), '[]')
          FROM jsonb_array_elements(warnings) x) AS warnings,
       fired_warnings AS warned, fired_breaches AS breached, (extract(epoch FROM breached_at) * 1000)::float8 AS "breachedAt",
       (extract(epoch FROM responded_at) * 1000)::float8 AS "respondedAt", (extract(epoch FROM ended_at) * 1000)::float8 AS "endedAt",
       (extract(epoch FROM clock_timestamp()) * 1000)::float8 AS "readAt"
       FROM ms ORDER BY assigned_at, number`,
    [countries],
  );
}

/**
 * Everything wrong with how clocks fired, in words: early, more than once, not at all, after an
 * answer, or later than `lateMs` after their moment.
 */
export function clockFaults(clocks: readonly KeptClock[], lateMs = 1_000): string[] {
  return clocks.flatMap((clock) => [
    ...warningFaults(clock, lateMs),
    ...breachFaults(clock, lateMs),
  ]);
}

function warningFaults(clock: KeptClock, lateMs: number): string[] {
  const { warnings, warned, dueAt } = clock;
  const strange = warned
    .filter(({ fraction }) => !warnings.some((each) => each.fraction === fraction))
    .map(({ fraction }) => `a warning at ${fraction} that the policy does not have`);
  if (dueAt === null && warned.length > 0) strange.push('a warning where no clock runs');
  const faults = warnings.flatMap(({ at, fraction }) => {
    const fired = warned.filter((each) => each.fraction === fraction).map((each) => each.at);
    return momentFaults(`the warning at ${fraction}`, at, fired, clock, lateMs);
  });
  return [...strange, ...faults];
}

function breachFaults(clock: KeptClock, lateMs: number): string[] {
  const { dueAt, breached, breachedAt, respondedAt } = clock;
  if (dueAt === null) return breached.length > 0 ? ['a breach where no clock runs'] : [];
  const faults = momentFaults('the breach', dueAt, breached, clock, lateMs);
  if (breached.some((at) => at !== breachedAt))
    faults.push('the breach is kept as of another time');
  if (breachedAt !== null && breached.length === 0) faults.push('a breach that was not told');
  if (respondedAt !== null && breached.some((at) => at >= respondedAt))
    faults.push('a breach after the answer');
  return faults;
}

function momentFaults(
  what: string,
  moment: number,
  fired: readonly number[],
  { respondedAt, endedAt, breachedAt, readAt }: KeptClock,
  lateMs: number,
): string[] {
  const faults: string[] = [];
  if (fired.length > 1) faults.push(`${what} fired ${fired.length} times`);
  for (const at of fired) {
    if (at < moment) faults.push(`${what} fired ${moment - at} ms early`);
    if (at - moment > lateMs) faults.push(`${what} fired ${at - moment} ms late`);
  }
  // A hand-over that the breach itself brought does not stop what was due before.
  const handedOverAt = endedAt !== null && endedAt === breachedAt ? null : endedAt;
  const stoppedAt = Math.min(respondedAt ?? Infinity, handedOverAt ?? Infinity, readAt);
  if (fired.length === 0 && moment + Math.min(lateMs, 1_000) < stoppedAt)
    faults.push(`${what} did not fire`);
  return faults;
}

/** How late what fired was, in milliseconds; the most, and of a half at most. */
export function lateness(clocks: readonly KeptClock[]): { most: number; median: number } {
  const late = clocks
    .flatMap(({ dueAt, breachedAt, warnings, warned }) => [
      ...(dueAt !== null && breachedAt !== null ? [breachedAt - dueAt] : []),
      ...warned.map(
        ({ at, fraction }) => at - (warnings.find((each) => each.fraction === fraction)?.at ?? at),
      ),
    ])
    .sort((one, other) => one - other);
  return { most: late.at(-1) ?? 0, median: late[Math.floor(late.length / 2)] ?? 0 };
}
