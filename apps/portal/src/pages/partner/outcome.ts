import type { Preview } from './form-operations';

type Held = 'CLAIMED' | 'ASK' | 'YOURS';

/** What would become of it: the queue that it goes to, or why it goes to none. */
export type Outcome =
  | { readonly kind: 'QUEUE'; readonly queue: string }
  | {
      readonly kind: Held | 'NURTURING' | 'DISQUALIFIED' | 'ACTION_REQUIRED';
    };

/** Then the class decides nothing. */
export const isHeld = (claim: Preview['claim']): claim is Held =>
  claim === 'CLAIMED' || claim === 'ASK' || claim === 'YOURS';

/** While the account is held nothing is taken, however good. Null where it cannot be told. */
export function outcomeOf({
  claim,
  status,
  queue,
}: Pick<Preview, 'claim' | 'status' | 'queue'>): Outcome | null {
  if (isHeld(claim)) return { kind: claim };
  switch (status) {
    case 'NURTURING':
    case 'DISQUALIFIED':
    case 'ACTION_REQUIRED':
      return { kind: status };
    case 'ASSIGNED':
      return claim === 'FREE' && queue ? { kind: 'QUEUE', queue: queue.name } : null;
    default:
      return null;
  }
}
