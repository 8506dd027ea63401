import type { Shares } from '#routing';

/** What a rep got within the period. */
export interface RepLoad {
  readonly assigned: number;
  /** Turns taken, less those given back. */
  readonly turns: number;
  /** The sum of the rep's shares of these turns, their own and the others'. */
  readonly fairShare: number;
  /** Clocks of theirs that ran out. */
  readonly breached: number;
}

export const noLoad: RepLoad = { assigned: 0, turns: 0, fairShare: 0, breached: 0 };

/** By rep. */
export class RepLoads {
  readonly byRep = new Map<string, RepLoad>();

  assigned(repId: string): void {
    this.add(repId, { assigned: 1 });
  }

  breached(repId: string): void {
    this.add(repId, { breached: 1 });
  }

  /** @param turns 1, or -1 for one that is given back */
  turn(repId: string, shares: Shares, turns: 1 | -1): void {
    this.add(repId, { turns });
    for (const [each, share] of Object.entries(shares))
      this.add(each, { fairShare: share * turns });
  }

  private add(repId: string, more: Partial<RepLoad>): void {
    const { assigned, turns, fairShare, breached } = this.byRep.get(repId) ?? noLoad;
    this.byRep.set(repId, {
      assigned: assigned + (more.assigned ?? 0),
      turns: turns + (more.turns ?? 0),
      fairShare: fairShare + (more.fairShare ?? 0),
      breached: breached + (more.breached ?? 0),
    });
  }
}
