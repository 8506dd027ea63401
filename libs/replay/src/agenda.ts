/** What is to happen, by its moment; of one moment, by the queue's turn that it took, then in the order in which it was added. */
export class Agenda<T> {
  private readonly heap: Entry<T>[] = [];
  private added = 0;

  /** @param turn the number of the turn that was taken by it, as far as there is a record of one */
  add(at: number, turn: number | null, what: T): void {
    this.heap.push({ at, turn: turn ?? 0, order: this.added++, what });
    this.rise(this.heap.length - 1);
  }

  /** Takes the next one, where it is due before that moment. */
  takeBefore(before: number): T | null {
    const first = this.heap[0];
    if (first === undefined || first.at >= before) return null;
    const last = this.heap.pop();
    if (last !== undefined && last !== first) {
      this.heap[0] = last;
      this.sink();
    }
    return first.what;
  }

  private rise(from: number): void {
    let index = from;
    for (let parent = (index - 1) >> 1; index > 0; parent = (index - 1) >> 1) {
      if (!this.swapWhenSooner(index, parent)) return;
      index = parent;
    }
  }

  private sink(): void {
    for (let index = 0; ;) {
      const left = 2 * index + 1;
      const sooner = this.isSooner(left + 1, left) ? left + 1 : left;
      if (!this.swapWhenSooner(sooner, index)) return;
      index = sooner;
    }
  }

  private swapWhenSooner(one: number, other: number): boolean {
    const [a, b] = [this.heap[one], this.heap[other]];
    if (a === undefined || b === undefined || !this.isSooner(one, other)) return false;
    this.heap[one] = b;
    this.heap[other] = a;
    return true;
  }

  private isSooner(one: number, other: number): boolean {
    const [a, b] = [this.heap[one], this.heap[other]];
    if (a === undefined || b === undefined) return false;
    if (a.at !== b.at) return a.at < b.at;
    return a.turn === b.turn ? a.order < b.order : a.turn < b.turn;
  }
}

interface Entry<T> {
  readonly at: number;
  readonly turn: number;
  readonly order: number;
  readonly what: T;
}
