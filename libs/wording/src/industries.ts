import type { Locale } from './locale.js';

/** The industries that we have words for. The English one is what is stored; others are as somebody typed them. */
export const INDUSTRIES: readonly Readonly<Record<Locale, string>>[] = [
  { en: 'Software', it: 'Software' },
  { en: 'Manufacturing', it: 'Manifattura' },
  { en: 'Retail', it: 'Commercio' },
  { en: 'Finance', it: 'Finanza' },
  { en: 'Insurance', it: 'Assicurazioni' },
  { en: 'Healthcare', it: 'Sanità' },
  { en: 'Logistics', it: 'Logistica' },
  { en: 'Energy', it: 'Energia' },
  { en: 'Construction', it: 'Edilizia' },
  { en: 'Food and drink', it: 'Alimentare' },
  { en: 'Textiles', it: 'Tessile' },
  { en: 'Travel', it: 'Turismo' },
  { en: 'Public sector', it: 'Settore pubblico' },
  { en: 'Education', it: 'Istruzione' },
  { en: 'Publishing', it: 'Editoria' },
  { en: 'Media', it: 'Media' },
];

const byWord = new Map(
  INDUSTRIES.flatMap((industry) =>
    [industry.en, industry.it].map((word) => [folded(word), industry] as const),
  ),
);

/** An industry in the reader's language, whichever language it came in; what we have no word for as it is. */
export const industryName = (locale: Locale, given: string): string =>
  byWord.get(folded(given))?.[locale] ?? given;

function folded(text: string): string {
  return text.trim().toLowerCase();
}
