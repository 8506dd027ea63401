import type { LoggerService } from '@nestjs/common';
import { pino } from 'pino';
import type { Logger } from 'pino';

/** Wherever they turn up, at the top or one level down. */
const SECRETS = ['authorization', 'cookie', 'password', 'token', 'accessToken', 'secret'];

/** JSON lines, or for a person at a terminal something to read. Secrets are blotted out, and of errors only what tells where they came from is kept. */
export async function openLog(level: string): Promise<Logger> {
  const options = {
    level,
    base: undefined,
    redact: { paths: SECRETS.flatMap((name) => [name, `*.${name}`, `*.*.${name}`]), censor: '…' },
    serializers: { err: saidError, error: saidError },
  };
  if (!process.stdout.isTTY) return pino(options);
  const { default: pretty } = await import('pino-pretty');
  return pino(options, pretty({ sync: true, translateTime: 'SYS:HH:MM:ss.l' }));
}

/** PostgreSQL adds the very values that it was sent to its errors; they stay out. */
function saidError(error: unknown): unknown {
  if (!(error instanceof Error)) return { message: String(error) };
  const { name, message, stack, cause } = error;
  return {
    type: name,
    message,
    stack,
    ...('code' in error && { code: error.code }),
    ...(cause !== undefined && { cause: saidError(cause) }),
  };
}

/** What Nest says of its own start is for whoever looks for a fault there. */
const FRAMEWORK = new Set([
  'NestFactory',
  'NestApplication',
  'InstanceLoader',
  'RoutesResolver',
  'RouterExplorer',
  'GraphQLModule',
]);

type Level = 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'trace';

/** Nest's logger, writing to the same log. */
export class NestLog implements LoggerService {
  constructor(private readonly to: Logger) {}

  log(message: unknown, ...rest: unknown[]): void {
    this.write(FRAMEWORK.has(String(rest.at(-1))) ? 'debug' : 'info', message, rest);
  }

  fatal(message: unknown, ...rest: unknown[]): void {
    this.write('fatal', message, rest);
  }

  error(message: unknown, ...rest: unknown[]): void {
    this.write('error', message, rest);
  }

  warn(message: unknown, ...rest: unknown[]): void {
    this.write('warn', message, rest);
  }

  debug(message: unknown, ...rest: unknown[]): void {
    this.write('debug', message, rest);
  }

  verbose(message: unknown, ...rest: unknown[]): void {
    this.write('trace', message, rest);
  }

  /** Nest puts the name of the place last; before it may stand a sentence, or the stack of a fault. */
  private write(level: Level, message: unknown, rest: readonly unknown[]): void {
    const place = rest.at(-1);
    const more = rest.slice(0, -1).filter((one) => typeof one === 'string');
    if (message instanceof Error) this.to[level]({ place, err: message }, message.message);
    else if (typeof message === 'object' && message !== null)
      this.to[level]({ place, ...message }, more[0]);
    else this.to[level]({ place, ...(more.length > 0 && { more }) }, String(message));
  }
}
