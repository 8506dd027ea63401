import { randomBytes } from 'node:crypto';
import {
  chmod,
  chown,
  lstat,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  realpath,
  rename,
  rm,
  stat,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { canReach, runAs, serverEnvironment } from './embedded-postgres-account.js';
import type { ServerAccount } from './embedded-postgres-account.js';
import type { PostgresBinaries } from './embedded-postgres-binaries.js';

export const DATABASE_OWNER = 'staffetta';

export interface Cluster {
  /** The real path, as PostgreSQL gets to see it. */
  readonly directory: string;
  /** The password of `DATABASE_OWNER`, made when the cluster was. */
  readonly password: string;
}

/** Where root's own folders hide the project from the database's account. */
const SHARED_HOME = '/var/lib/staffetta';

/** How the name of a cluster begins until initdb is done with it. */
const HALF_MADE = 'postgres.new-';

/**
 * The cluster in `<dataDir>/postgres`, made there when it is missing. Where the server's account
 * cannot walk to `dataDir`, that name is a link to a folder below `/var/lib/staffetta`.
 *
 * @throws Error where the cluster has lost its password file, or initdb fails.
 */
export async function openCluster(
  dataDir: string,
  binaries: PostgresBinaries,
  account: ServerAccount,
  durable: boolean,
): Promise<Cluster> {
  const name = join(dataDir, 'postgres');
  const passwordFile = join(dataDir, 'postgres-password');
  await removeHalfMade(dataDir);
  if (await isCluster(name)) {
    return { directory: await realpath(name), password: await readPassword(passwordFile, name) };
  }
  await rm(name, { recursive: true, force: true });
  const password = randomBytes(24).toString('base64url');
  await writeFile(passwordFile, password, { mode: 0o600 });

  const home = await clusterHome(dataDir, account);
  const made = await mkdtemp(join(home, home === dataDir ? HALF_MADE : 'postgres-'));
  await initialise(made, password, binaries, account, durable);
  if (home === dataDir) await rename(made, name);
  else await symlink(made, name);
  return { directory: await realpath(name), password };
}

async function isCluster(directory: string): Promise<boolean> {
  const version = await stat(join(directory, 'PG_VERSION')).catch(() => undefined);
  return version !== undefined;
}

async function readPassword(file: string, cluster: string): Promise<string> {
  return readFile(file, 'utf8').catch((cause: unknown) => {
    throw new Error(
      `The password of the embedded database is missing: put ${file} back, or remove ${cluster} to start anew.`,
      { cause },
    );
  });
}

/** A start that was killed during initdb leaves its folder; the caller holds the lock. */
async function removeHalfMade(dataDir: string): Promise<void> {
  for (const entry of await readdir(dataDir)) {
    if (!entry.startsWith(HALF_MADE)) continue;
    await rm(join(dataDir, entry), { recursive: true, force: true, maxRetries: 10 });
  }
}

async function clusterHome(dataDir: string, account: ServerAccount): Promise<string> {
  if (account.uid === undefined) return dataDir;
  const { mode } = await lstat(dataDir);
  await chmod(dataDir, mode | 0o011);
  if (await canReach(account, dataDir)) return dataDir;
  await mkdir(SHARED_HOME, { recursive: true, mode: 0o711 });
  return SHARED_HOME;
}

async function initialise(
  directory: string,
  password: string,
  binaries: PostgresBinaries,
  account: ServerAccount,
  durable: boolean,
): Promise<void> {
  const secrets = await mkdtemp(join(tmpdir(), 'staffetta-initdb-'));
  try {
    const passwordFile = join(secrets, 'password');
    await writeFile(passwordFile, password, { mode: 0o600 });
    if (account.uid !== undefined && account.gid !== undefined) {
      for (const path of [passwordFile, secrets, directory])
        await chown(path, account.uid, account.gid);
    }
    await runAs(account, binaries.initdb, [
      ...['-D', directory, '-U', DATABASE_OWNER, '--encoding=UTF8', '--auth=scram-sha-256'],
      // Sorted by code point on every machine; the C library's locale still tells letters for pg_trgm.
      ...['--locale-provider=builtin', '--builtin-locale=C.UTF-8'],
      ...[`--locale=${serverEnvironment.LC_ALL}`, `--pwfile=${passwordFile}`],
      ...(durable ? [] : ['--no-sync']),
    ]);
  } finally {
    await rm(secrets, { recursive: true, force: true });
  }
}
