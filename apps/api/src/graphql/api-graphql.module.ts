import { join } from 'node:path';
import { Module } from '@nestjs/common';
import { GraphQLModule } from '@nestjs/graphql';
import { MercuriusDriver } from '@nestjs/mercurius';
import type { MercuriusDriverConfig } from '@nestjs/mercurius';
import { PeopleModule } from '#people';
import { HttpErrorsModule } from '../system/http-errors.module.js';
import { guardSchema } from './access.guard.js';
import { readDefaults } from './default-values.js';
import { GraphqlEndpoint } from './graphql-endpoint.service.js';
import { QueryGate } from './query-gate.service.js';
import { queryLimits } from './query-limits.guard.js';
import { RequestContexts } from './request-contexts.service.js';
import { RequestRates } from './request-rates.service.js';
import { scalars } from './scalars.js';

/** Strangers learn no names of the schema from what they mistyped. */
const validation = { maxErrors: 5, hideSuggestions: true };

const driver = GraphQLModule.forRoot<MercuriusDriverConfig>({
  driver: MercuriusDriver,
  typePaths: [join(import.meta.dirname, '../**/*.graphql')],
  resolvers: scalars,
  transformSchema: (schema) => guardSchema(readDefaults(schema)),
  // The endpoint is ours: what is refused, and how, is decided there.
  routes: false,
  errorFormatter: ({ data, errors }) => ({
    statusCode: 200,
    response: { data: data ?? null, errors },
  }),
  graphql: { parseOptions: { maxLexicalTokens: queryLimits.tokens }, validateOptions: validation },
});

@Module({
  imports: [driver, PeopleModule, HttpErrorsModule],
  providers: [GraphqlEndpoint, QueryGate, RequestContexts, RequestRates],
  exports: [RequestRates, driver],
})
export class ApiGraphqlModule {}
