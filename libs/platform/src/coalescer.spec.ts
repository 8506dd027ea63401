import { describe, expect, it } from '@jest/globals';
import { Coalescer } from './coalescer.js';

/** Runs that end when the test says so. */
function gated(): {
  runs: number[][];
  release: () => Promise<void>;
  run: (items: readonly number[]) => Promise<{ value: number }[]>;
} {
  const runs: number[][] = [];
  let gates: (() => void)[] = [];
  return {
    runs,
    release: async () => {
      for (const open of gates.splice(0)) open();
      await turnOfTheLoop();
    },
    run: async (items) => {
      runs.push([...items]);
      await new Promise<void>((resolve) => (gates = [...gates, resolve]));
      return items.map((item) => ({ value: item * 10 }));
    },
  };
}

const turnOfTheLoop = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe('a coalescer', () => {
  it('starts a lone item at once, and takes together what waited', async () => {
    const { runs, release, run } = gated();
    const coalescer = new Coalescer(run, { most: 3, atOnce: 1 });
    const first = coalescer.add(1);
    await turnOfTheLoop();
    const others = [2, 3, 4, 5].map((item) => coalescer.add(item));
    for (let n = 0; n < 3; n++) await release();
    expect(runs).toEqual([[1], [2, 3, 4], [5]]);
    expect(await Promise.all([first, ...others])).toEqual([10, 20, 30, 40, 50]);
  });

  it('starts a second run once as many wait as are under way, so that runs grow alike', async () => {
    const { runs, release, run } = gated();
    const coalescer = new Coalescer(run, { most: 9, atOnce: 2 });
    const add = async (...items: number[]): Promise<void> => {
      for (const item of items) void coalescer.add(item);
      await turnOfTheLoop();
    };
    await add(1, 2, 3);
    await add(4, 5);
    expect(runs).toEqual([[1, 2, 3]]);
    await add(6);
    await add(7, 8, 9);
    expect(runs.slice(1)).toEqual([[4, 5, 6]]);
    await release();
    expect(runs.slice(2)).toEqual([[7, 8, 9]]);
    await release();
  });

  it('gives each item its own error, and all of them a run that failed whole', async () => {
    const own = new Coalescer<number, number>(
      (items) =>
        Promise.resolve(
          items.map((item) => (item === 2 ? { error: new Error('two') } : { value: item })),
        ),
      { most: 9, atOnce: 1 },
    );
    expect(await Promise.allSettled([own.add(1), own.add(2)])).toMatchObject([
      { value: 1 },
      { reason: { message: 'two' } },
    ]);
    const whole = new Coalescer<number, number>(() => Promise.reject(new Error('away')), {
      most: 9,
      atOnce: 1,
    });
    expect(await Promise.allSettled([whole.add(1), whole.add(2)])).toMatchObject([
      { reason: { message: 'away' } },
      { reason: { message: 'away' } },
    ]);
    await expect(whole.add(3)).rejects.toThrow('away');
  });

  it('says so when a run leaves an item unanswered', async () => {
    const short = new Coalescer<number, number>(() => Promise.resolve([]), { most: 9, atOnce: 1 });
    await expect(short.add(1)).rejects.toThrow('unanswered');
  });
});
