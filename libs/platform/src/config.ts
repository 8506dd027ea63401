import { z } from 'zod';
import { readCrashAt } from './crash-point.js';
import type { CrashAt } from './crash-point.js';
import { readTrustedProxies } from './trusted-proxies.js';
import type { TrustedProxies } from './trusted-proxies.js';

const wholeNumber = (most: number) =>
  z
    .string()
    .regex(/^\d{1,10}$/)
    .transform(Number)
    .pipe(z.number().max(most));
const perMinute = wholeNumber(1_000_000_000);
const url = (...protocols: string[]) =>
  z.string().refine((value) => URL.canParse(value) && protocols.includes(new URL(value).protocol));
/** Of a URL, only where something is: no path, and nobody's password. */
const isOrigin = (value: string): boolean => {
  const { pathname, search, hash, username, password } = new URL(value);
  return ['', '/'].includes(pathname) && search + hash + username + password === '';
};
/** One address, bare or behind a name; a host of one's own may be a single word. */
const SENDER = /^(?:[^\r\n<>@]*<[^\s<>@,]+@[^\s<>@,]+>|[^\s<>@,]+@[^\s<>@,]+)$/;

/** Each variable with what it takes, in the words of the line that a wrong value is answered with. */
const variables = {
  HOST: { takes: 'a host name or address', schema: z.string().min(1).default('127.0.0.1') },
  PORT: { takes: 'a port, 0 to 65535', schema: wholeNumber(65_535).default(3000) },
  PUBLIC_URL: {
    takes: 'an http or https origin',
    schema: url('http:', 'https:').refine(isOrigin).optional(),
  },
  DATABASE_URL: {
    takes: 'postgres://user:password@host:port/database',
    schema: url('postgres:', 'postgresql:').optional(),
  },
  DATA_DIR: { takes: 'a folder', schema: z.string().min(1).default('.data') },
  SEED: { takes: 'demo or none', schema: z.enum(['demo', 'none']).optional() },
  ADMIN_EMAIL: { takes: 'an e-mail address', schema: z.email().optional() },
  ADMIN_PASSWORD: {
    takes: 'at least 12 characters',
    schema: z.string().min(12).max(256).optional(),
  },
  SMTP_URL: {
    takes: 'smtp://host:port or smtps://…',
    schema: url('smtp:', 'smtps:')
      .refine((value) => new URL(value).hostname !== '')
      .optional(),
  },
  MAIL_FROM: {
    takes: 'a sender, e.g. "Staffetta <no-reply@example.com>"',
    schema: z.string().trim().regex(SENDER).default('Staffetta <no-reply@localhost>'),
  },
  RATE_LIMIT_SUBMITS_PER_MINUTE: {
    takes: 'a whole number, 0 for no limit',
    schema: perMinute.default(120),
  },
  RATE_LIMIT_REQUESTS_PER_MINUTE: {
    takes: 'a whole number, 0 for no limit',
    schema: perMinute.default(1200),
  },
  TRUST_PROXY: {
    takes:
      'how many proxies stand before it, 0 to 10, or their addresses: 10.0.0.0/8,::1, loopback',
    schema: z
      .string()
      .refine((text) => readTrustedProxies(text) !== undefined)
      .optional(),
  },
  NODE_ENV: {
    takes: 'production, development or test',
    schema: z.enum(['production', 'development', 'test']).optional(),
  },
  LOG_LEVEL: {
    takes: 'fatal, error, warn, info, debug or trace',
    schema: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace']).default('info'),
  },
  WORK: {
    takes: 'here or apart: whether this API process also does the background work',
    schema: z.enum(['here', 'apart']).default('here'),
  },
  CRASH_AT: {
    takes: 'the name of a crash point, or name:50 for its 50th passage (tests only)',
    schema: z
      .string()
      .refine((text) => readCrashAt(text) !== null)
      .optional(),
  },
} as const;

const shape = z.object(
  Object.fromEntries(Object.entries(variables).map(([name, { schema }]) => [name, schema])) as {
    [N in keyof typeof variables]: (typeof variables)[N]['schema'];
  },
);

