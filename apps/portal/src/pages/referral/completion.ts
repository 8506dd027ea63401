import { industryOf } from '../../i18n/industries';
import { employeesOf } from '../../parts/typed-number/employees';
import type { BantAnswer, BuyingSignal, CompleteReferralInput } from './generated/graphql';

/** What the form for the missing holds; nothing of it needs to be given. */
export interface CompletionValues {
  /** As it was typed. */
  readonly employees: string;
  readonly industry: string;
  readonly techStack: readonly string[];
  readonly budget: BantAnswer;
  readonly authority: BantAnswer;
  readonly need: BantAnswer;
  readonly timeline: BantAnswer;
  readonly buyingSignals: readonly BuyingSignal[];
  readonly confirmsFitAndIntent: boolean;
}

export const EMPTY: CompletionValues = {
  employees: '',
  industry: '',
  techStack: [],
  budget: 'UNKNOWN',
  authority: 'UNKNOWN',
  need: 'UNKNOWN',
  timeline: 'UNKNOWN',
  buyingSignals: [],
  confirmsFitAndIntent: false,
};

/** Only what was given; the rest stays as it is. */
export function completionOf(values: CompletionValues): Omit<CompleteReferralInput, 'referralId'> {
  const { employees, industry, techStack, buyingSignals, confirmsFitAndIntent } = values;
  const { budget, authority, need, timeline } = values;
  const bant = { budget, authority, need, timeline };
  const count = employeesOf(employees);
  const company = {
    ...(count !== null && { employees: count }),
    ...(industry.trim() !== '' && { industry: industryOf(industry.trim()) }),
    ...(techStack.length > 0 && { techStack }),
  };
  return {
    ...(Object.keys(company).length > 0 && { company }),
    ...(Object.values(bant).some((answer) => answer !== 'UNKNOWN') && { bant }),
    ...(buyingSignals.length > 0 && { buyingSignals }),
    ...(confirmsFitAndIntent && { confirmsFitAndIntent }),
  };
}

export const isEmpty = (values: CompletionValues): boolean =>
  Object.keys(completionOf(values)).length === 0;
