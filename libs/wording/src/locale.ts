export const LOCALES = ['en', 'it'] as const;

/** The languages that the catalogue speaks. */
export type Locale = (typeof LOCALES)[number];

const LONGEST_HEADER = 1_000;
const WEIGHT = /^\s*q\s*=\s*([01](?:\.\d{0,3})?)\s*$/;

/** The language nearest to a tag such as `it-CH`; English for none and for all that we don't speak. */
export function localeOf(tag: string | undefined): Locale {
  return spoken(tag ?? '') ?? 'en';
}

/**
 * The language of ours that an Accept-Language header likes best (RFC 9110, 12.5.4), the earlier
 * one of equals. English without one.
 */
export function fromAcceptLanguage(header: string | undefined): Locale {
  let best: Locale = 'en';
  let bestWeight = 0;
  for (const range of (header ?? '').slice(0, LONGEST_HEADER).split(',')) {
    const [tag = '', ...parameters] = range.split(';');
    const locale = spoken(tag);
    const weight = weightIn(parameters);
    if (locale !== null && weight > bestWeight) [best, bestWeight] = [locale, weight];
  }
  return best;
}

function spoken(tag: string): Locale | null {
  const language = tag.trim().toLowerCase().split(/[-_]/, 1)[0];
  return LOCALES.find((each) => each === language) ?? null;
}

function weightIn(parameters: readonly string[]): number {
  for (const parameter of parameters) {
    const weight = WEIGHT.exec(parameter)?.[1];
    if (weight !== undefined) return Number(weight);
  }
  return 1;
}
