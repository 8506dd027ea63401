export { announceSetting, announceToReps } from './announce.repository.js';
export * from './event.js';
export { Cursors } from './cursor.js';
export { eventColumns, eventParameters, eventValues, insertEvents } from './event-table.js';
export { EventLog, REPLAY_DAYS } from './event-log.service.js';
export type { EventPage } from './event-log.service.js';
export { EventRelay } from './event-relay.service.js';
export { EventsModule } from './events.module.js';
