import { execFile } from 'node:child_process';
import { readFile, stat } from 'node:fs/promises';
import { promisify } from 'node:util';

/** Whom PostgreSQL runs as. Empty: the account that runs us. */
export interface ServerAccount {
  readonly uid?: number;
  readonly gid?: number;
}

const run = promisify(execFile);

/** All that the database's programs get to see of our environment. */
export const serverEnvironment = {
  PATH: '/usr/bin:/bin',
  LC_ALL: process.platform === 'darwin' ? 'en_US.UTF-8' : 'C.UTF-8',
  TZ: 'UTC',
} as const;

/**
 * PostgreSQL refuses to run as root. For root it is the account that owns the cluster already, else
 * `postgres`, else `nobody` (initdb refuses a number that the machine's list of accounts lacks).
 */
export async function serverAccount(clusterDirectory: string): Promise<ServerAccount> {
  if (process.getuid?.() !== 0) return {};
  const owner = await stat(clusterDirectory).catch(() => undefined);
  if (owner !== undefined && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  const accounts = await readFile('/etc/passwd', 'utf8').catch(() => '');
  return (
    accountNamed('postgres', accounts) ??
    accountNamed('nobody', accounts) ?? { uid: 65534, gid: 65534 }
  );
}

function accountNamed(name: string, accounts: string): ServerAccount | undefined {
  const line = accounts.split('\n').find((each) => each.startsWith(`${name}:`));
  const [, , uid, gid] = line?.split(':') ?? [];
  return uid && gid ? { uid: Number(uid), gid: Number(gid) } : undefined;
}

/** Runs a program to its end as that account, from the root folder; rejects with what it said. */
export async function runAs(
  account: ServerAccount,
  program: string,
  args: readonly string[],
): Promise<string> {
  const { stdout } = await run(program, args, { ...account, cwd: '/', env: serverEnvironment });
  return stdout;
}

/** Whether the account can walk to that folder: a project below `/root` is closed to all others. */
export async function canReach(account: ServerAccount, directory: string): Promise<boolean> {
  return runAs(account, '/bin/sh', ['-c', 'cd "$1"', 'sh', directory]).then(
    () => true,
    () => false,
  );
}
