import type { QueueRevisionFieldsFragment } from '../generated/graphql';

export type RevisionChange = 'name' | 'scope' | 'members' | 'sla';

/** What a revision changed of the one before; null where there is none to compare with. */
export function revisionChanges(
  now: QueueRevisionFieldsFragment,
  before: QueueRevisionFieldsFragment | undefined,
): readonly RevisionChange[] | null {
  if (!before) return null;
  const differs = (of: (revision: QueueRevisionFieldsFragment) => unknown): boolean =>
    JSON.stringify(of(now)) !== JSON.stringify(of(before));
  return [
    ...(differs(({ name }) => name) ? (['name'] as const) : []),
    ...(differs((each) => [each.countries, each.subdivisions, each.productLines])
      ? (['scope'] as const)
      : []),
    ...(differs(({ members }) => members) ? (['members'] as const) : []),
    ...(differs(({ sla }) => sla) ? (['sla'] as const) : []),
  ];
}
