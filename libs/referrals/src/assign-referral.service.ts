import { Injectable } from '@nestjs/common';
import { requireReason } from '#intake';
import { badInput, conflict } from '#platform';
import type { Viewer } from '#people';
import { isWithRep } from './referral-status.js';
import type { ReferralView } from './referral-row.js';
import { endAssignment, onRecord, StoryDesk } from './story-desk.service.js';

/** A manager hands it to someone: no turn is taken, and the new owner has a clock of their own. */
@Injectable()
export class AssignReferral {
  constructor(private readonly desk: StoryDesk) {}

  /** @throws Refusal CONFLICT when it is with nobody or already with that rep, BAD_USER_INPUT for somebody who cannot have it */
  async assign(
    viewer: Viewer,
    { referralId, repId, reason }: { referralId: string; repId: string; reason: string },
    requestId: string | null,
  ): Promise<ReferralView> {
    const why = requireReason(reason);
    return this.desk.change(viewer, referralId, async (open) => {
      const { row, assignment } = open.story;
      if (!isWithRep(row.status)) throw conflict(row.status);
      if (row.repId === repId) throw conflict(row.status, 'This rep has it already.');
      const user = open.desk.directory.users.get(repId);
      const takesLeads =
        user?.role === 'SALES_REP' || user?.role === 'SALES_MANAGER' || user?.role === 'ADMIN';
      if (!user || !takesLeads || !user.active || !user.joined)
        throw badInput('REP_UNKNOWN', ['repId']);
      const ended = assignment && endAssignment(open.changes, assignment, `MANUAL: ${why}`);
      this.desk.giveTo(open, repId, ended, viewer.userId);
      const data = { repId, formerRepId: row.repId, reason: why };
      await onRecord(open, viewer, { action: 'referral.handedOver', data, requestId });
    });
  }
}
