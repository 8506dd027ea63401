export interface Fact {
  readonly field: string;
  readonly value: unknown;
}

export interface Change {
  readonly field: string;
  readonly from: unknown;
  readonly to: unknown;
}

export interface EntryFacts {
  readonly facts: readonly Fact[];
  readonly changes: readonly Change[];
}

/** What a record tells: facts, and what a change made of what was there. */
export function factsOf(data: unknown): EntryFacts {
  const { changes = {}, ...rest } = isRecord(data) ? data : {};
  return {
    facts: Object.entries(rest)
      .filter(([, value]) => value !== null && value !== false)
      .map(([field, value]) => ({ field, value })),
    changes: isRecord(changes)
      ? Object.entries(changes).flatMap(([field, change]) =>
          isRecord(change) ? partsOf({ field, from: change['from'], to: change['to'] }) : [],
        )
      : [],
  };
}

/** Of what has parts, such as an SLA, those that changed; the rest is as it was. */
function partsOf(change: Change): readonly Change[] {
  const { from, to } = change;
  if (!isRecord(from) && !isRecord(to)) return [change];
  const [before, after] = [from, to].map((side) => (isRecord(side) ? side : {}));
  return Object.keys({ ...before, ...after })
    .map((field) => ({ field, from: before?.[field] ?? null, to: after?.[field] ?? null }))
    .filter((part) => JSON.stringify(part.from) !== JSON.stringify(part.to))
    .flatMap(partsOf);
}

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
