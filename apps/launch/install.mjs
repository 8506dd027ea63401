import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { oneAtATime } from './one-at-a-time.mjs';
import { lockFolder, root } from './root.mjs';

/** What npm writes last, so that an install cut short has none. */
const INSTALLED = join(root, 'node_modules/.package-lock.json');

const SIGNALS = ['SIGTERM', 'SIGINT', 'SIGHUP'];

/**
 * Whether `node_modules` holds what `package-lock.json` asks for. Read from both lists and not from
 * their times: a checkout of the same lock file is no reason to install again.
 */
export function isInstalled() {
  if (!existsSync(INSTALLED)) return false;
  const installed = packagesOf(INSTALLED);
  return Object.entries(packagesOf(join(root, 'package-lock.json'))).every(
    ([path, { version, optional, devOptional }]) =>
      path === '' ||
      (installed[path]?.version ?? (optional || devOptional ? version : undefined)) === version,
  );
}

/** @param {string} lockFile @returns {Record<string, { version?: string, optional?: boolean, devOptional?: boolean }>} */
function packagesOf(lockFile) {
  return JSON.parse(readFileSync(lockFile, 'utf8')).packages;
}

/** For what needs the packages and builds by itself; whoever else is at it is waited for. */
export const installWhenMissing = () =>
  oneAtATime(lockFolder, async () => {
    if (!isInstalled()) await install();
  });

/** Exactly the lock file, with the tools that build, and without a package's own scripts: none needs them. */
export async function install() {
  console.log('Installing packages (about a minute)…');
  const args = ['ci', '--ignore-scripts', '--include=dev', '--include=optional'];
  const quiet = ['--no-audit', '--no-fund', '--loglevel=error'];
  const npm = spawn('npm', [...args, ...quiet], {
    cwd: root,
    env: { ...process.env, PATH: pathWithoutOurBin() },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  // An install that outlived us would meet the next one, which repairs what this one leaves.
  const stop = () => npm.kill('SIGKILL');
  for (const signal of SIGNALS) process.on(signal, stop);
  const [code] = await once(npm, 'exit');
  for (const signal of SIGNALS) process.removeListener(signal, stop);
  if (code !== 0) throw new Error('npm could not install the packages; what it said is above.');
}

/** npm replaces our `node_modules`, and must not run on the Node in it meanwhile. */
function pathWithoutOurBin() {
  const ours = join(root, 'node_modules');
  return (process.env.PATH ?? '')
    .split(delimiter)
    .filter((folder) => !folder.startsWith(ours))
    .join(delimiter);
}
