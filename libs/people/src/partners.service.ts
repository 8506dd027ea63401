import { Injectable } from '@nestjs/common';
import { Database, isId } from '#platform';
import type { Partner } from './partner.js';
import { isOneLine } from './text-problems.js';
import { requireRole } from './viewer.js';
import type { Viewer } from './viewer.js';

/** The columns of a {@link Partner}, to select from `partner AS p`. */
export const partnerColumns = `p.id, p.name, p.slug, p.tier, p.country, p.created_at AS "createdAt"`;

export interface PartnerPage {
  readonly partners: readonly ListedPartner[];
  readonly hasNextPage: boolean;
}

/** The partners that a viewer may see. */
@Injectable()
export class Partners {
  constructor(private readonly database: Database) {}

  /** Those of the ids that the viewer may see, in no order. */
  async byIds(viewer: Viewer, ids: readonly string[]): Promise<readonly Partner[]> {
    return this.database.read(viewer, (queries) =>
      queries.rows<Partner>(
        {
          name: 'partners-by-ids',
          text: `SELECT ${partnerColumns} FROM partner p WHERE p.id = ANY($1::uuid[])`,
        },
        [ids.filter(isId)],
      ),
    );
  }

  /**
   * In the order asked for; `after` is the last partner seen.
   *
   * @throws Refusal FORBIDDEN where somebody but a manager asks who has gone quiet
   */
  async list(viewer: Viewer, asked: PartnersAsked): Promise<PartnerPage> {
    const { search, tiers = null, quietSince = null, orderBy = 'NAME', first, after } = asked;
    if (orderBy !== 'NAME' || quietSince !== null)
      requireRole(viewer, ['ADMIN', 'SALES_MANAGER', 'PARTNER_MANAGER']);
    const texts = [search ?? '', ...(tiers ?? [])];
    if (!texts.every((text) => text === '' || isOneLine(text)))
      return { partners: [], hasNextPage: false };
    const partners = await this.database.read(viewer, (queries) =>
      queries.rows<ListedPartner>(listing(orderBy, quietSince !== null), [
        search,
        tiers,
        quietSince,
        orderBy === 'NAME' ? (after?.name ?? null) : instantOf(after),
        after?.id ?? null,
        first + 1,
      ]),
    );
    return { partners: partners.slice(0, first), hasNextPage: partners.length > first };
  }
}

/** By name, those who referred last first, or those who have been quiet longest first. */
export type PartnerOrder = 'NAME' | 'LATEST_REFERRAL' | 'QUIETEST';

export interface PartnersAsked {
  /** Part of the name. */
  readonly search: string | null;
  readonly tiers?: readonly string[] | null;
  /** Only those who have referred nothing from then on. */
  readonly quietSince?: Date | null;
  readonly orderBy?: PartnerOrder;
  readonly first: number;
  readonly after: PartnerPlace | null;
}

export interface PartnerPlace {
  readonly id: string;
  readonly name: string;
  /** Where the order is by it; null: never. */
  readonly lastReferralAt?: Date | null;
}

export type ListedPartner = Partner & PartnerPlace;

const instantOf = (place: PartnerPlace | null): string | null =>
  place === null ? null : (place.lastReferralAt?.toISOString() ?? NEVER);

const NEVER = '-infinity';
const last = `coalesce(l.at, '${NEVER}')`;
const orders: Readonly<Record<PartnerOrder, { readonly after: string; readonly by: string }>> = {
  NAME: { after: '(lower(p.name), p.id) > (lower($4), $5::uuid)', by: 'lower(p.name), p.id' },
  LATEST_REFERRAL: {
    after: `(${last}, p.id) < ($4::timestamptz, $5::uuid)`,
    by: `${last} DESC, p.id DESC`,
  },
  QUIETEST: { after: `(${last}, p.id) > ($4::timestamptz, $5::uuid)`, by: `${last}, p.id` },
};

/** Each partner's latest referral stands first in an index: it is looked at where the question is about it only. */
function listing(orderBy: PartnerOrder, quietOnly: boolean): string {
  const { after, by } = orders[orderBy];
  const looks = orderBy !== 'NAME' || quietOnly;
  return `SELECT ${partnerColumns}${looks ? ', l.at AS "lastReferralAt"' : ''} FROM partner p
    ${looks ? 'LEFT JOIN LATERAL (SELECT r.submitted_at AS at FROM referral r WHERE r.partner_id = p.id ORDER BY r.submitted_at DESC, r.id DESC LIMIT 1) l ON true' : ''}
    WHERE ($1::text IS NULL OR strpos(lower(p.name), lower($1)) > 0) AND ($2::text[] IS NULL OR p.tier = ANY($2))
      AND ($3::timestamptz IS NULL${looks ? ` OR ${last} < $3` : ''})
      AND ($5::uuid IS NULL OR ${after})
    ORDER BY ${by} LIMIT $6`;
}
