import { Injectable } from '@nestjs/common';
import DataLoader from 'dataloader';
import type { EventRow } from '#events';
import type { Viewer } from '#people';
import { ReferralReader } from '#referrals';
import type { AssignmentRow, ReferralView, TouchRow, VerdictRow } from '#referrals';
import { PerRequest } from '../graphql/per-request.js';
import type { RequestContext } from '../graphql/request-context.js';

type Read<Row> = (viewer: Viewer, ids: readonly string[]) => Promise<Map<string, Row[]>>;

/** What belongs to the referrals of one request, for all of them together and once. */
@Injectable()
export class ReferralLoaders {
  private readonly assignments = ofEach<AssignmentRow>((viewer, ids) =>
    this.reader.assignmentsOf(viewer, ids),
  );
  private readonly verdicts = ofEach<VerdictRow>((viewer, ids) =>
    this.reader.verdictsOf(viewer, ids),
  );
  private readonly touches = ofEach<TouchRow>((viewer, ids) => this.reader.touchesOf(viewer, ids));
  private readonly timelines = ofEach<EventRow>((viewer, ids) =>
    this.reader.timelineOf(viewer, ids),
  );

  private readonly referrals = new PerRequest(
    (context) =>
      new DataLoader<string, ReferralView | null>(async (ids) => {
        const views = await this.reader.byIds(context.signedIn, ids);
        return ids.map((id) => views.get(id) ?? null);
      }),
  );

  constructor(private readonly reader: ReferralReader) {}

  /** Null where the viewer may see none of that id. */
  referral(context: RequestContext, id: string): Promise<ReferralView | null> {
    return this.referrals.of(context).load(id);
  }

  /** One that the viewer may see. @throws Error where there is none: whoever names it has seen to that */
  async known(context: RequestContext, id: string): Promise<ReferralView> {
    const view = await this.referral(context, id);
    if (!view) throw new Error(`there is no referral ${id}`);
    return view;
  }

  /** Oldest first. */
  assignmentsOf(context: RequestContext, referralId: string): Promise<readonly AssignmentRow[]> {
    return this.assignments.of(context).load(referralId);
  }

  /** Oldest first. */
  verdictsOf(context: RequestContext, referralId: string): Promise<readonly VerdictRow[]> {
    return this.verdicts.of(context).load(referralId);
  }

  /** The first told first. */
  touchesOf(context: RequestContext, referralId: string): Promise<readonly TouchRow[]> {
    return this.touches.of(context).load(referralId);
  }

  /** Oldest first. */
  timelineOf(context: RequestContext, referralId: string): Promise<readonly EventRow[]> {
    return this.timelines.of(context).load(referralId);
  }
}

const ofEach = <Row>(read: Read<Row>): PerRequest<DataLoader<string, readonly Row[]>> =>
  new PerRequest(
    (context) =>
      new DataLoader<string, readonly Row[]>(async (ids) => {
        const rows = await read(context.signedIn, ids);
        return ids.map((id) => rows.get(id) ?? []);
      }),
  );
