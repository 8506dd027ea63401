import { Injectable } from '@nestjs/common';
import { Directory } from '#directory';
import { audit, requireRole } from '#people';
import type { Viewer } from '#people';
import { badInput, conflict, Database, newId, notFound, systemClock } from '#platform';
import { RuleDrafts } from '#rules';
import { draftedQueues } from './drafted-queues.js';
import type { QueueEdits } from './drafted-queues.js';
import type { ReplayJob } from './replay-job.js';
import { insertReplay, isReplaying } from './replay.repository.js';
import type { Period } from './recorded.js';

const LONGEST_DAYS = 366;
const DAY_MS = 86_400_000;
const MOST_QUEUES = 20;

export interface ReplayAsked extends Period, QueueEdits {
  /** Null: the rules as they were. */
  readonly ruleDraftId: string | null;
}

/** Puts a replay on the list of what is to be worked on; it is worked on elsewhere. */
@Injectable()
export class StartReplay {
  constructor(
    private readonly database: Database,
    private readonly directory: Directory,
    private readonly drafts: RuleDrafts,
  ) {}

  /**
   * @throws Refusal FORBIDDEN for everyone but managers, NOT_FOUND for a draft or a queue that there is
   *   not, BAD_USER_INPUT, CONFLICT while another replay of the same person is under way
   */
  async start(
    viewer: Viewer,
    asked: ReplayAsked,
    requestId: string | null = null,
  ): Promise<ReplayJob> {
    requireRole(viewer, ['ADMIN', 'PARTNER_MANAGER', 'SALES_MANAGER']);
    const now = systemClock();
    const { from, before, ruleDraftId } = asked;
    mustBePast(asked, now);
    if (asked.changes.length + asked.opened.length > MOST_QUEUES)
      throw badInput('NUMBER_OUT_OF_RANGE', ['updateQueues'], { min: 0, max: MOST_QUEUES });
    const rules = ruleDraftId === null ? null : await this.rulesOf(viewer, ruleDraftId);
    const queues = draftedQueues(asked, await this.directory.current(), now);
    const id = newId();
    return this.database.transaction(async (queries) => {
      if (await isReplaying(queries, viewer.userId))
        throw conflict('REPLAY_RUNNING', 'Another replay of yours is under way: cancel it first.');
      const job = { id, askedBy: viewer.userId, from, before, draft: { rules, queues } };
      const stored = await insertReplay(queries, job);
      const data = {
        from,
        before,
        ruleDraftId,
        queues: queues.map(({ name }) => name),
      };
      const fact = { action: 'replay.started', subject: 'replay', subjectId: id, data } as const;
      await audit(queries, viewer, fact, requestId);
      return stored;
    });
  }

  private async rulesOf(viewer: Viewer, draftId: string): Promise<ReplayJob['draft']['rules']> {
    const draft = (await this.drafts.open(viewer)).find(({ id }) => id === draftId.toLowerCase());
    if (!draft) throw notFound();
    return { draftId: draft.id, name: draft.name, rules: draft.rules };
  }
}

function mustBePast({ from, before }: Period, now: Date): void {
  if (before > now) throw badInput('DATE_IN_FUTURE', ['before']);
  const length = before.getTime() - from.getTime();
  if (length <= 0 || length > LONGEST_DAYS * DAY_MS)
    throw badInput('PERIOD_INVALID', ['before'], { most: LONGEST_DAYS });
}
