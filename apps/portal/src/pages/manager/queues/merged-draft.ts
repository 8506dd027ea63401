import type { MemberDraft, QueueDraft } from './queue-draft';

const differs = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) !== JSON.stringify(other);

/** What is typed, upon what the queue is by now: where it is as editing began, it is what others made of it. */
export function mergedDraft(start: QueueDraft, draft: QueueDraft, now: QueueDraft): QueueDraft {
  const of = <Field extends keyof QueueDraft>(field: Field): QueueDraft[Field] =>
    pick(start[field], draft[field], now[field]);
  return {
    name: of('name'),
    countries: of('countries'),
    subdivisions: of('subdivisions'),
    productLines: of('productLines'),
    members: mergedMembers(start.members, draft.members, now.members),
    respondMinutes: of('respondMinutes'),
    warnAt: of('warnAt'),
    clock: of('clock'),
    onBreach: of('onBreach'),
    calendar: of('calendar'),
  };
}

const pick = <Value>(start: Value, draft: Value, now: Value): Value =>
  differs(start, draft) ? draft : now;

/** One by one: whoever was taken out by either is out, whoever was added by either is in. */
function mergedMembers(
  start: readonly MemberDraft[],
  draft: readonly MemberDraft[],
  now: readonly MemberDraft[],
): readonly MemberDraft[] {
  const kept = draft.flatMap((mine) => {
    const [was, theirs] = [find(start, mine), find(now, mine)];
    if (!was) return [mine];
    if (!theirs) return differs(was, mine) ? [mine] : [];
    return [
      {
        ...mine,
        weight: pick(was.weight, mine.weight, theirs.weight),
        dailyCap: pick(was.dailyCap, mine.dailyCap, theirs.dailyCap),
      },
    ];
  });
  return [...kept, ...now.filter((each) => !find(start, each) && !find(draft, each))];
}

const find = (members: readonly MemberDraft[], { repId }: MemberDraft): MemberDraft | undefined =>
  members.find((each) => each.repId === repId);
