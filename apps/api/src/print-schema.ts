import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { format, resolveConfig } from 'prettier';
import { Database, readConfig } from '#platform';
import { AppModule } from './app.module.js';

/** From the project's folder, where npm runs it. */
const FILE = join(process.cwd(), 'apps/api/schema.graphql');

/** The schema as it is served, in an order of its own. No database is asked. */
async function servedSchema(): Promise<string> {
  const nowhere = new Database({
    url: 'postgres://nobody@127.0.0.1:1/none',
    onIdleError: () => undefined,
  });
  const app = await NestFactory.create(
    AppModule.with(readConfig({}), nowhere),
    new FastifyAdapter(),
    { logger: false },
  );
  await app.init();
  const { schema } = app.get(GraphQLSchemaHost, { strict: false });
  const printed = printSchema(lexicographicSortSchema(schema));
  await app.close();
  await nowhere.close();
  return format(printed, { ...(await resolveConfig(FILE)), parser: 'graphql' });
}

const served = await servedSchema();
if (!process.argv.includes('--check')) await writeFile(FILE, served);
else if ((await readFile(FILE, 'utf8')) !== served) {
  process.stderr.write(
    'apps/api/schema.graphql is not what is served: npm run schema, and commit it.\n',
  );
  process.exitCode = 1;
}