export interface Config {
  readonly host: string;
  readonly port: number;
  /** The origin that links and e-mails carry; without a trailing slash. */
  readonly publicUrl: string;
  /** Null: the embedded database. */
  readonly databaseUrl: string | null;
  readonly dataDir: string;
  readonly seed: 'demo' | 'none';
  readonly admin: { readonly email: string; readonly password: string } | null;
  /** Null: the development mailbox. */
  readonly smtpUrl: string | null;
  readonly mailFrom: string;
  /** 0: no limit. */
  readonly submitsPerMinute: number;
  /** 0: no limit. */
  readonly requestsPerMinute: number;
  /** Whose word holds for the address that a request comes from. */
  readonly trustedProxies: TrustedProxies;
  readonly production: boolean;
  readonly logLevel: string;
  readonly worksHere: boolean;
  readonly crashAt: CrashAt | null;
}

/** Thrown with one line for each variable that cannot hold. */
export class ConfigError extends Error {}

/**
 * Reads the environment, once. An empty value counts as absent.
 *
 * @throws ConfigError naming every variable that is wrong and what it takes
 */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(
    Object.keys(variables).map((name) => [
      name,
      environment[name] === '' ? undefined : environment[name],
    ]),
  );
  const read = shape.safeParse(given);
  if (!read.success) throw new ConfigError(read.error.issues.map(complaint).join('\n'));
  return toConfig(read.data);
}

function complaint(issue: z.core.$ZodIssue): string {
  const name = String(issue.path[0]) as keyof typeof variables;
  return `${name} takes ${variables[name].takes}.`;
}

type Read = z.output<typeof shape>;

function toConfig(read: Read): Config {
  if ((read.ADMIN_EMAIL === undefined) !== (read.ADMIN_PASSWORD === undefined))
    throw new ConfigError('ADMIN_EMAIL and ADMIN_PASSWORD go together: give both or neither.');
  const production = read.NODE_ENV === 'production';
  const config: Config = {
    host: read.HOST,
    port: read.PORT,
    publicUrl: (read.PUBLIC_URL ?? `http://${read.HOST}:${read.PORT}`).replace(/\/+$/, ''),
    databaseUrl: read.DATABASE_URL ?? null,
    dataDir: read.DATA_DIR,
    seed: read.SEED ?? (read.DATABASE_URL === undefined ? 'demo' : 'none'),
    admin:
      read.ADMIN_EMAIL && read.ADMIN_PASSWORD
        ? { email: read.ADMIN_EMAIL, password: read.ADMIN_PASSWORD }
        : null,
    smtpUrl: read.SMTP_URL ?? null,
    mailFrom: read.MAIL_FROM,
    submitsPerMinute: read.RATE_LIMIT_SUBMITS_PER_MINUTE,
    requestsPerMinute: read.RATE_LIMIT_REQUESTS_PER_MINUTE,
    trustedProxies: readTrustedProxies(read.TRUST_PROXY ?? '0') ?? null,
    production,
    logLevel: read.LOG_LEVEL,
    worksHere: read.WORK === 'here',
    crashAt: read.CRASH_AT === undefined ? null : readCrashAt(read.CRASH_AT),
  };
  if (production) refuseUnsafe(config, read);
  return config;
}

function refuseUnsafe(config: Config, read: Read): void {
  const unsafe = [
    read.PUBLIC_URL === undefined &&
      'PUBLIC_URL must be set in production: links and e-mails carry it.',
    config.databaseUrl === null &&
      'DATABASE_URL must be set in production: the embedded database is for trying out.',
    config.smtpUrl === null &&
      'SMTP_URL must be set in production: the development mailbox sends nothing.',
    config.seed === 'demo' &&
      'SEED must be none in production: the demo signs in with printed passwords.',
    config.crashAt !== null && 'CRASH_AT must not be set in production: it is for tests.',
  ].filter((line) => line !== false);
  if (unsafe.length > 0) throw new ConfigError(unsafe.join('\n'));
}
