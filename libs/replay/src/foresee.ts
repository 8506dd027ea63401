import type { Course, Held } from './course.js';
import type { Pace } from './pace.js';
import type { RecordedAssignment, RecordedReferral } from './recorded.js';

/** A moment, and its place among others of the same one. */
export interface Foreseen {
  readonly at: Date;
  readonly orderAt: Date;
  readonly turn: number | null;
}

/** What comes of somebody's having a referral, if nothing else comes between. */
export interface Prospect {
  readonly answer: (Foreseen & { readonly declines: boolean }) | null;
  readonly breach: Foreseen | null;
}

type Foreseeable = Pick<Course, 'record' | 'isBack'>;

/**
 * Whoever had the referral in truth does as they did: answers after as long, hands it back, or lets
 * the time run out, however long it is. Whoever keeps what they handed back, since nobody else may
 * have it, does not hand it back for ever. Somebody else answers at their own pace. A clock that ran
 * in truth, from the same moment to the same moment, breaches as it did or did not.
 */
export function foresee({ record, isBack }: Foreseeable, held: Held, pace: Pace): Prospect {
  const exactly = record.assignments.find(
    ({ number, repId }) => number === held.number && repId === held.repId,
  );
  const own = exactly ?? record.assignments.find(({ repId }) => repId === held.repId);
  const isSame =
    own?.assignedAt.getTime() === held.assignedAt.getTime() &&
    own.dueAt?.getTime() === held.dueAt?.getTime();
  const delayMs = own ? delayOf(own) : delayOfAnother(record, held, pace);
  const declines = own?.end === 'DECLINED';
  const answers = Number.isFinite(delayMs) && (!declines || exactly || !isBack);
  const answerAt = answers ? plus(held.assignedAt, delayMs) : null;
  const breachAt = isSame ? own.breachedAt : held.dueAt;
  return {
    answer: answerAt && { ...placed(record, held, answerAt), declines },
    breach: breachAt && placed(record, held, breachAt),
  };
}

/** Infinity: never. */
const delayOf = ({ respondedAt, assignedAt }: RecordedAssignment): number =>
  respondedAt ? respondedAt.getTime() - assignedAt.getTime() : Infinity;

function delayOfAnother({ assignments }: RecordedReferral, held: Held, pace: Pace): number {
  const model = assignments[held.number - 1] ?? assignments.at(-1);
  const wasAnswered = model && (model.respondedAt !== null || model.breachedAt !== null);
  return wasAnswered
    ? pace.equivalent(delayOf(model), model.repId, held.repId)
    : pace.usual(held.repId);
}

/** Where the next one took a turn at that moment in truth, it has that turn's place. */
function placed(record: RecordedReferral, { number }: Held, at: Date): Foreseen {
  const next = record.assignments[number];
  return next?.assignedAt.getTime() === at.getTime()
    ? { at, orderAt: next.orderAt, turn: next.turn }
    : { at, orderAt: at, turn: null };
}

const plus = (at: Date, milliseconds: number): Date => new Date(at.getTime() + milliseconds);
