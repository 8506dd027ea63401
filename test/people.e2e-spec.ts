import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Global, Module } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import type { TestingModule } from '@nestjs/testing';
import pg from 'pg';
import {
  CreateProductLine,
  CreateQueue,
  CreateTier,
  Directory,
  DirectoryModule,
  Queues,
  SetAvailability,
  SetWorkingHours,
  UpdateQueue,
  ensureDefaults,
} from '#directory';
import type { QueueDraft } from '#directory';
import {
  AcceptInvite,
  ApiKeys,
  AuditTrail,
  Authenticator,
  CreateApiKey,
  CreatePartner,
  InviteUser,
  Partners,
  PeopleModule,
  RequestPasswordReset,
  ResetPassword,
  RevokeApiKey,
  Sessions,
  SignIn,
  SignOut,
  UpdateProfile,
  Users,
  deactivate,
  ensureFirstAdmin,
} from '#people';
import type { SignedIn, Viewer } from '#people';
import { Database, Refusal, isPartnerRole, newId } from '#platform';
import type { ViewerRole } from '#platform';
import { freshDatabase } from './support/database.js';
import type { FreshDatabase } from './support/database.js';

const ADMIN_EMAIL = 'ada@staffetta.test';
const PASSWORD = 'correct horse battery';

let fresh: FreshDatabase;
let database: Database;
let app: TestingModule;
let admin: Viewer;

beforeAll(async () => {
  fresh = await freshDatabase();
  database = new Database({ url: fresh.url, onIdleError: () => undefined });
  await ensureDefaults(database);
  await ensureFirstAdmin(database, { email: ADMIN_EMAIL, password: PASSWORD });

  @Global()
  @Module({ providers: [{ provide: Database, useValue: database }], exports: [Database] })
  class DatabaseModule {}
  app = await Test.createTestingModule({
    imports: [DatabaseModule, PeopleModule, DirectoryModule],
  }).compile();
  admin = (await signIn(ADMIN_EMAIL)).viewer;
});

afterAll(async () => {
  await app.close();
  await database.close();
  await fresh.drop();
});

let sources = 0;
/** Each from an address of its own, so that no story locks out another one's source. */
const newSource = (): string =>
  `198.51.${String(Math.floor(++sources / 250))}.${String(sources % 250)}`;

const signIn = (email: string, password = PASSWORD, sourceAddress: string | null = newSource()) =>
  app.get(SignIn).signIn({ email, password, sourceAddress });

let newcomers = 0;
const newAddress = (): string => `person${String(++newcomers)}@mail.test`;

async function invite(
  inviter: Viewer,
  role: ViewerRole,
  partnerId: string | null,
  email = newAddress(),
) {
  const name = email.slice(0, email.indexOf('@'));
  const user = await app
    .get(InviteUser)
    .invite(inviter, { email, name, role, partnerId, locale: 'en', timeZone: null });
  return { user, token: await mailedToken('INVITE', user.id) };
}

async function mailedToken(kind: string, userId: string): Promise<string> {
  const [mail] = await database.rows<{ token: string }>(
    `SELECT params->>'token' AS token FROM mail WHERE kind = $1 AND user_id = $2 ORDER BY created_at DESC, give_up_at DESC LIMIT 1`,
    [kind, userId],
  );
  return mail?.token ?? '';
}

async function join(role: ViewerRole, partnerId: string | null = null): Promise<SignedIn> {
  const { token } = await invite(admin, role, partnerId);
  return app.get(AcceptInvite).accept(token, PASSWORD);
}

const newPartner = (name: string, viewer = admin) =>
  app.get(CreatePartner).create(viewer, { name, tier: 'GOLD', country: 'IT' });

const authenticate = (token: string): Promise<Viewer> => app.get(Authenticator).authenticate(token);

const isRefusal = (code: string, details: object = {}) =>
  expect.objectContaining({ code, details: expect.objectContaining(details) });

async function refusalOf(work: Promise<unknown>): Promise<Refusal> {
  const outcome = await work.catch((error: unknown) => error);
  if (outcome instanceof Refusal) return outcome;
  throw new Error('it was not refused', { cause: outcome });
}

async function problemCodes(work: Promise<unknown>): Promise<readonly string[]> {
  const { code, details } = await refusalOf(work);
  expect(code).toBe('BAD_USER_INPUT');
  return (details.problems ?? []).map((problem) => `${problem.code} ${problem.path.join('.')}`);
}

const auditOf = async (action: string, subjectId: string) =>
  (await app.get(AuditTrail).page(admin, { action, subjectId }, { first: 10, after: null }))
    .entries;

