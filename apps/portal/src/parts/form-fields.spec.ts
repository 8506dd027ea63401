import { expect, it } from '@jest/globals';
import { focusField, pathOf } from './form-fields';

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
