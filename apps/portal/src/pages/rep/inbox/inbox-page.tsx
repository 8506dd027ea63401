import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useViewer } from '../../../api/viewer';
import { PageHeader } from '../../../parts/page-header';
import { QueryStates } from '../../../parts/query-states';
import { useSay } from '../../../parts/use-say';
import { useShortcuts } from '../../../parts/use-shortcuts';
import { AvailabilityMenu } from '../availability/availability-menu';
import { ForSales, SALES } from '../for-sales';
import { DeclineDialog } from './decline-dialog';
import { GoneList } from './gone-list';
import { InboxDetail } from './inbox-detail';
import { InboxEmpty } from './inbox-empty';
import { InboxList } from './inbox-list';
import styles from './inbox.module.css';
import { inboxQuery } from './inbox-query';
import type { InboxItem } from './inbox-query';
import { NotifyButton } from './notify-button';
import { useAnswer } from './use-answer';
import { useComingsAndGoings } from './use-comings-and-goings';
import { useOpened } from './use-opened';
import { useTitleCount } from './use-title-count';

const NONE: readonly InboxItem[] = [];

export function InboxPage(): ReactNode {
  return (
    <ForSales roles={SALES}>
      <Inbox />
    </ForSales>
  );
}

/** What must I answer now? By deadline, the top one open beside it. */
function Inbox(): ReactNode {
  const { t } = useTranslation('rep');
  const viewer = useViewer();
  const query = useQuery(inboxQuery(viewer.id));
  const traffic = useComingsAndGoings(query.data?.items);
  const [declining, setDeclining] = useState<InboxItem | null>(null);
  const answer = useAnswer(viewer.id);
  const { asked, shown, open, step, hasJustMoved, onFocus } = useOpened(query.data?.items ?? NONE);
  const say = useSay();
  const settle = (item: InboxItem, declinedFor: string | null): void => {
    traffic.expect(item.id);
    setDeclining(null);
    open(null);
    answer({ item, declinedFor });
  };
  const accept = (item: InboxItem): void => {
    if (!hasJustMoved()) {
      settle(item, null);
      return;
    }
    // They saw another one when they began to press.
    say(t('inbox.moved', { company: item.company.name }));
  };
  useShortcuts({
    j: () => step(1),
    k: () => step(-1),
    a: () => shown && accept(shown),
    d: () => setDeclining(shown),
  });
  useTitleCount(query.data?.total ?? 0, t('inbox.title'));
  const isRep = viewer.role === 'SALES_REP';
  return (
    <>
      <PageHeader
        title={t('inbox.title')}
        actions={
          <>
            <NotifyButton />
            {isRep && <AvailabilityMenu />}
          </>
        }
      >
        {query.data !== undefined && query.data.total > 0 && (
          <p className={styles.count}>{t('inbox.count', { count: query.data.total })}</p>
        )}
      </PageHeader>
      <QueryStates query={query}>
        {({ items, total }) =>
          shown === null ? (
            <InboxEmpty isRep={isRep} />
          ) : (
            <div className={styles.inbox} data-asked={asked || undefined} onFocus={onFocus}>
              <div className={styles.list}>
                <InboxList items={items} shownId={shown.id} arrived={traffic.arrived} />
                {total > items.length && (
                  <p className={styles.more}>{t('inbox.more', { count: total - items.length })}</p>
                )}
              </div>
              <InboxDetail
                key={shown.id}
                item={shown}
                personName={viewer.name}
                onAccept={() => accept(shown)}
                onDecline={() => setDeclining(shown)}
              />
            </div>
          )
        }
      </QueryStates>
      <GoneList gone={traffic.gone} personId={viewer.id} onForget={traffic.forget} />
      {declining && (
        <DeclineDialog
          company={declining.company.name}
          onDecline={(reason) => settle(declining, reason)}
          onClose={() => setDeclining(null)}
        />
      )}
    </>
  );
}
