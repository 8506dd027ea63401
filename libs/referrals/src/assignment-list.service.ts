import { Injectable } from '@nestjs/common';
import { requireRole } from '#people';
import type { Viewer } from '#people';
import { Database, isId, placeCursor, readPlace } from '#platform';
import type { Place } from '#platform';
import { assignmentTable } from './referral-row.js';
import type { AssignmentReason, AssignmentRow } from './referral-row.js';

export interface AssignmentFilter {
  readonly breached?: boolean | null;
  /** Any of these. */
  readonly reason?: readonly AssignmentReason[] | null;
  readonly repId?: string | null;
  readonly queueId?: string | null;
  readonly referralId?: string | null;
  /** Assigned then or later. */
  readonly from?: Date | null;
  /** Assigned earlier. */
  readonly before?: Date | null;
}

export interface AssignmentPage {
  readonly nodes: readonly { readonly cursor: string; readonly assignment: AssignmentRow }[];
  readonly hasNextPage: boolean;
}

type Condition = readonly [sql: (parameter: string) => string, value: unknown];

/** Everybody's assignments, for managers. */
@Injectable()
export class AssignmentList {
  constructor(private readonly database: Database) {}

  /**
   * The latest first, by keyset: a page costs the same wherever it is.
   *
   * @throws Refusal FORBIDDEN for everyone but managers, CURSOR_INVALID
   */
  async page(
    viewer: Viewer,
    filter: AssignmentFilter,
    { first, after }: { readonly first: number; readonly after: string | null },
  ): Promise<AssignmentPage> {
    requireRole(viewer, ['ADMIN', 'SALES_MANAGER', 'PARTNER_MANAGER']);
    const conditions = conditionsOf(filter, after === null ? null : readPlace(after));
    const found = conditions === null ? [] : await this.find(viewer, conditions, first + 1);
    return {
      nodes: found.slice(0, first).map((assignment) => ({
        assignment,
        cursor: placeCursor(assignment.assignedAt, assignment.id),
      })),
      hasNextPage: found.length > first,
    };
  }

  /** Only what is asked for stands in the statement, so that each question finds its own index. */
  private find(
    viewer: Viewer,
    conditions: readonly Condition[],
    most: number,
  ): Promise<AssignmentRow[]> {
    const where = conditions.map(([sql], index) => ` AND ${sql(`$${index + 2}`)}`).join('');
    return this.database.read(viewer, (queries) =>
      queries.rows<AssignmentRow>(
        `SELECT ${assignmentTable.columns('a')} FROM assignment a WHERE true${where}
          ORDER BY a.assigned_at DESC, a.id DESC LIMIT $1`,
        [most, ...conditions.map(([, value]) => value)],
      ),
    );
  }
}

/** Null where the filter names what cannot exist, so that nothing matches. */
function conditionsOf(
  { breached, reason, repId, queueId, referralId, from, before }: AssignmentFilter,
  after: Place | null,
): readonly Condition[] | null {
  const ids = [repId, queueId, referralId].filter((id) => id !== null && id !== undefined);
  if (!ids.every(isId)) return null;
  // In words that the planner recognises: the index of breaches holds nothing else.
  const isBreached = breached === true ? 'a.breached_at IS NOT NULL' : 'a.breached_at IS NULL';
  const asked: readonly Condition[] = [
    [(p) => `${p}::boolean IS NOT NULL AND ${isBreached}`, breached],
    [(p) => `a.reason = ANY (${p}::text[])`, reason],
    [(p) => `a.rep_id = ${p}::uuid`, repId],
    [(p) => `a.queue_id = ${p}::uuid`, queueId],
    [(p) => `a.referral_id = ${p}::uuid`, referralId],
    [(p) => `a.assigned_at >= ${p}::timestamptz`, from],
    [(p) => `a.assigned_at < ${p}::timestamptz`, before],
  ];
  return [
    ...asked.filter(([, value]) => value !== null && value !== undefined),
    ...(after === null ? [] : [afterPlace(after)]),
  ];
}

const afterPlace = ({ at, id }: Place): Condition => [
  (p) => `(a.assigned_at, a.id) < ((${p}::jsonb->>0)::timestamptz, (${p}::jsonb->>1)::uuid)`,
  JSON.stringify([at, id]),
];
