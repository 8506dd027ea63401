import { randomUUID } from 'node:crypto';
import { ask, until } from './client.js';
import type { MailSink } from './mail-sink.js';

export const ADMIN = {
  ADMIN_EMAIL: 'admin@vendor.test',
  ADMIN_PASSWORD: 'correct horse battery staple',
};

export interface Someone {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly token: string;
  readonly password: string;
}

export interface Office {
  readonly admin: string;
  readonly manager: Someone;
  readonly partnerManager: Someone;
  readonly reps: readonly Someone[];
  readonly partners: readonly { readonly id: string; readonly admin: Someone }[];
}

/** A vendor with reps and partners, made as an administrator makes them: through the API and mailed invitations. */
export async function openOffice(
  url: string,
  mail: MailSink,
  { reps = 3, partners = 1 } = {},
): Promise<Office> {
  const admin = (
    await ask<{ signIn: { accessToken: string } }>(
      url,
      null,
      'mutation($i: SignInInput!){ signIn(input: $i){ accessToken } }',
      {
        i: { email: ADMIN.ADMIN_EMAIL, password: ADMIN.ADMIN_PASSWORD },
      },
    )
  ).signIn.accessToken;
  const join = (email: string, name: string, role: string, partnerId?: string): Promise<Someone> =>
    invite(url, admin, mail, { email, name, role, partnerId });
  const made: { id: string; admin: Someone }[] = [];
  for (let n = 0; n < partners; n++) {
    const partner = await createPartner(url, admin, `Partner ${n}`);
    made.push({
      id: partner,
      admin: await join(`admin@partner${n}.test`, `Partner Admin ${n}`, 'PARTNER_ADMIN', partner),
    });
  }
  const people: Someone[] = [];
  for (let n = 0; n < reps; n++)
    people.push(await join(`rep${n}@vendor.test`, `Rep ${n}`, 'SALES_REP'));
  return {
    admin,
    manager: await join('manager@vendor.test', 'Sales Manager', 'SALES_MANAGER'),
    partnerManager: await join('partners@vendor.test', 'Partner Manager', 'PARTNER_MANAGER'),
    reps: people,
    partners: made,
  };
}

export async function createPartner(url: string, token: string, name: string): Promise<string> {
  const made = await ask<{ createPartner: { id: string } }>(
    url,
    token,
    'mutation($i: CreatePartnerInput!){ createPartner(input: $i){ id } }',
    { i: { name, tier: 'GOLD', country: 'IT' } },
  );
  return made.createPartner.id;
}

export async function invite(
  url: string,
  token: string,
  mail: MailSink,
  input: {
    email: string;
    name: string;
    role: string;
    partnerId?: string | undefined;
    locale?: string;
  },
): Promise<Someone> {
  const { inviteUser } = await ask<{ inviteUser: { id: string } }>(
    url,
    token,
    'mutation($i: InviteUserInput!){ inviteUser(input: $i){ id } }',
    { i: input },
  );
  const invitation = await until(`the invitation to ${input.email}`, () => mail.to(input.email)[0]);
  const link = /token=([\w~%.-]+)/.exec(invitation.parsed.text ?? '')?.[1] ?? '';
  const password = `a long passphrase for ${input.email}`;
  const { acceptInvite } = await ask<{ acceptInvite: { accessToken: string } }>(
    url,
    null,
    'mutation($i: AcceptInviteInput!){ acceptInvite(input: $i){ accessToken } }',
    {
      i: { token: decodeURIComponent(link), password },
    },
  );
  return {
    id: inviteUser.id,
    email: input.email,
    name: input.name,
    token: acceptInvite.accessToken,
    password,
  };
}

export interface QueueOptions {
  readonly name?: string;
  readonly countries?: readonly string[];
  readonly weights?: readonly number[];
  readonly [field: string]: unknown;
}

