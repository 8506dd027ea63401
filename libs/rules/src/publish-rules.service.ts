import { Injectable } from '@nestjs/common';
import { announceSetting } from '#events';
import { isCountry, isRegistrableDomain } from '#intake';
import { audit } from '#people';
import type { Viewer } from '#people';
import { badInput, conflict, Database, databaseClock, notFound, Refusal } from '#platform';
import type { Queries } from '#platform';
import { ruleProblems } from '#qualification';
import type { RuleProblem, Rules } from '#qualification';
import { FourEyes } from './four-eyes.service.js';
import { RuleTrial } from './rule-trial.service.js';
import {
  endDraft,
  insertVersion,
  lockVersions,
  readDraft,
  readVersions,
} from './rule.repository.js';
import { requireLine, requireRevision, requireWriter } from './rule-rights.js';
import type { RuleDraft, RuleVersion } from './rule-version.js';

const LONGEST_NOTE = 500;
const TRIAL_DAYS = 90;
const FURTHEST_MS = 366 * 86_400_000;

export interface Publishing {
  readonly draftId: string;
  /** The one that was looked at. */
  readonly revision: number;
  /** From when they hold; null: at once. */
  readonly effectiveFrom: Date | null;
  readonly note: string | null;
}

/** From a draft to rules in force, and back to rules of before. */
@Injectable()
export class PublishRules {
  constructor(
    private readonly database: Database,
    private readonly trial: RuleTrial,
    private readonly fourEyes: FourEyes,
  ) {}

  /** What is wrong with rules by themselves. */
  problemsOf(rules: Rules): readonly RuleProblem[] {
    return ruleProblems(rules, { isCountry, isDomain: isRegistrableDomain });
  }

  /**
   * @throws Refusal FORBIDDEN, NOT_FOUND, BAD_USER_INPUT with every problem of the rules, CONFLICT where
   *   somebody changed the draft, others were published since, or four eyes are asked for
   */
  async publish(
    viewer: Viewer,
    { draftId, revision, effectiveFrom, note }: Publishing,
    requestId: string | null = null,
  ): Promise<RuleVersion> {
    requireWriter(viewer);
    if (note !== null) requireLine(note, LONGEST_NOTE, 'note');
    const looked = await this.database.read(viewer, (queries) => readDraft(queries, draftId));
    requireRevision(looked, revision);
    await this.mustHold(viewer, looked.rules);
    return this.database.transaction(async (queries) => {
      const latest = await lockVersions(queries);
      const draft = await readDraft(queries, draftId, 'FOR UPDATE');
      requireRevision(draft, revision);
      mustFollow(draft, latest);
      await this.fourEyes.require(queries, viewer, draft);
      await mustBeAhead(queries, effectiveFrom);
      const version = await insertVersion(queries, {
        version: latest.version + 1,
        rules: draft.rules,
        heldFrom: effectiveFrom,
        publishedBy: viewer.userId,
        authorId: draft.authorId,
        note: note?.trim() ?? null,
        rolledBackTo: null,
      });
      await endDraft(queries, draft.id, version.version);
      await this.tell(queries, viewer, 'rules.published', version, requestId);
      return version;
    });
  }

  /**
   * Puts the rules of an earlier version in force at once, as a version of their own. Whoever wrote or
   * published them, other eyes have seen them before.
   *
   * @throws Refusal FORBIDDEN, NOT_FOUND, BAD_USER_INPUT, CONFLICT where they are the latest already
   */
  rollBack(
    viewer: Viewer,
    version: number,
    reason: string,
    requestId: string | null = null,
  ): Promise<RuleVersion> {
    requireWriter(viewer);
    requireLine(reason, LONGEST_NOTE, 'reason');
    return this.database.transaction(async (queries) => {
      const latest = await lockVersions(queries);
      const earlier = (await readVersions(queries)).find((each) => each.version === version);
      if (!earlier) throw notFound();
      if (earlier.version === latest.version)
        throw conflict('RULES_IN_FORCE', 'These are the latest rules already.');
      const made = await insertVersion(queries, {
        version: latest.version + 1,
        rules: earlier.rules,
        heldFrom: null,
        publishedBy: viewer.userId,
        authorId: earlier.authorId,
        note: reason.trim(),
        rolledBackTo: earlier.version,
      });
      await this.tell(queries, viewer, 'rules.rolledBack', made, requestId);
      return made;
    });
  }

  private async mustHold(viewer: Viewer, rules: Rules): Promise<void> {
    const own = this.problemsOf(rules);
    const effect = await this.trial.effect(viewer, rules, TRIAL_DAYS);
    const problems = [...own, ...effect.problems].filter(({ severity }) => severity === 'PROBLEM');
    if (problems.length > 0)
      throw new Refusal('BAD_USER_INPUT', {
        problems: problems.map(({ code, path, params }) => ({
          code,
          path: ['rules', ...path],
          params,
        })),
      });
  }

  /** On record, and on the screens of whoever reads the rules. */
  private async tell(
    queries: Queries,
    viewer: Viewer,
    action: `rules.${string}`,
    { version, heldFrom, note, rolledBackTo }: RuleVersion,
    requestId: string | null,
  ): Promise<void> {
    const data = { heldFrom, note, rolledBackTo };
    const fact = { action, subject: 'rules', subjectId: String(version), data };
    await audit(queries, viewer, fact, requestId);
    await announceSetting(queries, {
      type: 'rules.published',
      repId: null,
      data: { version, effectiveFrom: heldFrom.toISOString(), rolledBackTo },
      actorId: viewer.userId,
    });
  }
}

/** Nothing was published between what it was compared with and now. */
function mustFollow(draft: RuleDraft, latest: RuleVersion): void {
  if (draft.basedOn !== latest.version)
    throw conflict(
      'RULES_CHANGED',
      `Version ${String(latest.version)} was published since this draft was begun: compare the two first.`,
    );
}

async function mustBeAhead(queries: Queries, effectiveFrom: Date | null): Promise<void> {
  if (effectiveFrom === null) return;
  const ahead = effectiveFrom.getTime() - (await databaseClock(queries)).getTime();
  if (ahead < 0) throw badInput('DATE_IN_PAST', ['effectiveFrom']);
  if (ahead > FURTHEST_MS) throw badInput('DATE_TOO_FAR', ['effectiveFrom'], { days: 366 });
}
