import { Injectable } from '@nestjs/common';
import { Coalescer, Database, Refusal, isId } from '#platform';
import type { Settled } from '#platform';
import { accessTokenKind, hashSecret } from './secret-token.js';
import type { AccessTokenKind } from './secret-token.js';
import type { ApiScope, Viewer } from './viewer.js';

interface Presented {
  readonly kind: AccessTokenKind;
  readonly hash: Buffer;
}

type SessionRow = Omit<Viewer, 'apiKey'> & { readonly hash: string };
type KeyRow = Omit<Viewer, 'apiKey' | 'sessionId'> & {
  readonly hash: string;
  readonly keyId: string;
  readonly scopes: readonly ApiScope[];
  /** That it is used has to be noted again. */
  readonly useIsDue: boolean;
};

const liveSession = `s.revoked_at IS NULL AND s.expires_at > now() AND u.deactivated_at IS NULL`;
const liveKey = `k.revoked_at IS NULL AND (k.expires_at IS NULL OR k.expires_at > now()) AND u.deactivated_at IS NULL`;
/** Once a minute: a key that is used a thousand times a second writes no more than another. */
const longUnnoted = `(k.last_used_at IS NULL OR k.last_used_at < now() - interval '1 minute')`;
const person = `u.id AS "userId", u.name, u.email, u.locale, u.time_zone AS "timeZone"`;

const sessionsByHash = {
  name: 'sessions-by-hash',
  text: `SELECT encode(s.token_hash, 'hex') AS hash, ${person}, u.role, u.partner_id AS "partnerId", s.id AS "sessionId"
           FROM session s JOIN users u ON u.id = s.user_id WHERE s.token_hash = ANY($1::bytea[]) AND ${liveSession}`,
};

const keysByHash = {
  name: 'keys-by-hash',
  text: `SELECT encode(k.secret_hash, 'hex') AS hash, ${person}, CASE WHEN k.partner_id IS NULL THEN 'PARTNER_MANAGER' ELSE 'PARTNER_MEMBER' END AS role, k.partner_id AS "partnerId",
                k.id AS "keyId", k.scopes, ${longUnnoted} AS "useIsDue"
           FROM api_key k JOIN users u ON u.id = k.created_by WHERE k.secret_hash = ANY($1::bytea[]) AND ${liveKey}`,
};

const noteUse = {
  name: 'note-use-of-keys',
  text: `UPDATE api_key k SET last_used_at = now() WHERE k.id = ANY($1::uuid[]) AND ${longUnnoted}`,
};

/**
 * Tells who asks. Every request asks the database, so that what was ended anywhere is ended
 * everywhere at once; those that ask in the same moment share a query.
 */
@Injectable()
export class Authenticator {
  private readonly lookups = new Coalescer<Presented, Viewer>((all) => this.lookUp(all), {
    most: 500,
    atOnce: 2,
  });

  constructor(private readonly database: Database) {}

  /**
   * The viewer that a session's token or an API key stands for.
   *
   * @throws Refusal UNAUTHENTICATED where it is unknown, expired or revoked, or its person deactivated
   */
  async authenticate(token: string): Promise<Viewer> {
    const kind = accessTokenKind(token);
    if (kind === null) throw new Refusal('UNAUTHENTICATED');
    return this.lookups.add({ kind, hash: hashSecret(token) });
  }

  /** Which of these sessions and API keys let nobody in any more; what never existed is among them. */
  async endedAmong(
    sessionIds: readonly string[],
    apiKeyIds: readonly string[],
  ): Promise<{ readonly sessionIds: readonly string[]; readonly apiKeyIds: readonly string[] }> {
    const live = await this.database.rows<{ id: string }>(
      {
        name: 'still-live',
        text: `SELECT s.id FROM session s JOIN users u ON u.id = s.user_id WHERE s.id = ANY($1::uuid[]) AND ${liveSession}
               UNION ALL
               SELECT k.id FROM api_key k JOIN users u ON u.id = k.created_by WHERE k.id = ANY($2::uuid[]) AND ${liveKey}`,
      },
      [sessionIds.filter(isId), apiKeyIds.filter(isId)],
    );
    const alive = new Set(live.map(({ id }) => id));
    const ended = (ids: readonly string[]) => ids.filter((id) => !alive.has(id));
    return { sessionIds: ended(sessionIds), apiKeyIds: ended(apiKeyIds) };
  }

  private async lookUp(all: readonly Presented[]): Promise<readonly Settled<Viewer>[]> {
    const hashesOf = (kind: AccessTokenKind) =>
      all.filter((p) => p.kind === kind).map((p) => p.hash);
    const [sessions, keys] = await Promise.all([
      this.bySession(hashesOf('session')),
      this.byKey(hashesOf('apiKey')),
    ]);
    return all.map(({ kind, hash }) => {
      const value = (kind === 'session' ? sessions : keys).get(hash.toString('hex'));
      return value === undefined ? { error: new Refusal('UNAUTHENTICATED') } : { value };
    });
  }

  private async bySession(hashes: readonly Buffer[]): Promise<ReadonlyMap<string, Viewer>> {
    if (hashes.length === 0) return new Map();
    const rows = await this.database.rows<SessionRow>(sessionsByHash, [hashes]);
    return new Map(rows.map(({ hash, ...viewer }) => [hash, { ...viewer, apiKey: null }]));
  }

  private async byKey(hashes: readonly Buffer[]): Promise<ReadonlyMap<string, Viewer>> {
    if (hashes.length === 0) return new Map();
    const rows = await this.database.rows<KeyRow>(keysByHash, [hashes]);
    const due = rows.filter(({ useIsDue }) => useIsDue).map(({ keyId }) => keyId);
    if (due.length > 0) await this.database.rows(noteUse, [due]);
    return new Map(
      rows.map(({ hash, keyId, scopes, useIsDue: _, ...viewer }) => [
        hash,
        { ...viewer, sessionId: null, apiKey: { id: keyId, scopes } },
      ]),
    );
  }
}
