import { isCurrency, minorUnitDigits } from './currency.js';

/** Whole minor units (cents) of an ISO 4217 currency. */
export interface Money {
  readonly minor: bigint;
  readonly currency: string;
}

export interface MoneyProblem {
  readonly problem: 'AMOUNT_INVALID' | 'AMOUNT_OUT_OF_RANGE' | 'CURRENCY_UNKNOWN';
}

/** As many as a JSON number holds exactly: in EUR some 90 trillion. */
const MOST_MINOR = BigInt(Number.MAX_SAFE_INTEGER);
const MOST_DIGITS = MOST_MINOR.toString().length;

/**
 * Reads a decimal string such as `1200.00`: no sign, exponent or grouping, a point, and no more
 * decimals than the currency has; at most 2^53 − 1 minor units.
 */
export function parseMoney(input: {
  readonly amount: string;
  readonly currency: string;
}): Money | MoneyProblem {
  const { amount, currency } = input;
  if (!isCurrency(currency)) return { problem: 'CURRENCY_UNKNOWN' };
  const match = /^([0-9]+)(?:\.([0-9]+))?$/.exec(amount);
  const digits = minorUnitDigits(currency);
  const [, whole = '', decimals = ''] = match ?? [];
  if (whole === '' || decimals.length > digits) return { problem: 'AMOUNT_INVALID' };
  // Reading a bigint takes time that grows with the square of its length.
  const significant = (whole + decimals.padEnd(digits, '0')).replace(/^0+(?=[0-9])/, '');
  if (significant.length > MOST_DIGITS) return { problem: 'AMOUNT_OUT_OF_RANGE' };
  const minor = BigInt(significant);
  return minor > MOST_MINOR ? { problem: 'AMOUNT_OUT_OF_RANGE' } : { minor, currency };
}

/** The reverse of `parseMoney`, always with the currency's decimals: `1200.00`, `1200` in JPY. */
export function formatMoney(minor: bigint, currency: string): string {
  const digits = minorUnitDigits(currency);
  const sign = minor < 0n ? '-' : '';
  const figures = (minor < 0n ? -minor : minor).toString().padStart(digits + 1, '0');
  if (digits === 0) return sign + figures;
  return `${sign}${figures.slice(0, -digits)}.${figures.slice(-digits)}`;
}
