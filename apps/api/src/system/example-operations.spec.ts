import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { buildSchema, parse, validate } from 'graphql';
import { exampleOperations } from './example-operations.js';

const folder = join(import.meta.dirname, '..');
const sdl = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.graphql'))
  .map((name) => readFileSync(join(folder, name), 'utf8'))
  .join('\n');

describe('the examples in the explorer', () => {
  it('fit the schema', () => {
    const schema = buildSchema(sdl);
    for (const query of exampleOperations) expect(validate(schema, parse(query))).toEqual([]);
  });
});
