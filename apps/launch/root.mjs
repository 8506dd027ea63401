import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** Held while something here installs or builds. */
export const lockFolder = `${root}/.launch-lock`;
