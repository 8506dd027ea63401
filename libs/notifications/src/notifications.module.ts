import { Module } from '@nestjs/common';
import type { DynamicModule } from '@nestjs/common';
import { DevMailbox } from './dev-mailbox.service.js';
import { MailDesk } from './mail-desk.service.js';
import { MailPreferences } from './mail-preferences.service.js';
import { MailProjection } from './mail-projection.service.js';
import { MailSender } from './mail-sender.service.js';
import { MailSettings } from './mail-settings.js';
import { MailWriter } from './mail-writer.service.js';
import { MailRepository } from './mail.repository.js';
import { NotificationPreferences } from './notification-preferences.service.js';
import { UnsubscribeLinks } from './unsubscribe-links.service.js';
import { Unsubscribe } from './unsubscribe.service.js';

const shown = [
  DevMailbox,
  MailDesk,
  MailPreferences,
  MailProjection,
  MailSender,
  NotificationPreferences,
  Unsubscribe,
];

/** Who must be told, and how. Needs `Database` from a global module. */
@Module({})
export class NotificationsModule {
  static with(settings: MailSettings): DynamicModule {
    return {
      module: NotificationsModule,
      providers: [
        { provide: MailSettings, useValue: settings },
        MailRepository,
        MailWriter,
        UnsubscribeLinks,
        ...shown,
      ],
      exports: shown,
    };
  }
}
