import { LOCALES, TAGS } from './locale';
import type { Locale } from './locale';

export type AmountProblem = 'UNREADABLE' | 'NEGATIVE' | 'OTHER_CURRENCY';

/** What somebody typed as an amount: a decimal such as `1200.50`, null where nothing was typed. */
export type ReadAmount = { readonly amount: string | null } | { readonly problem: AmountProblem };

/** What somebody typed as a count; null where nothing was typed. */
export type ReadCount = { readonly count: number | null } | { readonly problem: 'NO_COUNT' };

/** How each language writes figures; spaces and apostrophes group in both. */
const MARKS = {
  en: { group: ',', decimal: '.' },
  it: { group: '.', decimal: ',' },
} as const satisfies Readonly<Record<Locale, unknown>>;

/** All groups are of three digits behind the same mark, and none begins with a zero: `0.800` groups nothing. */
const FORMS: Readonly<Record<Locale, RegExp>> = {
  en: /^(?<whole>\d+|[1-9]\d{0,2}([,\s'’])\d{3}(?:\2\d{3})*)(?:\.(?<decimals>\d+))?$/,
  it: /^(?<whole>\d+|[1-9]\d{0,2}([.\s'’])\d{3}(?:\2\d{3})*)(?:,(?<decimals>\d+))?$/,
};
const COUNT = /^(?:\d+|[1-9]\d{0,2}([.,\s'’])\d{3}(?:\1\d{3})*)$/;

/** A currency's sign may stand before or behind, a minus before. */
const AMOUNT = /^(?<before>[^\d.,]*)(?<figures>[\d.,'’\s]*?)(?<behind>[^\d.,]*)$/;
const MINUS = /[-−–]/;

/**
 * Reads an amount as the reader's language writes it; what makes no sense there is read as the other
 * language has it. How many decimals the currency takes the server says.
 */
export function readAmount(typed: string, currency: string, locale: Locale): ReadAmount {
  if (typed.trim() === '') return { amount: null };
  const { before = '', figures = '', behind = '' } = AMOUNT.exec(typed)?.groups ?? {};
  const amount = decimalOf(figures.trim(), locale);
  if (amount === null) return { problem: 'UNREADABLE' };
  const signs = [before.replace(MINUS, '').trim(), behind.trim()].filter((sign) => sign !== '');
  const foreign = signs.filter((sign) => !isSignOf(sign, currency));
  if (foreign.length > 0)
    return { problem: foreign.every(isAnySign) ? 'OTHER_CURRENCY' : 'UNREADABLE' };
  return MINUS.test(before) ? { problem: 'NEGATIVE' } : { amount };
}

/** `29.800,50` or `29,800.50`, as `readAmount` reads it in that language. */
export function writeAmount(amount: string, locale: Locale): string {
  const [whole = '', decimals] = amount.split('.');
  const { decimal } = MARKS[locale];
  return grouped(whole, locale) + (decimals === undefined ? '' : decimal + decimals);
}

/** Reads a whole number up to that many, grouped as either language does. */
export function readCount(typed: string, most: number): ReadCount {
  const text = typed.trim();
  if (text === '') return { count: null };
  const count = COUNT.test(text) ? Number(text.replaceAll(/\D/g, '')) : Infinity;
  return count <= most ? { count } : { problem: 'NO_COUNT' };
}

export const writeCount = (count: number, locale: Locale): string => grouped(String(count), locale);

function decimalOf(figures: string, locale: Locale): string | null {
  const others = LOCALES.filter((other) => other !== locale);
  for (const language of [locale, ...others]) {
    const { whole, decimals } = FORMS[language].exec(figures)?.groups ?? {};
    if (whole === undefined) continue;
    const digits = whole.replaceAll(/\D/g, '').replace(/^0+(?=\d)/, '');
    return decimals === undefined ? digits : `${digits}.${decimals}`;
  }
  return null;
}

const grouped = (digits: string, locale: Locale): string =>
  digits.replaceAll(/\B(?=(\d{3})+$)/g, MARKS[locale].group);

/** `€`, `EUR`, `euro`: whatever either language calls it by. */
function isSignOf(sign: string, currency: string): boolean {
  const called = Object.values(TAGS).flatMap((tag) =>
    (['code', 'symbol', 'narrowSymbol', 'name'] as const).flatMap((currencyDisplay) =>
      new Intl.NumberFormat(tag, { style: 'currency', currency, currencyDisplay })
        .formatToParts(2)
        .flatMap(({ type, value }) => (type === 'currency' ? [value.toLowerCase()] : [])),
    ),
  );
  return called.includes(sign.toLowerCase());
}

const CURRENCIES: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'));

const isAnySign = (sign: string): boolean =>
  /\p{Sc}/u.test(sign) || CURRENCIES.has(sign.toUpperCase());
