export interface Day<T> {
  readonly key: string;
  readonly events: readonly T[];
}

/** Events of one day together, in the order in which they are; days as the reader's zone counts them. */
export function groupByDay<T extends { readonly at: string }>(
  events: readonly T[],
  dayKey: (at: string) => string,
): readonly Day<T>[] {
  const days: { key: string; events: T[] }[] = [];
  for (const event of events) {
    const key = dayKey(event.at);
    const last = days.at(-1);
    if (last?.key === key) last.events.push(event);
    else days.push({ key, events: [event] });
  }
  return days;
}