describe('signing in', () => {
  it('opens a session of 30 days that says who asks', async () => {
    const { accessToken, expiresAt, viewer } = await signIn(' ADA@Staffetta.test ');
    expect(accessToken).toMatch(/^st_s_[A-Za-z0-9_-]{43}$/);
    const [clock] = await database.rows<{ days: number }>(
      'SELECT round(extract(epoch FROM $1::timestamptz - now()) / 86400)::int AS days',
      [expiresAt],
    );
    expect(clock?.days).toBe(30);
    expect(await authenticate(accessToken)).toEqual(viewer);
    expect(viewer).toMatchObject({
      email: ADMIN_EMAIL,
      role: 'ADMIN',
      partnerId: null,
      apiKey: null,
    });
  });

  it('keeps no token that somebody could read', async () => {
    const { accessToken } = await signIn(ADMIN_EMAIL);
    const rows = await database.rows<{ row: string }>('SELECT s::text AS row FROM session s');
    expect(rows.some(({ row }) => row.includes(accessToken))).toBe(false);
  });

  it('answers a wrong password and an unknown address alike', async () => {
    await expect(signIn(ADMIN_EMAIL, 'wrong password')).rejects.toEqual(
      isRefusal('UNAUTHENTICATED'),
    );
    await expect(signIn('nobody@mail.test')).rejects.toEqual(isRefusal('UNAUTHENTICATED'));
    await expect(signIn('no address\u0000\ud800')).rejects.toEqual(isRefusal('UNAUTHENTICATED'));
    const { user } = await invite(admin, 'SALES_REP', null);
    await expect(signIn(user.email)).rejects.toEqual(isRefusal('UNAUTHENTICATED'));
  });

  it('refuses the sixth attempt after five wrong passwords, even with the right one', async () => {
    const { viewer } = await join('SALES_REP');
    for (let i = 0; i < 5; i++) {
      await expect(signIn(viewer.email, `guess ${String(i)}`)).rejects.toEqual(
        isRefusal('UNAUTHENTICATED'),
      );
    }
    const { code, details } = await refusalOf(signIn(viewer.email));
    expect(code).toBe('RATE_LIMITED');
    expect(details.retryAfterSeconds).toBeGreaterThan(890);
    expect(details.retryAfterSeconds).toBeLessThanOrEqual(900);
    await aQuarterOfAnHourLater();
    await expect(signIn(viewer.email)).resolves.toMatchObject({ viewer: { email: viewer.email } });
  });

  it('limits an address that is nobody’s in the same way', async () => {
    const email = newAddress();
    for (let i = 0; i < 5; i++) {
      await expect(signIn(email)).rejects.toEqual(isRefusal('UNAUTHENTICATED'));
    }
    await expect(signIn(email.toUpperCase())).rejects.toEqual(
      isRefusal('RATE_LIMITED', { state: 'TOO_MANY_ATTEMPTS' }),
    );
  });

  it('lets no more than five guesses through when they come side by side', async () => {
    const { viewer } = await join('SALES_REP');
    const guesses = Array.from({ length: 20 }, (_, i) =>
      signIn(viewer.email, `guess ${String(i)}`),
    );
    const answers = await Promise.allSettled([...guesses, signIn(viewer.email)]);
    const codes = answers.map((a) =>
      a.status === 'rejected' ? (a.reason as { code: string }).code : 'in',
    );
    expect(codes.filter((code) => code === 'UNAUTHENTICATED')).toHaveLength(5);
    expect(codes.filter((code) => code === 'RATE_LIMITED')).toHaveLength(16);
  });

  it('lets somebody in who comes twenty times at once with the right password', async () => {
    const { viewer } = await join('SALES_REP');
    await Promise.all(Array.from({ length: 20 }, () => signIn(viewer.email)));
  });

  it('forgives an account’s wrong passwords once the right one came', async () => {
    const { viewer } = await join('SALES_REP');
    for (const password of [
      'a wrong one',
      'a wrong one',
      'a wrong one',
      'a wrong one',
      PASSWORD,
      'a wrong one',
    ]) {
      await signIn(viewer.email, password).catch(() => undefined);
    }
    await expect(signIn(viewer.email)).resolves.toBeDefined();
  });

  it('stops a source that guesses at many accounts', async () => {
    const source = '2001:db8:7:7::1';
    await Promise.all(
      Array.from({ length: 50 }, () =>
        signIn(newAddress(), PASSWORD, source).catch(() => undefined),
      ),
    );
    await expect(signIn(ADMIN_EMAIL, PASSWORD, '2001:db8:7:7::2')).rejects.toEqual(
      isRefusal('RATE_LIMITED'),
    );
    await expect(signIn(ADMIN_EMAIL, PASSWORD, '2001:db8:7:8::1')).resolves.toBeDefined();
  });

  it('puts failed attempts on record, without the password or a stranger’s address', async () => {
    const email = newAddress();
    await signIn(email, 'secret of a stranger').catch(() => undefined);
    const entries = await app
      .get(AuditTrail)
      .page(admin, { action: 'session.refused' }, { first: 1, after: null });
    expect(entries.entries[0]).toMatchObject({
      actorId: null,
      subjectId: null,
      data: { address: 'p***@mail.test' },
    });
    const rows = await database.rows<{ row: string }>('SELECT a::text AS row FROM audit_entry a');
    expect(
      rows.some(({ row }) => row.includes(email) || row.includes('secret of a stranger')),
    ).toBe(false);
    const counters = await database.rows<{ key: string }>('SELECT key FROM rate_limit');
    expect(counters.some(({ key }) => key.includes('@'))).toBe(false);
  });
});

const aQuarterOfAnHourLater = () => database.rows('UPDATE rate_limit SET expire = expire - 900000');

describe('a session', () => {
  it('ends at once by signing out, on every process', async () => {
    const { accessToken, viewer } = await signIn(ADMIN_EMAIL);
    const elsewhere = new Database({ url: fresh.url, onIdleError: () => undefined });
    const otherProcess = new Authenticator(elsewhere);
    await expect(otherProcess.authenticate(accessToken)).resolves.toEqual(viewer);
    await app.get(SignOut).signOut(viewer);
    await expect(otherProcess.authenticate(accessToken)).rejects.toEqual(
      isRefusal('UNAUTHENTICATED'),
    );
    await expect(authenticate(accessToken)).rejects.toEqual(isRefusal('UNAUTHENTICATED'));
    await elsewhere.close();
  });

  it('ends after its 30 days', async () => {
    const { accessToken, viewer } = await signIn(ADMIN_EMAIL);
    await database.rows(`UPDATE session SET expires_at = now() WHERE id = $1`, [viewer.sessionId]);
    await expect(authenticate(accessToken)).rejects.toEqual(isRefusal('UNAUTHENTICATED'));
  });

  it('is told from a made-up one, also when many ask at once', async () => {
    const { accessToken, viewer } = await signIn(ADMIN_EMAIL);
    const madeUp = [
      '',
      'st_s_',
      `st_s_${'A'.repeat(43)}`,
      `st_k_${'A'.repeat(43)}`,
      `${accessToken}x`,
      'x'.repeat(100_000),
    ];
    const answers = await Promise.allSettled(
      [accessToken, ...madeUp, accessToken].map(authenticate),
    );
    expect(answers.map(({ status }) => status)).toEqual([
      'fulfilled',
      ...madeUp.map(() => 'rejected'),
      'fulfilled',
    ]);
    expect(answers[0]).toEqual({ status: 'fulfilled', value: viewer });
  });

  it('can be ended from another one, by its owner alone', async () => {
    const here = await join('SALES_REP');
    const there = await signIn(here.viewer.email);
    const theirs = await app.get(Sessions).list(here.viewer);
    expect(theirs.map(({ id, current }) => [id, current])).toEqual([
      [there.viewer.sessionId, false],
      [here.viewer.sessionId, true],
    ]);
    const id = there.viewer.sessionId ?? '';
    await expect(app.get(Sessions).revoke(admin, id)).rejects.toEqual(isRefusal('NOT_FOUND'));
    await app.get(Sessions).revoke(here.viewer, id);
    await expect(authenticate(there.accessToken)).rejects.toEqual(isRefusal('UNAUTHENTICATED'));
    await expect(app.get(Sessions).revoke(here.viewer, id)).rejects.toEqual(isRefusal('NOT_FOUND'));
    const never = newId();
    const ended = await app
      .get(Authenticator)
      .endedAmong([id, here.viewer.sessionId ?? '', never, 'no id'], []);
    expect(ended).toEqual({ sessionIds: [id, never, 'no id'], apiKeyIds: [] });
  });
});

