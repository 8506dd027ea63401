import { describe, expect, it } from '@jest/globals';
import { Loop } from './loop.js';

const untilTrue = async (holds: () => boolean): Promise<void> => {
  while (!holds()) await new Promise((resolve) => setImmediate(resolve));
};

describe('a loop', () => {
  it('goes on at once while there is work, and wakes from its rest', async () => {
    const found = [3, 2, 0, 1, 0];
    let steps = 0;
    const loop = new Loop(() => Promise.resolve(found[steps++] ?? 0), {
      idleMs: 3_600_000,
      onError: () => undefined,
    });
    loop.start();
    await untilTrue(() => steps === 3);
    loop.wake();
    await untilTrue(() => steps === 5);
    await loop.stop();
    expect(steps).toBe(5);
  });

  it('does not lose a wake that comes in the middle of a step', async () => {
    let steps = 0;
    const loop: Loop = new Loop(
      () => {
        if (++steps === 1) loop.wake();
        return Promise.resolve(0);
      },
      { idleMs: 3_600_000, onError: () => undefined },
    );
    loop.start();
    await untilTrue(() => steps === 2);
    await loop.stop();
  });

  it('reports a fault and stops when asked even while it rests from it', async () => {
    const faults: unknown[] = [];
    const loop = new Loop(() => Promise.reject(new Error('a bug')), {
      idleMs: 1,
      onError: (error) => faults.push(error),
    });
    loop.start();
    await untilTrue(() => faults.length === 1);
    await loop.stop();
    expect(faults).toHaveLength(1);
  });
});
