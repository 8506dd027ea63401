export const LOCALES = ['en', 'it'] as const;

export type Locale = (typeof LOCALES)[number];

/** English as Europe writes it: 24 hours, the day before the month. */
export const TAGS: Readonly<Record<Locale, string>> = { en: 'en-GB', it: 'it-IT' };

export const isLocale = (value: unknown): value is Locale =>
  LOCALES.some((locale) => locale === value);

/** The first of a browser's languages that we speak. */
export function localeOf(languages: readonly string[]): Locale {
  for (const language of languages) {
    const [primary] = language.toLowerCase().split('-');
    if (isLocale(primary)) return primary;
  }
  return 'en';
}