describe('an invitation', () => {
  it('lets somebody join, once', async () => {
    const { user, token } = await invite(admin, 'SALES_REP', null);
    expect(user).toMatchObject({ role: 'SALES_REP', joined: false, active: true, timeZone: 'UTC' });
    const answers = await Promise.allSettled([
      app.get(AcceptInvite).accept(token, PASSWORD),
      app.get(AcceptInvite).accept(token, PASSWORD),
    ]);
    expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(answers.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: { code: 'TOKEN_INVALID' },
    });
    await expect(app.get(AcceptInvite).accept(token, PASSWORD)).rejects.toEqual(
      isRefusal('TOKEN_INVALID'),
    );
    await expect(signIn(user.email)).resolves.toBeDefined();
    expect(await auditOf('user.invited', user.id)).toMatchObject([
      { actorId: admin.userId, data: { role: 'SALES_REP' } },
    ]);
    expect(await auditOf('user.joined', user.id)).toMatchObject([{ actorId: user.id }]);
  });

  it('waits for a password that can be taken, and runs out after 7 days', async () => {
    const { user, token } = await invite(admin, 'SALES_REP', null);
    const accept = (password: string) => app.get(AcceptInvite).accept(token, password);
    expect(await problemCodes(accept('short'))).toEqual(['PASSWORD_TOO_SHORT password']);
    expect(await problemCodes(accept('x'.repeat(257)))).toEqual(['PASSWORD_TOO_LONG password']);
    expect(await problemCodes(accept(user.email))).toEqual(['PASSWORD_IS_ADDRESS password']);
    const [link] = await database.rows<{ days: number; mailEndsWithIt: boolean }>(
      `SELECT round(extract(epoch FROM l.expires_at - now()) / 86400)::int AS days, m.give_up_at = l.expires_at AS "mailEndsWithIt"
         FROM secret_link l JOIN mail m ON m.dedupe_key = 'INVITE:' || encode(l.token_hash, 'hex') WHERE l.user_id = $1`,
      [user.id],
    );
    expect(link).toEqual({ days: 7, mailEndsWithIt: true });
    await database.rows('UPDATE secret_link SET expires_at = now() WHERE user_id = $1', [user.id]);
    await expect(accept(PASSWORD)).rejects.toEqual(isRefusal('TOKEN_INVALID'));
  });

  it('sent again ends the one before it; who has joined is not invited again', async () => {
    const first = await invite(admin, 'SALES_REP', null);
    const again = await invite(admin, 'SALES_MANAGER', null, first.user.email.toUpperCase());
    expect(again.user).toMatchObject({ id: first.user.id, role: 'SALES_MANAGER' });
    await expect(app.get(AcceptInvite).accept(first.token, PASSWORD)).rejects.toEqual(
      isRefusal('TOKEN_INVALID'),
    );
    await app.get(AcceptInvite).accept(again.token, PASSWORD);
    await expect(invite(admin, 'SALES_REP', null, first.user.email)).rejects.toEqual(
      isRefusal('CONFLICT', { state: 'EMAIL_TAKEN' }),
    );
  });

  it('to one address twice at once makes one person', async () => {
    const email = newAddress();
    await Promise.all([
      invite(admin, 'SALES_REP', null, email),
      invite(admin, 'SALES_REP', null, email),
    ]);
    expect(await database.rows('SELECT 1 FROM users WHERE email = $1', [email])).toHaveLength(1);
  });

  it('is refused with everything that is wrong with it', async () => {
    const bad = {
      name: 'a\r\nb',
      role: 'PARTNER_MEMBER',
      partnerId: null,
      locale: 'xx',
      timeZone: '+01:00',
    } as const;
    expect(
      await problemCodes(
        app.get(InviteUser).invite(admin, { ...bad, email: 'b@x.test\r\nBcc: evil@e.test' }),
      ),
    ).toEqual([
      'CONTROL_CHARACTERS_NOT_ALLOWED email',
      'CONTROL_CHARACTERS_NOT_ALLOWED name',
      'REQUIRED partnerId',
      'LOCALE_UNKNOWN locale',
      'TIME_ZONE_UNKNOWN timeZone',
    ]);
    const { id } = await newPartner('Vendor roles');
    expect(await problemCodes(invite(admin, 'SALES_REP', id))).toEqual([
      'PARTNER_NOT_ALLOWED partnerId',
    ]);
    await expect(invite(admin, 'PARTNER_MEMBER', newId())).rejects.toEqual(isRefusal('NOT_FOUND'));
    await expect(invite(admin, 'PARTNER_MEMBER', 'no id')).rejects.toEqual(isRefusal('NOT_FOUND'));
  });

  it('is the partners’ administrators’ for their own partner alone', async () => {
    const [own, other] = [await newPartner('Own'), await newPartner('Other')];
    const { viewer: partnerAdmin } = await join('PARTNER_ADMIN', own.id);
    const { user } = await invite(partnerAdmin, 'PARTNER_MEMBER', null);
    expect(user.partnerId).toBe(own.id);
    const refusals = await Promise.all(
      [other.id, newId()].map((id) =>
        invite(partnerAdmin, 'PARTNER_MEMBER', id).catch((error: unknown) => error),
      ),
    );
    expect(refusals[0]).toEqual(isRefusal('NOT_FOUND'));
    expect(refusals[0]).toEqual(refusals[1]);
    await expect(invite(partnerAdmin, 'SALES_REP', null)).rejects.toEqual(isRefusal('FORBIDDEN'));
    const { viewer: member } = await join('PARTNER_MEMBER', own.id);
    await expect(invite(member, 'PARTNER_MEMBER', own.id)).rejects.toEqual(isRefusal('FORBIDDEN'));
    const waiting = await invite(admin, 'PARTNER_MEMBER', other.id);
    await expect(invite(partnerAdmin, 'PARTNER_ADMIN', null, waiting.user.email)).rejects.toEqual(
      isRefusal('CONFLICT'),
    );
  });
});

