import { Injectable } from '@nestjs/common';
import { Directory } from '#directory';
import { EventRelay } from '#events';
import { parseSubmission, problemsOf, requireReason } from '#intake';
import type { Problem, SubmissionInput } from '#intake';
import { audit } from '#people';
import type { Viewer } from '#people';
import { conflict, Database, newId, notFound, systemClock } from '#platform';
import type { Queries } from '#platform';
import { actingPartner, PARTNER_REQUIRED } from './acting-partner.js';
import { CANNOT_CONTACT } from './cannot-contact.js';
import { ChangeSet } from './changes.js';
import { roundedUpToDay } from './claim.js';
import { contestedEvent, keepSubmission } from './contest.js';
import type { ContestRow } from './contest.js';
import { addContest, openContestOf } from './contest.repository.js';
import { ReferralReader } from './referral-reader.service.js';
import type { ReferralView } from './referral-row.js';
import { claimId, loadSubmissionContext } from './submission-context.js';
import { StoryRepository } from './story.repository.js';

export type ContestOutcome =
  | { readonly kind: 'CONTESTED'; readonly contest: ContestRow }
  | { readonly kind: 'INVALID'; readonly problems: readonly Problem[] }
  | {
      readonly kind: 'CLAIMED';
      readonly until: Date;
      readonly yours: ReferralView | null;
      readonly mayAsk: false;
    };

type Asked = SubmissionInput & { readonly partnerId: string | null };

/** A partner asks for an account that another one holds and nothing happens with: a partner manager decides. */
@Injectable()
export class ContestClaim {
  constructor(
    private readonly database: Database,
    private readonly directory: Directory,
    private readonly stories: StoryRepository,
    private readonly reader: ReferralReader,
    private readonly relay: EventRelay,
  ) {}

  /**
   * The same asked again is the same contest.
   *
   * @throws Refusal CONFLICT where nobody holds the account, BAD_USER_INPUT, NOT_FOUND
   */
  async ask(
    viewer: Viewer,
    input: Asked,
    reason: string,
    requestId: string | null = null,
  ): Promise<ContestOutcome> {
    const why = requireReason(reason);
    const partnerId = actingPartner(viewer, input.partnerId);
    const { productLines } = await this.directory.current();
    const parsed = parseSubmission(input, { now: systemClock(), productLines });
    if (partnerId === null)
      return { kind: 'INVALID', problems: [...problemsOf(parsed), PARTNER_REQUIRED] };
    if (!parsed.ok) return { kind: 'INVALID', problems: parsed.problems };
    const { facts, accountKey } = parsed;
    const outcome = await this.database.transaction(async (queries) => {
      const context = await loadSubmissionContext(queries, [
        {
          ...{ partnerId, key: null, accountKey, productLine: facts.productLine },
          contacts: [facts.contact.email.toLowerCase(), accountKey],
        },
      ]);
      if (!context.partners.has(partnerId)) throw notFound();
      if (context.suppressed.size > 0)
        return { kind: 'INVALID' as const, problems: [CANNOT_CONTACT] };
      const claim = context.claims.get(claimId(accountKey, facts.productLine));
      if (!claim) throw conflict('ACCOUNT_FREE');
      if (claim.partnerId === partnerId || !claim.contestable)
        return { kind: 'CLAIMED' as const, claim, isOwn: claim.partnerId === partnerId };
      const { partnerId: _, ...submission } = input;
      return this.keep(queries, viewer, requestId, {
        id: newId(),
        ...{ partnerId, accountKey, productLine: facts.productLine },
        companyName: facts.company.name,
        submission: keepSubmission(submission, context.now),
        reason: why,
        askedAt: context.now,
        askedBy: viewer.userId,
        holderId: claim.referralId,
        status: 'OPEN',
        ...{ settledAt: null, settledBy: null, settledBecause: null, referralId: null },
      });
    });
    this.relay.wake();
    if (outcome.kind !== 'CLAIMED') return outcome;
    const { claim, isOwn } = outcome;
    return {
      kind: 'CLAIMED',
      until: roundedUpToDay(new Date(claim.heldUntil)),
      yours: isOwn ? await this.reader.byId(viewer, claim.referralId) : null,
      mayAsk: false,
    };
  }

  private async keep(
    queries: Queries,
    viewer: Viewer,
    requestId: string | null,
    contest: ContestRow,
  ): Promise<ContestOutcome & { readonly kind: 'CONTESTED' }> {
    if (!(await addContest(queries, contest))) {
      const open = await openContestOf(queries, contest);
      // Settled in this very moment.
      if (!open) throw conflict('CONTEST_SETTLED');
      return { kind: 'CONTESTED', contest: open };
    }
    const changes = new ChangeSet(contest.askedAt);
    changes.events.push(contestedEvent(contest));
    await this.stories.save(queries, changes.done());
    const data = {
      partnerId: contest.partnerId,
      holderId: contest.holderId,
      reason: contest.reason,
    };
    const fact = {
      action: 'claim.contested',
      subject: 'contest',
      subjectId: contest.id,
      data,
    } as const;
    await audit(queries, viewer, fact, requestId);
    return { kind: 'CONTESTED', contest };
  }
}
