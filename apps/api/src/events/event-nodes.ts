import type { EventRow } from '#events';

export type EventNode = EventRow;
