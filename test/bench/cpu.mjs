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

/** All processes of the machine together, and what its host gave to other machines meanwhile. */
function cpuOfMachine() {
  try {
    const [, user, nice, system, , , irq, softirq, stolen] = readFileSync('/proc/stat', 'utf8')
      .split(/\s+/)
      .map(Number);
    const used = (user + nice + system + irq + softirq) / TICKS_PER_SECOND;
    return { used, stolen: stolen / TICKS_PER_SECOND };
  } catch {
    return { used: null, stolen: null };
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
 * Starts to count; what is returned tells the seconds that each used since, what everybody else of
 * the machine used, and what its host took away. Null where that cannot be told.
 *
 * @param {Record<string, () => number | null>} watched
 */
export function countCpu(watched) {
  const read = () => Object.entries(watched).map(([name, of]) => [name, of()]);
  const before = { ours: new Map(read()), machine: cpuOfMachine() };
  return () => {
    const ours = read().map(([name, now]) => [name, since(before.ours.get(name), now)]);
    const machine = cpuOfMachine();
    const named = ours.reduce((sum, [, seconds]) => sum + (seconds ?? 0), 0);
    const used = since(before.machine.used, machine.used);
    return {
      ...Object.fromEntries(ours),
      others: used === null ? null : round(Math.max(0, used - named)),
      stolen: since(before.machine.stolen, machine.stolen),
    };
  };
}

const since = (before, now) => (before === null || now === null ? null : round(now - before));
const round = (seconds) => Math.round(seconds * 100) / 100;