describe('a password reset', () => {
  const reset = (token: string, password: string) => app.get(ResetPassword).reset(token, password);

  it('ends every session, opens a new one and works once', async () => {
    const before = await join('SALES_REP');
    await app.get(RequestPasswordReset).request(before.viewer.email);
    const token = await mailedToken('PASSWORD_RESET', before.viewer.userId);
    expect(await problemCodes(reset(token, 'short'))).toEqual(['PASSWORD_TOO_SHORT password']);
    const answers = await Promise.allSettled([1, 2].map(() => reset(token, 'a new long password')));
    const rejected = answers.find((answer) => answer.status === 'rejected');
    expect(rejected).toMatchObject({ reason: { code: 'TOKEN_INVALID' } });
    const after = answers.flatMap((a) => (a.status === 'fulfilled' ? [a.value] : []))[0];
    expect(await authenticate(after?.accessToken ?? '')).toEqual(after?.viewer);
    await expect(authenticate(before.accessToken)).rejects.toEqual(isRefusal('UNAUTHENTICATED'));
    await expect(reset(token, 'yet another password')).rejects.toEqual(isRefusal('TOKEN_INVALID'));
    await expect(signIn(before.viewer.email)).rejects.toEqual(isRefusal('UNAUTHENTICATED'));
    await expect(signIn(before.viewer.email, 'a new long password')).resolves.toBeDefined();
    expect(await auditOf('password.reset', before.viewer.userId)).toHaveLength(1);
  });

  it('runs out after an hour, and its link invites nobody', async () => {
    const { viewer } = await join('SALES_REP');
    await app.get(RequestPasswordReset).request(viewer.email);
    const token = await mailedToken('PASSWORD_RESET', viewer.userId);
    await expect(app.get(AcceptInvite).accept(token, PASSWORD)).rejects.toEqual(
      isRefusal('TOKEN_INVALID'),
    );
    const [link] = await database.rows<{ minutes: number }>(
      `SELECT round(extract(epoch FROM expires_at - now()) / 60)::int AS minutes FROM secret_link WHERE user_id = $1 AND purpose = 'RESET'`,
      [viewer.userId],
    );
    expect(link?.minutes).toBe(60);
    await database.rows('UPDATE secret_link SET expires_at = now() WHERE user_id = $1', [
      viewer.userId,
    ]);
    await expect(reset(token, 'a new long password')).rejects.toEqual(isRefusal('TOKEN_INVALID'));
  });

  it('is mailed to those who can sign in, at most five times an hour, and says nothing of the others', async () => {
    const mails = async () =>
      (await database.rows(`SELECT 1 FROM mail WHERE kind = 'PASSWORD_RESET'`)).length;
    const before = await mails();
    const { user: invited } = await invite(admin, 'SALES_REP', null);
    for (const email of [newAddress(), 'no address\u0000', '', invited.email]) {
      await expect(app.get(RequestPasswordReset).request(email)).resolves.toBeUndefined();
    }
    expect(await mails()).toBe(before);
    const { viewer } = await join('SALES_REP');
    for (let i = 0; i < 7; i++) await app.get(RequestPasswordReset).request(viewer.email);
    expect(await mails()).toBe(before + 5);
  });
});

describe('an API key', () => {
  it('acts as a member of its partner within its scopes, until it is revoked', async () => {
    const partner = await newPartner('Key holders');
    const { viewer: partnerAdmin } = await join('PARTNER_ADMIN', partner.id);
    const key = {
      name: 'CRM',
      scopes: ['REFERRALS_READ', 'EVENTS_READ', 'EVENTS_READ'],
      expiresAt: null,
    } as const;
    const { id, secret } = await app.get(CreateApiKey).create(partnerAdmin, key);
    expect(secret).toMatch(/^st_k_[A-Za-z0-9_-]{43}$/);
    expect(await authenticate(secret)).toEqual({
      ...partnerAdmin,
      role: 'PARTNER_MEMBER',
      sessionId: null,
      apiKey: { id, scopes: ['REFERRALS_READ', 'EVENTS_READ'] },
    });
    expect(await app.get(ApiKeys).list(partnerAdmin)).toMatchObject([
      { id, name: 'CRM', revokedAt: null },
    ]);
    const rows = await database.rows<{ row: string }>('SELECT k::text AS row FROM api_key k');
    expect(rows.some(({ row }) => row.includes(secret))).toBe(false);
    await app.get(RevokeApiKey).revoke(partnerAdmin, id);
    await app.get(RevokeApiKey).revoke(partnerAdmin, id);
    await expect(authenticate(secret)).rejects.toEqual(isRefusal('UNAUTHENTICATED'));
    expect(await app.get(Authenticator).endedAmong([], [id])).toEqual({
      sessionIds: [],
      apiKeyIds: [id],
    });
    expect(await auditOf('apiKey.revoked', id)).toHaveLength(1);
  });

  it('tells when it was last used: once a minute, and never of what was refused', async () => {
    const partner = await newPartner('Key users');
    const { viewer } = await join('PARTNER_ADMIN', partner.id);
    const key = { name: 'CRM', scopes: ['EVENTS_READ'], expiresAt: null } as const;
    const [used, unused] = [
      await app.get(CreateApiKey).create(viewer, key),
      await app.get(CreateApiKey).create(viewer, key),
    ];
    const lastUses = async (): Promise<Record<string, Date | null>> => {
      const all = await app.get(ApiKeys).list(viewer);
      return Object.fromEntries(all.map(({ id, lastUsedAt }) => [id, lastUsedAt]));
    };
    expect(await lastUses()).toEqual({ [used.id]: null, [unused.id]: null });
    const began = Date.now();
    await Promise.all(Array.from({ length: 20 }, () => authenticate(used.secret)));
    const first = (await lastUses())[used.id];
    expect(first?.getTime()).toBeGreaterThan(began - 1_000);
    await app.get(RevokeApiKey).revoke(viewer, unused.id);
    await expect(authenticate(unused.secret)).rejects.toEqual(isRefusal('UNAUTHENTICATED'));
    await authenticate(used.secret);
    expect(await lastUses()).toEqual({ [used.id]: first, [unused.id]: null });
    // A minute later.
    await database.rows(
      `UPDATE api_key SET last_used_at = last_used_at - interval '61 seconds' WHERE id = $1`,
      [used.id],
    );
    await authenticate(used.secret);
    expect((await lastUses())[used.id]?.getTime()).toBeGreaterThanOrEqual(first?.getTime() ?? 0);
  });

  it('ends with its time, and with the person who made it', async () => {
    const partner = await newPartner('Short lived');
    const { viewer } = await join('PARTNER_ADMIN', partner.id);
    const create = (expiresAt: Date | null) =>
      app.get(CreateApiKey).create(viewer, { name: 'CRM', scopes: ['EVENTS_READ'], expiresAt });
    expect(await problemCodes(create(new Date('2020-01-01')))).toEqual(['DATE_IN_PAST expiresAt']);
    const [ending, lasting] = [await create(new Date('2099-01-01')), await create(null)];
    await database.rows('UPDATE api_key SET expires_at = now() WHERE id = $1', [ending.id]);
    await expect(authenticate(ending.secret)).rejects.toEqual(isRefusal('UNAUTHENTICATED'));
    await expect(authenticate(lasting.secret)).resolves.toBeDefined();
    await database.transaction((queries) => deactivate(queries, admin, viewer.userId));
    await expect(authenticate(lasting.secret)).rejects.toEqual(isRefusal('UNAUTHENTICATED'));
  });

  it('is made and revoked by administrators of its own partner, and touches nobody’s account', async () => {
    const [own, other] = [await newPartner('Key own'), await newPartner('Key other')];
    const { viewer: ours } = await join('PARTNER_ADMIN', own.id);
    const { viewer: theirs } = await join('PARTNER_ADMIN', other.id);
    const { viewer: member } = await join('PARTNER_MEMBER', own.id);
    const key = { name: 'CRM', scopes: ['REFERRALS_WRITE'], expiresAt: null } as const;
    const { id, secret } = await app.get(CreateApiKey).create(ours, key);
    const refusals = await Promise.all(
      [id, newId()].map((any) =>
        app
          .get(RevokeApiKey)
          .revoke(theirs, any)
          .catch((error: unknown) => error),
      ),
    );
    expect(refusals[0]).toEqual(isRefusal('NOT_FOUND'));
    expect(refusals[0]).toEqual(refusals[1]);
    expect(await app.get(ApiKeys).list(theirs)).toEqual([]);
    const asKey = await authenticate(secret);
    for (const work of [
      app.get(CreateApiKey).create(member, key),
      app.get(CreateApiKey).create(admin, key),
      app.get(CreateApiKey).create(asKey, key),
      app.get(RevokeApiKey).revoke(member, id),
      app.get(RevokeApiKey).revoke(asKey, id),
      app.get(ApiKeys).list(asKey),
      app.get(UpdateProfile).update(asKey, { name: 'Somebody' }),
      app.get(Sessions).list(asKey),
      app.get(SignOut).signOut(asKey),
      invite(asKey, 'PARTNER_MEMBER', null),
    ]) {
      await expect(work).rejects.toEqual(isRefusal('FORBIDDEN'));
    }
    await app.get(RevokeApiKey).revoke(admin, id);
    await expect(authenticate(secret)).rejects.toEqual(isRefusal('UNAUTHENTICATED'));
  });
});

