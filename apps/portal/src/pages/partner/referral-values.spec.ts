import { expect, it } from '@jest/globals';
import { BLANK, previewInput } from './referral-values';

const sent = (industry: string): unknown =>
  previewInput({ ...BLANK, company: { ...BLANK.company, industry } }, 'Europe/Rome').company
    ?.industry;

it.each([
  ['Manifattura', 'Manufacturing'],
  ['manufacturing ', 'Manufacturing'],
  ['Bees', 'Bees'],
  [' ', null],
])('the industry %j is sent as %j', (typed, industry) => {
  expect(sent(typed)).toBe(industry);
});
