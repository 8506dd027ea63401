import { Injectable } from '@nestjs/common';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { GraphQLError, parse } from 'graphql';
import type { GraphQLSchema } from 'graphql';
import { QueryTooComplex } from './query-too-complex.js';
import { excessOf, excessOfVariables, measureQuery, queryLimits } from './query-limits.guard.js';
import type { QueryMeasure } from './query-limits.guard.js';

const MOST_KNOWN = 1_000;

/** Lets a query through to validation and execution when it asks for no more than anybody may. */
@Injectable()
export class QueryGate {
  private readonly known = new Map<string, QueryMeasure>();

  constructor(private readonly schema: GraphQLSchemaHost) {}

  /**
   * @throws QueryTooComplex with the limit
   * @throws GraphQLError where the query does not parse
   */
  pass(query: string, variables: Readonly<Record<string, unknown>> | null): QueryMeasure {
    const measure = this.measure(query);
    const excess = measure.excess ?? excessOfVariables(measure, variables ?? {});
    if (excess) throw new QueryTooComplex(excess);
    return measure;
  }

  private measure(query: string): QueryMeasure {
    const known = this.known.get(query);
    if (known) return known;
    if (query.length > queryLimits.characters) throw new QueryTooComplex(excessOf('characters'));
    const measure = measureWithin(query, this.schema.schema);
    if (this.known.size >= MOST_KNOWN) this.known.clear();
    this.known.set(query, measure);
    return measure;
  }
}

const measureWithin = (query: string, schema: GraphQLSchema): QueryMeasure => {
  try {
    return measureQuery(
      parse(query, { maxLexicalTokens: queryLimits.tokens, noLocation: true }),
      schema,
    );
  } catch (error) {
    if (error instanceof GraphQLError && error.message.includes('Parsing aborted'))
      throw new QueryTooComplex(excessOf('tokens'));
    // The parser goes down with the query, and may be out of stack before it is out of tokens.
    if (error instanceof RangeError) throw new QueryTooComplex(excessOf('depth'));
    throw error;
  }
};
