import { useLocation } from '@tanstack/react-router';
import type { QueueSettings } from '../queries';
import type { QueueDraft } from './queue-draft';

/** A queue's form that was left for a while: what stood in its fields, and of what it was an edit. */
export interface KeptEdit {
  readonly draft: QueueDraft;
  /** Null for a new queue. */
  readonly begun: QueueSettings | null;
}

// The browser keeps it with the page, for as long as one can go back to it.
declare module '@tanstack/react-router' {
  interface HistoryState {
    queueEdit?: KeptEdit;
  }
}

export const useKeptEdit = (): KeptEdit | null =>
  useLocation({ select: ({ state }) => state.queueEdit ?? null });
