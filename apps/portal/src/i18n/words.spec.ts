import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';

type Words = { readonly [key: string]: string | Words };

const folder = 'apps/portal/src/i18n';
const areas = readdirSync(join(folder, 'en'));
const read = (language: string, area: string): Words =>
  JSON.parse(readFileSync(join(folder, language, area), 'utf8')) as Words;

function flat(words: Words, before = ''): (readonly [string, string])[] {
  return Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'string' ? [[before + key, value] as const] : flat(value, `${before}${key}.`),
  );
}

const PLURAL = /_(zero|one|two|few|many|other)$/;
/** What a sentence takes: `{{name}}`, whichever way it is formatted. */
const holes = (text: string): string[] =>
  [...text.matchAll(/\{\{\s*(\w+)/g)].map(([, name]) => name ?? '').toSorted();

it('every area speaks every language', () => {
  expect(readdirSync(join(folder, 'it'))).toEqual(areas);
});

describe.each(areas)('%s', (area) => {
  const english = flat(read('en', area));
  const italian = flat(read('it', area));

  it('has the same sentences in both languages', () => {
    const stems = (words: typeof english): string[] =>
      [...new Set(words.map(([key]) => key.replace(PLURAL, '')))].toSorted();
    expect(stems(italian)).toEqual(stems(english));
  });

  it('has the plural forms that each language counts by', () => {
    const forms = (words: typeof english, stem: string): string[] =>
      words.flatMap(([key]) =>
        PLURAL.test(key) && key.replace(PLURAL, '') === stem ? [key.slice(stem.length + 1)] : [],
      );
    const stems = english.flatMap(([key]) => (PLURAL.test(key) ? [key.replace(PLURAL, '')] : []));
    for (const stem of new Set(stems)) {
      expect([stem, forms(english, stem).toSorted()]).toEqual([stem, ['one', 'other']]);
      expect([stem, forms(italian, stem).toSorted()]).toEqual([stem, ['many', 'one', 'other']]);
    }
  });

  it('says nothing empty, and takes the same facts in both', () => {
    const italianByKey = new Map(italian);
    for (const [key, text] of english) {
      const other = italianByKey.get(key) ?? '';
      expect([key, text.trim() === '', other.trim() === '']).toEqual([key, false, false]);
      if (!PLURAL.test(key)) expect([key, holes(other)]).toEqual([key, holes(text)]);
    }
  });
});
