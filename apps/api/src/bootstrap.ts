import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Logger } from 'pino';
import { demoSignIns, isEmpty, seedDemo } from '#demo';
import type { DemoSignIn } from '#demo';
import { ensureDefaults } from '#directory';
import { EventRelay } from '#events';
import { ensureFirstAdmin } from '#people';
import {
  armCrashPoint,
  ConfigError,
  Database,
  migrate,
  namingTheSetting,
  startEmbeddedPostgres,
  systemClock,
  unsafeRoleFaults,
} from '#platform';
import type { Config } from '#platform';
import { BackgroundWork } from '../../worker/src/worker.module.js';
import { AppModule } from './app.module.js';
import { LiveEvents } from './events/live-events.gateway.js';
import { tokenInCookie } from './graphql/session-cookie.js';
import { httpServer } from './http-server.js';
import { NestLog, openLog } from './system/log.js';

export interface Running {
  /** Where it listens in fact. */
  readonly url: string;
  /** Whom to sign in as, where this is the demo. */
  readonly demo: readonly DemoSignIn[];
  /** Answers what is under way, then ends everything that was started, the embedded database last. */
  close(): Promise<void>;
}

type Closing = () => Promise<void>;

/**
 * Starts everything that one process is: its database where it has its own, the API, the sockets, and
 * the background work unless that runs apart. What was started by then is ended where a later step fails.
 *
 * @throws ConfigError naming a setting that cannot hold
 */
export async function bootstrap(config: Config): Promise<Running> {
  const closings: Closing[] = [];
  const close = async (): Promise<void> => {
    for (let closing = closings.pop(); closing; closing = closings.pop()) await closing();
  };
  try {
    const log = await openLog(config.logLevel);
    const databaseUrl = config.databaseUrl ?? (await embeddedDatabase(config, log, closings));
    await prepareDatabase(config, databaseUrl, log);
    const database = new Database({
      url: databaseUrl,
      onIdleError: ({ message }) => log.warn({ place: 'database' }, message),
    });
    closings.push(() => database.close());
    await ensureDefaults(database);
    if (config.admin) await ensureFirstAdmin(database, config.admin);
    const demo = config.seed === 'demo' ? await openDemo(database) : [];
    armCrashPoint(config.crashAt);
    return { url: await serve(config, database, log, closings), demo, close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function openDemo(database: Database): Promise<readonly DemoSignIn[]> {
  if (await isEmpty(database)) await seedDemo(database, systemClock());
  return demoSignIns(database);
}

async function embeddedDatabase(
  { dataDir }: Config,
  log: Logger,
  closings: Closing[],
): Promise<string> {
  const postgres = await namingTheSetting('folder', () =>
    startEmbeddedPostgres({ dataDir, log: (line) => log.info({ place: 'database' }, line) }),
  );
  closings.push(() => postgres.stop());
  return postgres.url;
}

async function prepareDatabase(
  { production, databaseUrl: given }: Config,
  databaseUrl: string,
  log: Logger,
): Promise<void> {
  const migrating = (): Promise<void> => migrate(databaseUrl);
  // What ails the embedded database is nobody's setting.
  await (given === null ? migrating() : namingTheSetting('database', migrating));
  const faults = await unsafeRoleFaults(databaseUrl);
  if (production && faults.length > 0) throw new ConfigError(faults.join('\n'));
  for (const fault of faults) log.warn({ place: 'database' }, fault);
}

async function serve(
  config: Config,
  database: Database,
  log: Logger,
  closings: Closing[],
): Promise<string> {
  const app = await NestFactory.create<NestFastifyApplication>(
    AppModule.with(config, database),
    await httpServer(config, log),
    {
      logger: new NestLog(log),
      bodyParser: false,
      abortOnError: false,
    },
  );
  closings.push(() => app.close());
  await app.init();
  await app.get(EventRelay).start();
  if (config.worksHere) await app.get(BackgroundWork).start();
  const live = app.get(LiveEvents);
  const http: Server = app.getHttpServer();
  live.attach(http, { origin: config.publicUrl, cookieToken: tokenInCookie });
  closings.push(() => closeConnections(http, live));
  // Not by Nest, which logs what hinders it once more.
  const { port: asked, host } = config;
  const fastify = app.getHttpAdapter().getInstance();
  await namingTheSetting('listening', () => fastify.listen({ port: asked, host }));
  const { port } = http.address() as AddressInfo;
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}

const SWEEP_MS = 50;
/** In it, who keeps a connection and is busy sends the next request over it. */
const LAST_ANSWERS_MS = 250;

/**
 * Lets go of every connection, none of them while a request is under way or on its way: for a moment
 * each answer is its connection's last, and whoever said nothing in that moment is cut. An open socket
 * keeps the server from closing, and so does a connection that its client keeps for later.
 */
async function closeConnections(http: Server, live: LiveEvents): Promise<void> {
  http.prependListener('request', (_, response) => (response.shouldKeepAlive = false));
  await sleep(LAST_ANSWERS_MS);
  const sweep = setInterval(() => http.closeIdleConnections(), SWEEP_MS);
  await live.close();
  clearInterval(sweep);
}
