import { Controller, Get, NotFoundException, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { devMailHtmlHeaders, DevMailbox, plainPageHeaders, Unsubscribe } from '#notifications';

/** The way out of a kind of mail, from the mail itself (RFC 8058): no sign-in, no cookie. */
@Controller('mail/unsubscribe')
export class UnsubscribeController {
  constructor(private readonly links: Unsubscribe) {}

  @Get(':token')
  async ask(@Param('token') token: string, @Res() reply: FastifyReply): Promise<void> {
    const page = await this.links.ask(token);
    await reply.headers(plainPageHeaders).send(page);
  }

  @Post(':token')
  async apply(@Param('token') token: string, @Res() reply: FastifyReply): Promise<void> {
    const page = await this.links.apply(token);
    await reply.code(200).headers(plainPageHeaders).send(page);
  }
}

/** The mails of a deployment without an SMTP server, which production never is. */
@Controller('dev/mail')
export class DevMailController {
  constructor(private readonly mailbox: DevMailbox) {}

  @Get()
  async all(@Res() reply: FastifyReply): Promise<void> {
    await this.show(reply, await this.page(), plainPageHeaders);
  }

  @Get(':id')
  async one(@Param('id') id: string, @Res() reply: FastifyReply): Promise<void> {
    await this.show(reply, await this.page(id), plainPageHeaders);
  }

  @Get(':id/html')
  async html(@Param('id') id: string, @Res() reply: FastifyReply): Promise<void> {
    await this.show(
      reply,
      this.mailbox.inUse ? await this.mailbox.html(id) : null,
      devMailHtmlHeaders,
    );
  }

  private async page(id?: string): Promise<string | null> {
    return this.mailbox.inUse ? this.mailbox.page(id) : null;
  }

  private async show(
    reply: FastifyReply,
    page: string | null,
    headers: Readonly<Record<string, string>>,
  ): Promise<void> {
    if (page === null) throw new NotFoundException();
    await reply.headers(headers).send(page);
  }
}
