import { newId } from '#platform';
import type { Queries } from '#platform';
import { addContest, addTouch, ChangeSet, nextAlarm, StoryRepository } from '#referrals';
import type { AssignmentRow, Changes, ReferralRow, VerdictRow } from '#referrals';
import type { DemoTown } from './demo-town.js';
import { MINUTE_MS, before } from './moments.js';
import { openContest } from './open-contest.js';
import { pastDeeds, pastSettings } from './past-settings.js';
import type { ToldStories } from './told-stories.js';

/** How many go into one statement. */
const REFERRALS_TOGETHER = 400;
const EVENTS_TOGETHER = 3000;
/** What was handed over this short a while ago is mailed like anything that happens from now on. */
const JUST_NOW_MS = 5 * MINUTE_MS;

const insertSettings = `
  INSERT INTO setting_history (subject, subject_id, held_from, value, changed_by)
  SELECT x.subject, x."subjectId", x."heldFrom", x.value, x."changedBy"
    FROM jsonb_to_recordset($1::jsonb) AS x(subject text, "subjectId" uuid, "heldFrom" timestamptz, value jsonb, "changedBy" uuid)
   ORDER BY x."heldFrom"`;

const insertDeeds = `
  INSERT INTO audit_entry (at, actor_id, action, subject, subject_id, data)
  SELECT x.at, x."actorId", x.action, x.subject, x."subjectId", x.data
    FROM jsonb_to_recordset($1::jsonb) AS x(at timestamptz, "actorId" uuid, action text, subject text, "subjectId" text, data jsonb)
   ORDER BY x.at`;

/** Stores the referrals with their stories, and what was set and done meanwhile. */
export async function saveHistory(queries: Queries, town: DemoTown, now: Date): Promise<void> {
  await queries.rows(insertSettings, [JSON.stringify(pastSettings(town))]);
  await queries.rows(insertDeeds, [JSON.stringify(pastDeeds(town))]);
  const stories = new StoryRepository();
  const nothing = new ChangeSet(now).done();
  const { told } = town;
  await stories.save(queries, { ...nothing, ledgers: told.ledgers });
  for (const part of partsOf(told, now)) await stories.save(queries, { ...nothing, ...part });
  for (const touch of told.touches) await addTouch(queries, touch);
  for (let from = 0; from < told.events.length; from += EVENTS_TOGETHER)
    await stories.save(queries, {
      ...nothing,
      events: told.events.slice(from, from + EVENTS_TOGETHER),
    });
  const contest = openContest(town, now, newId());
  if (contest) await addContest(queries, contest);
  await settleEvents(queries, before(now, JUST_NOW_MS));
}

type Part = Pick<Changes, 'newReferrals' | 'verdicts' | 'newAssignments' | 'claims'>;

/** What would have rung while the past was told rings no more. */
const withoutPastAlarms = (row: ReferralRow, now: Date): ReferralRow => ({
  ...row,
  claimAlarmAt:
    row.claimUntil &&
    nextAlarm(row.claimUntil, now, row.claimUntil.getTime() - row.submittedAt.getTime()),
});

function* partsOf(
  { referrals, verdicts, assignments, claims }: ToldStories,
  now: Date,
): Generator<Part> {
  const rows = [...referrals.values()];
  const verdictsOf = Map.groupBy(verdicts, (verdict: VerdictRow) => verdict.referralId);
  const assignmentsOf = Map.groupBy(assignments.values(), (each: AssignmentRow) => each.referralId);
  for (let from = 0; from < rows.length; from += REFERRALS_TOGETHER) {
    const newReferrals = rows
      .slice(from, from + REFERRALS_TOGETHER)
      .map((row) => withoutPastAlarms(row, now));
    const ofEach = <T>(known: ReadonlyMap<string, readonly T[]>): T[] =>
      newReferrals.flatMap(({ id }: ReferralRow) => known.get(id) ?? []);
    yield {
      newReferrals,
      verdicts: ofEach(verdictsOf),
      newAssignments: ofEach(assignmentsOf),
      claims: newReferrals.flatMap(({ id }) => claims.get(id) ?? []),
    };
  }
}

/**
 * The past makes no mails: its events are numbered at once, each day's from where that day began,
 * and count as turned into mails already, up to the first of what was handed over since.
 */
async function settleEvents(queries: Queries, since: Date): Promise<void> {
  await queries.rows(
    `UPDATE event SET mailable = EXISTS
       (SELECT 1 FROM referral r WHERE r.id = event.referral_id AND r.submitted_at > $1)`,
    [since],
  );
  await queries.rows('SELECT number_events((SELECT count(*)::int FROM event))');
  await queries.rows('DELETE FROM event_day');
  await queries.rows(
    'INSERT INTO event_day SELECT e.at::date, min(e.position) FROM event e GROUP BY 1',
  );
  await queries.rows(
    `UPDATE mail_projection SET position = coalesce(
       (SELECT min(position) - 1 FROM event WHERE mailable), (SELECT last_position FROM event_relay))`,
  );
}
