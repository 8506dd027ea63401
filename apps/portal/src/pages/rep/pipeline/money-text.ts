import type { Amounts } from '../../../parts/typed-number/use-amounts';
import type { Money } from './sum-money';

/** Money as it is being typed; an empty amount: none. */
export interface MoneyText {
  readonly amount: string;
  readonly currency: string;
}

const USUAL = 'EUR';

export const moneyText = (
  money: Money | null | undefined,
  currency: string | null,
  { write }: Amounts,
): MoneyText =>
  money ? { ...money, amount: write(money.amount) } : { amount: '', currency: currency ?? USUAL };

/** Null where nothing was typed, or nothing that can be read. */
export function moneyOf({ amount, currency }: MoneyText, { amountOf }: Amounts): Money | null {
  const read = amountOf(amount, currency);
  return read === null ? null : { amount: read, currency };
}
