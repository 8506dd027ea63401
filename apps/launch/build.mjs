import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildPortal, isPortalBuilt } from './build-portal.mjs';
import { fingerprint, putInPlace } from './built-folder.mjs';
import { oneAtATime } from './one-at-a-time.mjs';
import { lockFolder, root } from './root.mjs';

const SOURCES = ['apps', 'libs', 'migrations'];
/** Built by its own tools, and not built at all. */
const NOT_OURS = ['apps/portal', 'apps/launch'];
const ASSET = /\.(graphql|hbs|sql|json|html|css|svg|txt)$/;
const SPEC = /\.(e2e-)?spec\.ts$/;

const dist = join(root, 'dist');
const printFile = join(dist, '.sources');

/** Whether `dist` was made from the sources as they are. */
function isServerBuilt() {
  try {
    return readFileSync(printFile, 'utf8') === serverPrint(sourceFiles());
  } catch {
    return false;
  }
}

const serverPrint = (files) => fingerprint([...files, '.swcrc', 'apps/launch/build.mjs']);

/** @returns {string[]} paths from the project's folder */
function sourceFiles(folders = SOURCES) {
  return folders.flatMap((folder) =>
    readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
      const path = `${folder}/${entry.name}`;
      if (entry.isDirectory()) return NOT_OURS.includes(path) ? [] : sourceFiles([path]);
      const wanted = /\.ts$/.test(path)
        ? !SPEC.test(path) && !/\.d\.ts$/.test(path)
        : ASSET.test(path);
      return wanted ? [path] : [];
    }),
  );
}

/** Compiles aside and renames, so that nobody who reads `dist` sees half of it. */
async function buildServer() {
  const files = sourceFiles();
  const print = serverPrint(files);
  const aside = join(root, 'node_modules/.cache/staffetta', `build-${process.pid}`);
  rmSync(aside, { recursive: true, force: true });
  for (const folder of new Set(files.map(dirname)))
    mkdirSync(join(aside, 'new', folder), { recursive: true });
  const { transformFile } = await import('@swc/core');
  await Promise.all(files.map((file) => emit(file, join(aside, 'new'), transformFile)));
  await writeFile(join(aside, 'new/.sources'), print);
  putInPlace(join(aside, 'new'), dist, join(aside, 'old'));
  rmSync(aside, { recursive: true, force: true });
}

async function emit(file, target, transformFile) {
  if (!file.endsWith('.ts')) return copyFileSync(join(root, file), join(target, file));
  const out = file.replace(/\.ts$/, '.js');
  const { code, map } = await transformFile(join(root, file), {
    cwd: root,
    root,
    sourceMaps: true,
    sourceFileName: relative(dirname(join(dist, out)), join(root, file)),
  });
  const name = out.slice(out.lastIndexOf('/') + 1);
  await writeFile(join(target, out), `${code}\n//# sourceMappingURL=${name}.map\n`);
  await writeFile(join(target, `${out}.map`), map ?? '');
}

/** Whether both the server and the portal were made from the sources as they are. */
export const isBuilt = () => isServerBuilt() && isPortalBuilt();

/** Only what is stale: neither waits for the other's sources. */
export async function build() {
  if (!isServerBuilt()) await buildServer();
  if (!isPortalBuilt()) await buildPortal();
}

/** Builds when there is something to build; two at once take turns. */
export async function buildWhenStale() {
  if (isBuilt()) return;
  await oneAtATime(lockFolder, async () => {
    if (!isBuilt()) await build();
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildWhenStale();
