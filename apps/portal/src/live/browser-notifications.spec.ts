import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { askForNotifications, notificationPermission, notify } from './browser-notifications';

/** What a browser shows outside of the page, as far as we use it. */
class Shown {
  static permission: NotificationPermission = 'granted';
  static readonly all: Shown[] = [];
  static readonly requestPermission = (): Promise<NotificationPermission> =>
    Promise.resolve((Shown.permission = 'granted'));
  onclick: (() => void) | null = null;
  readonly close = jest.fn();

  constructor(
    readonly title: string,
    readonly options: object,
  ) {
    Shown.all.push(this);
  }
}

const looks = (hidden: boolean): void => {
  Object.defineProperty(document, 'hidden', { configurable: true, value: hidden });
};

beforeEach(() => {
  Shown.all.length = 0;
  Object.assign(window, { Notification: Shown });
});

afterEach(() => {
  Reflect.deleteProperty(window, 'Notification');
  Reflect.deleteProperty(document, 'hidden');
});

describe('a notification of the browser', () => {
  it.each([
    ['granted', true, 1],
    ['granted', false, 0],
    ['default', true, 0],
    ['denied', true, 0],
  ] as const)(
    'with the permission %s and the page hidden: %s, shows %s',
    (permission, hidden, shown) => {
      Shown.permission = permission;
      looks(hidden);
      notify('A referral is yours', { body: 'Officine Rossi', tag: 'r1', onOpen: () => undefined });
      expect(Shown.all.map(({ title, options }) => [title, options])).toEqual(
        Array.from({ length: shown }, () => [
          'A referral is yours',
          { body: 'Officine Rossi', tag: 'r1' },
        ]),
      );
    },
  );

  it('leads to what it tells of, in the window that is there', () => {
    Shown.permission = 'granted';
    looks(true);
    const focus = jest.spyOn(window, 'focus').mockImplementation(() => undefined);
    const onOpen = jest.fn();
    notify('A referral is yours', { body: 'Officine Rossi', tag: 'r1', onOpen });
    Shown.all[0]?.onclick?.();
    expect([focus, onOpen, Shown.all[0]?.close].map((one) => one?.mock.calls.length)).toEqual([
      1, 1, 1,
    ]);
    focus.mockRestore();
  });

  it('is asked for once the person wants it', async () => {
    Shown.permission = 'default';
    expect(notificationPermission()).toBe('default');
    expect(await askForNotifications()).toBe('granted');
    expect(notificationPermission()).toBe('granted');
  });

  it('is nothing where the browser has none', async () => {
    Reflect.deleteProperty(window, 'Notification');
    looks(true);
    notify('A referral is yours', { body: 'Officine Rossi', tag: 'r1', onOpen: () => undefined });
    expect([notificationPermission(), await askForNotifications()]).toEqual([
      'unsupported',
      'unsupported',
    ]);
  });
});
