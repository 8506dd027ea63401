import { afterEach, expect, it } from '@jest/globals';
import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { renderPage } from '../../testing/render-page';
import { show } from '../i18n/i18n';
import { IndustryInput } from './industry-input';

function Form({ given }: { readonly given: string }) {
  const [value, setValue] = useState(given);
  return <IndustryInput label="Settore" value={value} onChange={setValue} />;
}

const field = (): HTMLInputElement => screen.getByRole('combobox', { name: 'Settore' });
const shown = (): string => field().value;

afterEach(() => act(() => show('en')));

it('shows what is stored in the reader’s language, and what nobody knows as it was typed', async () => {
  await renderPage(<Form given="Manufacturing" />);
  await act(() => show('it'));
  expect(shown()).toBe('Manifattura');
});

it('lets a word be typed to its end before it is read as another language’s', async () => {
  await renderPage(<Form given="" />);
  await act(() => show('it'));
  const person = userEvent.setup();
  await person.type(field(), 'Energy');
  expect(shown()).toBe('Energy');
  await person.tab();
  expect(shown()).toBe('Energia');
  await person.clear(field());
  await person.type(field(), 'Energy bars');
  await person.tab();
  expect(shown()).toBe('Energy bars');
});
