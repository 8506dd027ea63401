import { v7 } from 'uuid';

/** Chance that can be told again: the same seed draws the same. */
export class Chance {
  private state: number;

  constructor(seed: number) {
    this.state = seed >>> 0;
  }

  /** From 0 until just before 1: mulberry32, whose 32 bits of state are enough for a demo. */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), this.state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }

  between(least: number, below: number): number {
    return least + (below - least) * this.next();
  }

  /** A whole number; both ends may come. */
  whole(least: number, most: number): number {
    return Math.floor(this.between(least, most + 1));
  }

  happens(probability: number): boolean {
    return this.next() < probability;
  }

  /** @throws RangeError for an empty list */
  pick<T>(list: readonly T[]): T {
    return this.weighted(list.map((each) => [each, 1] as const));
  }

  /** @throws RangeError where no weight is above 0 */
  weighted<T>(options: readonly (readonly [T, number])[]): T {
    let left = this.next() * options.reduce((sum, [, weight]) => sum + weight, 0);
    for (const [each, weight] of options) {
      left -= weight;
      if (left < 0) return each;
    }
    throw new RangeError('There is nothing to draw from.');
  }

  /** A factor around 1, as often above as below; log-normal (Box and Muller 1958). */
  spread(sigma: number): number {
    const normal = Math.sqrt(-2 * Math.log(1 - this.next())) * Math.cos(2 * Math.PI * this.next());
    return Math.exp(sigma * normal);
  }

  shuffled<T>(list: readonly T[]): T[] {
    return list
      .map((each) => ({ each, at: this.next() }))
      .sort((one, other) => one.at - other.at)
      .map(({ each }) => each);
  }

  /** An id as it would have been given out at that instant (RFC 9562, version 7). */
  id(at: Date): string {
    const random = Uint8Array.from({ length: 16 }, () => this.whole(0, 255));
    return v7({ msecs: at.getTime(), random, seq: this.whole(0, 0x7fff_ffff) });
  }
}

/** Draws so that the parts come out even: all cards of a deck, then all of the next one. */
export class Deck<T> {
  private cards: T[] = [];

  constructor(
    private readonly options: readonly (readonly [T, number])[],
    private readonly chance: Chance,
  ) {}

  draw(): T {
    const card = this.cards.pop();
    if (card !== undefined) return card;
    const all = this.options.flatMap(([each, count]) => Array.from({ length: count }, () => each));
    this.cards = this.chance.shuffled(all);
    const first = this.cards.pop();
    if (first === undefined) throw new RangeError('The deck has no cards.');
    return first;
  }
}
