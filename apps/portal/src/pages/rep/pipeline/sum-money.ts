export interface Money {
  readonly amount: string;
  readonly currency: string;
}

/** Sums exactly, each currency by itself; the largest number of deals first, then by name. */
export function sumMoney(amounts: readonly Money[]): readonly Money[] {
  const byCurrency = Map.groupBy(amounts, ({ currency }) => currency);
  return [...byCurrency]
    .toSorted(([a, as], [b, bs]) => bs.length - as.length || a.localeCompare(b))
    .map(([currency, these]) => ({ currency, amount: sum(these.map(({ amount }) => amount)) }));
}

/** Decimal strings such as `1200.50`, without the rounding of binary fractions. */
function sum(amounts: readonly string[]): string {
  const digits = Math.max(...amounts.map((amount) => decimalsOf(amount).length));
  const total = amounts
    .map((amount) => BigInt(wholeOf(amount) + decimalsOf(amount).padEnd(digits, '0')))
    .reduce((a, b) => a + b, 0n)
    .toString()
    .padStart(digits + 1, '0');
  return digits === 0 ? total : `${total.slice(0, -digits)}.${total.slice(-digits)}`;
}

const wholeOf = (amount: string): string => amount.split('.')[0] ?? '0';
const decimalsOf = (amount: string): string => amount.split('.')[1] ?? '';
