import { describe, expect, it } from '@jest/globals';
import { QueryClient, QueryObserver } from '@tanstack/react-query';
import { waitFor } from '@testing-library/react';
import { askAnew } from './ask-anew';

/** A list on a page, whose answers are given when the spec says so. */
function shownList() {
  const client = new QueryClient();
  const asked: ((answer: string) => void)[] = [];
  const observer = new QueryObserver(client, {
    queryKey: ['referrals', 'first page'],
    queryFn: () => new Promise<string>((answer) => asked.push(answer)),
  });
  const shown: (string | undefined)[] = [];
  const leave = observer.subscribe(({ data }) => shown.push(data));
  return { client, asked, shown, leave };
}

const timesAsked = (list: { readonly asked: readonly unknown[] }, times: number): Promise<void> =>
  waitFor(() => expect(list.asked).toHaveLength(times));

describe('what an event makes old', () => {
  it('is asked for again where it is there', async () => {
    const list = shownList();
    await timesAsked(list, 1);
    list.asked[0]?.('before');
    await waitFor(() => expect(list.shown.at(-1)).toBe('before'));
    askAnew(list.client, ['referrals']);
    await timesAsked(list, 2);
    list.asked[1]?.('after');
    await waitFor(() => expect(list.shown.at(-1)).toBe('after'));
    list.leave();
  });

  it.each([[['referrals']], [undefined]])(
    'is asked for again where it was on its way for the first time (%j)',
    async (key) => {
      const list = shownList();
      await timesAsked(list, 1);
      askAnew(list.client, key);
      list.asked[0]?.('from before the event');
      await timesAsked(list, 2);
      list.asked[1]?.('after');
      await waitFor(() => expect(list.shown.at(-1)).toBe('after'));
      list.leave();
    },
  );

  it('leaves alone what it does not touch', async () => {
    const list = shownList();
    await timesAsked(list, 1);
    askAnew(list.client, ['queues']);
    list.asked[0]?.('as it was');
    await waitFor(() => expect(list.shown.at(-1)).toBe('as it was'));
    expect(list.asked).toHaveLength(1);
    list.leave();
  });
});
