import type { OptionsFilter } from '@mantine/core';

/** Without case and accents, as people type. */
export const folded = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase();

const LANGUAGES = ['en', 'it'] as const;
const names = LANGUAGES.map((language) => new Intl.DisplayNames(language, { type: 'region' }));

/** By what a country can be found: its name in each language, and its code. */
export const countryWords = (code: string): string =>
  folded([code, ...names.map((name) => name.of(code) ?? '')].join(' '));

/** Finds options by words of their own, the ones that begin so first. */
export function filterBy(wordsOf: (value: string) => string): OptionsFilter {
  return ({ options, search }) => {
    const wanted = folded(search.trim());
    if (wanted === '') return options;
    const rank = (value: string): number => {
      const words = ` ${wordsOf(value)}`;
      if (words.includes(` ${wanted}`)) return 0;
      return words.includes(wanted) ? 1 : 2;
    };
    return options
      .filter((option) => 'value' in option && rank(option.value) < 2)
      .toSorted((one, other) =>
        'value' in one && 'value' in other ? rank(one.value) - rank(other.value) : 0,
      );
  };
}
