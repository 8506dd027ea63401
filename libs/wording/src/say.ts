import { createInstance } from 'i18next';
import { en } from './en/index.js';
import { addFormats } from './formats.js';
import { it } from './it/index.js';
import { keysOf } from './keys-of.js';
import { localeOf, type Locale } from './locale.js';

type PluralForm = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';
type WithoutPlural<Key extends string> = Key extends `${infer Base}_${PluralForm}` ? Base : Key;
type KeysOf<Section> = {
  [Key in keyof Section & string]: Section[Key] extends string
    ? WithoutPlural<Key>
    : `${Key}.${KeysOf<Section[Key]>}`;
}[keyof Section & string];

/** A sentence of the catalogue, e.g. `problems.EMAIL_INVALID`; plurals without their ending. */
export type WordingKey = KeysOf<typeof en>;

/** Sections whose codes come back from the database as plain text. */
type StoredKey = `${'because' | 'eligibility' | 'problems' | 'statuses' | 'conflicts'}.${string}`;

export type WordingParams = Readonly<Record<string, unknown>>;

/** A sentence in one language, by any key. */
export type Say = (key: string, params?: WordingParams) => string;

const catalogue = createInstance();
void catalogue.init({
  resources: { en: { translation: en }, it: { translation: it } },
  supportedLngs: ['en', 'it'],
  fallbackLng: 'en',
  nsSeparator: false,
  // All is in memory: nothing is loaded, so it is ready when this returns.
  initAsync: false,
  // Plain text: who writes HTML escapes it there.
  interpolation: { escapeValue: false },
});
addFormats(catalogue);

const keys: ReadonlySet<string> = new Set(keysOf(en));
const saying: Readonly<Record<Locale, Say>> = { en: sayIn('en'), it: sayIn('it') };

/**
 * A sentence in the reader's language, as plain text. A parameter named `count` chooses the plural.
 * A stored code that the catalogue no longer knows gives a neutral sentence, never the code.
 */
export function say(
  locale: Locale,
  key: WordingKey | StoredKey,
  params: WordingParams = {},
): string {
  return saying[locale](key, params);
}

/** The same for one reader; any tag will do for the language, English where we don't speak it. */
export function wordingIn(locale: string): Say {
  return saying[localeOf(locale)];
}

/** Whether the catalogue has a sentence for this key. */
export function isWordingKey(key: string): key is WordingKey {
  return keys.has(key);
}

function sayIn(locale: Locale): Say {
  const translate = catalogue.getFixedT(locale);
  return (key, params = {}) => translate(keys.has(key) ? key : 'unexplained', { ...params });
}
