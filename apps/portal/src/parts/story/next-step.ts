import type { ReferralStatus } from '../kinds';

/** What decides what comes next. */
export interface Unfinished {
  readonly status: ReferralStatus;
  readonly assignment: {
    readonly rep: { readonly name: string };
    readonly dueAt: string | null;
    readonly breachedAt?: string | null;
    /** Whether nobody's answer makes it move on; absent: as queues do unless told otherwise. */
    readonly movesOn?: boolean;
  } | null;
}

export interface NextStep {
  readonly key:
    'complete' | 'mature' | 'answerOrMoveOn' | 'answer' | 'answerLate' | 'openDeal' | 'moveDeal';
  readonly rep?: string;
  readonly dueAt?: string;
}

/** Null where the story is over. */
export function nextStep({ status, assignment }: Unfinished): NextStep | null {
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
