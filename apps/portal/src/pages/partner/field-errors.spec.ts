import { expect, it } from '@jest/globals';
import { atFields } from './field-errors';

it('each field has its first problem, a list those of its entries, and the rest is said apart', () => {
  const problems = [
    { path: ['contact', 'email'], message: 'not an address' },
    { path: ['contact', 'email'], message: 'too long' },
    { path: ['company', 'techStack', '3'], message: 'too long' },
    { path: ['idempotencyKey'], message: 'too long' },
  ];
  expect(atFields(problems)).toEqual({
    fields: { 'contact.email': 'not an address', 'company.techStack': 'too long' },
    elsewhere: ['too long'],
  });
});
