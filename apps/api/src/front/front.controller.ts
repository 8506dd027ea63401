import { Controller, Get, Inject, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Config } from '#platform';
import { fromAcceptLanguage } from '#wording';
import { CONFIG } from '../config.module.js';
import { frontPage, frontPageHeaders } from './front-page.js';
import type { FrontPage } from './front-page.js';

/** Where links in mails lead until there is a portal. */
@Controller()
export class FrontController {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  @Get('/')
  home(@Req() request: FastifyRequest, @Res() reply: FastifyReply): void {
    show(this.config.production ? 'home' : 'home in development', request, reply);
  }

  @Get('invite')
  invite(@Req() request: FastifyRequest, @Res() reply: FastifyReply): void {
    show('invite', request, reply);
  }

  @Get('reset')
  reset(@Req() request: FastifyRequest, @Res() reply: FastifyReply): void {
    show('reset', request, reply);
  }

  @Get('referrals/:id')
  referral(@Req() request: FastifyRequest, @Res() reply: FastifyReply): void {
    show('referral', request, reply);
  }
}

function show(page: FrontPage, request: FastifyRequest, reply: FastifyReply): void {
  void reply
    .headers(frontPageHeaders)
    .send(frontPage(page, fromAcceptLanguage(request.headers['accept-language'])));
}
