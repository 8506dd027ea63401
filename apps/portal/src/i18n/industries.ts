import known from './industries.json';
import type { Locale } from './locale';

/** Both languages at once, unlike all other words: what is typed in one is read in the other. */
const INDUSTRIES: readonly Readonly<Record<Locale, string>>[] = known;

const folded = (text: string): string => text.trim().toLowerCase();

const byWord = new Map(
  INDUSTRIES.flatMap((industry) =>
    [industry.en, industry.it].map((word) => [folded(word), industry] as const),
  ),
);

/** What an industry is stored and compared as, whichever language it was typed in: its English word, or else what was typed. */
export const industryOf = (typed: string): string => byWord.get(folded(typed))?.en ?? typed;

/** An industry as it is read; one that we have no word for as it was typed. */
export const industryName = (locale: Locale, industry: string): string =>
  byWord.get(folded(industry))?.[locale] ?? industry;

/** What is offered where an industry is asked for. */
export const industryNames = (locale: Locale): readonly string[] =>
  INDUSTRIES.map((industry) => industry[locale]);
