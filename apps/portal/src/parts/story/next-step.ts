import { worksForPartner } from '../../api/viewer';
import type { ReferralStatus } from '../kinds';
import type { Reader } from './to-the-reader';

/** What decides what comes next. */
export interface Unfinished {
  readonly status: ReferralStatus;
  readonly assignment: {
    readonly rep: { readonly id: string; readonly name: string };
    readonly dueAt: string | null;
    readonly breachedAt?: string | null;
    /** Whether nobody's answer makes it move on; absent: as queues do unless told otherwise. */
    readonly movesOn?: boolean;
  } | null;
}

export interface NextStep {
  readonly key:
    'complete' | 'mature' | 'answerOrMoveOn' | 'answer' | 'answerLate' | 'openDeal' | 'moveDeal';
  /** It is for the reader to do. */
  readonly yours: boolean;
  readonly rep?: string;
  readonly dueAt?: string;
}

/** Null where the story is over. */
export function nextStep(of: Unfinished, reader: Reader): NextStep | null {
  const step = stepOf(of);
  if (step === null) return null;
  const yours =
    step.key === 'complete' ? worksForPartner(reader.role) : of.assignment?.rep.id === reader.id;
  return { ...step, yours };
}

function stepOf({ status, assignment }: Unfinished): Omit<NextStep, 'yours'> | null {
  const rep = assignment?.rep.name;
  switch (status) {
    case 'ACTION_REQUIRED':
      return { key: 'complete' };
    case 'NURTURING':
      return { key: 'mature' };
    case 'ASSIGNED':
      if (!assignment || rep === undefined) return null;
      if (assignment.breachedAt != null) return { key: 'answerLate', rep };
      if (assignment.dueAt === null) return { key: 'answer', rep };
      return assignment.movesOn === false
        ? { key: 'answer', rep, dueAt: assignment.dueAt }
        : { key: 'answerOrMoveOn', rep, dueAt: assignment.dueAt };
    case 'ACCEPTED':
      return { key: 'openDeal', rep };
    case 'OPPORTUNITY':
      return { key: 'moveDeal', rep };
    default:
      return null;
  }
}
