import { HttpException, Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Refusal } from '#platform';
import type { RefusalCode } from '#platform';
import { fromAcceptLanguage } from '#wording';
import { ErrorAnswers } from '../graphql/error-answers.service.js';
import { PortalPage } from '../portal/portal-page.service.js';

const statuses: Readonly<Record<RefusalCode | 'INTERNAL', number>> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  BAD_USER_INPUT: 400,
  CONFLICT: 409,
  RATE_LIMITED: 429,
  QUERY_TOO_COMPLEX: 400,
  PAYLOAD_TOO_LARGE: 413,
  IDEMPOTENCY_KEY_REUSED: 409,
  TOKEN_INVALID: 400,
  CURSOR_INVALID: 400,
  UNAVAILABLE: 503,
  INTERNAL: 500,
};

/**
 * Answers what goes wrong outside of a GraphQL operation: as JSON, or with the portal where a person
 * looks for a page. Which of its pages there are is the portal's to know; what an address of our own
 * does not have is not found all the same.
 */
@Injectable()
export class HttpErrors {
  constructor(
    private readonly answers: ErrorAnswers,
    private readonly portal: PortalPage,
  ) {}

  async send(error: unknown, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const locale = fromAcceptLanguage(request.headers['accept-language']);
    const answered = this.answers.ofThrown(asRefusal(error) ?? error, {
      locale,
      requestId: request.id,
      signedIn: false,
    });
    const status = clientStatus(error) ?? statuses[answered.extensions.code];
    if (status === 404 && wantsPage(request) && this.portal.isBuilt)
      return this.portal.show(request, reply, request.is404 ? 200 : 404);
    return reply
      .code(status)
      .header('content-type', 'application/json; charset=utf-8')
      .send(JSON.stringify({ errors: [answered] }));
  }
}

const wantsPage = ({ method, headers }: FastifyRequest): boolean =>
  (method === 'GET' || method === 'HEAD') && (headers.accept ?? '').includes('text/html');

/** The status of an error that Fastify or Nest made of a request that they would not take. */
function clientStatus(error: unknown): number | null {
  if (!(error instanceof Error)) return null;
  const status: unknown =
    error instanceof HttpException
      ? error.getStatus()
      : 'statusCode' in error
        ? error.statusCode
        : null;
  return typeof status === 'number' && status >= 400 && status < 500 ? status : null;
}

/** In words of our own: parsers repeat parts of what they read. */
function asRefusal(error: unknown): Refusal | null {
  const status = clientStatus(error);
  if (status === null) return null;
  if (status === 404) return new Refusal('NOT_FOUND');
  if (status === 413)
    return new Refusal('PAYLOAD_TOO_LARGE', {
      detail: 'A request takes at most 1 MB. Send less, or in several requests.',
    });
  return new Refusal('BAD_USER_INPUT', {
    detail: sentences[status] ?? 'This is no request that can be read. Send one JSON object.',
  });
}

const sentences: Readonly<Record<number, string>> = {
  400: 'The body is not JSON that can be read. Send one JSON object.',
  405: 'This address takes POST only.',
  415: 'The body is taken as application/json only.',
};
