import { Injectable } from '@nestjs/common';
import { eventColumns } from '#events';
import type { EventRow } from '#events';
import { Database, isId } from '#platform';
import type { DatabaseViewer, Queries } from '#platform';
import { unpackCriteria } from '#qualification';
import { assignmentTable, referralTable, touchTable, verdictTable } from './referral-row.js';
import type {
  AssignmentRow,
  ReferralRow,
  ReferralView,
  StoredVerdict,
  TouchRow,
  VerdictRow,
} from './referral-row.js';

const byIds = {
  name: 'read-referrals',
  text: `SELECT ${referralTable.columns('r')} FROM referral r WHERE r.id = ANY($1::uuid[])`,
};
const assignmentsByReferral = {
  name: 'read-assignments',
  text: `SELECT ${assignmentTable.columns('a')} FROM assignment a WHERE a.referral_id = ANY($1::uuid[]) ORDER BY a.referral_id, a.number`,
};
const touchesByReferral = {
  name: 'read-touches',
  text: `SELECT ${touchTable.columns('t')} FROM touch t WHERE t.referral_id = ANY($1::uuid[]) ORDER BY t.referral_id, t.recorded_at, t.id`,
};
const verdictsByReferral = {
  name: 'read-verdicts',
  text: `SELECT ${verdictTable.columns('v')} FROM verdict v WHERE v.referral_id = ANY($1::uuid[]) ORDER BY v.referral_id, v.number`,
};
// The few that wait for their position stand in no index of their referral.
const eventsByReferral = {
  name: 'read-timelines',
  text: `
    SELECT ${eventColumns} FROM event e WHERE e.referral_id = ANY($1::uuid[]) AND e.position IS NOT NULL
    UNION ALL SELECT ${eventColumns} FROM event e WHERE e.referral_id = ANY($1::uuid[]) AND e.position IS NULL
    ORDER BY "referralId", seq`,
};

/** Referrals as a viewer may see them: row-level security leaves out the rest. */
@Injectable()
export class ReferralReader {
  constructor(private readonly database: Database) {}

  /** Null where there is none that the viewer may see. */
  async byId(viewer: DatabaseViewer, id: string): Promise<ReferralView | null> {
    return (await this.byIds(viewer, [id])).get(id) ?? null;
  }

  async byIds(viewer: DatabaseViewer, ids: readonly string[]): Promise<Map<string, ReferralView>> {
    const known = ids.filter(isId);
    if (known.length === 0) return new Map();
    return views(
      await this.database.read(viewer, (queries) => queries.rows<ReferralRow>(byIds, [known])),
    );
  }

  async maySee(viewer: DatabaseViewer, id: string): Promise<boolean> {
    return (await this.byId(viewer, id)) !== null;
  }

  /** Without a viewer's policy: for those whom the use case has judged already. */
  async asSystem(
    ids: readonly string[],
    queries: Queries = this.database,
  ): Promise<Map<string, ReferralView>> {
    return views(await queries.rows<ReferralRow>(byIds, [ids]));
  }

  /** By referral, oldest first. */
  async assignmentsOf(
    viewer: DatabaseViewer,
    referralIds: readonly string[],
  ): Promise<Map<string, AssignmentRow[]>> {
    const rows = await this.database.read(viewer, (queries) =>
      queries.rows<AssignmentRow>(assignmentsByReferral, [referralIds]),
    );
    return Map.groupBy(rows, ({ referralId }) => referralId);
  }

  /** By referral, oldest first. */
  async verdictsOf(
    viewer: DatabaseViewer,
    referralIds: readonly string[],
  ): Promise<Map<string, VerdictRow[]>> {
    const rows = await this.database.read(viewer, (queries) =>
      queries.rows<StoredVerdict>(verdictsByReferral, [referralIds]),
    );
    const verdicts = rows.map((row) => ({ ...row, criteria: unpackCriteria(row.criteria) }));
    return Map.groupBy(verdicts, ({ referralId }) => referralId);
  }

  /** By referral, the first told first. */
  async touchesOf(
    viewer: DatabaseViewer,
    referralIds: readonly string[],
  ): Promise<Map<string, TouchRow[]>> {
    const rows = await this.database.read(viewer, (queries) =>
      queries.rows<TouchRow>(touchesByReferral, [referralIds]),
    );
    return Map.groupBy(rows, ({ referralId }) => referralId);
  }

  /** What the viewer may see of each referral's story, oldest first. */
  async timelineOf(
    viewer: DatabaseViewer,
    referralIds: readonly string[],
  ): Promise<Map<string, EventRow[]>> {
    const rows = await this.database.read(viewer, (queries) =>
      queries.rows<EventRow & { readonly referralId: string }>(eventsByReferral, [referralIds]),
    );
    return Map.groupBy(rows, ({ referralId }) => referralId);
  }
}

const views = (rows: readonly ReferralRow[]): Map<string, ReferralView> =>
  new Map(rows.map((row) => [row.id, { row }]));
