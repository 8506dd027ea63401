import { expect, it } from '@jest/globals';
import { atFields, focusField, pathOf } from './field-errors';

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

it('a field is found by its input, or by the group that it stands in', () => {
  document.body.innerHTML = `<form><input data-path="company.name" id="name">
    <div data-path="consent"><input type="radio" id="one"><input type="radio" id="two" checked></div></form>`;
  const form = document.querySelector('form');
  focusField(form, 'consent');
  expect(document.activeElement?.id).toBe('two');
  expect(pathOf(document.activeElement)).toBe('consent');
  focusField(form, 'company.name');
  expect(document.activeElement?.id).toBe('name');
  focusField(form, 'note');
  expect(document.activeElement?.id).toBe('name');
});
