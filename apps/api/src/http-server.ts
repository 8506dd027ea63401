import type { IncomingMessage } from 'node:http';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { LogController } from 'fastify';
import type { FastifyBaseLogger } from 'fastify';
import helmet from 'helmet';
import { newId } from '#platform';
import type { Config, TrustedProxies } from '#platform';
import { portalBuild } from './portal/portal-build.js';

/** What a caller may name a request by. */
const REQUEST_ID = /^[\w.:-]{8,128}$/;
/** Longer than any request takes that somebody still waits for. */
const REQUEST_MS = 30_000;

/** Fastify takes no bare number of hops, since it cannot tell who is next to us; whoever sets one says that nobody else is. */
function trustOf(proxies: TrustedProxies): string[] | ((address: string, hop: number) => boolean) {
  if (typeof proxies === 'number') return (_, hop) => hop < proxies;
  return [...(proxies ?? [])];
}

/** Fastify as we want it, before Nest is put on it. */
export async function httpServer(config: Config, log: FastifyBaseLogger): Promise<FastifyAdapter> {
  const adapter = new FastifyAdapter({
    loggerInstance: log,
    logController: new LogController({ disableRequestLogging: true }),
    requestIdHeader: false,
    genReqId: ({ headers }: IncomingMessage) => {
      const given = headers['x-request-id'];
      return typeof given === 'string' && REQUEST_ID.test(given) ? given : newId();
    },
    requestTimeout: REQUEST_MS,
    trustProxy: trustOf(config.trustedProxies),
    routerOptions: { maxParamLength: 1_000 },
  });
  const http = adapter.getInstance();
  const protect = helmet({
    // Whatever is no page of ours with a policy of its own runs and loads nothing.
    contentSecurityPolicy: {
      useDefaults: false,
      directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] },
    },
    strictTransportSecurity: config.publicUrl.startsWith('https:'),
    crossOriginEmbedderPolicy: false,
  });
  http.addHook('onRequest', (request, reply, done) => {
    protect(request.raw, reply.raw, (error) => {
      done(error instanceof Error ? error : undefined);
    });
  });
  http.addHook('onRequest', (request, reply, done) => {
    void reply.header('x-request-id', request.id);
    done();
  });
  http.addHook('onResponse', (request, reply, done) => {
    request.log.debug(
      {
        method: request.method,
        route: request.routeOptions.url,
        status: reply.statusCode,
        ms: Math.round(reply.elapsedTime),
      },
      'answered',
    );
    done();
  });
  const portal = portalBuild();
  if (portal !== null)
    await http.register(fastifyStatic, {
      root: join(portal, 'assets'),
      prefix: '/assets/',
      decorateReply: false,
      index: false,
      // Their names tell what is in them.
      immutable: true,
      maxAge: '365d',
      preCompressed: true,
    });
  // One-click unsubscribing posts a form; what it says is known from the address.
  http.removeContentTypeParser('text/plain');
  for (const form of ['application/x-www-form-urlencoded', /^multipart\/form-data/])
    http.addContentTypeParser(
      form,
      { parseAs: 'string', bodyLimit: 10_000 },
      (_request, _body, done) => done(null, null),
    );
  return adapter;
}
