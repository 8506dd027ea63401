import type { QueueMemberSettings, QueueSettings } from '#directory';
import type { NextTurn } from '#referrals';
import type { TurnsTaken } from '#reporting';

export type QueueNode = QueueSettings;
export type NextTurnNode = NextTurn;
export type TurnsTakenNode = TurnsTaken;

export interface QueueMemberNode extends QueueMemberSettings {
  readonly queueId: string;
  /** The part of each turn that is theirs by weight, 0 to 1. */
  readonly share: number;
}
