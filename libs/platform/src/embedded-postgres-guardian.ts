import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { close, open } from 'node:fs';
import { promisify } from 'node:util';
import { serverEnvironment } from './embedded-postgres-account.js';
import type { ServerAccount } from './embedded-postgres-account.js';

export interface GuardedServer {
  /** Resolves when PostgreSQL is gone. */
  readonly gone: Promise<void>;
  isGone(): boolean;
  /** Asks for a fast shutdown. */
  end(): void;
}

/**
 * Lives in a session of its own, so that a Ctrl-C or a signal to our whole group leaves PostgreSQL
 * running while the application drains. It reads a pipe from us: when that ends, by our wish or by our
 * death of whatever kind, PostgreSQL is told to stop fast (INT), after 4 s at once (QUIT, which the
 * next start repairs from the log), after 6 s by force.
 */
const GUARDIAN = `
trap '' HUP INT TERM
exec 3<&0
"$@" </dev/null 3<&- &
server=$!
{
  while read -r line; do :; done
  for signal in INT INT INT INT QUIT QUIT KILL; do
    kill -$signal "$server" 2>/dev/null || exit 0
    sleep 1
  done
} <&3 3<&- &
watcher=$!
exec 3<&- </dev/null
wait "$server"
status=$?
kill -KILL "$watcher" 2>/dev/null
exit $status
`;

/** Starts PostgreSQL under its guardian; what both say is appended to `logFile`. */
export async function guard(
  command: readonly string[],
  account: ServerAccount,
  logFile: string,
): Promise<GuardedServer> {
  const log = await promisify(open)(logFile, 'a', 0o600);
  const guardian = spawn('/bin/sh', ['-c', GUARDIAN, 'staffetta-postgres-guardian', ...command], {
    ...account,
    cwd: '/',
    env: serverEnvironment,
    detached: true,
    stdio: ['pipe', log, log],
  });
  await promisify(close)(log);
  const gone = once(guardian, 'exit').then(() => undefined);
  // A pipe whose reader died is no news: `gone` tells it.
  guardian.stdin?.on('error', () => undefined);
  // Neither keeps a process alive that has nothing else to do; it ends, and PostgreSQL with it.
  guardian.unref();
  return {
    gone,
    isGone: () => guardian.exitCode !== null || guardian.signalCode !== null,
    end: () => {
      guardian.ref();
      guardian.stdin?.destroy();
    },
  };
}
