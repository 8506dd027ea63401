import { Injectable } from '@nestjs/common';
import { judgeMove, parseMoney, formatMoney, referralStatusOf } from '#deals';
import type { DealStage, Money } from '#deals';
import type { MoneyText } from '#events';
import { readNote } from '#intake';
import { badInput, conflict, isManagerRole } from '#platform';
import type { Viewer } from '#people';
import type { ReferralRow, ReferralView } from './referral-row.js';
import {
  keepOnRecord,
  moveWithClaim,
  mustBeUnrivalled,
  mustHave,
  StoryDesk,
} from './story-desk.service.js';
import type { OpenStory } from './story-desk.service.js';

/** What is absent stays as it is; null clears it. */
export interface DealUpdate {
  readonly referralId: string;
  readonly stage: DealStage;
  readonly amount?: MoneyText | null;
  readonly annualRecurringRevenue?: MoneyText | null;
  /** YYYY-MM-DD */
  readonly expectedCloseOn?: string | null;
  readonly note?: string | null;
  readonly requestId: string | null;
}

type DealValues = Pick<
  ReferralRow,
  'dealAmountMinor' | 'dealCurrency' | 'dealArrMinor' | 'dealArrCurrency' | 'dealExpectedCloseOn'
>;

/**
 * The deal's stage, amounts and expected close, by the rep whose deal it is or a manager. That one was
 * re-opened stands in the audit trail: what was won or lost counts in reports that somebody has read.
 */
@Injectable()
export class UpdateDeal {
  constructor(private readonly desk: StoryDesk) {}

  /** @throws Refusal CONFLICT for a move that there is not, BAD_USER_INPUT naming an amount or currency that cannot be */
  async update(viewer: Viewer, update: DealUpdate): Promise<ReferralView> {
    const note = readNote(update.note);
    const given = valuesOf(update);
    return this.desk.change(viewer, update.referralId, async (open) => {
      const { row } = open.story;
      mustHave(viewer, open.story);
      if (!['ACCEPTED', 'OPPORTUNITY', 'WON', 'LOST'].includes(row.status))
        throw conflict(row.status);
      const move = judgeMove({
        from: row.dealStage,
        to: update.stage,
        byManager: isManagerRole(viewer.role),
      });
      if (!move.allowed)
        throw conflict(move.from, `A deal does not go from ${move.from} to ${move.to}.`);
      if (move.kind === 'REOPENED') {
        mustBeUnrivalled(open.story);
        const stages = { from: row.dealStage, to: update.stage };
        const data = { changes: { stage: stages }, ...(note !== null && { note }) };
        await keepOnRecord(open, viewer, 'deal.reopened', data, update.requestId);
      }
      const values = { ...dealOf(row), ...given };
      if (move.kind === 'SAME' && note === null && isSame(dealOf(row), values)) return;
      record(open, { ...row, ...values }, update.stage, move.kind !== 'SAME', note, viewer.userId);
    });
  }
}

function record(
  open: OpenStory,
  row: ReferralRow,
  stage: DealStage,
  stageChanged: boolean,
  note: string | null,
  actorId: string,
): void {
  const { desk, changes } = open;
  const status = referralStatusOf(stage);
  const closedAt = status === 'OPPORTUNITY' ? null : stageChanged ? desk.now : row.dealClosedAt;
  const moved: ReferralRow = {
    ...row,
    status,
    dealStage: stage,
    dealClosedAt: closedAt,
    changedAt: desk.now,
  };
  // Winning neither prolongs the hold nor takes away what the deal's moves have earned it.
  if (status === 'WON') changes.move(moved);
  else moveWithClaim(open, moved, desk.now);
  changes.events.push({
    type: 'deal.updated',
    at: desk.now,
    referralId: row.id,
    partnerId: row.partnerId,
    repId: row.repId,
    actorId,
    data: {
      stage,
      amount: textOf(row.dealAmountMinor, row.dealCurrency),
      stageChanged,
      ...(note !== null && { note }),
    },
  });
}

function valuesOf(update: DealUpdate): Partial<DealValues> {
  const amount = moneyOf(update.amount, 'amount');
  const revenue = moneyOf(update.annualRecurringRevenue, 'annualRecurringRevenue');
  return {
    ...(amount !== undefined && {
      dealAmountMinor: amount && Number(amount.minor),
      dealCurrency: amount && amount.currency,
    }),
    ...(revenue !== undefined && {
      dealArrMinor: revenue && Number(revenue.minor),
      dealArrCurrency: revenue && revenue.currency,
    }),
    ...(update.expectedCloseOn !== undefined && { dealExpectedCloseOn: update.expectedCloseOn }),
  };
}

function moneyOf(given: MoneyText | null | undefined, field: string): Money | null | undefined {
  if (given === undefined || given === null) return given;
  const money = parseMoney(given);
  if ('problem' in money) throw badInput(money.problem, [field]);
  return money;
}

const dealOf = ({
  dealAmountMinor,
  dealCurrency,
  dealArrMinor,
  dealArrCurrency,
  dealExpectedCloseOn,
}: ReferralRow): DealValues => ({
  dealAmountMinor,
  dealCurrency,
  dealArrMinor,
  dealArrCurrency,
  dealExpectedCloseOn,
});

const isSame = (a: DealValues, b: DealValues): boolean =>
  (Object.keys(a) as (keyof DealValues)[]).every((field) => a[field] === b[field]);

export const textOf = (minor: number | null, currency: string | null): MoneyText | null =>
  minor === null || currency === null
    ? null
    : { amount: formatMoney(BigInt(minor), currency), currency };
