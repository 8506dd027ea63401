import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Failed } from './failed';
import { Loading } from './loading';

export interface QueryStatesProps<Data> {
  readonly query: UseQueryResult<Data>;
  /** The shape of what is coming, where a few lines are not it. */
  readonly loading?: ReactNode;
  /** Whether nothing else stands on the page, so that its state is the page's heading. */
  readonly page?: boolean;
  readonly children: (data: Data) => ReactNode;
}

/** Shows an answer, or why there is none. What is there stays on the screen while it is asked for again. */
export function QueryStates<Data>({
  query,
  page = false,
  loading = <Loading page={page} />,
  children,
}: QueryStatesProps<Data>): ReactNode {
  if (query.data !== undefined) return children(query.data);
  if (query.isError)
    return <Failed error={query.error} onRetry={() => void query.refetch()} page={page} />;
  return loading;
}
