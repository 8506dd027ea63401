import { describe, expect, it, jest } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderPage } from '../../../testing/render-page';
import type { Sort } from './column';
import { ListTable } from './list-table';

interface Account {
  readonly id: string;
  readonly name: string;
}

const accounts = ['Rossi', 'Verdi', 'Neri'].map((name) => ({ id: name, name }));
const columns = [
  { id: 'name', header: 'Name', sortKey: 'NAME', cell: ({ name }: Account) => name },
  { id: 'length', header: 'Letters', cell: ({ name }: Account) => name.length },
];
const shared = { label: 'Accounts', columns, rows: accounts, keyOf: ({ id }: Account) => id };

describe('a list', () => {
  it('is a table with a name, and its rows lead somewhere', async () => {
    await renderPage(<ListTable {...shared} hrefOf={({ id }) => `/accounts/${id}`} />);
    const table = screen.getByRole('table', { name: 'Accounts' });
    expect(within(table).getAllByRole('row')).toHaveLength(4);
    expect(screen.getByRole('link', { name: 'Verdi' }).getAttribute('href')).toBe(
      '/accounts/Verdi',
    );
  });

  it('is walked by J and K, stops at its ends, and Enter opens', async () => {
    const open = jest.fn<(account: Account) => void>();
    await renderPage(<ListTable {...shared} onOpen={open} />);
    const person = userEvent.setup();
    const walk = async (keys: string): Promise<string | null | undefined> => {
      await person.keyboard(keys);
      await new Promise((resolve) => requestAnimationFrame(resolve));
      return document.activeElement?.textContent;
    };
    expect(await walk('j')).toBe('Rossi');
    expect(await walk('j')).toBe('Verdi');
    expect(await walk('j')).toBe('Neri');
    expect(await walk('j')).toBe('Neri');
    expect(await walk('k')).toBe('Verdi');
    await person.keyboard('{Enter}');
    expect(open.mock.calls).toEqual([[accounts[1]]]);
  });

  it('opens by a click anywhere in a row', async () => {
    const open = jest.fn<(account: Account) => void>();
    await renderPage(<ListTable {...shared} onOpen={open} />);
    await userEvent.click(screen.getAllByRole('cell', { name: '4' })[0] ?? document.body);
    expect(open.mock.calls).toEqual([[accounts[2]]]);
  });

  it('sorts by a header, and the other way round when it is pressed again', async () => {
    const onSort = jest.fn<(sort: Sort) => void>();
    const sort = { by: 'NAME', descending: false };
    await renderPage(<ListTable {...shared} sort={sort} onSort={onSort} />);
    expect(screen.getByRole('columnheader', { name: 'Name' }).getAttribute('aria-sort')).toBe(
      'ascending',
    );
    await userEvent.click(screen.getByRole('button', { name: 'Name' }));
    expect(onSort.mock.calls).toEqual([[{ by: 'NAME', descending: true }]]);
    expect(screen.queryByRole('button', { name: 'Letters' })).toBe(null);
  });
});
