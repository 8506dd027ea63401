// `npm run screenshots`: what the portal looks like on the demo data, into `screenshots/`, which git ignores;
// fails where a page's browser complains or axe finds anything.
//   npm run screenshots -- inbox referral      pages whose names hold one of these words
//   --desktop --phone --light --dark --en --it of each pair this one alone
//   --as=rep         one person's pages alone
//   --full           the whole page, not what fits the screen
//   --no-axe         pictures alone
//   --url=URL        of an app that runs already with the demo's data
import { registerHooks } from 'node:module';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { transformSync } from '@swc/core';
import { buildWhenStale } from '../../apps/launch/build.mjs';

const OURS = new URL('..', import.meta.url).href;

// The stories' support is TypeScript, which jest compiles for them and this does for us.
registerHooks({
  resolve: (specifier, context, next) => {
    const ours = context.parentURL?.startsWith(OURS) && context.parentURL.endsWith('.ts');
    return next(ours ? specifier.replace(/^(\..*)\.js$/, '$1.ts') : specifier, context);
  },
  load: (url, context, next) => {
    if (!url.startsWith(OURS) || !url.endsWith('.ts')) return next(url, context);
    const filename = fileURLToPath(url);
    const { code } = transformSync(readFileSync(filename, 'utf8'), {
      filename,
      sourceMaps: 'inline',
    });
    return { format: 'module', source: code, shortCircuit: true };
  },
});

const flag = { type: 'boolean', default: false };
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    ...{ desktop: flag, phone: flag, light: flag, dark: flag, en: flag, it: flag },
    ...{ full: flag, 'no-axe': flag, as: { type: 'string' }, url: { type: 'string' } },
  },
});

/** The named ones of a choice; all of them where none is named. */
const chosen = (...names) => {
  const named = names.filter((name) => values[name]);
  return named.length > 0 ? named : names;
};

const { takeScreenshots } = await import('./take-screenshots.ts');
if (values.url === undefined) await buildWhenStale();
const wrongs = await takeScreenshots({
  words: positionals,
  as: values.as,
  screens: chosen('desktop', 'phone'),
  schemes: chosen('light', 'dark'),
  locales: chosen('en', 'it'),
  full: values.full,
  axe: !values['no-axe'],
  url: values.url,
  say: (line) => console.log(line),
});
process.exitCode = wrongs > 0 ? 1 : 0;
