/** In the order in which a deal goes forward. */
export const OPEN_STAGES = ['DISCOVERY', 'PROPOSAL', 'NEGOTIATION'] as const;
export const CLOSED_STAGES = ['WON', 'LOST'] as const;
export const DEAL_STAGES = [...OPEN_STAGES, ...CLOSED_STAGES] as const;

export type OpenStage = (typeof OPEN_STAGES)[number];
export type DealStage = (typeof DEAL_STAGES)[number];

export interface DealMove {
  /** Null: there is no deal yet. */
  readonly from: DealStage | null;
  readonly to: DealStage;
  /** Whether a manager asks, rather than the rep whose deal it is. */
  readonly byManager: boolean;
}

export type MoveJudgement =
  | { readonly allowed: true; readonly kind: 'OPENED' | 'SAME' | 'MOVED' | 'REOPENED' }
  | { readonly allowed: false; readonly from: DealStage; readonly to: DealStage };

/**
 * Whether a deal may go to that stage. It begins at any; forward it may skip stages, back it goes
 * one; WON and LOST are final but for a manager's re-opening, and only a manager changes their
 * other values.
 */
export function judgeMove({ from, to, byManager }: DealMove): MoveJudgement {
  if (from === null) return { allowed: true, kind: 'OPENED' };
  const refused = { allowed: false, from, to } as const;
  if (!isOpenStage(from)) {
    if (!byManager) return refused;
    if (from === to) return { allowed: true, kind: 'SAME' };
    return isOpenStage(to) ? { allowed: true, kind: 'REOPENED' } : refused;
  }
  if (from === to) return { allowed: true, kind: 'SAME' };
  if (!isOpenStage(to)) return { allowed: true, kind: 'MOVED' };
  const steps = OPEN_STAGES.indexOf(to) - OPEN_STAGES.indexOf(from);
  return steps >= -1 ? { allowed: true, kind: 'MOVED' } : refused;
}

/** What the referral's status is while its deal stands at that stage. */
export function referralStatusOf(stage: DealStage): 'OPPORTUNITY' | 'WON' | 'LOST' {
  return isOpenStage(stage) ? 'OPPORTUNITY' : stage;
}

export function isOpenStage(stage: DealStage): stage is OpenStage {
  return stage !== 'WON' && stage !== 'LOST';
}
