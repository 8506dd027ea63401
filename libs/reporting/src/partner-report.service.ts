import { Injectable } from '@nestjs/common';
import type { Viewer } from '#people';
import { Database, isId } from '#platform';
import { periodOf } from './period.js';
import type { DaysAsked } from './period.js';

/** How a partner stands at this moment. */
export interface PartnerStanding {
  /** Null: it has referred nothing yet. */
  readonly lastReferralAt: Date | null;
  /** Its referrals that wait for an answer with a clock, run out or not. */
  readonly openClocks: number;
}

/** What came of the referrals that a partner submitted in a period, as they are now. */
export interface PartnerFigures {
  readonly referrals: number;
  readonly byStatus: readonly { readonly status: string; readonly referrals: number }[];
  readonly byLeadClass: readonly { readonly leadClass: string; readonly referrals: number }[];
  /** Answers before the clock ran out, and clocks that ran out, of all who had one of them. */
  readonly answeredInTime: number;
  readonly breached: number;
  /** From the first assignment to the first answer, by the wall clock; null without any. */
  readonly medianFirstAnswerMs: number | null;
  /** By currency; deals that were won without an amount are in none. */
  readonly won: readonly { readonly amountMinor: number; readonly currency: string }[];
}

/** Which of the grouping sets a row is of: a bit for each column that is not in it. */
const OF_ALL = 7;
const OF_STATUS = 3;
const OF_LEAD_CLASS = 5;
const OF_CURRENCY = 6;

interface Counted {
  readonly partnerId: string;
  readonly level: number;
  readonly status: string;
  readonly leadClass: string;
  readonly currency: string | null;
  readonly referrals: number;
  readonly answeredInTime: number;
  readonly breached: number;
  readonly medianFirstAnswerMs: number | null;
  readonly amountMinor: number;
}

/** One pass for all partners; each referral's assignments stand together in an index. */
const figures = `
  SELECT partner_id AS "partnerId", grouping(status, lead_class, currency) AS level, status, lead_class AS "leadClass", currency,
         count(*) AS referrals, coalesce(sum(in_time), 0)::bigint AS "answeredInTime", coalesce(sum(breached), 0)::bigint AS breached,
         percentile_cont(0.5) WITHIN GROUP (ORDER BY first_answer_ms) AS "medianFirstAnswerMs",
         coalesce(sum(amount), 0)::bigint AS "amountMinor"
    FROM (SELECT r.partner_id, r.status, r.lead_class, had.*,
                 CASE WHEN r.status = 'WON' THEN r.deal_currency END AS currency,
                 CASE WHEN r.status = 'WON' THEN r.deal_amount_minor END AS amount
            FROM referral r CROSS JOIN LATERAL (
              SELECT count(*) FILTER (WHERE a.due_at IS NOT NULL AND a.breached_at IS NULL AND a.responded_at IS NOT NULL) AS in_time,
                     count(a.breached_at) AS breached,
                     extract(epoch FROM min(a.responded_at) - min(a.assigned_at)) * 1000 AS first_answer_ms
                FROM assignment a WHERE a.referral_id = r.id) had
           WHERE r.partner_id = ANY($1::uuid[]) AND r.submitted_at >= $2 AND r.submitted_at < $3) story
   GROUP BY partner_id, GROUPING SETS ((), (status), (lead_class), (currency))
   ORDER BY referrals DESC`;

/** What a partner brings, for those who may see its referrals. */
@Injectable()
export class PartnerReport {
  constructor(private readonly database: Database) {}

  /** By partner id. */
  async standingOf(
    viewer: Viewer,
    partnerIds: readonly string[],
  ): Promise<ReadonlyMap<string, PartnerStanding>> {
    const rows = await this.database.read(viewer, (queries) =>
      queries.rows<PartnerStanding & { id: string }>(
        {
          name: 'partner-standing',
          text: `SELECT p.id, l.at AS "lastReferralAt",
              (SELECT count(*) FROM referral r WHERE r.partner_id = p.id AND r.due_at IS NOT NULL) AS "openClocks"
             FROM unnest($1::uuid[]) AS p(id) LEFT JOIN LATERAL (
               SELECT r.submitted_at AS at FROM referral r WHERE r.partner_id = p.id
                ORDER BY r.submitted_at DESC, r.id DESC LIMIT 1) l ON true`,
        },
        [partnerIds.filter(isId)],
      ),
    );
    return new Map(rows.map(({ id, ...standing }) => [id, standing]));
  }

  /**
   * By partner id, of the viewer's local days; who referred nothing is absent.
   *
   * @throws Refusal BAD_USER_INPUT for days that are no period
   */
  async figuresOf(
    viewer: Viewer,
    partnerIds: readonly string[],
    asked: DaysAsked,
  ): Promise<ReadonlyMap<string, PartnerFigures>> {
    const { bounds } = periodOf(asked, viewer.timeZone);
    const rows = await this.database.read(viewer, (queries) =>
      queries.rows<Counted>(figures, [partnerIds.filter(isId), bounds[0], bounds.at(-1)]),
    );
    const byPartner = Map.groupBy(rows, ({ partnerId }) => partnerId);
    return new Map([...byPartner].map(([id, counted]) => [id, figuresFrom(counted)]));
  }
}

export const noFigures: PartnerFigures = {
  ...{ referrals: 0, byStatus: [], byLeadClass: [], answeredInTime: 0, breached: 0 },
  ...{ medianFirstAnswerMs: null, won: [] },
};

function figuresFrom(counted: readonly Counted[]): PartnerFigures {
  const of = (level: number): readonly Counted[] => counted.filter((row) => row.level === level);
  const [all] = of(OF_ALL);
  if (!all) return noFigures;
  const { referrals, answeredInTime, breached, medianFirstAnswerMs } = all;
  return {
    ...{ referrals, answeredInTime, breached },
    medianFirstAnswerMs: medianFirstAnswerMs === null ? null : Math.round(medianFirstAnswerMs),
    byStatus: of(OF_STATUS).map((row) => ({ status: row.status, referrals: row.referrals })),
    byLeadClass: of(OF_LEAD_CLASS).map((row) => ({
      leadClass: row.leadClass,
      referrals: row.referrals,
    })),
    won: of(OF_CURRENCY).flatMap(({ currency, amountMinor }) =>
      currency === null ? [] : [{ currency, amountMinor }],
    ),
  };
}
