/** What is open once what was open has left: the next one that is still there, at the end the one before. */
export function neighbourOf<Item extends { readonly id: string }>(
  before: readonly Item[],
  leftId: string,
  now: readonly Item[],
): Item | null {
  const at = before.findIndex(({ id }) => id === leftId);
  const nearest = [...before.slice(at + 1), ...before.slice(0, Math.max(at, 0)).toReversed()];
  const there = nearest.map((one) => now.find(({ id }) => id === one.id));
  return there.find((one) => one !== undefined) ?? now[0] ?? null;
}
