import { Query, Resolver } from '@nestjs/graphql';
import { Database } from '#platform';

@Resolver()
export class SystemResolver {
  constructor(private readonly database: Database) {}

  @Query()
  async serverTime(): Promise<Date> {
    const [clock] = await this.database.rows<{ now: Date }>({
      name: 'server-time',
      text: 'SELECT clock_timestamp() AS now',
    });
    if (!clock) throw new Error('the database has no clock');
    return clock.now;
  }
}
