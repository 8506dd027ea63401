// The helpers of a run, each a process of its own, and the tidying up after them.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const cleanups = [];

/** Runs when the bench ends, however it ends; the latest first. @param {() => unknown} work */
export const onEnd = (work) => cleanups.push(work);

export async function tidyUp() {
  for (let work = cleanups.pop(); work !== undefined; work = cleanups.pop()) {
    try {
      await work();
    } catch (error) {
      console.error(`tidying up: ${error.message}`);
    }
  }
}

/**
 * Starts a script of this folder; it says once that it is ready, and answers each question once.
 *
 * @param {string} name
 * @param {Record<string, unknown>} [given]
 */
export async function startHelper(name, given = {}) {
  const child = fork(fileURLToPath(new URL(name, import.meta.url)), [JSON.stringify(given)]);
  const gone = once(child, 'exit');
  const end = async () => {
    if (child.exitCode === null && child.signalCode === null) child.kill('SIGKILL');
    await gone;
  };
  onEnd(end);
  const answer = async () => {
    const [said] = await Promise.race([
      once(child, 'message'),
      gone.then(([code]) => Promise.reject(new Error(`${name} ended with ${code}`))),
    ]);
    if (said.error !== undefined) throw new Error(`${name}: ${said.error}`);
    return said;
  };
  const ready = await answer();
  const ask = (question) => {
    const answered = answer();
    child.send(question);
    return answered;
  };
  return { pid: child.pid, ready, ask, end };
}

/** The other side: serves questions until the bench ends it. @param {(question: any) => unknown} answer */
export function serveBench(ready, answer = () => ({})) {
  process.on('message', async (question) => {
    try {
      process.send?.(await answer(question));
    } catch (error) {
      process.send?.({ error: error.stack });
    }
  });
  process.on('disconnect', () => process.exit());
  process.send?.(ready);
}

export const givenByBench = () => JSON.parse(process.argv[2] ?? '{}');
