import type { Readable } from 'node:stream';
import { Injectable, MethodNotAllowedException } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import type { ExecutionResult } from 'graphql';
import { Refusal } from '#platform';
import { HttpErrors } from '../system/http-errors.service.js';
import { ErrorAnswers } from './error-answers.service.js';
import type { AnsweredError, Reader } from './error-answers.service.js';
import { readJson } from './json-body.js';
import { readOperation } from './operation.js';
import type { Operation } from './operation.js';
import { QueryGate } from './query-gate.service.js';
import type { RequestContext } from './request-context.js';
import { RequestContexts } from './request-contexts.service.js';
import { RequestRates } from './request-rates.service.js';

const OTHER_METHODS = ['GET', 'HEAD', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];

/** POST /graphql: one operation as JSON, one answer as JSON, whatever happens. */
@Injectable()
export class GraphqlEndpoint implements OnModuleInit {
  constructor(
    private readonly host: HttpAdapterHost,
    private readonly contexts: RequestContexts,
    private readonly rates: RequestRates,
    private readonly gate: QueryGate,
    private readonly answers: ErrorAnswers,
    private readonly httpErrors: HttpErrors,
  ) {}

  onModuleInit(): void {
    const http = this.host.httpAdapter.getInstance<FastifyInstance>();
    http.register(async (scope) => {
      scope.removeAllContentTypeParsers();
      scope.addContentTypeParser('application/json', (_request: FastifyRequest, body: Readable) =>
        readJson(body),
      );
      scope.setErrorHandler((error, request, reply) => this.httpErrors.send(error, request, reply));
      scope.post('/graphql', async (request, reply) => this.serve(http, request, reply));
      scope.route({
        method: OTHER_METHODS,
        url: '/graphql',
        onRequest: onlyPost,
        handler: onlyPost,
      });
    });
  }

  private async serve(
    http: FastifyInstance,
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<FastifyReply> {
    const operation = readOperation(request.body);
    const context = await this.contexts.of(request, reply);
    try {
      await this.rates.spendRequest(context);
      this.pass(operation, context);
    } catch (error) {
      const answered = this.answers.ofThrown(error, readerOf(context));
      tellWhenAgain(reply, [answered]);
      return send(reply, statusOf([answered], 400), { errors: [answered] });
    }
    return this.execute(http, operation, context, reply);
  }

  /** What is refused before anything is executed. */
  private pass({ query, variables }: Operation, { viewer }: RequestContext): void {
    const { introspects } = this.gate.pass(query, variables);
    if (introspects && viewer === null) throw new Refusal('UNAUTHENTICATED');
  }

  private async execute(
    http: FastifyInstance,
    { query, variables, operationName }: Operation,
    context: RequestContext,
    reply: FastifyReply,
  ): Promise<FastifyReply> {
    let result: ExecutionResult;
    try {
      result = await http.graphql(query, context, variables ?? {}, operationName ?? undefined);
    } catch (error) {
      const faults = queryFaultsIn(error);
      if (faults === null) throw error;
      return send(reply, 400, { errors: this.answers.ofQuery(faults, readerOf(context)) });
    }
    if (!result.errors) return send(reply, 200, result);
    const errors = this.answers.ofExecution(result.errors, readerOf(context));
    tellWhenAgain(reply, errors);
    return send(reply, statusOf(errors, 200), { data: result.data ?? null, errors });
  }
}

const readerOf = ({ locale, requestId, viewer }: RequestContext): Reader => ({
  locale,
  requestId,
  signedIn: viewer !== null,
});

/** What mercurius throws where the document or its variables do not fit. */
function queryFaultsIn(thrown: unknown): readonly GraphQLError[] | null {
  if (!(thrown instanceof Error) || !('errors' in thrown) || !Array.isArray(thrown.errors))
    return null;
  return thrown.errors.every((error) => error instanceof GraphQLError) ? thrown.errors : null;
}

function statusOf(errors: readonly AnsweredError[], usual: number): number {
  const codes = errors.map(({ extensions }) => extensions.code);
  if (codes.includes('UNAVAILABLE')) return 503;
  if (usual !== 200 && codes.includes('RATE_LIMITED')) return 429;
  return usual;
}

/** For clients that know HTTP better than GraphQL. */
function tellWhenAgain(reply: FastifyReply, errors: readonly AnsweredError[]): void {
  const seconds = errors.map(({ extensions }) => Number(extensions['retryAfterSeconds'] ?? 0));
  const longest = Math.max(...seconds);
  if (longest > 0) reply.header('retry-after', String(longest));
}

function send(reply: FastifyReply, status: number, body: object): FastifyReply {
  return reply
    .code(status)
    .header('content-type', 'application/json; charset=utf-8')
    .send(JSON.stringify(body));
}

async function onlyPost(_request: FastifyRequest, reply: FastifyReply): Promise<never> {
  void reply.header('allow', 'POST');
  throw new MethodNotAllowedException();
}
