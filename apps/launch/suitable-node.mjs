import { existsSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.mjs';

/** The Node that came with the packages (Linux), else the one that runs this where it is new enough. */
export function suitableNode() {
  const pinned = join(root, 'node_modules/.bin/node');
  if (existsSync(pinned)) return realpathSync(pinned);
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath;
  throw new Error(`Staffetta needs Node 24 or newer, and this is ${process.version}.`);
}