export async function createQueue(
  url: string,
  token: string,
  reps: readonly { readonly id: string }[],
  { weights, ...over }: QueueOptions = {},
): Promise<string> {
  const members = reps.map(({ id }, index) => ({ repId: id, weight: weights?.[index] ?? 1 }));
  const made = await ask<{ createQueue: { id: string } }>(
    url,
    token,
    'mutation($i: CreateQueueInput!){ createQueue(input: $i){ id } }',
    {
      i: { name: 'Italy', countries: ['IT'], members, ...over },
    },
  );
  return made.createQueue.id;
}

let prospects = 0;

/** A referral that the default rules make an EQL; no two are of the same account. */
export function prospect(over: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  const account = `p-${process.pid}-${Date.now().toString(36)}-${(prospects++).toString(36)}`;
  return {
    idempotencyKey: randomUUID(),
    productLine: 'CORE',
    touchpoint: 'REFERRAL',
    consent: 'PROSPECT_AGREED',
    confirmsFitAndIntent: true,
    buyingSignals: ['DEMO_REQUESTED'],
    bant: { budget: 'YES', authority: 'YES', need: 'YES', timeline: 'YES' },
    company: {
      name: `Prospect ${account}`,
      domain: `${account}.com`,
      country: 'IT',
      industry: 'SOFTWARE',
      employees: 250,
      techStack: [],
    },
    contact: { name: 'Ada Prova', email: `ada@${account}.com` },
    ...over,
  };
}

export interface SeenAssignment {
  readonly id: string;
  readonly turn: number | null;
  readonly reason: string;
  readonly assignedAt: string;
  readonly dueAt: string | null;
  readonly warnedAt: string | null;
  readonly respondedAt: string | null;
  readonly breachedAt: string | null;
  readonly endedAt: string | null;
  readonly rep: { readonly id: string; readonly name: string };
  readonly queue: { readonly id: string; readonly name: string } | null;
}

export interface SeenReferral {
  readonly id: string;
  readonly status: string;
  readonly leadClass: string;
  readonly tier: string;
  readonly assignment: SeenAssignment | null;
}

export interface SubmitAnswer {
  readonly __typename: 'ReferralSubmitted' | 'ReferralInvalid' | 'ReferralClaimed';
  readonly replayed?: boolean;
  readonly referral?: SeenReferral;
  readonly problems?: readonly {
    readonly code: string;
    readonly path: readonly string[];
    readonly message: string;
  }[];
  readonly until?: string | null;
  readonly message?: string;
  readonly yours?: { readonly id: string } | null;
}

const ASSIGNMENT =
  'id turn reason assignedAt dueAt warnedAt respondedAt breachedAt endedAt rep { id name } queue { id name }';
export const REFERRAL = `id status leadClass tier assignment { ${ASSIGNMENT} }`;
export const ASSIGNMENTS = `assignments { ${ASSIGNMENT} }`;
const OUTCOME = `__typename ... on ReferralSubmitted { replayed referral { ${REFERRAL} } } ... on ReferralInvalid { problems { code path message } } ... on ReferralClaimed { until message yours { id } }`;

export async function submit(
  url: string,
  token: string,
  input: Readonly<Record<string, unknown>>,
): Promise<SubmitAnswer> {
  return (
    await ask<{ submitReferral: SubmitAnswer }>(
      url,
      token,
      `mutation($i: SubmitReferralInput!){ submitReferral(input: $i){ ${OUTCOME} } }`,
      { i: input },
    )
  ).submitReferral;
}

/** Submits what must be stored. */
export async function submitted(
  url: string,
  token: string,
  over: Readonly<Record<string, unknown>> = {},
): Promise<SeenReferral> {
  const answer = await submit(url, token, prospect(over));
  if (!answer.referral) throw new Error(`not stored: ${JSON.stringify(answer)}`);
  return answer.referral;
}

/** A mutation of one referral, such as `acceptReferral` with an `AcceptReferralInput`. */
export async function act(
  url: string,
  token: string,
  mutation: string,
  type: string,
  input: Readonly<Record<string, unknown>>,
): Promise<SeenReferral> {
  return (
    await ask<Record<string, SeenReferral>>(
      url,
      token,
      `mutation($i: ${type}!){ ${mutation}(input: $i){ ${REFERRAL} } }`,
      { i: input },
    )
  )[mutation] as SeenReferral;
}
