import { expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import { renderPage } from '../../testing/render-page';
import { ApiError } from '../api/api-error';
import { useErrorWords } from './use-error-words';

const problem = (message: string) => ({ code: 'X', path: ['x'], message });

const Words = ({ error }: { readonly error: unknown }) => (
  <p role="note">{useErrorWords()(error)}</p>
);

it.each([
  [
    'what is named, each once',
    new ApiError('BAD_USER_INPUT', 'Something does not fit.', {
      problems: [problem('No day.'), problem('No name.'), problem('No day.')],
    }),
    'No day. No name.',
  ],
  [
    'the server’s own where nothing is named',
    new ApiError('BAD_USER_INPUT', 'Something does not fit.', { problems: [] }),
    'Something does not fit.',
  ],
  ['the server’s own of a conflict', new ApiError('CONFLICT', 'Taken.'), 'Taken.'],
])('says %s', async (_, error, said) => {
  await renderPage(<Words error={error} />);
  expect(screen.getByRole('note').textContent).toBe(said);
});
