import { Injectable } from '@nestjs/common';
import type { Viewer } from '#people';
import { Database, isId, notFound, systemClock } from '#platform';
import { atLine, CSV_COLUMNS } from './csv-problem.js';
import type { CsvProblem } from './csv-problem.js';
import { parseSignal } from './parse-signal.js';
import { readSignalsCsv } from './read-signals-csv.js';
import type { CsvSignal } from './read-signals-csv.js';
import {
  RecordSignals,
  requireRecorder,
  sourceOf,
  sourceProblems,
} from './record-signals.service.js';
import type { Tally } from './record-signals.service.js';
import type { PartnersFact } from './signal-fact.js';

/** More of them help nobody. */
const MOST_PROBLEMS = 100;

export interface CsvToRecord {
  readonly csv: string;
  /** Whose lines without a partner are; null: each line says it, or the viewer's own. */
  readonly partnerId: string | null;
  readonly source: 'CSV' | 'CRM';
  /** Tells what it would do, and does nothing. */
  readonly preview: boolean;
  /** Lines that are wrong are left out; else nothing is stored where any is. */
  readonly skipInvalid: boolean;
}

export interface CsvOutcome {
  /** Null where nothing could be read, or nothing is stored because something is wrong. */
  readonly tally: Tally | null;
  readonly stored: boolean;
  /** By line, the first hundred. */
  readonly problems: readonly CsvProblem[];
  readonly problemCount: number;
}

/** An uploaded file of signals: read, weighed and, unless it is a preview, recorded as a whole. */
@Injectable()
export class RecordSignalsCsv {
  constructor(
    private readonly database: Database,
    private readonly recording: RecordSignals,
  ) {}

  /** @throws Refusal FORBIDDEN for reps, NOT_FOUND for a partner that is not the viewer's own */
  async record(
    viewer: Viewer,
    { csv, partnerId, source, preview, skipInvalid }: CsvToRecord,
    requestId: string | null = null,
  ): Promise<CsvOutcome> {
    requireRecorder(viewer);
    const owner = await this.ownerOf(viewer, partnerId);
    const read = readSignalsCsv(csv);
    const problems = [
      ...sourceProblems(viewer, source).map((problem) => atLine(problem, 1)),
      ...read.problems,
    ];
    const bySlug = await this.partnersOf(viewer, read.signals);
    const facts: PartnersFact[] = [];
    for (const signal of read.signals) {
      const { line, partner, typed } = signal;
      const parsed = parseSignal(typed, {
        now: systemClock(),
        ofVendor: viewer.partnerId === null,
      });
      if (!parsed.ok) problems.push(...parsed.problems.map((problem) => atLine(problem, line)));
      const of = partner === null ? owner : (bySlug.get(partner.toLowerCase()) ?? null);
      if (of === null) {
        const code = partner === null ? 'REQUIRED' : 'PARTNER_UNKNOWN';
        problems.push({ code, line, column: CSV_COLUMNS.partner, params: {} });
      } else if (parsed.ok) facts.push({ ...parsed.fact, partnerId: of });
    }
    const told = {
      problems: problems.toSorted((one, other) => one.line - other.line).slice(0, MOST_PROBLEMS),
      problemCount: problems.length,
    };
    if (facts.length === 0 || (problems.length > 0 && !skipInvalid && !preview))
      return { ...told, tally: null, stored: false };
    const { tally, stored } = await this.recording.put(
      viewer,
      facts,
      { source: sourceOf(viewer, source), preview },
      requestId,
    );
    return { ...told, tally, stored };
  }

  private async ownerOf(viewer: Viewer, asked: string | null): Promise<string | null> {
    if (asked === null) return viewer.partnerId;
    const id = asked.toLowerCase();
    if (!isId(id) || (viewer.partnerId !== null && viewer.partnerId !== id)) throw notFound();
    const found = await this.database.rows('SELECT 1 FROM partner WHERE id = $1', [id]);
    if (found.length === 0) throw notFound();
    return id;
  }

  /** Those that the viewer may see: another partner's name is to a partner nobody's. */
  private async partnersOf(
    viewer: Viewer,
    signals: readonly CsvSignal[],
  ): Promise<ReadonlyMap<string, string>> {
    const slugs = [...new Set(signals.flatMap(({ partner }) => partner?.toLowerCase() ?? []))];
    if (slugs.length === 0) return new Map();
    const partners = await this.database.read(viewer, (queries) =>
      queries.rows<{ id: string; slug: string }>(
        'SELECT id, slug FROM partner WHERE slug = ANY($1::text[])',
        [slugs.filter((slug) => !slug.includes('\u0000'))],
      ),
    );
    return new Map(partners.map(({ id, slug }) => [slug, id]));
  }
}
