import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprint, putInPlace } from './built-folder.mjs';
import { root } from './root.mjs';

const portal = join(root, 'apps/portal');
const dist = join(portal, 'dist');
const NOT_BUILT = /\.spec\.tsx?$|^apps\/portal\/(codegen\.ts|testing\/)/;

/** Whether the portal's `dist` was made from its sources as they are. */
export function isPortalBuilt() {
  try {
    return readFileSync(join(dist, '.sources'), 'utf8') === portalPrint();
  } catch {
    return false;
  }
}

const portalPrint = () =>
  fingerprint([...sourceFiles('apps/portal'), 'package-lock.json', 'apps/launch/build-portal.mjs']);

/** @returns {string[]} paths from the project's folder */
function sourceFiles(folder) {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return path === 'apps/portal/dist' ? [] : sourceFiles(path);
    return NOT_BUILT.test(path) ? [] : [path];
  });
}

/** Bundles aside and renames, as the server's build does. */
export async function buildPortal() {
  const print = portalPrint();
  const aside = join(root, 'node_modules/.cache/staffetta', `portal-${process.pid}`);
  rmSync(aside, { recursive: true, force: true });
  await bundle(join(aside, 'new'));
  writeFileSync(join(aside, 'new/.sources'), print);
  putInPlace(join(aside, 'new'), dist, join(aside, 'old'));
  rmSync(aside, { recursive: true, force: true });
}

/** Vite says in this process's environment that it built for production; the server must not take that for its own. */
async function bundle(outDir) {
  const { NODE_ENV } = process.env;
  const { build } = await import('vite');
  try {
    await build({
      configFile: join(portal, 'vite.config.ts'),
      logLevel: 'warn',
      build: { outDir },
    });
  } finally {
    if (NODE_ENV === undefined) delete process.env.NODE_ENV;
    else process.env.NODE_ENV = NODE_ENV;
  }
}
