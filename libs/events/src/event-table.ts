import { defineTable, newId } from '#platform';
import type { EventRow, NewEvent } from './event.js';

const selected = `e.seq, e.id, e.position, e.type, e.at, e.referral_id AS "referralId", e.partner_id AS "partnerId", e.rep_id AS "repId", e.for_managers AS "forManagers", e.actor_id AS "actorId", e.data`;

/** What is read of an event, from \`event e\`. */
export const eventColumns: string = selected satisfies string;
export type { EventRow };

const announced = defineTable<NewEvent & { readonly id: string }>('event', {
  id: 'uuid',
  type: 'text',
  at: 'timestamptz',
  referralId: 'uuid',
  partnerId: 'uuid',
  repId: 'uuid',
  data: 'jsonb',
  actorId: 'uuid',
}).arrays();

/** How many parameters \`insertEvents\` takes. */
export const eventParameters = announced.count;

/** INSERT of events; they get their \`seq\` in the order in which they are given. */
export const insertEvents = (first: number): string => announced.insert(first);

export const eventValues = (events: readonly NewEvent[]): (Buffer | null)[] =>
  announced.values(events.map((event) => ({ ...event, id: newId() })));
