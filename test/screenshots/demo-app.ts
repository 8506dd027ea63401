import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ask } from '../support/client.js';
import { submitted } from '../support/office.js';
import { startServer } from '../support/server.js';
import { draftPage } from './rules.pages.js';
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
    await setTheScene(server.url);
    return { url: server.url, stop: () => server.stop().then(tidy) };
  } catch (error) {
    await tidy();
    throw error;
  }
}

/** Sales cannot have it as it is: its partner is asked for more. */
const LACKING = {
  ...{ buyingSignals: [], confirmsFitAndIntent: false, bant: {} },
  company: {
    name: 'Vetreria Lagunare Srl',
    domain: 'vetreria-lagunare.it',
    country: 'IT',
    industry: 'Manufacturing',
  },
};

/** What the pages count on, and the demo has not, or not for long. */
export async function setTheScene(url: string): Promise<void> {
  await giveTheRepOne(url);
  const [programme, partner, admin] = await Promise.all([
    signIn(url, 'programme'),
    signIn(url, 'partner'),
    signIn(url, 'admin'),
  ]);
  await useKeyOfTheCrm(url, admin.token);
  await draftPage((query, variables) => ask(url, programme.token, query, variables));
  await submitted(url, partner.token, LACKING);
}

/** One key that is in use; partners have none yet. */
async function useKeyOfTheCrm(url: string, administrator: string): Promise<void> {
  const { createApiKey } = await ask<{ createApiKey: { secret: string } }>(
    url,
    administrator,
    'mutation($i: CreateApiKeyInput!){ createApiKey(input: $i){ secret } }',
    { i: { name: 'HubSpot', scopes: ['SIGNALS_WRITE'] } },
  );
  await ask(url, createApiKey.secret, '{ signals { edges { node { id } } } }');
}

/** A manager gives the rep a referral with a whole clock: hers may all be late, and on, before anybody looks. */
async function giveTheRepOne(url: string): Promise<void> {
  const [manager, rep] = await Promise.all([signIn(url, 'manager'), signIn(url, 'rep')]);
  const { referrals } = await ask<{
    referrals: { edges: { node: { id: string; assignment: { rep: { id: string } } } }[] };
  }>(
    url,
    manager.token,
    '{ referrals(filter: { status: [ASSIGNED] }, orderBy: NEWEST, first: 20) { edges { node { id assignment { rep { id } } } } } }',
  );
  const other = referrals.edges.find(({ node }) => node.assignment.rep.id !== rep.id);
  if (!other) throw new Error('the demo has no referral that waits for somebody else');
  const i = { referralId: other.node.id, repId: rep.id, reason: 'She knows them' };
  await ask(
    url,
    manager.token,
    'mutation($i: AssignReferralInput!){ assignReferral(input: $i){ id } }',
    { i },
  );
}

export interface SignedIn {
  readonly id: string;
  readonly name: string;
  readonly token: string;
  /** The language of their profile. */
  readonly locale: string;
}

export async function signIn(url: string, viewer: Viewer): Promise<SignedIn> {
  const { signIn: session } = await ask<{
    signIn: { accessToken: string; viewer: { id: string; name: string; locale: string } };
  }>(
    url,
    null,
    'mutation($i: SignInInput!){ signIn(input: $i){ accessToken viewer { id name locale } } }',
    { i: { email: VIEWERS[viewer], password: PASSWORD } },
  );
  return { token: session.accessToken, ...session.viewer };
}

export async function speak(url: string, { token }: SignedIn, locale: string): Promise<void> {
  await ask(url, token, 'mutation($i: UpdateProfileInput!){ updateProfile(input: $i){ locale } }', {
    i: { locale },
  });
}
