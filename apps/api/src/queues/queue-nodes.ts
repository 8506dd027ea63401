import type { QueueMemberSettings, QueueRevision, QueueSettings } from '#directory';
import type { MemberShares, NextTurn, QueueFlow } from '#referrals';
import type { TurnsTaken } from '#reporting';
import type { SlaPolicy } from '#sla';

export type QueueNode = QueueSettings;
export type QueueRevisionNode = QueueRevision;
export type MemberSettingsNode = QueueMemberSettings;
export type MemberSharesNode = MemberShares;
export type QueueFlowNode = QueueFlow;
export type NextTurnNode = NextTurn;
export type TurnsTakenNode = TurnsTaken;

export interface QueueMemberNode extends QueueMemberSettings {
  readonly queueId: string;
  /** The part of each turn that is theirs by weight, 0 to 1; 0 of whoever has left. */
  readonly share: number;
}

/** A policy in the words of the SDL. */
export function policyNode({ respondWithinMs, ...policy }: SlaPolicy) {
  return { ...policy, respondWithin: respondWithinMs };
}
