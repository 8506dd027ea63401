import { Injectable } from '@nestjs/common';
import { Database, Refusal, newId } from '#platform';
import type { Queries } from '#platform';
import { audit } from './audit.repository.js';
import { partnerProblems, recordTier, tierExists } from './partner.repository.js';
import { freeSlug, slugOf } from './partner-slug.js';
import type { Partner } from './partner.js';
import { partnerColumns } from './partners.service.js';
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
      await recordTier(queries, partner, viewer.userId);
      const { id, slug, tier, country } = partner;
      const data = { slug, tier, country };
      const fact = { action: 'partner.created', subject: 'partner', subjectId: id, data } as const;
      await audit(queries, viewer, fact, requestId);
      return partner;
    });
  }
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
