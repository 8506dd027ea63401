import { describe, expect, it } from '@jest/globals';
import { isId } from '#platform';
import { Chance, Deck } from './chance.js';

const at = new Date('2026-11-23T10:00:00Z');

describe('chance', () => {
  it('draws the same from the same seed, ids too', () => {
    const draw = (seed: number) => {
      const chance = new Chance(seed);
      return [chance.next(), chance.whole(1, 6), chance.spread(0.5), chance.id(at)];
    };
    expect(draw(7)).toEqual(draw(7));
    expect(draw(7)).not.toEqual(draw(8));
  });

  it('gives ids of our shape that stand in the order of their instants', () => {
    const chance = new Chance(1);
    const ids = [0, 1, 2, 3].map((minutes) => chance.id(new Date(at.getTime() + minutes * 60_000)));
    expect(ids.every(isId)).toBe(true);
    expect([...ids].sort()).toEqual(ids);
  });

  it('draws by weight', () => {
    const chance = new Chance(3);
    const drawn = Array.from({ length: 4000 }, () =>
      chance.weighted([
        ['often', 3],
        ['seldom', 1],
        ['never', 0],
      ] as const),
    );
    expect(drawn.filter((each) => each === 'often').length / 4000).toBeCloseTo(0.75, 1);
    expect(drawn).not.toContain('never');
    expect(() => chance.pick([])).toThrow(RangeError);
  });

  it('deals every card of a deck before it shuffles again', () => {
    const deck = new Deck(
      [
        ['won', 2],
        ['lost', 3],
      ] as const,
      new Chance(5),
    );
    const dealt = Array.from({ length: 10 }, () => deck.draw());
    expect(dealt.slice(0, 5).filter((card) => card === 'won')).toHaveLength(2);
    expect(dealt.filter((card) => card === 'won')).toHaveLength(4);
  });
});
