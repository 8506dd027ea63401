import type { i18n } from 'i18next';
import { industryName } from './industries.js';
import { localeOf, type Locale } from './locale.js';

const formatters = {
  en: formattersFor('en'),
  it: formattersFor('it'),
} as const;

/**
 * What may stand behind a placeholder's comma besides i18next's own `number`: `country` (an ISO
 * 3166-1 alpha-2 code by its name), `industry` (by its word in the reader's language), `day` (a date or an instant as a calendar day in UTC), `turns`
 * (a number to two decimals) and `share` (a part of 1 as a percentage).
 */
export function addFormats({ services }: i18n): void {
  for (const name of ['country', 'industry', 'day', 'turns', 'share'] as const) {
    services.formatter?.add(name, (value: unknown, language) =>
      formatters[localeOf(language)][name](value),
    );
  }
}

function formattersFor(locale: Locale) {
  const countries = new Intl.DisplayNames(locale, { type: 'region' });
  const days = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  const turns = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  const shares = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });
  return {
    country: (value: unknown) =>
      isCountry(value) ? (countries.of(value) ?? value) : String(value),
    industry: (value: unknown) => industryName(locale, String(value)),
    day: (value: unknown) => {
      const instant = new Date(String(value));
      return Number.isNaN(instant.getTime()) ? String(value) : days.format(instant);
    },
    turns: (value: unknown) => turns.format(Number(value)),
    share: (value: unknown) => shares.format(Number(value)),
  };
}

/** A country's name by its ISO 3166-1 alpha-2 code; what is no such code comes back as it is. */
export const countryName = (locale: Locale, code: string): string =>
  formatters[locale].country(code);

/** DisplayNames throws on anything else. */
function isCountry(value: unknown): value is string {
  return typeof value === 'string' && /^[A-Z]{2}$/.test(value);
}