describe('a partner', () => {
  it('gets a slug of its own, also when many of one name come at once', async () => {
    const made = await Promise.all(Array.from({ length: 25 }, () => newPartner('Caffè & Söhne')));
    const numbered = Array.from({ length: 24 }, (_, i) => `caffe-sohne-${String(i + 2)}`);
    expect(new Set(made.map(({ slug }) => slug))).toEqual(new Set(['caffe-sohne', ...numbered]));
    const [first] = made;
    const history = await database.rows(
      `SELECT value, changed_by FROM setting_history WHERE subject = 'partner_tier' AND subject_id = $1`,
      [first?.id],
    );
    expect(history).toEqual([{ value: { tier: 'GOLD' }, changed_by: admin.userId }]);
  });

  it('is refused with everything that is wrong with it', async () => {
    const create = app.get(CreatePartner);
    expect(
      await problemCodes(create.create(admin, { name: ' ', tier: 'BRONZE\u0000', country: 'XX' })),
    ).toEqual(['REQUIRED name', 'TIER_UNKNOWN tier', 'COUNTRY_UNKNOWN country']);
    const { viewer } = await join('SALES_MANAGER');
    await expect(newPartner('Not theirs', viewer)).rejects.toEqual(isRefusal('FORBIDDEN'));
  });

  it('sees itself and its own people, and nothing of another', async () => {
    const [own, other] = [await newPartner('Seen'), await newPartner('Unseen')];
    const { viewer: ours } = await join('PARTNER_MEMBER', own.id);
    const { viewer: theirs } = await join('PARTNER_MEMBER', other.id);
    expect(
      (await app.get(Partners).byIds(ours, [own.id, other.id, 'no id'])).map(({ id }) => id),
    ).toEqual([own.id]);
    const listed = await app.get(Partners).list(ours, { search: null, first: 10, after: null });
    expect(listed).toMatchObject({ partners: [{ id: own.id }], hasNextPage: false });
    expect(
      (await app.get(Users).byIds(ours, [ours.userId, theirs.userId, admin.userId])).map(
        ({ id }) => id,
      ),
    ).toEqual([ours.userId]);
    expect(await app.get(Users).ofPartner(ours, other.id)).toEqual([]);
    expect(await app.get(Users).ofVendor(ours)).toEqual([]);
    expect(await app.get(Users).ofPartner(admin, other.id)).toMatchObject([
      { id: theirs.userId, partnerId: other.id },
    ]);
  });

  it('is found by a part of its name, page by page', async () => {
    for (const name of ['Zeta 100%', 'zeta two', 'Zeta_three']) await newPartner(name);
    const page = (search: string, after: { id: string; name: string } | null, first = 2) =>
      app.get(Partners).list(admin, { search, first, after });
    const first = await page('ZETA', null);
    expect(first).toMatchObject({
      partners: [{ name: 'Zeta 100%' }, { name: 'zeta two' }],
      hasNextPage: true,
    });
    expect(await page('ZETA', first.partners[1] ?? null)).toMatchObject({
      partners: [{ name: 'Zeta_three' }],
      hasNextPage: false,
    });
    expect((await page('%', null)).partners.map(({ name }) => name)).toEqual(['Zeta 100%']);
    expect((await page('a\u0000', null)).partners).toEqual([]);
  });
});

