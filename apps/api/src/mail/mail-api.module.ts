import { Module } from '@nestjs/common';
import type { DynamicModule } from '@nestjs/common';
import { DevMailController, UnsubscribeController } from './mail-pages.controller.js';
import { MailResolver } from './mail.resolver.js';
import { NotificationsResolver } from './notifications.resolver.js';

@Module({})
export class MailApiModule {
  static with(notifications: DynamicModule): DynamicModule {
    return {
      module: MailApiModule,
      imports: [notifications],
      controllers: [DevMailController, UnsubscribeController],
      providers: [MailResolver, NotificationsResolver],
    };
  }
}
