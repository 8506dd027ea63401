import { factsOf } from './event-sentence';
import type { ToldEvent } from './event-sentence';

/** A story without what it says already: that who had it has it no more, after it was taken back. */
export function toldOnce<T extends ToldEvent>(events: readonly T[]): readonly T[] {
  const saysSo = events.some(({ type }) => type === 'referral.withdrawn');
  return saysSo
    ? events.filter(
        (event) => event.type !== 'referral.unassigned' || factsOf(event).key !== 'withdrawn',
      )
    : events;
}
