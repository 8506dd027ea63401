// `npm start` on a bare clone: installs and builds what is missing, then becomes the server.
// Runs on Node 20 and without packages; the server itself runs on the Node that npm installs with them.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { build, isBuilt } from './build.mjs';
import { install, isInstalled } from './install.mjs';
import { oneAtATime } from './one-at-a-time.mjs';
import { lockFolder, root } from './root.mjs';
import { suitableNode } from './suitable-node.mjs';

const MAIN = join(root, 'dist/apps/api/src/main.js');
// As `api` and `worker` in package.json have it. What a request leaves behind dies young: with room for
// more of it, less is swept (measured: 3 to 5 % of the server's time under load).
const NODE_ARGS = ['--enable-source-maps', '--max-semi-space-size=64'];

async function prepare() {
  if (isInstalled() && isBuilt()) return;
  await oneAtATime(lockFolder, async () => {
    if (!isInstalled()) await install();
    if (!isBuilt()) await build();
  });
}

function become(node, args) {
  // Where this process can turn into the server, nobody stands between it and a signal.
  if (process.execve !== undefined) return process.execve(node, [node, ...args], process.env);
  const server = spawn(node, args, { stdio: 'inherit' });
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'])
    process.on(signal, () => server.kill(signal));
  server.on('error', fail);
  server.on('exit', (code, signal) => {
    if (signal === null) process.exit(code);
    process.removeAllListeners(signal);
    process.kill(process.pid, signal);
  });
}

function fail(error) {
  console.error(error.message);
  process.exit(1);
}

prepare()
  .then(() => become(suitableNode(), [...NODE_ARGS, MAIN, ...process.argv.slice(2)]))
  .catch(fail);
