import { describe, expect, it } from '@jest/globals';
import { en } from './en/index.js';
import { it as italian } from './it/index.js';
import { keysOf, sentencesOf, type Wording } from './keys-of.js';

const catalogues = { en, it: italian } as const;
const withoutEnding = (key: string) => key.replace(/_(?:zero|one|two|few|many|other)$/, '');

/** Placeholders with their formats, nested keys included, by key; `count` is a plural's own. */
function placeholders(wording: Wording): ReadonlyMap<string, string> {
  const found = new Map<string, Set<string>>();
  for (const [key, sentence] of sentencesOf(wording)) {
    const names = found.get(withoutEnding(key)) ?? new Set();
    for (const [, inside = ''] of sentence.matchAll(/\{\{(.+?)\}\}/g)) names.add(inside.trim());
    for (const [nested] of sentence.matchAll(/\$t\(.+?\)/g)) names.add(nested);
    found.set(withoutEnding(key), names);
  }
  return new Map([...found].map(([key, names]) => [key, [...names].sort().join(' ')]));
}

/** A key that has one form for a number must have all that the language asks for. */
function missingPlurals(language: string, wording: Wording): readonly string[] {
  const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
  const keys = new Set(sentencesOf(wording).map(([key]) => key));
  const plurals = new Set([...keys].filter((key) => withoutEnding(key) !== key).map(withoutEnding));
  return [...plurals].flatMap((key) =>
    forms.map((form) => `${key}_${form}`).filter((each) => !keys.has(each)),
  );
}

describe('the catalogue', () => {
  it('has the same keys in both languages', () => {
    expect([...keysOf(italian)].sort()).toEqual([...keysOf(en)].sort());
  });

  it('has the same placeholders in both languages', () => {
    expect(placeholders(italian)).toEqual(placeholders(en));
  });

  it.each(Object.entries(catalogues))('has every plural form in %s', (language, wording) => {
    expect(missingPlurals(language, wording)).toEqual([]);
  });

  it.each(Object.entries(catalogues))('speaks plainly in %s', (_, wording) => {
    for (const [key, sentence] of sentencesOf(wording)) {
      const said = sentence.replace(/\{\{.+?\}\}|\$t\(.+?\)/g, 'x');
      expect([key, said]).toEqual([key, said.trim()]);
      expect([key, said]).not.toEqual([key, expect.stringMatching(/!|'|"|  |[A-Z]{2,}_|\bnull\b/)]);
    }
  });

  it.each(Object.entries(catalogues))('ends its sentences in %s', (_, wording) => {
    const { problems, because, eligibility, claims, refusals, conflicts } = wording as typeof en;
    const spoken = { problems, because, eligibility, claims, refusals, conflicts };
    for (const [key, sentence] of sentencesOf(spoken)) {
      expect([key, sentence]).toEqual([key, expect.stringMatching(/(?:\.|\}\})$/)]);
    }
  });
});
