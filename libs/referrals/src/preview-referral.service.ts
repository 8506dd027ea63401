import { Injectable } from '@nestjs/common';
import { Directory, rulesAt } from '#directory';
import type { DirectorySnapshot } from '#directory';
import { previewSubmission } from '#intake';
import type { PartialSubmission, Problem, SubmissionPreview } from '#intake';
import { Database, isId, notFound, Refusal, systemClock } from '#platform';
import type { Viewer } from '#people';
import { routeReferral } from '#routing';
import type { Ledger } from '#routing';
import { CANNOT_CONTACT } from './cannot-contact.js';
import { Desk } from './desk.js';
import { newReferral } from './facts-of-referral.js';
import { judge } from './judge.js';
import type { Judged } from './judge.js';
import type { ReferralRow, VerdictRow } from './referral-row.js';
import { claimId, loadSubmissionContext } from './submission-context.js';
import type { SubmissionContext } from './submission-context.js';

export interface PreviewOutcome {
  /** Null while too little is given to tell. */
  readonly verdict: VerdictRow | null;
  /** What the verdict leads to; ASSIGNED: it goes to sales. Null with it. */
  readonly status: Judged['status'] | null;
  readonly problems: readonly Problem[];
  /** Null while too little is given to tell. */
  readonly claim: 'FREE' | 'CLAIMED' | 'YOURS' | 'ASK' | null;
  /** The referral that holds the account, where it is the partner's own. */
  readonly yoursId: string | null;
  /** The queue that would take it; null where none would, or too little is given. */
  readonly queueId: string | null;
}

/** What would happen if this were submitted now, as far as what is given can tell. Writes nothing, takes no turn. */
@Injectable()
export class PreviewReferral {
  constructor(
    private readonly database: Database,
    private readonly directory: Directory,
  ) {}

  /** @throws Refusal NOT_FOUND for a partner that is not the viewer's own, FORBIDDEN for reps */
  async preview(
    viewer: Viewer,
    input: PartialSubmission & { readonly partnerId?: string | null },
  ): Promise<PreviewOutcome> {
    const partnerId = partnerOfPreview(viewer, input.partnerId?.toLowerCase() ?? null);
    const directory = await this.directory.current();
    const preview = previewSubmission(input, {
      now: systemClock(),
      productLines: directory.productLines,
    });
    const context = await loadSubmissionContext(this.database, [question(preview, partnerId)]);
    if (partnerId !== null && !context.partners.has(partnerId)) throw notFound();
    const row = newReferral(preview.facts, preview.accountKey ?? '', {
      partnerId: partnerId ?? '',
      tier: '-',
      submittedBy: viewer.userId,
      at: context.now,
      referredNow: true,
    });
    const signals = context.signalsOf(partnerId, preview.accountKey);
    const judged =
      row.country === ''
        ? null
        : judge(row, signals, rulesAt(directory, context.now), context.now, {
            becauseOf: 'SUBMITTED',
            number: 1,
            madeBy: viewer.userId,
          });
    return {
      verdict: judged?.verdict ?? null,
      status: judged?.status ?? null,
      problems:
        context.suppressed.size === 0 ? preview.problems : [...preview.problems, CANNOT_CONTACT],
      ...claimAnswer(preview, context, partnerId),
      queueId:
        judged && row.productLine !== ''
          ? await this.queueFor(row, judged, context, directory)
          : null,
    };
  }

  private async queueFor(
    row: ReferralRow,
    judged: Judged,
    context: SubmissionContext,
    directory: DirectorySnapshot,
  ): Promise<string | null> {
    if (judged.status === 'NURTURING' || judged.status === 'DISQUALIFIED') return null;
    const desk = new Desk(context.now, directory);
    const chain = desk.chain(row);
    const ledgers = await this.database.rows<Ledger & { queueId: string }>(
      `SELECT queue_id AS "queueId", last_turn AS "lastTurn", last_rep_id AS "lastRepId", standings FROM turn_ledger WHERE queue_id = ANY($1::uuid[])`,
      [chain.map(({ id }) => id)],
    );
    for (const { queueId, ...ledger } of ledgers) desk.ledgers.set(queueId, ledger);
    const owner = context.owners.get(row.accountKey);
    const decision = routeReferral({
      now: desk.now,
      chain: desk.inTurn(chain),
      had: new Set(),
      currentOwner: null,
      accountOwner: owner === undefined ? null : desk.rep(owner),
    });
    return decision.kind === 'NO_ONE_ELIGIBLE' ? null : decision.queueId;
  }
}

function partnerOfPreview(viewer: Viewer, asked: string | null): string | null {
  if (viewer.role === 'SALES_REP') throw new Refusal('FORBIDDEN');
  if (asked !== null && (!isId(asked) || (viewer.partnerId !== null && asked !== viewer.partnerId)))
    throw notFound();
  return viewer.partnerId ?? asked;
}

const question = (
  { facts, accountKey }: SubmissionPreview,
  partnerId: string | null,
): Parameters<typeof loadSubmissionContext>[1][number] => ({
  partnerId,
  key: null,
  accountKey,
  productLine: facts.productLine,
  contacts: [facts.contact.email.toLowerCase(), accountKey ?? ''].filter(
    (contact) => contact !== '',
  ),
});

function claimAnswer(
  { facts, accountKey }: SubmissionPreview,
  context: SubmissionContext,
  partnerId: string | null,
): Pick<PreviewOutcome, 'claim' | 'yoursId'> {
  if (accountKey === null || facts.productLine === '') return { claim: null, yoursId: null };
  const claim = context.claims.get(claimId(accountKey, facts.productLine));
  if (!claim) return { claim: 'FREE', yoursId: null };
  return claim.partnerId === partnerId
    ? { claim: 'YOURS', yoursId: claim.referralId }
    : { claim: claim.contestable ? 'ASK' : 'CLAIMED', yoursId: null };
}
