import { Injectable } from '@nestjs/common';
import { badInput, conflict } from '#platform';
import type { Viewer } from '#people';
import { isWithRep } from './referral-status.js';
import type { ReferralView } from './referral-row.js';
import { endAssignment, StoryDesk } from './story-desk.service.js';
import type { OnRecord } from './story-desk.service.js';

/** A manager hands it to someone: no turn is taken, and the new owner has a clock of their own. */
@Injectable()
export class AssignReferral {
  constructor(private readonly desk: StoryDesk) {}

  /** @throws Refusal CONFLICT when it is with nobody or already with that rep, BAD_USER_INPUT for somebody who cannot have it */
  assign(
    viewer: Viewer,
    { repId, ...asked }: OnRecord & { readonly repId: string },
  ): Promise<ReferralView> {
    return this.desk.changeOnRecord(viewer, asked, 'referral.handedOver', (open, reason) => {
      const { row, assignment } = open.story;
      if (!isWithRep(row.status)) throw conflict(row.status);
      if (row.repId === repId) throw conflict(row.status, 'This rep has it already.');
      const user = open.desk.directory.users.get(repId);
      const takesLeads =
        user?.role === 'SALES_REP' || user?.role === 'SALES_MANAGER' || user?.role === 'ADMIN';
      if (!user || !takesLeads || !user.active || !user.joined)
        throw badInput('REP_UNKNOWN', ['repId']);
      const ended = assignment && endAssignment(open.changes, assignment, `MANUAL: ${reason}`);
      this.desk.giveTo(open, repId, ended, viewer.userId);
      return { repId, formerRepId: row.repId };
    });
  }
}
