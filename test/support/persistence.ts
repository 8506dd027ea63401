import { setTimeout as sleep } from 'node:timers/promises';
import { Refused } from './client.js';

/** How often something had to be tried again, by why. */
export type Setbacks = Map<string, number>;

const RETRY_MS = 200;

/**
 * Asks until there is an answer, as a partner's program does: again where the connection failed or
 * the server said UNAVAILABLE. Anything else that goes wrong is thrown.
 */
export async function persist<T>(
  attempt: () => Promise<T>,
  setbacks: Setbacks = new Map(),
  withinMs = 60_000,
): Promise<T> {
  const end = Date.now() + withinMs;
  for (;;) {
    try {
      return await attempt();
    } catch (error) {
      const why = passingReason(error);
      if (why === null) throw error;
      setbacks.set(why, (setbacks.get(why) ?? 0) + 1);
      if (Date.now() > end) throw new Error(`no answer within ${withinMs} ms`, { cause: error });
    }
    await sleep(RETRY_MS);
  }
}

/** Why it may be worth trying again; null where it is not. */
function passingReason(error: unknown): string | null {
  if (error instanceof Refused)
    return error.code === 'UNAVAILABLE' ? `${error.status} UNAVAILABLE` : null;
  // What `fetch` throws where there is no answer, or half of one; its classes are not jest's own.
  const name = typeof error === 'object' && error !== null && 'name' in error ? error.name : null;
  return name === 'TypeError' || name === 'SyntaxError' || name === 'TimeoutError' ? name : null;
}

/** Does the work of every item, so many at a time; waits for all under way where one fails. */
export async function atOnce<Item>(
  most: number,
  items: readonly Item[],
  work: (item: Item, index: number) => Promise<void>,
): Promise<void> {
  let next = 0;
  let failed = false;
  const worker = async (): Promise<void> => {
    while (next < items.length && !failed) {
      const index = next++;
      try {
        await work(items[index] as Item, index);
      } catch (error) {
        failed = true;
        throw error;
      }
    }
  };
  const ends = await Promise.allSettled(Array.from({ length: most }, worker));
  for (const end of ends) if (end.status === 'rejected') throw end.reason as Error;
}

export const times = (count: number): number[] => Array.from({ length: count }, (_, n) => n);
