import { Injectable } from '@nestjs/common';
import { Database, newId } from '#platform';
import type { Queries } from '#platform';
import { mailParamsOf } from './mail-params.js';
import { mailsOfEvent } from './mails-of-event.js';
import type { Reader } from './mails-of-event.js';

interface EventRow {
  readonly id: string;
  readonly position: number;
  readonly type: string;
  readonly mailable: boolean;
  readonly data: Readonly<Record<string, unknown>>;
  readonly repId: string | null;
  readonly referralId: string | null;
  readonly partnerId: string | null;
  readonly submittedBy: string | null;
  readonly company: string | null;
  readonly contact: string | null;
  readonly productLine: string | null;
  readonly partner: string | null;
}

interface ReaderRow extends Reader {
  readonly name: string;
  readonly switchedOff: readonly string[];
}

type Readers = ReadonlyMap<string, ReaderRow>;

const most = 500;
/** With so many due mails unsent, the rest stay in the log: it is the better queue. */
const enoughWaiting = 500;
/** As long takes the sender for some of them; each of the events meanwhile would ask again. */
const FULL_REST_MS = 200;

const isFull = {
  name: 'mail-is-full',
  text: `SELECT count(*) >= ${enoughWaiting} AS full
           FROM (SELECT 1 FROM mail WHERE status = 'WAITING' AND next_attempt_at <= now() LIMIT ${enoughWaiting}) due`,
};

const next = `
  SELECT e.id, e.position, e.type, e.mailable, e.data, e.rep_id AS "repId", e.referral_id AS "referralId",
         coalesce(r.partner_id, e.partner_id) AS "partnerId", coalesce(r.submitted_by, (e.data->>'askedBy')::uuid) AS "submittedBy",
         coalesce(r.company_name, e.data->>'company') AS company,
         r.contact_name AS contact, coalesce(r.product_line, e.data->>'productLine') AS "productLine", p.name AS partner
    FROM event e LEFT JOIN referral r ON r.id = e.referral_id LEFT JOIN partner p ON p.id = r.partner_id
   WHERE e.position > $1 ORDER BY e.position LIMIT ${most}`;

const readers = `
  SELECT u.id, u.name, u.role, u.partner_id AS "partnerId", u.deactivated_at IS NULL AS active,
         u.joined_at IS NOT NULL AS joined,
         ARRAY (SELECT m.kind FROM mail_preference m WHERE m.user_id = u.id AND NOT m.enabled) AS "switchedOff"
    FROM users u
   WHERE u.id = ANY ($1::uuid[])
      OR (u.deactivated_at IS NULL AND (u.role IN ('SALES_MANAGER', 'PARTNER_MANAGER') OR (u.role = 'PARTNER_ADMIN' AND u.partner_id = ANY ($2::uuid[]))))`;

const insert = `
  INSERT INTO mail (id, kind, user_id, referral_id, event_id, dedupe_key, params, status, next_attempt_at, give_up_at)
  SELECT x.id, x.kind, x."userId", x."referralId", x."eventId", x."eventId" || ':' || x."userId" || ':' || x.kind, x.params, x.status,
         CASE x.status WHEN 'WAITING' THEN now() END, now() + interval '80 hours'
    FROM jsonb_to_recordset($1::jsonb) AS x(id uuid, kind text, "userId" uuid, "referralId" uuid, "eventId" uuid, params jsonb, status text)
  ON CONFLICT (dedupe_key) DO NOTHING`;

/**
 * Turns the numbered events into mails that wait to be sent. The mails of an event and the step
 * past it are one transaction, so each event is turned into mails exactly once.
 */
@Injectable()
export class MailProjection {
  private restsUntil = 0;

  constructor(private readonly database: Database) {}

  /**
   * Takes up to 500 events further.
   *
   * @returns how many events it took; 0 with nothing new, while another process is at it, and while
   *   enough mails wait to be sent
   */
  async run(): Promise<number> {
    if (performance.now() < this.restsUntil) return 0;
    return this.database.transaction(async (queries) => {
      const [waiting] = await queries.rows<{ full: boolean }>(isFull);
      if (waiting?.full) {
        this.restsUntil = performance.now() + FULL_REST_MS;
        return 0;
      }
      const [at] = await queries.rows<{ position: number }>(
        'SELECT position FROM mail_projection FOR UPDATE SKIP LOCKED',
      );
      if (!at) return 0;
      const events = await queries.rows<EventRow>({ name: 'mail-next', text: next }, [at.position]);
      const last = events.at(-1);
      if (!last) return 0;
      const mails = await mailRows(queries, events);
      if (mails.length > 0) await queries.rows(insert, [JSON.stringify(mails)]);
      await queries.rows('UPDATE mail_projection SET position = $1', [last.position]);
      return events.length;
    });
  }
}

async function mailRows(queries: Queries, events: readonly EventRow[]): Promise<object[]> {
  const mailable = events.filter(({ mailable }) => mailable);
  if (mailable.length === 0) return [];
  const people = mailable.flatMap(({ submittedBy, repId }) => [submittedBy, repId]);
  const partners = mailable.map(({ partnerId }) => partnerId);
  const rows = await queries.rows<ReaderRow>({ name: 'mail-readers', text: readers }, [
    distinct(people),
    distinct(partners),
  ]);
  const known: Readers = new Map(rows.map((row) => [row.id, row]));
  return mailable.flatMap((event) => rowsOf(event, known));
}

const distinct = (ids: readonly (string | null)[]): string[] => [
  ...new Set(ids.filter((id) => id !== null)),
];

function rowsOf(event: EventRow, known: Readers): object[] {
  const repName = known.get(event.repId ?? '')?.name ?? null;
  const params = mailParamsOf({ ...event, repName });
  return mailsOfEvent(event, known).map(({ kind, userId }) => ({
    id: newId(),
    kind,
    userId,
    referralId: event.referralId,
    eventId: event.id,
    params,
    status: known.get(userId)?.switchedOff.includes(kind) ? 'SWITCHED_OFF' : 'WAITING',
  }));
}
