import { Injectable } from '@nestjs/common';
import { typedAccountKey } from '#intake';
import { badInput, Database, isId, placeCursor, readPlace } from '#platform';
import type { DatabaseViewer } from '#platform';
import type { SignalKind } from '#qualification';
import type { PartnersFact } from './signal-fact.js';
import { storedSignalTable } from './signals.repository.js';
import type { Recording, StoredSignal } from './signals.repository.js';

export type Sighting = Pick<PartnersFact, 'seenAt' | 'count' | 'evidence' | 'evidenceUrl'> &
  Recording & { readonly signalId: string };

export interface SignalFilter {
  readonly kind?: readonly SignalKind[] | null;
  readonly partnerId?: string | null;
  /** A domain or address, or a part of one. */
  readonly account?: string | null;
}

export interface SignalPage {
  readonly signals: readonly { readonly cursor: string; readonly node: StoredSignal }[];
  readonly hasNextPage: boolean;
}

/** Of which referral which signals are asked for. */
export interface AboutReferral {
  readonly id: string;
  readonly accountKey: string;
  readonly partnerId: string;
}

const LONGEST_SEARCH = 200;

const page = `
  SELECT ${storedSignalTable.columns('s')} FROM ecosystem_signal s
   WHERE ($1::text[] IS NULL OR s.kind = ANY($1)) AND ($2::uuid IS NULL OR s.partner_id = $2)
     AND ($3::text IS NULL OR strpos(s.account_key, $3) > 0)
     AND ($5::uuid IS NULL OR (s.seen_at, s.id) < ($4::timestamptz, $5))
   ORDER BY s.seen_at DESC, s.id DESC LIMIT $6`;

const about = {
  name: 'signals-about-referrals',
  text: `
    SELECT x.id AS "referralId", ${storedSignalTable.columns('s')}
      FROM jsonb_to_recordset($1::jsonb) AS x(id uuid, "accountKey" text, "partnerId" uuid)
      JOIN ecosystem_signal s ON s.withdrawn_at IS NULL AND ((s.account_key = x."accountKey" AND (s.kind = 'ACTIVE_INTEGRATION' OR s.partner_id = x."partnerId"))
        OR (s.account_key IS NULL AND s.partner_id = x."partnerId"))
     ORDER BY s.kind, s.seen_at DESC, s.id`,
};

const history = {
  name: 'signal-history',
  text: `
    SELECT h.* FROM unnest($1::uuid[]) AS a(id) CROSS JOIN LATERAL (
      SELECT t.signal_id AS "signalId", t.seen_at AS "seenAt", t.count, t.evidence, t.evidence_url AS "evidenceUrl",
             t.source, t.recorded_at AS "recordedAt", t.recorded_by AS "recordedBy", t.api_key_id AS "apiKeyId"
        FROM signal_sighting t WHERE t.signal_id = a.id ORDER BY t.seen_at DESC, t.recorded_at DESC LIMIT $2) h`,
};

/** What is on record, as far as the viewer may see it: row-level security leaves out the rest. */
@Injectable()
export class SignalList {
  constructor(private readonly database: Database) {}

  /** Those seen last first, and those that were taken back among them. @throws Refusal CURSOR_INVALID, BAD_USER_INPUT */
  async page(
    viewer: DatabaseViewer,
    filter: SignalFilter,
    { first, after }: { readonly first: number; readonly after: string | null },
  ): Promise<SignalPage> {
    const place = after === null ? { at: null, id: null } : readPlace(after);
    const { kind = null, partnerId = null } = filter;
    const account = searched(filter.account ?? '');
    if (kind?.length === 0 || (partnerId !== null && !isId(partnerId)))
      return { signals: [], hasNextPage: false };
    const found = await this.database.read(viewer, (queries) =>
      queries.rows<StoredSignal>({ name: 'signal-page', text: page }, [
        ...[kind, partnerId, account, place.at, place.id],
        first + 1,
      ]),
    );
    return {
      signals: found
        .slice(0, first)
        .map((node) => ({ cursor: placeCursor(node.seenAt, node.id), node })),
      hasNextPage: found.length > first,
    };
  }

  /** By referral: what is on record of its account and its partner, and was not taken back. */
  async about(
    viewer: DatabaseViewer,
    referrals: readonly AboutReferral[],
  ): Promise<ReadonlyMap<string, readonly StoredSignal[]>> {
    const rows = await this.database.read(viewer, (queries) =>
      queries.rows<StoredSignal & { readonly referralId: string }>(about, [
        JSON.stringify(referrals),
      ]),
    );
    return Map.groupBy(rows, ({ referralId }) => referralId);
  }

  /** By signal, what was seen last first. */
  async historyOf(
    viewer: DatabaseViewer,
    signalIds: readonly string[],
    most: number,
  ): Promise<ReadonlyMap<string, readonly Sighting[]>> {
    const rows = await this.database.read(viewer, (queries) =>
      queries.rows<Sighting>(history, [signalIds, most]),
    );
    return Map.groupBy(rows, ({ signalId }) => signalId);
  }
}

/** A whole account is looked for by its key, however it is written; else a part of one. */
function searched(typed: string): string | null {
  const text = typed.trim().toLowerCase();
  if (text.length > LONGEST_SEARCH)
    throw badInput('TOO_LONG', ['filter', 'account'], { max: LONGEST_SEARCH });
  if (/[\p{Cc}\p{Cs}]/u.test(text))
    throw badInput('CONTROL_CHARACTERS_NOT_ALLOWED', ['filter', 'account']);
  return text === '' ? null : (typedAccountKey(text) ?? text);
}
