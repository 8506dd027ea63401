import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { chromium } from 'playwright-core';
import type { Browser, LaunchOptions } from 'playwright-core';

/** From the project's folder, as the server's build in `../server.ts`. */
const CACHE = resolve('node_modules', '.cache', 'staffetta');
const UNPACK = resolve('test', 'support', 'browser', 'unpack-chromium.mjs');

const ARGS = [
  // Root has no sandbox, and what it opens is our own.
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--font-render-hinting=none',
];

/**
 * A browser without a window: the one that `CHROME_PATH` names; else, on Linux x64, the one that comes as a
 * package with its libraries and fonts, and needs nothing of the system; elsewhere the Chrome that is installed.
 */
export async function launchChromium(): Promise<Browser> {
  return chromium.launch({ args: ARGS, ...(await whichOne()) });
}

async function whichOne(): Promise<LaunchOptions> {
  const named = process.env['CHROME_PATH'];
  if (named !== undefined && named !== '') return { executablePath: named };
  if (process.platform !== 'linux' || process.arch !== 'x64') return { channel: 'chrome' };
  const folder = await unpacked();
  return {
    executablePath: join(folder, 'chromium'),
    env: {
      PATH: process.env['PATH'] ?? '',
      HOME: folder,
      LANG: 'C.UTF-8',
      LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'),
      FONTCONFIG_FILE: join(folder, 'fonts.conf'),
    },
  };
}

/** Unpacked once for each version (2.5 s, 210 MB): aside and renamed, so that nobody starts half a browser. */
async function unpacked(): Promise<string> {
  const folder = join(CACHE, `chromium-${printOfWhatIsUnpacked()}`);
  if (existsSync(folder)) return folder;
  await mkdir(CACHE, { recursive: true });
  const aside = await mkdtemp(join(CACHE, 'unpacking-'));
  try {
    await promisify(execFile)(process.execPath, [UNPACK, aside]);
    await rename(aside, folder);
  } catch (error) {
    // Where another one was first, theirs is as good.
    if (!existsSync(folder)) throw error;
  } finally {
    await rm(aside, { recursive: true, force: true });
  }
  return folder;
}

function printOfWhatIsUnpacked(): string {
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  const print = createHash('sha256');
  for (const file of [join(dirname(entry), '..', 'package.json'), UNPACK])
    print.update(readFileSync(file));
  return print.digest('hex').slice(0, 12);
}
