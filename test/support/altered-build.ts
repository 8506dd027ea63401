import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** A change to one file of the build, such as a guard taken out. */
export interface Alteration {
  /** From `dist` on. */
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

export interface AlteredBuild {
  readonly home: string;
  remove(): Promise<void>;
}

/**
 * A copy of the build with something wrong in it, to see that it is noticed.
 *
 * @throws Error where there is nothing to alter: the fault would not hit
 */
export async function alteredBuild(alterations: readonly Alteration[]): Promise<AlteredBuild> {
  const home = await mkdtemp(join(tmpdir(), 'staffetta-altered-'));
  const remove = (): Promise<void> => rm(home, { recursive: true, force: true });
  try {
    await cp('dist', join(home, 'dist'), { recursive: true });
    await cp('package.json', join(home, 'package.json'));
    await symlink(resolve('node_modules'), join(home, 'node_modules'));
    for (const alteration of alterations) await alter(join(home, 'dist'), alteration);
    return { home, remove };
  } catch (error) {
    await remove();
    throw error;
  }
}

async function alter(dist: string, { file, from, to }: Alteration): Promise<void> {
  const path = join(dist, file);
  const text = await readFile(path, 'utf8');
  if (text.split(from).length !== 2) throw new Error(`${file} does not hold once: ${from}`);
  await writeFile(path, text.replace(from, to));
}
