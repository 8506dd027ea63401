import { isDeepStrictEqual } from 'node:util';

/** What of a person changes. */
export const PERSONS_FIELDS = ['name', 'role', 'locale', 'timeZone'] as const;

export interface RecordedChange {
  readonly from: unknown;
  readonly to: unknown;
}

/** What a change made of each of these fields, as it goes on record: those that stay are left out. */
export function recordedChanges<Thing extends object, Field extends keyof Thing & string>(
  before: Pick<Thing, Field>,
  after: Pick<Thing, Field>,
  fields: readonly Field[],
): Readonly<Record<string, RecordedChange>> {
  const changed = fields.filter((field) => !isDeepStrictEqual(before[field], after[field]));
  return Object.fromEntries(
    changed.map((field) => [field, { from: before[field], to: after[field] }]),
  );
}