describe('a deactivation', () => {
  const out = (viewer: Viewer, userId: string) =>
    database.transaction((queries) => deactivate(queries, viewer, userId));

  it('ends the sessions and the links, once', async () => {
    const person = await join('SALES_REP');
    await app.get(RequestPasswordReset).request(person.viewer.email);
    const token = await mailedToken('PASSWORD_RESET', person.viewer.userId);
    expect(await out(admin, person.viewer.userId)).toMatchObject({
      user: { active: false },
      changed: true,
    });
    await expect(authenticate(person.accessToken)).rejects.toEqual(isRefusal('UNAUTHENTICATED'));
    await expect(app.get(ResetPassword).reset(token, 'a new long password')).rejects.toEqual(
      isRefusal('TOKEN_INVALID'),
    );
    await expect(signIn(person.viewer.email)).rejects.toEqual(isRefusal('UNAUTHENTICATED'));
    expect(await out(admin, person.viewer.userId)).toMatchObject({ changed: false });
    const { email } = person.viewer;
    await expect(invite(admin, 'SALES_REP', null, email)).rejects.toEqual(
      isRefusal('CONFLICT', { state: 'EMAIL_OF_DEACTIVATED' }),
    );
    const { id } = await newPartner('Of another side');
    await expect(invite(admin, 'PARTNER_MEMBER', id, email)).rejects.toEqual(
      isRefusal('CONFLICT', { state: 'EMAIL_TAKEN' }),
    );
    await expect(out(admin, admin.userId)).rejects.toEqual(
      isRefusal('FORBIDDEN', { state: 'YOURSELF' }),
    );
    expect(await auditOf('user.deactivated', person.viewer.userId)).toHaveLength(1);
  });

  it('is for those who have a say over the person', async () => {
    const [own, other] = [await newPartner('Leaving'), await newPartner('Staying')];
    const { viewer: partnerAdmin } = await join('PARTNER_ADMIN', own.id);
    const { viewer: colleague } = await join('PARTNER_MEMBER', own.id);
    const { viewer: stranger } = await join('PARTNER_MEMBER', other.id);
    const { viewer: manager } = await join('PARTNER_MANAGER');
    const { viewer: rep } = await join('SALES_REP');
    for (const [viewer, userId, code] of [
      [partnerAdmin, stranger.userId, 'NOT_FOUND'],
      [partnerAdmin, rep.userId, 'NOT_FOUND'],
      [partnerAdmin, newId(), 'NOT_FOUND'],
      [partnerAdmin, partnerAdmin.userId, 'FORBIDDEN'],
      [manager, rep.userId, 'FORBIDDEN'],
      [rep, colleague.userId, 'FORBIDDEN'],
      [colleague, partnerAdmin.userId, 'FORBIDDEN'],
      [admin, 'no id', 'NOT_FOUND'],
      [admin, admin.userId, 'FORBIDDEN'],
    ] as const) {
      await expect(out(viewer, userId)).rejects.toEqual(isRefusal(code));
    }
    await out(partnerAdmin, colleague.userId);
    await out(manager, stranger.userId);
  });

  it('leaves an administrator even when two take each other out at once', async () => {
    const { viewer: first } = await join('ADMIN');
    const { viewer: second } = await join('ADMIN');
    const left = () =>
      database.rows(`SELECT 1 FROM users WHERE role = 'ADMIN' AND deactivated_at IS NULL`);
    await database.rows('UPDATE users SET deactivated_at = now() WHERE id = $1', [admin.userId]);
    const answers = await Promise.allSettled([
      out(first, second.userId),
      out(second, first.userId),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(answers.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: { code: 'CONFLICT' },
    });
    expect(await left()).toHaveLength(1);
    await database.rows('UPDATE users SET deactivated_at = NULL WHERE id = $1', [admin.userId]);
  });
});

describe('one’s own profile', () => {
  it('takes a name, a language and a zone that there are', async () => {
    const { viewer } = await join('SALES_REP');
    const update = (change: object) => app.get(UpdateProfile).update(viewer, change);
    expect(await update({ locale: 'it', timeZone: 'Europe/Rome' })).toMatchObject({
      name: viewer.name,
      locale: 'it',
      timeZone: 'Europe/Rome',
    });
    expect(
      await problemCodes(update({ name: '', locale: 'de', timeZone: 'Mars/Olympus' })),
    ).toEqual(['REQUIRED name', 'LOCALE_UNKNOWN locale', 'TIME_ZONE_UNKNOWN timeZone']);
    expect(await auditOf('user.updated', viewer.userId)).toMatchObject([
      {
        data: {
          changes: {
            locale: { from: 'en', to: 'it' },
            timeZone: { from: 'UTC', to: 'Europe/Rome' },
          },
        },
      },
    ]);
  });
});

describe('the audit trail', () => {
  it('is paged newest first, for administrators alone', async () => {
    const trail = app.get(AuditTrail);
    const first = await trail.page(admin, { subject: 'partner' }, { first: 3, after: null });
    expect(first.hasNextPage).toBe(true);
    const next = await trail.page(
      admin,
      { subject: 'partner' },
      { first: 3, after: first.entries[2]?.id ?? null },
    );
    const ids = [...first.entries, ...next.entries].map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)].sort((one, other) => other - one));
    const { entries } = await trail.page(
      admin,
      { actorId: admin.userId, action: 'partner.created' },
      { first: 1, after: null },
    );
    expect(entries).toMatchObject([
      { actorId: admin.userId, action: 'partner.created', apiKeyId: null },
    ]);
    const { viewer } = await join('SALES_MANAGER');
    await expect(trail.page(viewer, {}, { first: 3, after: null })).rejects.toEqual(
      isRefusal('FORBIDDEN'),
    );
  });

  it('cannot be rewritten by the application', async () => {
    await expect(database.rows('DELETE FROM audit_entry')).rejects.toMatchObject({ code: '42501' });
    await expect(database.rows(`UPDATE audit_entry SET action = 'x.y'`)).rejects.toMatchObject({
      code: '42501',
    });
  });
});

const POLICY = {
  respondWithinMs: 7_200_000,
  warnAt: [0.5, 0.75],
  clock: 'WALL_CLOCK',
  onBreach: 'REASSIGN',
  calendar: null,
} as const;

const draft = (change: Partial<QueueDraft>): QueueDraft => ({
  name: 'Italia',
  countries: ['IT'],
  subdivisions: [],
  productLines: [],
  fallback: false,
  sla: POLICY,
  members: [],
  ...change,
});

