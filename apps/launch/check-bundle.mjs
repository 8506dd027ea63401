// `npm run bundle`: what a browser loads before it shows the first page stays within the budget.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildWhenStale } from './build.mjs';
import { root } from './root.mjs';

const BUDGET_KB = 250;

await buildWhenStale();
const dist = join(root, 'apps/portal/dist');
const manifest = JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8'));

/** A chunk and all that it imports before it runs. */
function withImports(name, seen = new Set()) {
  if (seen.has(name)) return seen;
  seen.add(name);
  for (const imported of manifest[name].imports ?? []) withImports(imported, seen);
  return seen;
}

const chunks = [...withImports('index.html')].map((name) => {
  const { file } = manifest[name];
  return { file, kb: gzipSync(readFileSync(join(dist, file))).length / 1_000 };
});
const total = chunks.reduce((sum, { kb }) => sum + kb, 0);
for (const { file, kb } of chunks) console.log(`${kb.toFixed(1).padStart(7)} kB  ${file}`);
console.log(`${total.toFixed(1).padStart(7)} kB  of ${BUDGET_KB} kB that the first page may take`);
if (total > BUDGET_KB) {
  console.error('The first page takes more than it may: load what it does not need later.');
  process.exitCode = 1;
}
