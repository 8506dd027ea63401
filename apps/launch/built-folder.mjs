import { createHash } from 'node:crypto';
import { renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.mjs';

/**
 * A print of the list of sources, with sizes and times: reading them all would be the slower part.
 *
 * @param {string[]} files from the project's folder
 */
export function fingerprint(files) {
  const print = createHash('sha256');
  for (const file of files) {
    const { size, mtimeMs } = statSync(join(root, file));
    print.update(`${file} ${size} ${mtimeMs}\n`);
  }
  return print.digest('hex');
}

/** Puts a finished folder where the old one was, if there was one. */
export function putInPlace(finished, place, old) {
  try {
    renameSync(place, old);
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
  }
  renameSync(finished, place);
}
