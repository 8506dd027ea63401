import type { QueryClient, QueryKey } from '@tanstack/react-query';

/**
 * Asks again for the kept answers that have become old. One that is on its way for the first time
 * may have been given before what made it old, and the library goes on waiting for it alone: it is
 * asked for once more when it is there.
 *
 * @param queryKey what the answers' keys begin with; without one all of them
 */
export function askAnew(client: QueryClient, queryKey: QueryKey = []): void {
  const first = client.getQueryCache().findAll({
    queryKey,
    fetchStatus: 'fetching',
    predicate: ({ state }) => state.data === undefined,
  });
  void client.invalidateQueries({ queryKey });
  for (const { promise, queryKey: exactly } of first) {
    const again = () => client.invalidateQueries({ queryKey: exactly, exact: true });
    // Where it fails, whoever shows it says so.
    void promise?.then(again, again);
  }
}
