// Sums a .cpuprofile up: where the time of a process went, by function and by package.
import { readFileSync } from 'node:fs';

/** @param {string} file @param {number} [most] @returns {string} lines for a person */
export function profileSummary(file, most = 25) {
  const { nodes, samples, timeDeltas } = JSON.parse(readFileSync(file, 'utf8'));
  const byId = new Map(nodes.map((node) => [node.id, node.callFrame]));
  const self = new Map();
  const groups = new Map();
  const owners = new Map();
  const parentOf = new Map(
    nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id])),
  );
  const ownerOf = (id) => {
    for (let at = id; at !== undefined; at = parentOf.get(at)) {
      const group = groupOf(byId.get(at));
      if (isSomebodys(group)) return group;
    }
    return groupOf(byId.get(id));
  };
  let busy = 0;
  samples.forEach((id, i) => {
    const frame = byId.get(id);
    const ms = timeDeltas[i] / 1000;
    if (frame.functionName === '(idle)') return;
    busy += ms;
    add(self, `${frame.functionName || '(anonymous)'} ${placeOf(frame)}`, ms);
    add(groups, groupOf(frame), ms);
    add(owners, ownerOf(id), ms);
  });
  const total = timeDeltas.reduce((sum, us) => sum + us, 0) / 1000;
  const lines = (map, n) =>
    [...map]
      .sort((a, b) => b[1] - a[1])
      .slice(0, n)
      .map(
        ([name, ms]) =>
          `${((100 * ms) / busy).toFixed(1).padStart(6)} %  ${ms.toFixed(0).padStart(6)} ms  ${name}`,
      );
  return [
    `busy ${busy.toFixed(0)} ms of ${total.toFixed(0)} ms`,
    '-- by package, with what Node does on its behalf',
    ...lines(owners, 25),
    '-- by package, self time',
    ...lines(groups, 25),
    '-- by function, self time',
    ...lines(self, most),
  ].join('\n');
}

const add = (map, key, ms) => map.set(key, (map.get(key) ?? 0) + ms);

const placeOf = ({ url, lineNumber }) => (url === '' ? '' : `${shortened(url)}:${lineNumber + 1}`);

const shortened = (url) => url.replace(/^.*\/(node_modules|dist)\//, '');

function groupOf({ url, functionName }) {
  const packageName = /\/node_modules\/(?:.*\/node_modules\/)?((?:@[^/]+\/)?[^/]+)/.exec(url)?.[1];
  if (packageName !== undefined) return packageName;
  const room = /\/dist\/((?:libs|apps)\/[^/]+)/.exec(url)?.[1];
  if (room !== undefined) return `ours: ${room}`;
  if (url.startsWith('node:')) return url.split('/').slice(0, 2).join('/');
  return url === '' ? (functionName.startsWith('(') ? functionName : 'native') : url;
}

/** Neither Node's own nor a mark of the profiler's. */
const isSomebodys = (group) =>
  !group.startsWith('node:') && !group.startsWith('(') && group !== 'native';

if (process.argv[1]?.endsWith('profile.mjs'))
  console.log(profileSummary(process.argv[2], Number(process.argv[3] ?? 25)));
