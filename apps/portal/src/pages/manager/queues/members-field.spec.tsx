import { expect, it, jest } from '@jest/globals';
import { fireEvent, screen } from '@testing-library/react';
import { renderPage } from '../../../../testing/render-page';
import { MembersField } from './members-field';
import { newDraft } from './queue-draft';
import type { QueueDraft } from './queue-draft';

const user = (id: string, active: boolean) => ({
  ...{ id, name: `Rep ${id}`, role: 'SALES_REP', active, available: active },
});

async function shows(users: readonly ReturnType<typeof user>[]) {
  const members = users.map(({ id, name }) => ({ repId: id, name, weight: 1, dailyCap: null }));
  const change = jest.fn<(patch: Partial<QueueDraft>) => void>();
  await renderPage(
    <MembersField
      draft={{ ...newDraft('UTC'), members }}
      change={change}
      problem={() => undefined}
      choices={{ productLines: [], timeZones: [], countries: [], users: [...users] } as never}
    />,
  );
  return { members, change };
}

it('names who has left at their row, and takes them all out in one press', async () => {
  const { members, change } = await shows([user('a', true), user('b', false), user('c', false)]);
  expect(screen.getAllByText('has left')).toHaveLength(2);
  fireEvent.click(screen.getByRole('button', { name: 'Take out 2 who have left' }));
  expect(change).toHaveBeenCalledWith({ members: members.slice(0, 1) });
});

it('says nothing of it where all are there', async () => {
  await shows([user('a', true)]);
  expect(screen.queryByText('has left')).toBeNull();
  expect(screen.queryByRole('button', { name: /Take out/ })).toBeNull();
});
