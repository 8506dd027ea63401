import { giveTurnBack, type RecordedTurn } from './give-turn-back.js';
import { recordDecline } from './record-decline.js';
import type { Ledger } from './turn-ledger.js';

/** A decline, and the turn that came with what is declined; null: it came without one. */
export interface Declining {
  readonly repId: string;
  /** The queue's local date on which the rep declines, YYYY-MM-DD. */
  readonly day: string;
  /** How many the rep declined on that day in other queues. */
  readonly elsewhere: number;
  readonly taken: RecordedTurn | null;
}

/** Counts the decline, and gives the turn back unless the rep has declined too often that day. */
export function handBack(
  ledger: Ledger,
  { repId, day, elsewhere, taken }: Declining,
): { readonly ledger: Ledger; readonly givenBack: boolean } {
  const declined = recordDecline(ledger, repId, day, elsewhere);
  if (!declined.givesBack || taken === null) return { ledger: declined.ledger, givenBack: false };
  return { ledger: giveTurnBack(declined.ledger, taken), givenBack: true };
}
