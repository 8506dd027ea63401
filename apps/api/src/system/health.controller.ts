import { Controller, Get, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Database, isDatabaseAway } from '#platform';

/** For whoever keeps the process running: is it alive, and may it be sent requests? */
@Controller('health')
export class HealthController {
  constructor(private readonly database: Database) {}

  @Get('live')
  live(): { status: string } {
    return { status: 'ok' };
  }

  @Get('ready')
  async ready(@Res() reply: FastifyReply): Promise<void> {
    const away = await this.isDatabaseAway();
    await reply
      .code(away ? 503 : 200)
      .send({ status: away ? 'the database does not answer' : 'ok' });
  }

  private async isDatabaseAway(): Promise<boolean> {
    try {
      await this.database.rows('SELECT 1');
      return false;
    } catch (error) {
      if (isDatabaseAway(error)) return true;
      throw error;
    }
  }
}
