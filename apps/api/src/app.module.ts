import { Module } from '@nestjs/common';
import type { DynamicModule } from '@nestjs/common';
import { MailSettings, NotificationsModule } from '#notifications';
import type { Config, Database } from '#platform';
import { WorkerModule } from '../../worker/src/worker.module.js';
import { ConfigModule } from './config.module.js';
import { EventsApiModule } from './events/events-api.module.js';
import { ApiGraphqlModule } from './graphql/api-graphql.module.js';
import { MailApiModule } from './mail/mail-api.module.js';
import { PeopleApiModule } from './people/people-api.module.js';
import { PlacesApiModule } from './places/places-api.module.js';
import { QueuesApiModule } from './queues/queues-api.module.js';
import { ReferralsApiModule } from './referrals/referrals-api.module.js';
import { ReplayApiModule } from './replay/replay-api.module.js';
import { RulesApiModule } from './rules/rules-api.module.js';
import { SearchApiModule } from './search/search-api.module.js';
import { SignalsApiModule } from './signals/signals-api.module.js';
import { SystemModule } from './system/system.module.js';

@Module({})
export class AppModule {
  static with(config: Config, database: Database): DynamicModule {
    const mail = new MailSettings(
      config.publicUrl,
      config.mailFrom,
      config.smtpUrl,
      config.dataDir,
    );
    const notifications = NotificationsModule.with(mail);
    return {
      module: AppModule,
      imports: [
        ConfigModule.with(config, database),
        ApiGraphqlModule,
        EventsApiModule,
        MailApiModule.with(notifications),
        PeopleApiModule,
        PlacesApiModule,
        QueuesApiModule,
        ReferralsApiModule,
        ReplayApiModule,
        RulesApiModule,
        SearchApiModule,
        SignalsApiModule,
        SystemModule,
        WorkerModule.with(notifications),
      ],
    };
  }
}
