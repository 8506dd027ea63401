import { isId, notFound } from '#platform';
import type { Queries } from '#platform';
import type { Rules } from '#qualification';
import type { RuleDraft, RuleVersion } from './rule-version.js';

const draftColumns = `id, name, rules, based_on AS "basedOn", author_id AS "authorId", revision,
  created_at AS "createdAt", changed_at AS "changedAt", changed_by AS "changedBy"`;

const versionColumns = `version, rules - 'version' AS rules, held_from AS "heldFrom", published_at AS "publishedAt",
  published_by AS "publishedBy", author_id AS "authorId", note, rolled_back_to AS "rolledBackTo"`;

/** The newest first. */
export const readVersions = (queries: Queries): Promise<RuleVersion[]> =>
  queries.rows(`SELECT ${versionColumns} FROM rule_set ORDER BY version DESC`);

/** Those that are still worked on, the latest change first. */
export const readDrafts = (queries: Queries): Promise<RuleDraft[]> =>
  queries.rows(
    `SELECT ${draftColumns} FROM rule_draft WHERE ended_at IS NULL ORDER BY changed_at DESC, id`,
  );

/** @throws Refusal NOT_FOUND where there is none that is still worked on */
export async function readDraft(
  queries: Queries,
  id: string,
  lock: '' | 'FOR UPDATE' = '',
): Promise<RuleDraft> {
  if (!isId(id)) throw notFound();
  const [draft] = await queries.rows<RuleDraft>(
    `SELECT ${draftColumns} FROM rule_draft WHERE id = $1 AND ended_at IS NULL ${lock}`,
    [id],
  );
  if (draft === undefined) throw notFound();
  return draft;
}

export async function insertDraft(
  queries: Queries,
  { name, rules, basedOn, authorId }: Pick<RuleDraft, 'name' | 'rules' | 'basedOn' | 'authorId'>,
): Promise<RuleDraft> {
  const [draft] = await queries.rows<RuleDraft>(
    `INSERT INTO rule_draft (name, rules, based_on, author_id, changed_by) VALUES ($1, $2, $3, $4, $4) RETURNING ${draftColumns}`,
    [name, JSON.stringify(rules), basedOn, authorId],
  );
  if (draft === undefined) throw notFound();
  return draft;
}

export async function updateDraft(
  queries: Queries,
  { id, name, rules, basedOn, changedBy }: Omit<RuleDraft, 'authorId' | 'createdAt' | 'changedAt'>,
): Promise<RuleDraft> {
  const [draft] = await queries.rows<RuleDraft>(
    `UPDATE rule_draft SET name = $2, rules = $3, based_on = $4, changed_by = $5, revision = revision + 1, changed_at = clock_timestamp()
      WHERE id = $1 RETURNING ${draftColumns}`,
    [id, name, JSON.stringify(rules), basedOn, changedBy],
  );
  if (draft === undefined) throw notFound();
  return draft;
}

/** @param version the one that it was published as; null: it is thrown away */
export async function endDraft(
  queries: Queries,
  id: string,
  version: number | null,
): Promise<void> {
  await queries.rows(
    `UPDATE rule_draft SET ended_at = clock_timestamp(), ended_as = $2, published_version = $3 WHERE id = $1`,
    [id, version === null ? 'DISCARDED' : 'PUBLISHED', version],
  );
}

/** One publication after the other: each gets the number after the last one's. */
export async function lockVersions(queries: Queries): Promise<RuleVersion> {
  await queries.rows('LOCK TABLE rule_set IN SHARE ROW EXCLUSIVE MODE');
  const [latest] = await queries.rows<RuleVersion>(
    `SELECT ${versionColumns} FROM rule_set ORDER BY version DESC LIMIT 1`,
  );
  if (latest === undefined) throw new Error('The deployment has no rules.');
  return latest;
}

export interface Publication {
  readonly version: number;
  readonly rules: Rules;
  /** Null: at once. */
  readonly heldFrom: Date | null;
  readonly publishedBy: string;
  readonly authorId: string | null;
  readonly note: string | null;
  readonly rolledBackTo: number | null;
}

export async function insertVersion(queries: Queries, made: Publication): Promise<RuleVersion> {
  const [version] = await queries.rows<RuleVersion>(
    `INSERT INTO rule_set (version, rules, held_from, published_at, published_by, author_id, note, rolled_back_to)
     VALUES ($1, $2, coalesce($3, clock_timestamp()), clock_timestamp(), $4, $5, $6, $7) RETURNING ${versionColumns}`,
    [
      made.version,
      JSON.stringify({ ...made.rules, version: made.version }),
      made.heldFrom,
      made.publishedBy,
      made.authorId,
      made.note,
      made.rolledBackTo,
    ],
  );
  if (version === undefined) throw new Error('the rules were not stored');
  return version;
}

export async function readFourEyes(queries: Queries): Promise<boolean> {
  const [row] = await queries.rows<{ on: boolean }>('SELECT four_eyes AS on FROM deployment');
  return row?.on ?? false;
}

export async function writeFourEyes(queries: Queries, on: boolean): Promise<void> {
  await queries.rows('UPDATE deployment SET four_eyes = $1', [on]);
}
