import type { NewEvent } from '#events';
import type { Viewer } from '#people';
import type { DirectoryUser, QueueSettings } from './directory-snapshot.js';

type Announced<T extends 'queue.changed' | 'user.availability_changed'> = Pick<
  NewEvent<T>,
  'type' | 'repId' | 'data' | 'actorId'
>;

/** For managers, whose screens show it; a rep hears of their own part by what comes to them. */
export const queueChanged = (
  { id, name, revision }: QueueSettings,
  { userId }: Viewer,
): Announced<'queue.changed'> => ({
  type: 'queue.changed',
  repId: null,
  data: { queue: { id, name }, revision },
  actorId: userId,
});

/** For managers and for the rep, who may have set it on another screen. */
export const availabilityChanged = (
  { id, name, available, unavailableUntil, workingHours }: DirectoryUser,
  { userId }: Viewer,
): Announced<'user.availability_changed'> => ({
  type: 'user.availability_changed',
  repId: id,
  data: {
    rep: { id, name },
    available,
    until: unavailableUntil?.toISOString() ?? null,
    hasWorkingHours: workingHours !== null,
  },
  actorId: userId,
});
