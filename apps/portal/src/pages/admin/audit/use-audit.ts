import { execute } from '../../../api/execute';
import { keys } from '../../../api/keys';
import { useTimeZone } from '../../../i18n/use-formats';
import { startOfDay } from '../../../i18n/zoned-instant';
import { usePagedList } from '../../../parts/paged-list/use-paged-list';
import type { AuditFilter, AuditQuery } from '../generated/graphql';
import { AuditDocument } from '../operations';

export type AuditEntry = AuditQuery['audit']['edges'][number]['node'];

export interface AuditSearch {
  readonly q?: string | undefined;
  readonly action?: string | undefined;
  /** Days as the reader's calendar has them, both with them. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

const PAGE = 50;

export function useAudit(search: AuditSearch) {
  const timeZone = useTimeZone();
  const filter = filterOf(search, timeZone);
  return usePagedList<AuditEntry>({
    queryKey: keys.audit(filter),
    ask: async (after, signal) =>
      (await execute(AuditDocument, { filter, first: PAGE, after }, { signal })).audit,
  });
}

const filterOf = ({ q, action, from, to }: AuditSearch, timeZone: string): AuditFilter => ({
  ...(q !== undefined && { search: q }),
  ...(action !== undefined && { action }),
  ...(from !== undefined && { from: startOfDay(from, 0, timeZone) }),
  ...(to !== undefined && { before: startOfDay(to, 1, timeZone) }),
});
