import { globSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CodegenConfig } from '@graphql-codegen/cli';

const src = 'apps/portal/src';

/** Folders with operations of their own: each gets its types beside it, so that its pages load theirs alone. */
const areas = [
  'api',
  'app',
  ...readdirSync(join(import.meta.dirname, 'src/pages')).map((area) => `pages/${area}`),
].filter(asksAnything);

/** Without an operation there is nothing to make types of. */
function asksAnything(area: string): boolean {
  return globSync(`${src}/${area}/**/*.{ts,tsx}`).some(
    (file) => !file.includes('/generated/') && /\bgraphql\(`/.test(readFileSync(file, 'utf8')),
  );
}

const config: CodegenConfig = {
  schema: 'apps/api/schema.graphql',
  generates: Object.fromEntries(
    areas.map((area) => [
      `${src}/${area}/generated/`,
      {
        preset: 'client',
        // Fragments of the parts are there for every area.
        documents: [
          `${src}/parts/**/*.{ts,tsx}`,
          `${src}/${area}/**/*.{ts,tsx}`,
          `!${src}/**/generated/**`,
        ],
        presetConfig: { fragmentMasking: false },
        config: {
          documentMode: 'string',
          useTypeImports: true,
          enumsAsTypes: true,
          immutableTypes: true,
          strictScalars: true,
          scalars: {
            DateTime: 'string',
            Date: 'string',
            Duration: 'string',
            CountryCode: 'string',
            JSON: 'unknown',
          },
        },
      },
    ]),
  ),
};

export default config;
