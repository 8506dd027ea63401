import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ask } from '../support/client.js';
import { startServer } from '../support/server.js';
import { VIEWERS } from './shown-page.js';
import type { Viewer } from './shown-page.js';

/** As `libs/demo` has it, and as every start prints it. */
const PASSWORD = 'staffetta-demo-2026';

export interface DemoApp {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/** The app on the demo's data, with a database of its own that goes with it. */
export async function startDemoApp(): Promise<DemoApp> {
  const dataDir = await mkdtemp(join(tmpdir(), 'staffetta-screenshots-'));
  const tidy = (): Promise<void> => rm(dataDir, { recursive: true, force: true });
  try {
    const server = await startServer({
      env: { DATA_DIR: dataDir, SEED: 'demo', DATABASE_URL: '', SMTP_URL: '', PUBLIC_URL: '' },
      readyWithinMs: 120_000,
    });
    return { url: server.url, stop: () => server.stop().then(tidy) };
  } catch (error) {
    await tidy();
    throw error;
  }
}

export interface SignedIn {
  readonly name: string;
  readonly token: string;
  /** The language of their profile. */
  readonly locale: string;
}

export async function signIn(url: string, viewer: Viewer): Promise<SignedIn> {
  const { signIn: session } = await ask<{
    signIn: { accessToken: string; viewer: { name: string; locale: string } };
  }>(
    url,
    null,
    'mutation($i: SignInInput!){ signIn(input: $i){ accessToken viewer { name locale } } }',
    { i: { email: VIEWERS[viewer], password: PASSWORD } },
  );
  return { token: session.accessToken, ...session.viewer };
}

export async function speak(url: string, { token }: SignedIn, locale: string): Promise<void> {
  await ask(url, token, 'mutation($i: UpdateProfileInput!){ updateProfile(input: $i){ locale } }', {
    i: { locale },
  });
}
