interface Entry<T> {
  readonly at: Date;
  readonly what: T;
}

/** What is still to happen, the earliest first; of one instant, in the order in which it was added. */
export class Agenda<T> {
  /** Latest first, so that the next one is taken from the end. */
  private readonly entries: Entry<T>[] = [];

  add(at: Date, what: T): void {
    let low = 0;
    let high = this.entries.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const entry = this.entries[middle];
      if (entry !== undefined && entry.at > at) low = middle + 1;
      else high = middle;
    }
    this.entries.splice(low, 0, { at, what });
  }

  /** Takes the next one, where it is due by then. */
  takeDue(by: Date): Entry<T> | null {
    const next = this.entries.at(-1);
    if (next === undefined || next.at > by) return null;
    this.entries.pop();
    return next;
  }
}
