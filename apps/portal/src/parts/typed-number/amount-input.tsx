import type { ReactNode } from 'react';
import { TypedNumber } from './typed-number';
import type { TypedProps } from './typed-number';
import { useAmounts } from './use-amounts';

/** An amount as the reader's language writes it. */
export function AmountInput({
  currency,
  ...field
}: TypedProps & { readonly currency: string }): ReactNode {
  const { amountOf, problemOf, write } = useAmounts();
  const amount = amountOf(field.value, currency);
  return (
    <TypedNumber
      inputMode="decimal"
      {...field}
      problem={problemOf(field.value, currency)}
      understood={amount === null ? null : write(amount)}
    />
  );
}
