import { Global, Module } from '@nestjs/common';
import type { DynamicModule } from '@nestjs/common';
import { Database } from '#platform';
import type { Config } from '#platform';

export const CONFIG = Symbol('CONFIG');

/** What every room may ask for: the configuration and the way to PostgreSQL. */
@Global()
@Module({})
export class ConfigModule {
  static with(config: Config, database: Database): DynamicModule {
    return {
      module: ConfigModule,
      providers: [
        { provide: CONFIG, useValue: config },
        { provide: Database, useValue: database },
      ],
      exports: [CONFIG, Database],
    };
  }
}
