import { expect, it } from '@jest/globals';
import { neighbourOf } from './neighbour';

const list = (ids: string) => Array.from(ids, (id) => ({ id }));

it.each([
  ['the next one', 'abcde', 'd', 'abce', 'e'],
  ['the one before, at the end', 'abcde', 'e', 'abcd', 'd'],
  ['the one after next, where both left', 'abcde', 'c', 'abe', 'e'],
  ['the one before, where all after it left', 'abcde', 'c', 'ab', 'b'],
  ['the next one, whatever came in between', 'abc', 'b', 'axc', 'c'],
  ['the first, where none of them is there', 'ab', 'a', 'xy', 'x'],
  ['the first, where it never was in the list', 'ab', 'z', 'xab', 'a'],
  ['nothing, where nothing is left', 'a', 'a', '', undefined],
])('opens %s', (_, before, left, now, opened) => {
  expect(neighbourOf(list(before), left, list(now))?.id).toBe(opened);
});
