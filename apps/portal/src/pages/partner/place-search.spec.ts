import { expect, it } from '@jest/globals';
import { countryWords, filterBy } from './place-search';

const codes = ['IT', 'DE', 'AT', 'CI', 'NL'];
const found = (search: string): string[] =>
  filterBy(countryWords)({
    options: codes.map((value) => ({ value, label: value })),
    search,
    limit: Infinity,
  }).flatMap((option) => ('value' in option ? [option.value] : []));

it.each([
  ['ital', ['IT']],
  ['Germania', ['DE']],
  ['german', ['DE']],
  ['paesi', ['NL']],
  ['cote', ['CI']],
  ['  ', codes],
  ['nowhere', []],
])('a country is found in either language, without accents: “%s”', (search, expected) => {
  expect(found(search)).toEqual(expected);
});

it('what begins so comes first', () => {
  expect(found('a')[0]).toBe('AT');
});