describe('a queue', () => {
  it('keeps its members’ order, its ledger and its history through every edit', async () => {
    const reps = (
      await Promise.all([join('SALES_REP'), join('SALES_REP'), join('SALES_MANAGER')])
    ).map(({ viewer }) => viewer);
    const members = reps.map(({ userId }, i) => ({
      repId: userId,
      weight: i + 1,
      dailyCap: i === 0 ? null : i,
    }));
    const queue = await app.get(CreateQueue).create(admin, draft({ members }));
    const standings = {
      [reps[0]?.userId ?? '']: {
        credit: 0.5,
        turns: 3,
        lastTurn: 7,
        day: null,
        dayTurns: 0,
        declinesDay: null,
        declines: 0,
      },
    };
    await database.rows(
      'UPDATE turn_ledger SET last_turn = 7, standings = $2 WHERE queue_id = $1',
      [queue.id, JSON.stringify(standings)],
    );

    const turned = [...members].reverse();
    const edited = await app
      .get(UpdateQueue)
      .update(admin, queue.id, { members: turned, name: ' Italia del nord ' });
    expect(edited).toMatchObject({
      id: queue.id,
      name: 'Italia del nord',
      countries: ['IT'],
      revision: 2,
      members: turned,
    });
    await app
      .get(UpdateQueue)
      .update(admin, queue.id, { members: turned.slice(1), productLines: ['CORE', 'CORE'] });
    await app.get(UpdateQueue).update(admin, queue.id, { members });

    const held = (await app.get(Directory).current()).queuesById.get(queue.id);
    expect(held).toMatchObject({ revision: 4, members, productLines: ['CORE'], sla: POLICY });
    expect(held?.createdAt).toEqual(queue.createdAt);
    expect((await app.get(Queues).ledgersOf([queue.id])).get(queue.id)?.standings).toEqual(
      standings,
    );
    expect(
      await database.rows('SELECT last_turn FROM turn_ledger WHERE queue_id = $1', [queue.id]),
    ).toEqual([{ last_turn: 7 }]);
    const history = await database.rows<{ revision: number; members: number }>(
      `SELECT (value->>'revision')::int AS revision, jsonb_array_length(value->'members') AS members
         FROM setting_history WHERE subject = 'queue' AND subject_id = $1 ORDER BY held_from, id`,
      [queue.id],
    );
    expect(history).toEqual([3, 3, 2, 3].map((count, i) => ({ revision: i + 1, members: count })));
    expect(await auditOf('queue.updated', queue.id)).toHaveLength(3);
  });

  it('loses no edit when two are made at once', async () => {
    const { id } = await app.get(CreateQueue).create(admin, draft({ name: 'Both' }));
    await Promise.all([
      app.get(UpdateQueue).update(admin, id, { name: 'Both of them' }),
      app.get(UpdateQueue).update(admin, id, { subdivisions: ['IT-25'] }),
    ]);
    const held = (await app.get(Directory).current()).queuesById.get(id);
    expect(held).toMatchObject({ name: 'Both of them', subdivisions: ['IT-25'], revision: 3 });
  });

  it('is the fallback once in a deployment, also when two are made at once', async () => {
    const fallback = () =>
      app.get(CreateQueue).create(admin, draft({ name: 'Rest', countries: [], fallback: true }));
    const answers = await Promise.allSettled([fallback(), fallback()]);
    expect(answers.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: { code: 'CONFLICT', details: { state: 'FALLBACK_EXISTS' } },
    });
    expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  it('is refused with everything that is wrong with it, and nothing is stored', async () => {
    const { viewer: rep } = await join('SALES_REP');
    await database.transaction((queries) => deactivate(queries, admin, rep.userId));
    const bad = draft({
      name: 'a\u0000',
      countries: ['XX'],
      productLines: ['MOON'],
      sla: { ...POLICY, warnAt: [2] },
      members: [rep.userId, admin.userId, 'no id'].map((repId) => ({
        repId,
        weight: 0,
        dailyCap: null,
      })),
    });
    expect(await problemCodes(app.get(CreateQueue).create(admin, bad))).toEqual([
      'CONTROL_CHARACTERS_NOT_ALLOWED name',
      'COUNTRY_UNKNOWN countries.0',
      'PRODUCT_LINE_UNKNOWN productLines.0',
      ...[0, 1, 2].flatMap((i) => [
        `REP_UNKNOWN members.${String(i)}.repId`,
        `NUMBER_OUT_OF_RANGE members.${String(i)}.weight`,
      ]),
      'WARN_AT_OUT_OF_RANGE sla.warnAt.0',
    ]);
    expect(
      await problemCodes(app.get(CreateQueue).create(admin, draft({ countries: [] }))),
    ).toEqual(['QUEUE_NAMES_NOTHING countries']);
    const { id } = await app.get(CreateQueue).create(admin, draft({ name: 'Only Italy' }));
    const update = app.get(UpdateQueue);
    expect(await problemCodes(update.update(admin, id, { subdivisions: ['DE-BY'] }))).toEqual([
      'SUBDIVISION_UNKNOWN subdivisions.0',
    ]);
    expect(await problemCodes(update.update(admin, id, { countries: [] }))).toEqual([
      'QUEUE_NAMES_NOTHING countries',
    ]);
    await expect(update.update(admin, newId(), {})).rejects.toEqual(isRefusal('NOT_FOUND'));
  });

  it('is the sales managers’ to change, and its members’ to see', async () => {
    const { viewer: manager } = await join('SALES_MANAGER');
    const { viewer: rep } = await join('SALES_REP');
    const { viewer: partnerManager } = await join('PARTNER_MANAGER');
    const { viewer: partnerMember } = await join(
      'PARTNER_MEMBER',
      (await newPartner('Queue less')).id,
    );
    const members = [{ repId: rep.userId.toUpperCase(), weight: 1, dailyCap: null }];
    const { id } = await app.get(CreateQueue).create(manager, draft({ name: 'Mine', members }));
    for (const viewer of [rep, partnerManager, partnerMember]) {
      await expect(app.get(CreateQueue).create(viewer, draft({}))).rejects.toEqual(
        isRefusal('FORBIDDEN'),
      );
      await expect(app.get(UpdateQueue).update(viewer, id, { name: 'x' })).rejects.toEqual(
        isRefusal('FORBIDDEN'),
      );
    }
    const queues = app.get(Queues);
    expect((await queues.queuesFor(rep)).map((queue) => queue.id)).toEqual([id]);
    expect((await queues.queuesFor(partnerManager)).length).toBeGreaterThan(1);
    await expect(queues.queuesFor(partnerMember)).rejects.toEqual(isRefusal('FORBIDDEN'));
  });
});

describe('the directory', () => {
  it('is read anew only when something changed', async () => {
    const directory = app.get(Directory);
    const before = await directory.current();
    expect(await directory.current()).toBe(before);
    expect(await directory.atLeast(before.version)).toBe(before);
    const { viewer } = await join('SALES_REP');
    const after = await directory.current();
    expect(after.version).toBeGreaterThan(before.version);
    expect(after.users.get(viewer.userId)).toEqual({
      id: viewer.userId,
      name: viewer.name,
      email: viewer.email,
      role: 'SALES_REP',
      locale: 'en',
      timeZone: 'UTC',
      active: true,
      joined: true,
      available: true,
      unavailableUntil: null,
      workingHours: null,
    });
    await signIn(viewer.email);
    expect(await directory.current()).toBe(after);
    expect(after.ruleSets.map(({ rules }) => rules.version)).toEqual([1]);
    expect(after.tiers.slice(0, 4)).toEqual(['REGISTERED', 'SILVER', 'GOLD', 'PLATINUM']);
    expect(after.productLines.has('CORE')).toBe(true);
    expect([...after.users.values()].every(({ role }) => !isPartnerRole(role))).toBe(true);
  });

  it('gives whoever asks after a change no older one, however many ask', async () => {
    const other = new Directory(database);
    const { viewer } = await join('SALES_REP');
    for (let round = 0; round < 20; round++) {
      const early = Array.from({ length: 5 }, () => other.current());
      const name = `Round ${String(round)}`;
      await app.get(UpdateProfile).update(viewer, { name });
      const late = await Promise.all(Array.from({ length: 5 }, () => other.current()));
      expect(late.map(({ users }) => users.get(viewer.userId)?.name)).toEqual(late.map(() => name));
      await Promise.all(early);
    }
  });

  it('grows by product lines and tiers of the administrators', async () => {
    await app.get(CreateProductLine).create(admin, 'ANALYTICS_2');
    await app.get(CreateTier).create(admin, { name: 'DIAMOND', protectionDays: 120 });
    const { productLines, tiers } = await app.get(Directory).current();
    expect([productLines.has('ANALYTICS_2'), tiers.at(-1)]).toEqual([true, 'DIAMOND']);
    await expect(app.get(CreateProductLine).create(admin, 'ANALYTICS_2')).rejects.toEqual(
      isRefusal('CONFLICT'),
    );
    await expect(
      app.get(CreateTier).create(admin, { name: 'GOLD', protectionDays: 90 }),
    ).rejects.toEqual(isRefusal('CONFLICT'));
    expect(await problemCodes(app.get(CreateProductLine).create(admin, 'a b'))).toEqual([
      'CODE_INVALID code',
    ]);
    const { viewer } = await join('SALES_MANAGER');
    await expect(app.get(CreateProductLine).create(viewer, 'X')).rejects.toEqual(
      isRefusal('FORBIDDEN'),
    );
    await expect(
      app.get(CreateTier).create(viewer, { name: 'X', protectionDays: 90 }),
    ).rejects.toEqual(isRefusal('FORBIDDEN'));
  });
});

describe('availability', () => {
  const set = (viewer: Viewer, userId: string, available: boolean, until: Date | null = null) =>
    app.get(SetAvailability).set(viewer, userId, { available, until });
  const back = new Date('2099-01-01T08:00:00Z');

  it('is a rep’s own to set, and the sales managers’ for every rep', async () => {
    const { viewer: rep } = await join('SALES_REP');
    const { viewer: colleague } = await join('SALES_REP');
    const { viewer: manager } = await join('SALES_MANAGER');
    expect(await set(rep, rep.userId, false, back)).toMatchObject({
      id: rep.userId,
      available: false,
      unavailableUntil: back,
    });
    expect((await app.get(Directory).current()).users.get(rep.userId)?.unavailableUntil).toEqual(
      back,
    );
    expect(await set(manager, rep.userId, true)).toMatchObject({
      available: true,
      unavailableUntil: null,
    });
    const history = await database.rows(
      `SELECT value, changed_by FROM setting_history WHERE subject = 'availability' AND subject_id = $1 ORDER BY held_from, id`,
      [rep.userId],
    );
    expect(history).toEqual([
      { value: { available: false, until: back.toISOString() }, changed_by: rep.userId },
      { value: { available: true, until: null }, changed_by: manager.userId },
    ]);
    const partner = await newPartner('No turns');
    const { viewer: member } = await join('PARTNER_MEMBER', partner.id);
    for (const [viewer, userId, code] of [
      [rep, colleague.userId, 'FORBIDDEN'],
      [rep, newId(), 'FORBIDDEN'],
      [member, rep.userId, 'FORBIDDEN'],
      [member, member.userId, 'FORBIDDEN'],
      [manager, newId(), 'NOT_FOUND'],
      [manager, member.userId, 'NOT_FOUND'],
    ] as const) {
      await expect(set(viewer, userId, false)).rejects.toEqual(isRefusal(code));
    }
    expect(await problemCodes(set(manager, admin.userId, false))).toEqual(['REP_UNKNOWN userId']);
  });

  it('does not end in the past, nor begins with an end', async () => {
    const { viewer: rep } = await join('SALES_REP');
    expect(await problemCodes(set(rep, rep.userId, false, new Date('2020-01-01')))).toEqual([
      'DATE_IN_PAST until',
    ]);
    expect(await problemCodes(set(rep, rep.userId, true, back))).toEqual([
      'UNTIL_ONLY_WHEN_UNAVAILABLE until',
    ]);
  });

  it('shows again among people by itself once its end has come', async () => {
    const { viewer: rep } = await join('SALES_REP');
    await set(rep, rep.userId, false, back);
    const seen = async () =>
      (await app.get(Users).byIds(admin, [rep.userId])).map(({ available }) => available);
    expect(await seen()).toEqual([false]);
    await database.rows('UPDATE users SET unavailable_until = now() WHERE id = $1', [rep.userId]);
    expect(await seen()).toEqual([true]);
  });

  it('keeps to working hours that there can be', async () => {
    const { viewer: rep } = await join('SALES_REP');
    const hours = {
      timeZone: 'Europe/Rome',
      weekly: [{ day: 'MONDAY', from: '09:00', to: '18:00' }],
    } as const;
    expect(await app.get(SetWorkingHours).set(rep, rep.userId, hours)).toMatchObject({
      workingHours: hours,
    });
    expect((await app.get(Directory).current()).users.get(rep.userId)?.workingHours).toEqual(hours);
    expect(
      await problemCodes(
        app.get(SetWorkingHours).set(rep, rep.userId, { ...hours, timeZone: 'x' }),
      ),
    ).toEqual(['TIME_ZONE_UNKNOWN workingHours.timeZone']);
    expect(await app.get(SetWorkingHours).set(rep, rep.userId, null)).toMatchObject({
      workingHours: null,
    });
    const rows = await database.rows(
      `SELECT 1 FROM setting_history WHERE subject = 'working_hours' AND subject_id = $1`,
      [rep.userId],
    );
    expect(rows).toHaveLength(2);
  });
});

const tablesOfPeople = [
  ...['users', 'partner', 'session', 'api_key', 'secret_link', 'rate_limit', 'audit_entry'],
  ...['queue', 'queue_member', 'turn_ledger', 'setting_history', 'mail', 'tier', 'rule_set'],
];

describe('the database itself', () => {
  it('shows no row to the application without a viewer', async () => {
    const client = new pg.Client({ connectionString: fresh.url, options: '-c role=staffetta_app' });
    await client.connect();
    for (const table of tablesOfPeople) {
      expect([table, (await client.query(`SELECT 1 FROM ${table}`)).rows]).toEqual([table, []]);
    }
    await expect(client.query(`INSERT INTO tier VALUES ('FORGED', 9)`)).rejects.toMatchObject({
      code: '42501',
    });
    await client.end();
  });

  it('makes the first administrator of an empty deployment only', async () => {
    const other = { email: 'eve@staffetta.test', password: PASSWORD };
    expect(await ensureFirstAdmin(database, other)).toBe(false);
    const empty = await freshDatabase();
    const own = new Database({ url: empty.url, onIdleError: () => undefined });
    expect(
      (await Promise.all([ensureFirstAdmin(own, other), ensureFirstAdmin(own, other)])).sort(),
    ).toEqual([false, true]);
    await expect(ensureFirstAdmin(own, { ...other, password: 'short' })).rejects.toThrow(
      'PASSWORD_TOO_SHORT',
    );
    await own.close();
    await empty.drop();
  });
});
