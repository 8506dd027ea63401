import { Controller, Get, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { PortalPage } from './portal-page.service.js';

/** The pages that mails lead to, whoever asks; all other pages of the portal are for browsers only. */
@Controller()
export class PortalController {
  constructor(private readonly page: PortalPage) {}

  @Get(['/', 'invite', 'reset', 'referrals/:id'])
  show(@Req() request: FastifyRequest, @Res() reply: FastifyReply): void {
    this.page.show(request, reply);
  }
}
