import { Module } from '@nestjs/common';
import { DirectoryModule } from '#directory';
import { PeopleModule } from '#people';
import { ReferralsModule } from '#referrals';
import { SearchResolver } from './search.resolver.js';

@Module({
  imports: [DirectoryModule, PeopleModule, ReferralsModule],
  providers: [SearchResolver],
})
export class SearchApiModule {}
