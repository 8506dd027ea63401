/** A group as far as its place in the list goes. */
export interface Grouped<Row> {
  readonly title: unknown;
  readonly pages: { readonly length: number; readonly rowAt: (index: number) => Row | undefined };
}

export type Item<Group, Row> =
  | { readonly is: 'title'; readonly group: Group; readonly row: undefined }
  /** Undefined while it is on its way. */
  | { readonly is: 'row'; readonly group: Group; readonly row: Row | undefined };

const titles = ({ title }: { readonly title: unknown }): number => (title === null ? 0 : 1);

/** Titles and rows, one below the other; a group without rows takes no place. */
export const itemsIn = (groups: readonly Grouped<unknown>[]): number =>
  groups.reduce((sum, group) => sum + sizeOf(group), 0);

const sizeOf = (group: Grouped<unknown>): number =>
  group.pages.length === 0 ? 0 : titles(group) + group.pages.length;

/** What stands at a place of the list; undefined beyond its end. */
export function itemAt<Row, Group extends Grouped<Row>>(
  groups: readonly Group[],
  index: number,
): Item<Group, Row> | undefined {
  let place = index;
  for (const group of groups) {
    const size = sizeOf(group);
    if (place >= size) {
      place -= size;
      continue;
    }
    if (place < titles(group)) return { is: 'title', group, row: undefined };
    return { is: 'row', group, row: group.pages.rowAt(place - titles(group)) };
  }
  return undefined;
}

/** The nearest row that way, titles passed over; null: none, so stay. */
export function nextRow(
  groups: readonly Grouped<unknown>[],
  at: number | null,
  step: 1 | -1,
): number | null {
  const count = itemsIn(groups);
  for (let index = at === null ? 0 : at + step; index >= 0 && index < count; index += step)
    if (itemAt(groups, index)?.is === 'row') return index;
  return null;
}

/** Which rows of each group lie between two places of the list, the last one inclusive. */
export function rowsBetween<Group extends Grouped<unknown>>(
  groups: readonly Group[],
  from: number,
  to: number,
): readonly { readonly group: Group; readonly from: number; readonly to: number }[] {
  let begin = 0;
  return groups.flatMap((group) => {
    const rows = begin + titles(group);
    begin += sizeOf(group);
    if (group.pages.length === 0 || to < rows || from >= begin) return [];
    return [
      { group, from: Math.max(0, from - rows), to: Math.min(group.pages.length, to + 1 - rows) },
    ];
  });
}
