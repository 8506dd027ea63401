import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Failed } from '../failed';
import { ListTable } from '../list-table/list-table';
import type { ListTableProps } from '../list-table/list-table';
import { Loading } from '../loading';
import styles from './paged-list.module.css';
import type { PagedListQuery } from './use-paged-list';

export interface PagedListProps<Node> extends Omit<ListTableProps<Node>, 'rows' | 'onEnd'> {
  readonly query: PagedListQuery<Node>;
  /** What stands there when nothing does. */
  readonly empty: ReactNode;
}

/** A list in all its states: coming, there, empty, failed, and with more to come. */
export function PagedList<Node>({ query, empty, ...table }: PagedListProps<Node>): ReactNode {
  const { t } = useTranslation();
  const { data: rows, error, hasNextPage, isFetchingNextPage, isPlaceholderData } = query;
  const more = (): void => {
    if (hasNextPage && !isFetchingNextPage) void query.fetchNextPage();
  };
  if (rows === undefined)
    return error ? <Failed error={error} onRetry={() => void query.refetch()} /> : <Loading />;
  if (rows.length === 0 && !isPlaceholderData) return empty;
  return (
    <div aria-busy={isPlaceholderData} className={styles.list}>
      <ListTable {...table} rows={rows} onEnd={more} />
      {error && <Failed error={error} onRetry={() => void query.fetchNextPage()} />}
      {hasNextPage && !error && (
        <Button variant="default" mt="md" loading={isFetchingNextPage} onClick={more}>
          {t('action.more')}
        </Button>
      )}
    </div>
  );
}
