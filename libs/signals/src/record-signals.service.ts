import { Injectable } from '@nestjs/common';
import { announceSetting } from '#events';
import { audit, requireRole } from '#people';
import type { Viewer } from '#people';
import { Database, databaseClock, isId, newId, notFound, systemClock } from '#platform';
import type { Queries } from '#platform';
import { parseSignal } from './parse-signal.js';
import type { PartnersFact, SignalSource, TypedSignal } from './signal-fact.js';
import type { SignalProblem } from './signal-problem.js';
import { lockSignals, saveFacts } from './signals.repository.js';
import { weighFacts } from './weigh-facts.js';
import type { Weight, WeighedFact } from './weigh-facts.js';

/** How many are taken in one request at most. */
export const MOST_SIGNALS = 500;

/** What became of facts, or would. */
export type Tally = Readonly<Record<Weight, number>>;

export type RecordOutcome =
  | { readonly kind: 'RECORDED'; readonly tally: Tally; readonly stored: boolean }
  | { readonly kind: 'INVALID'; readonly problems: readonly SignalProblem[] };

export interface ToRecord {
  readonly signals: readonly (TypedSignal & { readonly partnerId: string | null })[];
  /** Null: by the way that the request came. */
  readonly source: SignalSource | null;
  /** Tells what it would do, and does nothing. */
  readonly preview: boolean;
}

/** What is seen between partners and accounts goes on record: a further fact each time, and none is ever overwritten. */
@Injectable()
export class RecordSignals {
  constructor(private readonly database: Database) {}

  /** @throws Refusal FORBIDDEN for reps, NOT_FOUND for a partner that is not the viewer's own, BAD_USER_INPUT */
  async record(
    viewer: Viewer,
    { signals, source, preview }: ToRecord,
    requestId: string | null = null,
  ): Promise<RecordOutcome> {
    requireRecorder(viewer);
    const problems = [...listProblems(signals), ...sourceProblems(viewer, source)];
    if (problems.length > 0) return { kind: 'INVALID', problems };
    const facts: PartnersFact[] = [];
    for (const [index, { partnerId, ...typed }] of signals.entries()) {
      const at = ['signals', String(index)];
      const read = parseSignal(typed, { now: systemClock(), ofVendor: viewer.partnerId === null });
      const of = partnerOf(viewer, partnerId);
      if (of === null) problems.push({ code: 'REQUIRED', path: [...at, 'partnerId'], params: {} });
      if (!read.ok)
        problems.push(
          ...read.problems.map((problem) => ({ ...problem, path: [...at, ...problem.path] })),
        );
      else if (of !== null) facts.push({ ...read.fact, partnerId: of });
    }
    if (problems.length > 0) return { kind: 'INVALID', problems };
    const put = { source: sourceOf(viewer, source), preview };
    return this.put(viewer, facts, put, requestId);
  }

  /**
   * Facts that were read already.
   *
   * @throws Refusal NOT_FOUND where one is of a partner that there is not
   */
  async put(
    viewer: Viewer,
    facts: readonly PartnersFact[],
    { source, preview }: { readonly source: SignalSource; readonly preview: boolean },
    requestId: string | null,
  ): Promise<RecordOutcome & { readonly kind: 'RECORDED' }> {
    const weighed = await this.database.transaction(async (queries) => {
      await requirePartners(queries, facts);
      const weighed = weighFacts(facts, await lockSignals(queries, facts), newId);
      const told = weighed.filter(({ weight }) => weight !== 'UNCHANGED');
      if (preview || told.length === 0) return weighed;
      await this.save(queries, viewer, told, source, requestId);
      return weighed;
    });
    return { kind: 'RECORDED', tally: tallyOf(weighed), stored: !preview };
  }

  private async save(
    queries: Queries,
    viewer: Viewer,
    told: readonly WeighedFact[],
    source: SignalSource,
    requestId: string | null,
  ): Promise<void> {
    const recording = {
      source,
      recordedAt: await databaseClock(queries),
      recordedBy: viewer.userId,
      apiKeyId: viewer.apiKey?.id ?? null,
    };
    await saveFacts(queries, told, recording);
    const { NEW, NEWER, OLDER } = tallyOf(told);
    const data = { source, new: NEW, newer: NEWER, older: OLDER };
    const fact = { action: 'signals.recorded', subject: 'signals', subjectId: null, data } as const;
    await audit(queries, viewer, fact, requestId);
    for (const [partnerId, of] of Map.groupBy(told, ({ fact }) => fact.partnerId))
      await announceSetting(queries, {
        type: 'signals.recorded',
        ...{ partnerId, repId: null, actorId: viewer.userId },
        data: { signals: of.length },
      });
  }
}

/** @throws Refusal FORBIDDEN for reps */
export const requireRecorder = (viewer: Viewer): void => {
  requireRole(viewer, [
    ...(['ADMIN', 'PARTNER_MANAGER', 'SALES_MANAGER'] as const),
    ...(['PARTNER_ADMIN', 'PARTNER_MEMBER'] as const),
  ]);
};

function listProblems(signals: readonly unknown[]): SignalProblem[] {
  const path = ['signals'];
  if (signals.length === 0) return [{ code: 'REQUIRED', path, params: {} }];
  return signals.length > MOST_SIGNALS
    ? [{ code: 'SIGNALS_TOO_MANY', path, params: { max: MOST_SIGNALS } }]
    : [];
}

/** A program of the vendor's is its CRM, whatever it says of itself. */
export function sourceOf({ apiKey, partnerId }: Viewer, asked: SignalSource | null): SignalSource {
  if (apiKey !== null && partnerId === null) return 'CRM';
  return asked ?? (apiKey === null ? 'PORTAL' : 'API');
}

/** The CRM is the vendor's. */
export const sourceProblems = (viewer: Viewer, source: SignalSource | null): SignalProblem[] =>
  source === 'CRM' && viewer.partnerId !== null
    ? [{ code: 'SOURCE_OF_VENDOR', path: ['source'], params: {} }]
    : [];

/** Another's is, to a partner, a partner that does not exist. Null: the vendor's people must say whose it is. */
function partnerOf({ partnerId: own }: Viewer, asked: string | null): string | null {
  if (asked === null) return own;
  const partnerId = asked.toLowerCase();
  if (!isId(partnerId) || (own !== null && own !== partnerId)) throw notFound();
  return partnerId;
}

async function requirePartners(queries: Queries, facts: readonly PartnersFact[]): Promise<void> {
  const ids = [...new Set(facts.map(({ partnerId }) => partnerId))];
  const found = await queries.rows('SELECT 1 FROM partner WHERE id = ANY($1::uuid[])', [ids]);
  if (found.length < ids.length) throw notFound();
}

function tallyOf(weighed: readonly WeighedFact[]): Tally {
  const tally = { NEW: 0, NEWER: 0, OLDER: 0, UNCHANGED: 0 };
  for (const { weight } of weighed) tally[weight]++;
  return tally;
}
