import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useServerNow } from '../../../api/server-clock';
import { useViewer } from '../../../api/viewer';
import { Empty } from '../../../parts/empty';
import { Loading } from '../../../parts/loading';
import { PageHeader } from '../../../parts/page-header';
import { QueryStates } from '../../../parts/query-states';
import { Badge } from '../../../parts/badge';
import { ForSales, SALES } from '../for-sales';
import { Board } from './board';
import { DealDialog } from './deal-dialog';
import type { DealDialogKind } from './deal-dialog';
import { isClosed } from '../../../parts/deal-moves';
import { boardOf, columnOf, stalledDays } from './pipeline-board';
import type { Card } from './pipeline-board';
import { pipelineQuery } from './pipeline-query';
import styles from './pipeline.module.css';
import { useChangeDeal } from './use-change-deal';
import { useMoveDeal } from './use-move-deal';

export function PipelinePage(): ReactNode {
  return (
    <ForSales roles={SALES}>
      <Pipeline />
    </ForSales>
  );
}

/** Which deal do I move today? By stage, what nobody has touched for longest first. */
function Pipeline(): ReactNode {
  const { t } = useTranslation('rep');
  const viewer = useViewer();
  const isManager = viewer.role !== 'SALES_REP';
  const query = useQuery(pipelineQuery(viewer.id));
  const now = useServerNow(60_000);
  const changing = useChangeDeal(viewer.id);
  const move = useMoveDeal(changing, viewer.id, isManager);
  const [dialog, setDialog] = useState<{ kind: DealDialogKind; card: Card } | null>(null);
  const open = query.data?.filter((card) => !isClosed(columnOf(card))) ?? [];
  const stalled = open.filter((card) => stalledDays(card, now) !== null).length;
  return (
    <>
      <PageHeader title={t('pipeline.title')}>
        {query.data && (
          <p className={styles.intro}>
            {t('pipeline.intro', { count: open.length })}
            {stalled > 0 && (
              <Badge tone="warn">{t('pipeline.stalledTotal', { count: stalled })}</Badge>
            )}
          </p>
        )}
      </PageHeader>
      <QueryStates query={query} loading={<Loading rows={10} />}>
        {(cards) =>
          cards.length === 0 ? (
            <Empty
              title={t('pipeline.empty.title')}
              text={t('pipeline.empty.text')}
              action={<Link to="/inbox">{t('pipeline.empty.action')}</Link>}
            />
          ) : (
            <Board
              columns={boardOf(cards, now)}
              now={now}
              isManager={isManager}
              onEdit={(card) => setDialog({ kind: 'edit', card })}
              onMove={(card, to) =>
                to === 'WON' || to === 'LOST' ? setDialog({ kind: to, card }) : move(card, to)
              }
            />
          )
        }
      </QueryStates>
      {dialog && <DealDialog {...dialog} changing={changing} onClose={() => setDialog(null)} />}
    </>
  );
}
