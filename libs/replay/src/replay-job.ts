import type { QueueSettings } from '#directory';
import type { Rules } from '#qualification';
import type { Comparison } from './comparison.js';

export type ReplayStatus = 'WAITING' | 'RUNNING' | 'DONE' | 'FAILED' | 'CANCELLED';

/** What is tried, by name, for whoever reads the replay later. */
export interface ReplayDraft {
  readonly rules: { readonly draftId: string; readonly name: string; readonly rules: Rules } | null;
  readonly queues: readonly QueueSettings[];
}

/** A replay that somebody asked for. */
export interface ReplayJob {
  readonly id: string;
  readonly askedAt: Date;
  readonly from: Date;
  readonly before: Date;
  readonly draft: ReplayDraft;
  readonly status: ReplayStatus;
  /** How many there are in the period; null until it has begun. */
  readonly referrals: number | null;
  readonly replayed: number;
  readonly endedAt: Date | null;
  /** INTERRUPTED: whoever worked on it is gone. */
  readonly failure: 'INTERRUPTED' | 'FAULT' | null;
  readonly outcome: Comparison | null;
}
