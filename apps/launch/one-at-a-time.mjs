import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** A folder without its owner's name is somebody's between two calls, or a corpse after this. */
const UNNAMED_IS_DEAD_AFTER_MS = 2_000;

/**
 * Runs `work` while no other process holds the lock folder; waits for its turn. A holder that is
 * gone counts for nothing.
 *
 * @template T
 * @param {string} folder
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function oneAtATime(folder, work) {
  let said = false;
  while (!(await taken(folder))) {
    if (isDead(folder)) rmSync(folder, { recursive: true, force: true });
    else if (!said) {
      said = true;
      console.log('Another start is installing or building here; waiting for it.');
    }
    await sleep(100);
  }
  // What ends this process in an orderly way gives the lock back too; a kill leaves it to the next.
  const release = () => rmSync(folder, { recursive: true, force: true });
  process.once('exit', release);
  try {
    return await work();
  } finally {
    process.removeListener('exit', release);
    release();
  }
}

/** @param {string} folder */
async function taken(folder) {
  try {
    await mkdir(folder);
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  }
  writeFileSync(join(folder, 'owner'), `${process.pid} ${startOf(process.pid)}`);
  return true;
}

/** @param {string} folder */
function isDead(folder) {
  try {
    const file = join(folder, 'owner');
    if (!existsSync(file)) {
      return Date.now() - statSync(folder).mtimeMs > UNNAMED_IS_DEAD_AFTER_MS;
    }
    const owner = readFileSync(file, 'utf8');
    const pid = Number(owner.split(' ')[0]);
    if (owner === '' || !(pid > 0)) return false;
    process.kill(pid, 0);
    return owner !== `${pid} ${startOf(pid)}`;
  } catch (error) {
    return error.code === 'ESRCH';
  }
}

/**
 * When a process began, where that can be told: numbers are used again, in containers at once.
 *
 * @param {number} pid
 */
function startOf(pid) {
  try {
    const status = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return status.slice(status.lastIndexOf(')') + 2).split(' ')[19];
  } catch {
    return '';
  }
}
