import { execute } from '../../../api/execute';
import { keys } from '../../../api/keys';
import { serverNow } from '../../../api/server-clock';
import { usePagedList } from '../../../parts/paged-list/use-paged-list';
import type { AuditFilter, AuditQuery } from '../generated/graphql';
import { AuditDocument } from '../operations';

export type AuditEntry = AuditQuery['audit']['edges'][number]['node'];

export const PERIODS = ['day', 'week', 'month'] as const;
export type Period = (typeof PERIODS)[number];

export interface AuditSearch {
  readonly q?: string | undefined;
  readonly action?: string | undefined;
  readonly period?: Period | undefined;
}

const PAGE = 50;
const DAY_MS = 86_400_000;
const DAYS: Readonly<Record<Period, number>> = { day: 1, week: 7, month: 30 };

export const useAudit = (search: AuditSearch) =>
  usePagedList<AuditEntry>({
    queryKey: keys.audit(search),
    ask: async (after, signal) => {
      const filter = filterOf(search, serverNow());
      return (await execute(AuditDocument, { filter, first: PAGE, after }, { signal })).audit;
    },
  });

export function filterOf({ q, action, period }: AuditSearch, now: number): AuditFilter {
  return {
    ...(q !== undefined && { search: q }),
    ...(action !== undefined && { action }),
    ...(period !== undefined && { from: new Date(now - DAYS[period] * DAY_MS).toISOString() }),
  };
}
