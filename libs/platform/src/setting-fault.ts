import { ConfigError } from './config.js';
import { errorCode } from './error-code.js';

/** What a step of the start stands on, by the variables that say it. */
type Stage = 'folder' | 'database' | 'listening';

/** In the words of `readConfig`: each variable with what it takes, and why this is none. */
const faults: Readonly<Record<Stage, (code: string, reason: string) => string | undefined>> = {
  folder: (code, reason) =>
    ['EEXIST', 'ENOTDIR', 'EACCES', 'EPERM', 'EROFS', 'ENOENT', 'ENOSPC'].includes(code)
      ? `DATA_DIR takes a folder that can be written: ${reason}`
      : undefined,
  database: (code, reason) =>
    // Nobody answers, or whoever does refuses the name, the password or the database.
    /^(E[A-Z_]+|28...|3D000|57P03)$/.test(code)
      ? `DATABASE_URL takes a PostgreSQL that answers: ${reason}`
      : undefined,
  listening: (code, reason) => {
    if (code === 'EADDRINUSE' || code === 'EACCES')
      return `PORT takes a port that is free to be used: ${reason}`;
    return ['EADDRNOTAVAIL', 'ENOTFOUND', 'EAI_AGAIN', 'EINVAL'].includes(code)
      ? `HOST takes a name or an address of this machine: ${reason}`
      : undefined;
  },
};

/**
 * Does a step of the start. What the machine refuses is told by the variable that asked for it.
 *
 * @throws ConfigError of one line, or what the step threw where no variable explains it
 */
export async function namingTheSetting<T>(stage: Stage, step: () => Promise<T>): Promise<T> {
  try {
    return await step();
  } catch (error) {
    const cause = firstOf(error);
    const line = faults[stage](errorCode(cause) ?? '', (cause as Error).message);
    throw line === undefined ? error : new ConfigError(line, { cause: error });
  }
}

/** A name with several addresses is refused once by each. */
const firstOf = (error: unknown): unknown =>
  error instanceof AggregateError ? (error.errors[0] ?? error) : error;
