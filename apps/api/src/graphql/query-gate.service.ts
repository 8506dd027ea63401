import { Injectable } from '@nestjs/common';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { GraphQLError, parse } from 'graphql';
import { Refusal } from '#platform';
import { excessOf, excessOfVariables, measureQuery, queryLimits } from './query-limits.guard.js';
import type { Excess, QueryMeasure } from './query-limits.guard.js';

const MOST_KNOWN = 1_000;

/** Lets a query through to validation and execution when it asks for no more than anybody may. */
@Injectable()
export class QueryGate {
  private readonly known = new Map<string, QueryMeasure>();

  constructor(private readonly schema: GraphQLSchemaHost) {}

  /**
   * @throws Refusal QUERY_TOO_COMPLEX with the limit
   * @throws GraphQLError where the query does not parse
   */
  pass(query: string, variables: Readonly<Record<string, unknown>> | null): QueryMeasure {
    const measure = this.measure(query);
    const excess = measure.excess ?? excessOfVariables(measure, variables ?? {});
    if (excess) throw tooComplex(excess);
    return measure;
  }

  private measure(query: string): QueryMeasure {
    const known = this.known.get(query);
    if (known) return known;
    if (query.length > queryLimits.characters) throw tooComplex(excessOf('characters'));
    const measure = measureQuery(parseWithin(query), this.schema.schema);
    if (this.known.size >= MOST_KNOWN) this.known.clear();
    this.known.set(query, measure);
    return measure;
  }
}

const parseWithin = (query: string): ReturnType<typeof parse> => {
  try {
    return parse(query, { maxTokens: queryLimits.tokens, noLocation: true });
  } catch (error) {
    if (error instanceof GraphQLError && error.message.includes('Parsing aborted')) throw tooComplex(excessOf('tokens'));
    throw error;
  }
};

const sentences: Readonly<Record<Excess['limit'], string>> = {
  characters: 'characters in a query',
  tokens: 'tokens in a query',
  fields: 'fields written in a query',
  rootFields: 'fields at the top of an operation',
  aliases: 'aliases in a query',
  directives: 'directives in a query',
  depth: 'levels of nesting',
  cost: 'fields that the answer could hold',
  first: 'entries of a list at once, and 1 is the least',
};

function tooComplex({ limit, most }: Excess): Refusal {
  return new Refusal('QUERY_TOO_COMPLEX', { detail: `${most} is the most for ${sentences[limit]}. Ask for less at a time.`, state: limit });
}
