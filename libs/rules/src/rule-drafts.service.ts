import { Injectable } from '@nestjs/common';
import { audit } from '#people';
import type { Viewer } from '#people';
import { badInput, Database } from '#platform';
import type { Rules } from '#qualification';
import {
  endDraft,
  insertDraft,
  readDraft,
  readDrafts,
  readVersions,
  updateDraft,
} from './rule.repository.js';
import { requireLine, requireReader, requireRevision, requireWriter } from './rule-rights.js';
import type { RuleDraft } from './rule-version.js';

const LONGEST_NAME = 200;

/** What of a draft changes; what is absent stays. */
export interface DraftChange {
  readonly name?: string;
  readonly rules?: Rules;
  /** The version that its author has seen it beside. */
  readonly basedOn?: number;
}

/** Rules that somebody works on. They may be wrong: only publishing judges them. */
@Injectable()
export class RuleDrafts {
  constructor(private readonly database: Database) {}

  /** @throws Refusal FORBIDDEN for everyone but managers */
  open(viewer: Viewer): Promise<readonly RuleDraft[]> {
    requireReader(viewer);
    return this.database.read(viewer, readDrafts);
  }

  /**
   * @param basedOn the version to begin from; null: the latest
   * @throws Refusal FORBIDDEN for everyone but administrators and partner managers, BAD_USER_INPUT
   */
  create(
    viewer: Viewer,
    name: string,
    basedOn: number | null,
    requestId: string | null = null,
  ): Promise<RuleDraft> {
    requireWriter(viewer);
    requireLine(name, LONGEST_NAME, 'name');
    return this.database.transaction(async (queries) => {
      const versions = await readVersions(queries);
      const base =
        basedOn === null ? versions[0] : versions.find(({ version }) => version === basedOn);
      if (!base) throw badInput('RULES_VERSION_UNKNOWN', ['basedOn']);
      const draft = await insertDraft(queries, {
        name: name.trim(),
        rules: base.rules,
        basedOn: base.version,
        authorId: viewer.userId,
      });
      await noteOf(queries, viewer, 'ruleDraft.created', draft, requestId);
      return draft;
    });
  }

  /**
   * @param revision the one that the change was made on
   * @throws Refusal FORBIDDEN, NOT_FOUND, BAD_USER_INPUT, CONFLICT where somebody changed it meanwhile
   */
  save(
    viewer: Viewer,
    id: string,
    revision: number,
    change: DraftChange,
    requestId: string | null = null,
  ): Promise<RuleDraft> {
    requireWriter(viewer);
    if (change.name !== undefined) requireLine(change.name, LONGEST_NAME, 'name');
    return this.database.transaction(async (queries) => {
      const before = await readDraft(queries, id, 'FOR UPDATE');
      requireRevision(before, revision);
      const { basedOn = before.basedOn } = change;
      if (!(await readVersions(queries)).some(({ version }) => version === basedOn))
        throw badInput('RULES_VERSION_UNKNOWN', ['basedOn']);
      const draft = await updateDraft(queries, {
        ...before,
        name: (change.name ?? before.name).trim(),
        rules: change.rules ?? before.rules,
        basedOn,
        changedBy: viewer.userId,
      });
      await noteOf(queries, viewer, 'ruleDraft.changed', draft, requestId);
      return draft;
    });
  }

  /** @throws Refusal FORBIDDEN, NOT_FOUND */
  discard(viewer: Viewer, id: string, requestId: string | null = null): Promise<void> {
    requireWriter(viewer);
    return this.database.transaction(async (queries) => {
      const draft = await readDraft(queries, id, 'FOR UPDATE');
      await endDraft(queries, id, null);
      await noteOf(queries, viewer, 'ruleDraft.discarded', draft, requestId);
    });
  }
}

const noteOf = (
  queries: Parameters<typeof audit>[0],
  viewer: Viewer,
  action: `ruleDraft.${string}`,
  { id, name, revision, basedOn }: RuleDraft,
  requestId: string | null,
): Promise<void> =>
  audit(
    queries,
    viewer,
    { action, subject: 'ruleDraft', subjectId: id, data: { name, revision, basedOn } },
    requestId,
  );
