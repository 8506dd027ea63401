import { useNavigate, useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Empty } from '../../../parts/empty';
import { Quiet } from '../../../parts/quiet';
import { PageHeader } from '../../../parts/page-header';
import { QueryStates } from '../../../parts/query-states';
import { ForSales, MANAGE_SALES } from '../for-sales';
import { DecisionFilters } from './decision-filters';
import { DecisionList } from './decision-list';
import type { DecisionSearch } from './decision-search';
import { useDecisions } from './use-decisions';

/** Why did somebody get this? */
export function DecisionsPage(): ReactNode {
  const { t } = useTranslation('manager');
  return (
    <ForSales to={MANAGE_SALES}>
      <PageHeader title={t('decisions.title')}>
        <Quiet>{t('decisions.intro')}</Quiet>
      </PageHeader>
      <Decisions />
    </ForSales>
  );
}

function Decisions(): ReactNode {
  const { t } = useTranslation('manager');
  const search = useSearch({ from: '/signed-in/decisions' });
  const navigate = useNavigate({ from: '/decisions' });
  const decisions = useDecisions(search);
  const { open, ...filters } = search;
  const filtered = Object.values<unknown>(filters).some((value) => value !== undefined);
  const go = (patch: Partial<DecisionSearch>): void =>
    void navigate({
      search: (old) => ({ ...old, ...patch }),
      replace: true,
      resetScroll: false,
    });
  return (
    <>
      <DecisionFilters values={filters} filtered={filtered} onChange={go} />
      <QueryStates query={decisions}>
        {(list) =>
          list.length === 0 ? (
            <Empty
              title={t(filtered ? 'decisions.nothing' : 'decisions.empty')}
              text={t(filtered ? 'decisions.nothingText' : 'decisions.emptyText')}
            />
          ) : (
            <DecisionList
              decisions={list}
              open={open ?? null}
              onOpen={(id) => go({ open: id ?? undefined })}
              onEnd={() => {
                if (decisions.hasNextPage && !decisions.isFetchingNextPage)
                  void decisions.fetchNextPage();
              }}
            />
          )
        }
      </QueryStates>
    </>
  );
}
