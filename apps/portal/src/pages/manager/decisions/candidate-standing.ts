import type { BadgeTone } from '../../../parts/badge';
import type { Decision } from './use-decisions';

export type Standing = 'chosen' | 'could' | 'couldNot';

/** Where somebody stood when it was decided. */
export function standingOf(
  { rep, eligible }: Decision['candidates'][number],
  chosenId: string,
): Standing {
  if (rep.id === chosenId) return 'chosen';
  return eligible ? 'could' : 'couldNot';
}

export const CANDIDATE_TONES: Readonly<Record<Standing, BadgeTone>> = {
  chosen: 'good',
  could: 'accent',
  couldNot: 'quiet',
};
