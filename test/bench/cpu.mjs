// Who used the processors: seconds of user and system time from /proc, where there is one.
import { readdirSync, readFileSync } from 'node:fs';

const TICKS_PER_SECOND = 100;

/** A process alone. @param {number} pid @returns {number | null} seconds since it began; null where that cannot be told */
export function cpuOf(pid) {
  const stat = statOf(pid);
  return stat && (stat.user + stat.system) / TICKS_PER_SECOND;
}

/** A process with its children, also those that ended: a PostgreSQL server. @param {number} pid */
export function cpuOfTree(pid) {
  const own = statOf(pid);
  if (!own) return null;
  let ticks = own.user + own.system + own.endedChildren;
  for (const entry of readdirSync('/proc')) {
    const child = /^\d+$/.test(entry) ? statOf(Number(entry)) : null;
    if (child?.parent === pid) ticks += child.user + child.system;
  }
  return ticks / TICKS_PER_SECOND;
}

/** All processes of the machine together. */
export function cpuOfMachine() {
  try {
    const [, user, nice, system, , , irq, softirq] = readFileSync('/proc/stat', 'utf8')
      .split(/\s+/)
      .map(Number);
    return (user + nice + system + irq + softirq) / TICKS_PER_SECOND;
  } catch {
    return null;
  }
}

function statOf(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const [, parent, , , , , , , , , , user, system, childUser, childSystem] = stat
      .slice(stat.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number);
    return { parent, user, system, endedChildren: childUser + childSystem };
  } catch {
    return null;
  }
}

/**
 * Starts to count; what is returned tells the seconds that each used since, and the part of the
 * machine that nobody named here used.
 *
 * @param {Record<string, () => number | null>} watched
 */
export function countCpu(watched) {
  const read = () =>
    Object.fromEntries(
      Object.entries({ ...watched, machine: cpuOfMachine }).map(([name, of]) => [name, of()]),
    );
  const before = read();
  return () => {
    const after = read();
    const used = Object.fromEntries(
      Object.keys(after).map((name) => [
        name,
        before[name] === null || after[name] === null ? null : round(after[name] - before[name]),
      ]),
    );
    const { machine, ...ours } = used;
    const named = Object.values(ours).reduce((sum, seconds) => sum + (seconds ?? 0), 0);
    return { ...ours, others: machine === null ? null : round(Math.max(0, machine - named)) };
  };
}

const round = (seconds) => Math.round(seconds * 100) / 100;
