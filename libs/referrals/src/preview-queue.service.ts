import { Injectable } from '@nestjs/common';
import {
  changedQueue,
  changeProblems,
  Directory,
  queueProblems,
  Queues,
  tidyDraft,
} from '#directory';
import type {
  DirectorySnapshot,
  QueueChange,
  QueueContext,
  QueueDraft,
  QueueSettings,
} from '#directory';
import { requireRole } from '#people';
import type { Viewer } from '#people';
import { badInput, Database, newId, notFound, systemClock } from '#platform';
import type { RefusalProblem } from '#platform';
import { queueEffect } from './queue-effect.js';
import type { Demand, QueueEffect } from './queue-effect.js';

export type QueuePreviewAsked =
  { readonly queueId: string; readonly change: QueueChange } | { readonly draft: QueueDraft };

export interface QueuePreview {
  readonly problems: readonly RefusalProblem[];
  /** Null while there are problems. */
  readonly effect: QueueEffect | null;
}

const MOST_DAYS = 90;
const MOST_REFERRALS = 200_000;
const DAY_MS = 86_400_000;

/** The effect of an edit of a queue before it is saved, and of a new one. Writes nothing. */
@Injectable()
export class PreviewQueue {
  constructor(
    private readonly database: Database,
    private readonly directory: Directory,
    private readonly queues: Queues,
  ) {}

  /**
   * @param days how many days of referrals are routed again
   * @throws Refusal FORBIDDEN for everyone but administrators and sales managers, NOT_FOUND, BAD_USER_INPUT
   *   for `days` out of range
   */
  async preview(viewer: Viewer, asked: QueuePreviewAsked, days: number): Promise<QueuePreview> {
    requireRole(viewer, ['ADMIN', 'SALES_MANAGER']);
    if (!Number.isInteger(days) || days < 1 || days > MOST_DAYS)
      throw badInput('NUMBER_OUT_OF_RANGE', ['days'], { min: 1, max: MOST_DAYS });
    const directory = await this.directory.current();
    const now = systemClock();
    const { before, after, problems } =
      'draft' in asked ? opened(asked.draft, directory, now) : changed(asked, directory, now);
    if (problems.length > 0) return { problems, effect: null };
    const [ledgers, demand] = await Promise.all([
      this.queues.ledgersOf([after.id]),
      this.demandSince(new Date(now.getTime() - days * DAY_MS)),
    ]);
    const ledger = ledgers.get(after.id) ?? null;
    return { problems, effect: queueEffect({ now, directory, before, after, ledger, demand }) };
  }

  /** What came that sales takes, the latest of it where there is very much. */
  private demandSince(since: Date): Promise<Demand[]> {
    return this.database.rows<Demand>(
      `SELECT country, subdivision, product_line AS "productLine", count(*) AS referrals
         FROM (SELECT country, subdivision, product_line FROM referral
                WHERE submitted_at >= $1 AND lead_class IN ('EQL', 'SQL') ORDER BY submitted_at DESC LIMIT $2) latest
        GROUP BY country, subdivision, product_line`,
      [since, MOST_REFERRALS],
    );
  }
}

interface Judged {
  readonly before: QueueSettings | null;
  readonly after: QueueSettings;
  readonly problems: readonly RefusalProblem[];
}

function opened(input: QueueDraft, directory: DirectorySnapshot, now: Date): Judged {
  const draft = tidyDraft(input);
  const second = draft.fallback && directory.queues.some(({ fallback }) => fallback);
  return {
    before: null,
    after: { ...draft, id: newId(), revision: 1, createdAt: now },
    problems: [
      ...queueProblems({ ...draft, name: input.name }, contextOf(directory, now)),
      ...(second ? [{ code: 'FALLBACK_EXISTS', path: ['fallback'] }] : []),
    ],
  };
}

function changed(
  { queueId, change }: { readonly queueId: string; readonly change: QueueChange },
  directory: DirectorySnapshot,
  now: Date,
): Judged {
  const before = directory.queuesById.get(queueId.toLowerCase());
  if (!before) throw notFound();
  return {
    before,
    after: { ...before, ...changedQueue(before, change) },
    problems: changeProblems(before, change, contextOf(directory, now)),
  };
}

const contextOf = ({ users, productLines }: DirectorySnapshot, now: Date): QueueContext => ({
  users,
  productLines,
  now,
});
