import { ConsoleLogger, Global, Module } from '@nestjs/common';
import type { DynamicModule } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { EventRelay } from '#events';
import { MailSettings, NotificationsModule } from '#notifications';
import {
  armCrashPoint,
  ConfigError,
  Database,
  namingTheSetting,
  readConfig,
  whenMigrated,
} from '#platform';
import type { Config } from '#platform';
import { BackgroundWork, WorkerModule } from './worker.module.js';

/** The background work in a process of its own, beside API processes that were started with WORK=apart. */
@Global()
@Module({})
class RootModule {
  static with(config: Config, database: Database): DynamicModule {
    const mail = new MailSettings(
      config.publicUrl,
      config.mailFrom,
      config.smtpUrl,
      config.dataDir,
    );
    return {
      module: RootModule,
      imports: [WorkerModule.with(NotificationsModule.with(mail))],
      providers: [{ provide: Database, useValue: database }],
      exports: [Database],
    };
  }
}

async function start(config: Config): Promise<() => Promise<void>> {
  const { databaseUrl } = config;
  if (databaseUrl === null)
    throw new ConfigError(
      'DATABASE_URL must be set: a worker apart shares the database of the API.',
    );
  armCrashPoint(config.crashAt);
  const logger = new ConsoleLogger({ json: true, logLevels: ['fatal', 'error', 'warn'] });
  const onWait = (): void =>
    logger.warn('The database is not up to date yet: an API process brings it there.', 'database');
  await namingTheSetting('database', () => whenMigrated(databaseUrl, onWait));
  const database = new Database({
    url: databaseUrl,
    onIdleError: ({ message }) => logger.warn(message, 'database'),
  });
  const app = await NestFactory.createApplicationContext(RootModule.with(config, database), {
    logger,
  });
  await app.get(EventRelay).start();
  await app.get(BackgroundWork).start();
  return async () => {
    await app.close();
    await database.close();
  };
}

try {
  const stop = await start(readConfig(process.env));
  process.stdout.write('Staffetta works\n');
  for (const signal of ['SIGTERM', 'SIGINT'] as const)
    process.once(signal, () => void stop().then(() => process.exit(0)));
} catch (error) {
  process.stderr.write(`${error instanceof ConfigError ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
