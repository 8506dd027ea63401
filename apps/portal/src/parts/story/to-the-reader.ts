import { worksForPartner } from '../../api/viewer';
import type { Role } from '../../api/viewer';
import type { SentenceFacts } from './event-sentence';

/** Who reads a story. */
export interface Reader {
  readonly id: string;
  readonly role: Role;
}

/** Told as the reader's own doing, where it was. */
const DOINGS = [
  'submitted',
  'completed',
  'touched',
  'withdrawn',
  'verified',
  'confirmed',
  'promoted',
  'handedBack',
  'handedOn',
  'claimReleased',
  'dealMoved',
  'dealChanged',
] as const;
/** Told of a rep, who may be the reader. */
const OF_REPS = ['assigned', 'assignedFromQueue', 'keptByLastOwner', 'accepted'] as const;

export type KeyToYou = (typeof DOINGS)[number] | (typeof OF_REPS)[number] | 'reminded';

/** The sentence that says “you” to its reader; null where it is of somebody else. */
export function keyToYou(
  { key, repId }: Pick<SentenceFacts, 'key' | 'repId'>,
  byReader: boolean,
  { id, role }: Reader,
): KeyToYou | null {
  if (key === 'reminded') return worksForPartner(role) ? key : null;
  const doing = byReader ? DOINGS.find((one) => one === key) : undefined;
  const ofReader = repId === id ? OF_REPS.find((one) => one === key) : undefined;
  return doing ?? ofReader ?? null;
}
