import { signalKey } from './signal-fact.js';
import type { PartnersFact } from './signal-fact.js';

/**
 * What a fact is beside what is on record. NEW: nobody told of that signal before. NEWER: it was seen
 * later than known, or what showed it at that moment is told otherwise. OLDER: it is kept in the
 * history and moves nothing. UNCHANGED: this very sighting is on record.
 */
export type Weight = 'NEW' | 'NEWER' | 'OLDER' | 'UNCHANGED';

/** A signal as it is on record, with its sightings at the moments that are told of now. */
export interface KnownSignal {
  readonly id: string;
  readonly seenAt: Date;
  readonly sightings: ReadonlySet<string>;
}

export interface WeighedFact {
  readonly weight: Weight;
  readonly signalId: string;
  readonly fact: PartnersFact;
}

/** What a sighting is known by among those of its signal. */
export const sightingKey = ({
  seenAt,
  count,
  evidence,
  evidenceUrl,
}: Pick<PartnersFact, 'seenAt' | 'count' | 'evidence' | 'evidenceUrl'>): string =>
  JSON.stringify([seenAt.getTime(), count, evidence, evidenceUrl]);

/**
 * Weighs facts against what is on record, and against each other: in the order in which they were
 * seen, so that it makes no difference in which they are told. Pure but for the ids of new signals.
 *
 * @param known by {@link signalKey}
 */
export function weighFacts(
  facts: readonly PartnersFact[],
  known: ReadonlyMap<string, KnownSignal>,
  newId: () => string,
): readonly WeighedFact[] {
  const signals = new Map<string, { id: string; seenAt: Date; sightings: Set<string> }>();
  return facts
    .toSorted((one, other) => one.seenAt.getTime() - other.seenAt.getTime())
    .map((fact) => {
      const key = signalKey(fact);
      const before = signals.get(key) ?? copyOf(known.get(key));
      const signal = before ?? { id: newId(), seenAt: fact.seenAt, sightings: new Set<string>() };
      const weight = before ? weigh(fact, before) : 'NEW';
      signal.sightings.add(sightingKey(fact));
      if (weight === 'NEWER') signal.seenAt = fact.seenAt;
      signals.set(key, signal);
      return { weight, signalId: signal.id, fact };
    });
}

function weigh(fact: PartnersFact, { seenAt, sightings }: KnownSignal): Weight {
  if (sightings.has(sightingKey(fact))) return 'UNCHANGED';
  return fact.seenAt < seenAt ? 'OLDER' : 'NEWER';
}

const copyOf = (signal: KnownSignal | undefined) =>
  signal && { ...signal, sightings: new Set(signal.sightings) };

/** Of each signal that moves, the fact that it is to show: the latest one. */
export function latestFacts(weighed: readonly WeighedFact[]): readonly WeighedFact[] {
  const latest = new Map<string, WeighedFact>();
  for (const each of weighed)
    if (each.weight === 'NEW' || each.weight === 'NEWER')
      latest.set(each.signalId, {
        ...each,
        weight: latest.get(each.signalId)?.weight ?? each.weight,
      });
  return [...latest.values()];
}
