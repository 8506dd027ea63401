import { Catch } from '@nestjs/common';
import type { ArgumentsHost, ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { HttpErrors } from './http-errors.service.js';

/** Hands what was thrown on as it is: to the GraphQL answer, or to the one place that answers over HTTP. */
@Catch()
export class ErrorFilter implements ExceptionFilter {
  constructor(private readonly errors: HttpErrors) {}

  catch(error: unknown, host: ArgumentsHost): unknown {
    if (host.getType<'http' | 'graphql'>() === 'graphql') return error;
    const http = host.switchToHttp();
    return this.errors.send(
      error,
      http.getRequest<FastifyRequest>(),
      http.getResponse<FastifyReply>(),
    );
  }
}
