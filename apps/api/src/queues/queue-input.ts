import type { QueueChange, QueueDraft } from '#directory';
import type { SlaPolicy } from '#sla';
import type {
  CreateQueueInput,
  QueueMemberInput,
  SlaPolicyInput,
  UpdateQueueInput,
} from '../schema.generated.js';

/** The input with its defaults, in the words of the room. */
export const draftOf = ({ sla, members, ...rest }: CreateQueueInput): QueueDraft => ({
  ...rest,
  sla: policyOf(sla),
  members: members.map(memberOf),
});

/** What is absent, or null, stays as it is. */
export function changeOf({
  name,
  countries,
  subdivisions,
  productLines,
  members,
  sla,
}: UpdateQueueInput): QueueChange {
  return {
    ...(name != null && { name }),
    ...(countries != null && { countries }),
    ...(subdivisions != null && { subdivisions }),
    ...(productLines != null && { productLines }),
    ...(members != null && { members: members.map(memberOf) }),
    ...(sla != null && { sla: policyOf(sla) }),
  };
}

const memberOf = ({ repId, weight, dailyCap = null }: QueueMemberInput) => ({
  repId,
  weight,
  dailyCap,
});

function policyOf({ respondWithin, warnAt, clock, onBreach, calendar }: SlaPolicyInput): SlaPolicy {
  return {
    respondWithinMs: respondWithin,
    warnAt,
    clock,
    onBreach,
    calendar: calendar ? { ...calendar, holidaysOf: calendar.holidaysOf ?? null } : null,
  };
}
