import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { waitFor } from '@testing-library/react';
import { fakeSockets, refusal } from '../../testing/fake-socket';
import type { FakeSocket } from '../../testing/fake-socket';
import type { LiveEvent } from './keys-touched';
import { LiveConnection } from './live-connection';

const sockets = fakeSockets();

const event = (id: string, cursor = `after ${id}`): LiveEvent => ({
  ...{ id, cursor, type: 'referral.accepted', at: '2026-11-24T10:00:00Z' },
  ...{ referralId: 'r1', data: {} },
});

const told = {
  onEvent: jest.fn<(event: LiveEvent) => void>(),
  onGap: jest.fn(),
  onConnected: jest.fn(),
  onSignedOut: jest.fn(),
};

let connection: LiveConnection;
let end: () => void;
let socket: FakeSocket;

beforeEach(async () => {
  for (const one of Object.values(told)) one.mockClear();
  const before = sockets.length;
  connection = new LiveConnection(told);
  end = connection.start();
  await waitFor(() => expect(sockets.length).toBe(before + 1));
  socket = sockets.at(-1) as FakeSocket;
});

afterEach(() => end());

const heard = (): string[] => told.onEvent.mock.calls.map(([{ id }]) => id);

describe('the stream of events', () => {
  it('begins without a cursor: what happened since the page was loaded may be missing', () => {
    expect(connection.current()).toEqual({ is: 'connecting' });
    expect(socket.handshake()).toEqual({});
    socket.says('connect');
    expect(connection.current()).toEqual({ is: 'live' });
    expect([told.onGap, told.onConnected].map((one) => one.mock.calls.length)).toEqual([1, 1]);
  });

  it('goes on from where it broke off, so that nothing is missing and nothing is asked anew', () => {
    socket.says('connect');
    socket.says('event', event('e1'));
    socket.says('disconnect', 'transport close');
    expect(socket.handshake()).toEqual({ after: 'after e1' });
    socket.says('connect');
    for (const id of ['e1', 'e2', 'e2', 'e3']) socket.says('event', event(id));
    expect(heard()).toEqual(['e1', 'e2', 'e3']);
    expect([told.onGap, told.onConnected].map((one) => one.mock.calls.length)).toEqual([1, 2]);
    expect(socket.handshake()).toEqual({ after: 'after e3' });
  });

  it('tells an event once, also after a thousand others', () => {
    socket.says('connect');
    for (let n = 0; n < 1_000; n++) socket.says('event', event(`e${n}`));
    socket.says('event', event('e1'));
    socket.says('event', event('e999'));
    expect(told.onEvent).toHaveBeenCalledTimes(1_000);
  });

  it('says since when it is lost, from the first moment on', () => {
    const now = jest.spyOn(Date, 'now').mockReturnValue(1_000);
    socket.says('connect');
    const seen: string[] = [];
    const deaf = connection.subscribe(() => seen.push(connection.current().is));
    socket.says('disconnect', 'transport close');
    now.mockReturnValue(61_000);
    socket.says('connect_error', new Error('nobody there'));
    expect(connection.current()).toEqual({ is: 'reconnecting', since: 1_000 });
    window.dispatchEvent(new Event('offline'));
    expect(connection.current()).toEqual({ is: 'offline', since: 1_000 });
    window.dispatchEvent(new Event('online'));
    expect(socket.connect).toHaveBeenCalledTimes(1);
    socket.says('connect');
    deaf();
    socket.says('disconnect', 'transport close');
    expect(seen).toEqual(['reconnecting', 'reconnecting', 'offline', 'live']);
    now.mockRestore();
  });

  it('is live at once where the network was away for less than a heartbeat', () => {
    socket.says('connect');
    window.dispatchEvent(new Event('offline'));
    window.dispatchEvent(new Event('online'));
    expect(connection.current()).toEqual({ is: 'live' });
    expect(socket.connect).not.toHaveBeenCalled();
  });

  it.each([
    ['io server disconnect', 1],
    ['transport close', 0],
    ['ping timeout', 0],
  ])('comes back by itself after %s: asked to %s times', (reason, asked) => {
    socket.says('connect');
    socket.says('disconnect', reason);
    expect(socket.connect).toHaveBeenCalledTimes(asked);
  });
});

describe('a stream that is refused', () => {
  it.each([
    ['UNAUTHENTICATED', 1, 0, { after: 'after e1' }],
    ['CURSOR_INVALID', 0, 1, {}],
    ['RATE_LIMITED', 0, 1, { after: 'after e1' }],
  ])('with %s: signed out %s times, tried again %s times, with %j', (code, out, again, carried) => {
    jest.useFakeTimers();
    socket.says('connect');
    socket.says('event', event('e1'));
    socket.says('disconnect', 'transport close');
    socket.says('connect_error', refusal(code));
    jest.runAllTimers();
    jest.useRealTimers();
    expect(told.onSignedOut).toHaveBeenCalledTimes(out);
    expect(socket.connect).toHaveBeenCalledTimes(again);
    expect(socket.handshake()).toEqual(carried);
  });

  it('for its cursor begins anew, and says that something may be missing', () => {
    socket.says('connect');
    socket.says('event', event('e1'));
    socket.says('connect_error', refusal('CURSOR_INVALID'));
    socket.says('connect');
    expect(told.onGap).toHaveBeenCalledTimes(2);
  });
});

describe('a stream that is ended', () => {
  it('lets go of its socket, and of the browser', () => {
    socket.says('connect');
    end();
    expect(socket.disconnect).toHaveBeenCalledTimes(1);
    socket.says('disconnect', 'io client disconnect');
    window.dispatchEvent(new Event('offline'));
    expect(connection.current()).toEqual({ is: 'live' });
  });

  it('before it began opens none', async () => {
    const before = sockets.length;
    new LiveConnection(told).start()();
    await import('socket.io-client');
    await Promise.resolve();
    expect(sockets.length).toBe(before);
  });
});
