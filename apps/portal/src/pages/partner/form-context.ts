import { createFormContext } from '@mantine/form';
import { createContext, use } from 'react';
import type { FieldPath, ReferralValues } from './referral-values';

export const [ReferralFormProvider, useReferralForm, useNewReferralForm] =
  createFormContext<ReferralValues>();

/** What is wrong with each field, as far as it is to be said now. */
export type FieldErrors = Partial<Record<FieldPath, string>>;

export const FieldErrorsContext = createContext<FieldErrors>({});

interface Bound {
  readonly error: string | undefined;
  readonly 'data-path': FieldPath;
}

/** What a field is bound by besides its value: its problem, and the place that problems lead to. */
export function useBound(path: FieldPath): Bound {
  const errors = use(FieldErrorsContext);
  return { error: errors[path], 'data-path': path };
}
