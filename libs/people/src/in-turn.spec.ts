import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { InTurn } from './in-turn.js';

async function mostAtOnce(atOnce: number, keys: readonly string[]): Promise<number> {
  const inTurn = new InTurn(atOnce);
  let running = 0;
  let most = 0;
  const work = async (): Promise<void> => {
    most = Math.max(most, ++running);
    await pause(1);
    running--;
  };
  await Promise.all(keys.map((key) => inTurn.run(key, work)));
  return most;
}

describe('InTurn', () => {
  it('runs no more of a key at once than it may', async () => {
    expect(
      await mostAtOnce(
        1,
        Array.from({ length: 9 }, () => 'same'),
      ),
    ).toBe(1);
    expect(
      await mostAtOnce(
        4,
        Array.from({ length: 9 }, () => 'same'),
      ),
    ).toBe(4);
  });

  it('lets different keys run side by side', async () => {
    expect(await mostAtOnce(1, ['a', 'b', 'c'])).toBe(3);
  });

  it('goes on after work that failed', async () => {
    const inTurn = new InTurn(1);
    const failed = inTurn.run('key', () => Promise.reject(new Error('broken')));
    const next = inTurn.run('key', () => Promise.resolve('fine'));
    await expect(failed).rejects.toThrow('broken');
    await expect(next).resolves.toBe('fine');
  });
});
