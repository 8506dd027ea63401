import { describe, expect, it } from '@jest/globals';
import { previewProblems, previewSubmission } from './preview-submission.js';
import { CONTEXT } from './sample-submission.js';
import type { PartialSubmission } from './submission-input.js';

const codes = (input: PartialSubmission) =>
  previewProblems(input, CONTEXT).map(({ code, path }) => `${path.join('.')}: ${code}`);

describe('a form that is still being filled in', () => {
  it.each<[string, PartialSubmission, readonly string[]]>([
    ['empty', {}, []],
    ['nulls', { company: null, contact: { email: null }, productLine: null }, []],
    [
      'blank fields',
      { company: { name: '' }, contact: { name: ' ', email: '' }, productLine: '' },
      [],
    ],
    ['a wrong address', { contact: { email: 'x' } }, ['contact.email: EMAIL_INVALID']],
    ['a subdivision without a country', { company: { subdivision: 'IT-25' } }, []],
    [
      'a subdivision of nowhere',
      { company: { subdivision: 'IT-99' } },
      ['company.subdivision: SUBDIVISION_UNKNOWN'],
    ],
    ['a national number without a country', { contact: { phone: '02 1234567' } }, []],
    [
      'an international number that is none',
      { contact: { phone: '+39' } },
      ['contact.phone: PHONE_INVALID'],
    ],
    [
      'a national number that is none',
      { company: { country: 'IT' }, contact: { phone: '12' } },
      ['contact.phone: PHONE_INVALID'],
    ],
    ['no such product line', { productLine: 'X' }, ['productLine: PRODUCT_LINE_UNKNOWN']],
  ])('hears only of what is given and wrong: %s', (_, input, problems) => {
    expect(codes(input)).toEqual(problems);
  });

  it.each<[PartialSubmission, string | null]>([
    [{}, null],
    [{ company: { domain: 'https://www.acme.com/' } }, 'acme.com'],
    [{ company: { domain: 'gmail.com' } }, null],
    [{ company: { domain: 'nonsense' }, contact: { email: 'jo@acme.com' } }, 'acme.com'],
    [{ contact: { email: 'Jo@gmail.com' } }, 'jo@gmail.com'],
    [{ contact: { email: 'jo@' } }, null],
  ])('%j already has the account key %s', (input, key) => {
    expect(previewSubmission(input, CONTEXT).accountKey).toBe(key);
  });
});
