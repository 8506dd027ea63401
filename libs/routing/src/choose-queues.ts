/** What a queue takes; an empty list means any. */
export interface QueueScope {
  readonly id: string;
  readonly name: string;
  /** ISO 3166-1 alpha-2. */
  readonly countries: readonly string[];
  /** ISO 3166-2. */
  readonly subdivisions: readonly string[];
  readonly productLines: readonly string[];
  /** Takes what no other queue matches, whatever else it names. */
  readonly fallback: boolean;
  readonly createdAt: Date;
}

/** Where the company is, and what it is after. */
export interface RoutingSubject {
  readonly country: string;
  readonly subdivision: string | null;
  readonly productLine: string;
}

/** The queues that match, in the order in which they are asked: most specific first, fallback last, the oldest among equals. */
export function chooseQueues<Q extends QueueScope>(
  queues: readonly Q[],
  subject: RoutingSubject,
): readonly Q[] {
  return queues
    .filter((queue) => matches(queue, subject))
    .sort((one, other) => specificity(other) - specificity(one) || byAge(one, other));
}

/** A queue that names nothing and is no fallback would never be asked: it is refused. */
export function queueNamesSomething(
  queue: Pick<QueueScope, 'countries' | 'subdivisions' | 'productLines'>,
): boolean {
  return [queue.countries, queue.subdivisions, queue.productLines].some(({ length }) => length > 0);
}

function matches(queue: QueueScope, subject: RoutingSubject): boolean {
  if (queue.fallback) return true;
  return (
    queueNamesSomething(queue) &&
    allows(queue.countries, subject.country) &&
    allows(queue.subdivisions, subject.subdivision) &&
    allows(queue.productLines, subject.productLine)
  );
}

function allows(named: readonly string[], value: string | null): boolean {
  return named.length === 0 || (value !== null && named.includes(value));
}

/** Geography outweighs the product line: a subdivision before a country, a country before a product line alone. */
function specificity(queue: QueueScope): number {
  if (queue.fallback) return -1;
  const place = queue.subdivisions.length > 0 ? 4 : queue.countries.length > 0 ? 2 : 0;
  return place + (queue.productLines.length > 0 ? 1 : 0);
}

function byAge(one: QueueScope, other: QueueScope): number {
  const age = one.createdAt.getTime() - other.createdAt.getTime();
  if (age !== 0) return age;
  return one.id < other.id ? -1 : one.id > other.id ? 1 : 0;
}
