import type { Course } from './course.js';

/** What those who leave within the period have in hand, so that it can go to others when they do. */
export class Leavers {
  private readonly leavesAt = new Map<string, Date>();
  private readonly inHand = new Map<string, Set<Course>>();

  constructor(leaving: readonly { readonly repId: string; readonly at: Date }[]) {
    for (const { repId, at } of leaving) {
      this.leavesAt.set(repId, at);
      this.inHand.set(repId, new Set());
    }
  }

  /** Something more is to happen to it: whoever has it leaves. */
  hold(course: Course, repId: string, now: Date): void {
    const at = this.leavesAt.get(repId);
    const held = this.inHand.get(repId);
    if (!at || !held || at <= now || held.has(course)) return;
    held.add(course);
    course.pending += 1;
  }

  letGo(course: Course): void {
    for (const held of this.inHand.values()) if (held.delete(course)) course.pending -= 1;
  }

  /** All that the leaver has, by the referrals' ids; each still counts as pending until it has been seen to. */
  leave(repId: string): readonly Course[] {
    const held = [...(this.inHand.get(repId) ?? [])];
    this.inHand.get(repId)?.clear();
    return held.sort((one, other) => (one.record.id < other.record.id ? -1 : 1));
  }
}
