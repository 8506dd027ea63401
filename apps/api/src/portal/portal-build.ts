import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** From the sources and from `dist` alike: the latter lies one folder deeper. */
const CANDIDATES = ['../../../..', '../../../../..'].map((root) =>
  join(import.meta.dirname, root, 'apps/portal/dist'),
);

/** The folder that the portal was built to; null where it was not. */
export const portalBuild = (): string | null =>
  CANDIDATES.find((folder) => existsSync(join(folder, 'index.html'))) ?? null;
