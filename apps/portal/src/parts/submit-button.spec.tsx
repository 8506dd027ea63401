import { expect, it, jest } from '@jest/globals';
import { fireEvent, screen } from '@testing-library/react';
import type { SyntheticEvent } from 'react';
import { renderPage } from '../../testing/render-page';
import { SubmitButton } from './submit-button';

it.each([
  ['once by a click', [1], false, 1],
  ['once by a double click', [1, 2], false, 1],
  ['once by whoever goes on clicking', [1, 2, 3], false, 1],
  ['again by a click of its own', [1, 1], false, 2],
  ['by the keyboard', [0], false, 1],
  ['not at all while it is being done', [1], true, 0],
] as const)('submits %s', async (_, clicks, busy, times) => {
  const submitted = jest.fn((event: SyntheticEvent) => event.preventDefault());
  await renderPage(
    <form onSubmit={submitted}>
      <SubmitButton busy={busy}>Save</SubmitButton>
    </form>,
  );
  const button = screen.getByRole('button', { name: 'Save' });
  for (const detail of clicks) fireEvent.click(button, { detail });
  expect(submitted).toHaveBeenCalledTimes(times);
});
