import type { DealStage } from '../../parts/kinds';
import type { UpdateDealInput } from './generated/graphql';
import type { Deal } from './referral';

/** A deal as its form holds it, where the amounts are as they are typed: what is empty is ''. */
export interface DealValues {
  readonly stage: DealStage;
  readonly amount: string;
  readonly annualRecurringRevenue: string;
  readonly currency: string;
  /** `2026-12-01` */
  readonly expectedCloseOn: string;
  readonly note: string;
}

const USUAL = 'EUR';

export const dealValues = (deal: Deal | null, firstStage: DealStage): DealValues => ({
  stage: deal?.stage ?? firstStage,
  amount: deal?.amount?.amount ?? '',
  annualRecurringRevenue: deal?.annualRecurringRevenue?.amount ?? '',
  currency: deal?.amount?.currency ?? deal?.annualRecurringRevenue?.currency ?? USUAL,
  expectedCloseOn: deal?.expectedCloseOn ?? '',
  note: '',
});

/** The same with each of its amounts written, or read, in another way. */
export const withAmounts = (
  values: DealValues,
  change: (amount: string) => string | null,
): DealValues => ({
  ...values,
  amount: change(values.amount) ?? '',
  annualRecurringRevenue: change(values.annualRecurringRevenue) ?? '',
});

/** What is asked of the server: all of the form, so that what was emptied is emptied. */
export function dealInput(referralId: string, values: DealValues): UpdateDealInput {
  const { stage, currency, expectedCloseOn, note } = values;
  const money = (amount: string): { amount: string; currency: string } | null =>
    amount === '' ? null : { amount, currency };
  return {
    referralId,
    stage,
    amount: money(values.amount),
    annualRecurringRevenue: money(values.annualRecurringRevenue),
    expectedCloseOn: expectedCloseOn === '' ? null : expectedCloseOn,
    ...(note.trim() !== '' && { note: note.trim() }),
  };
}

/** Every currency by its name in that language, as Select takes them. */
export function currencies(language: string): readonly { value: string; label: string }[] {
  const names = new Intl.DisplayNames(language, { type: 'currency' });
  return Intl.supportedValuesOf('currency').map((code) => ({
    value: code,
    label: `${code} · ${names.of(code) ?? code}`,
  }));
}
