import type { EventRow, NewEvent } from './event.js';
import { newId } from '#platform';

const selected = `e.seq, e.id, e.position, e.type, e.at, e.referral_id AS "referralId", e.partner_id AS "partnerId", e.rep_id AS "repId", e.data`;

/** What is read of an event, from \`event e\`. */
export const eventColumns: string = selected satisfies string;
export type { EventRow };

/** An event as an element of the JSON array that \`insertEvents\` takes; the order of the array is kept. */
export const toEventRecord = (
  event: NewEvent,
  order: number,
): Readonly<Record<string, unknown>> => ({ ...event, id: newId(), order });

/** INSERT of the events in a JSON array parameter, in its order. */
export const insertEvents = (parameter: string): string => `
  INSERT INTO event (id, type, at, referral_id, partner_id, rep_id, data, actor_id)
  SELECT x.id, x.type, x.at, x."referralId", x."partnerId", x."repId", x.data, x."actorId"
    FROM jsonb_to_recordset(${parameter}::jsonb) AS x(id uuid, type text, at timestamptz, "referralId" uuid, "partnerId" uuid, "repId" uuid, data jsonb, "actorId" uuid, "order" int)
   ORDER BY x."order"`;
