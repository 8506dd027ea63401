import { Module } from '@nestjs/common';
import { PeopleModule } from '#people';
import { ReferralsModule } from '#referrals';
import { ReportingModule } from '#reporting';
import { ApiKeysResolver } from './api-keys.resolver.js';
import { AuditResolver } from './audit.resolver.js';
import { PartnerFiguresResolver } from './partner-figures.resolver.js';
import { PartnersResolver } from './partners.resolver.js';
import { PeopleLoaders } from './people-loaders.service.js';
import { PeopleResolver } from './people.resolver.js';
import { SessionsResolver } from './sessions.resolver.js';
import { SignInAnswer } from './sign-in-answer.service.js';
import { UsersResolver } from './users.resolver.js';

@Module({
  imports: [PeopleModule, ReferralsModule, ReportingModule],
  providers: [
    PeopleLoaders,
    SignInAnswer,
    ApiKeysResolver,
    AuditResolver,
    PartnerFiguresResolver,
    PartnersResolver,
    PeopleResolver,
    SessionsResolver,
    UsersResolver,
  ],
  exports: [PeopleLoaders],
})
export class PeopleApiModule {}
