import { Controller, Get, Inject, NotFoundException, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Config } from '#platform';
import { CONFIG } from '../config.module.js';
import { exampleOperations } from './example-operations.js';

/** The page brings everything along; its editor starts workers from what it holds. */
const headers: Readonly<Record<string, string>> = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy':
    "default-src 'none'; script-src 'unsafe-inline' 'unsafe-eval' blob:; worker-src blob:; style-src 'unsafe-inline'; img-src data:; font-src data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'cache-control': 'no-cache',
};

/** The API to play with, beside its documentation. Not in production. */
@Controller('graphiql')
export class GraphiqlController {
  private page: string | null = null;

  constructor(@Inject(CONFIG) private readonly config: Config) {}

  @Get()
  async show(@Res() reply: FastifyReply): Promise<void> {
    if (this.config.production) throw new NotFoundException();
    this.page ??= await render();
    await reply.headers(headers).send(this.page);
  }
}

/** 9 MB, so only read once somebody asks. */
async function render(): Promise<string> {
  const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql');
  return renderGraphiQL({
    title: 'Staffetta API',
    endpoint: '/graphql',
    credentials: 'same-origin',
    defaultTabs: exampleOperations.map((query) => ({ query })),
  });
}
