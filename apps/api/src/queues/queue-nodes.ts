import type { QueueMemberSettings, QueueSettings } from '#directory';

export type QueueNode = QueueSettings;

export interface QueueMemberNode extends QueueMemberSettings {
  readonly queueId: string;
  /** The part of each turn that is theirs by weight, 0 to 1. */
  readonly share: number;
}
