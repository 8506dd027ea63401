import { afterEach, expect, it, jest } from '@jest/globals';
import { notifications } from '@mantine/notifications';
import { act, screen } from '@testing-library/react';
import { renderPage } from '../../testing/render-page';
import { Toasts } from './toasts';

const matchMedia = jest.spyOn(window, 'matchMedia');

afterEach(() => {
  act(() => notifications.clean());
  matchMedia.mockReset();
});

const onAScreen = (narrow: boolean): void => {
  matchMedia.mockImplementation((query) =>
    Object.assign(new EventTarget(), {
      matches: narrow && query.includes('56rem'),
      media: query,
      onchange: null,
      addListener: () => undefined,
      removeListener: () => undefined,
    }),
  );
};

it.each([
  ['a phone', true, 2],
  ['a desktop', false, 3],
] as const)(
  'on %s no more are shown at a time than find room, and none is lost',
  async (_, narrow, most) => {
    onAScreen(narrow);
    await renderPage(<Toasts />);
    const ids = ['one', 'two', 'three', 'four', 'five'];
    act(() => {
      for (const id of ids) notifications.show({ id, message: id, autoClose: false });
    });
    const shown = (): (string | null)[] =>
      screen.getAllByRole('alert').map((toast) => toast.textContent);
    expect(shown()).toEqual(ids.slice(0, most));
    act(() => void notifications.hide('one'));
    expect(shown()).toContain(ids[most]);
  },
);
