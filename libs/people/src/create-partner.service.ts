import { Injectable } from '@nestjs/common';
import { isCountry } from '#intake';
import { Database, Refusal, newId } from '#platform';
import type { Queries, RefusalProblem } from '#platform';
import { audit } from './audit.repository.js';
import { freeSlug, slugOf } from './partner-slug.js';
import type { Partner } from './partner.js';
import { partnerColumns } from './partners.service.js';
import { isOneLine, textProblems } from './text-problems.js';
import { requireRole } from './viewer.js';
import type { Viewer } from './viewer.js';

export interface NewPartner {
  readonly name: string;
  readonly tier: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null;
}

/** Takes a partner into the programme. */
@Injectable()
export class CreatePartner {
  constructor(private readonly database: Database) {}

  /** @throws Refusal FORBIDDEN for everyone but administrators and partner managers, BAD_USER_INPUT */
  async create(
    viewer: Viewer,
    input: NewPartner,
    requestId: string | null = null,
  ): Promise<Partner> {
    requireRole(viewer, ['ADMIN', 'PARTNER_MANAGER']);
    return this.database.transaction(async (queries) => {
      const problems = partnerProblems(input, await tierExists(queries, input.tier));
      if (problems.length > 0) throw new Refusal('BAD_USER_INPUT', { problems });
      const partner = await insert(queries, input);
      await queries.rows(
        `INSERT INTO setting_history (subject, subject_id, held_from, value, changed_by)
         VALUES ('partner_tier', $1, now(), jsonb_build_object('tier', $2::text), $3)`,
        [partner.id, partner.tier, viewer.userId],
      );
      const { id, slug, tier, country } = partner;
      const data = { slug, tier, country };
      const fact = { action: 'partner.created', subject: 'partner', subjectId: id, data } as const;
      await audit(queries, viewer, fact, requestId);
      return partner;
    });
  }
}

function partnerProblems(input: NewPartner, tierKnown: boolean): readonly RefusalProblem[] {
  const problems = [...textProblems(input.name, 200, ['name'])];
  if (!tierKnown) problems.push({ code: 'TIER_UNKNOWN', path: ['tier'] });
  if (input.country !== null && !isCountry(input.country)) {
    problems.push({ code: 'COUNTRY_UNKNOWN', path: ['country'] });
  }
  return problems;
}

async function tierExists(queries: Queries, tier: string): Promise<boolean> {
  if (!isOneLine(tier)) return false;
  return (await queries.rows('SELECT 1 FROM tier WHERE name = $1', [tier])).length > 0;
}

/** Partners of one name are told apart one after another: without the lock, many at once would race for a number. */
async function insert(queries: Queries, input: NewPartner): Promise<Partner> {
  const slug = slugOf(input.name);
  await queries.rows('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [
    `partner slug ${slug}`,
  ]);
  const taken = await queries.rows<{ slug: string }>(
    `SELECT slug FROM partner WHERE slug = $1 OR slug LIKE $1 || '-%'`,
    [slug],
  );
  const free = freeSlug(slug, new Set(taken.map((row) => row.slug)));
  const [partner] = await queries.rows<Partner>(
    `INSERT INTO partner AS p (id, name, slug, tier, country) VALUES ($1, $2, $3, $4, $5) RETURNING ${partnerColumns}`,
    [newId(), input.name.trim(), free, input.tier, input.country],
  );
  if (partner === undefined) throw new Error('the partner was not stored');
  return partner;
}
