import type { QueueLoad } from './queries';
import type { Share } from '../../parts/share-bar/share-bar';

/** Every member with what they took and would have taken exactly; those who have left the queue are left out. */
export function sharesOf({ members, turns }: QueueLoad): readonly (Share & {
  readonly member: QueueLoad['members'][number];
})[] {
  return members.map((member) => {
    const taken = turns.find(({ rep }) => rep.id === member.rep.id);
    return {
      member,
      id: member.rep.id,
      name: member.rep.name,
      turns: taken?.turns ?? 0,
      fairShare: taken?.fairShare ?? 0,
    };
  });
}

/** Why it is their turn, in the server's words. */
export const becauseOf = ({ next }: Pick<QueueLoad, 'next'>): string | null =>
  next.candidates.find(({ rep }) => rep.id === next.rep?.id)?.because ?? null;
