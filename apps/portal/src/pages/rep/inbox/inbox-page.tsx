import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useViewer } from '../../../api/viewer';
import { PageHeader } from '../../../parts/page-header';
import { QueryStates } from '../../../parts/query-states';
import { useShortcuts } from '../../../parts/use-shortcuts';
import { AvailabilityMenu } from '../availability/availability-menu';
import { ForSales, SALES } from '../for-sales';
import { DeclineDialog } from './decline-dialog';
import { GoneList } from './gone-list';
import { InboxDetail } from './inbox-detail';
import { InboxEmpty } from './inbox-empty';
import { InboxList } from './inbox-list';
import styles from './inbox.module.css';
import { inboxQuery, inboxReferralQuery } from './inbox-query';
import type { InboxItem } from './inbox-query';
import { NotifyButton } from './notify-button';
import { useAnswer } from './use-answer';
import { useComingsAndGoings } from './use-comings-and-goings';
import { useTitleCount } from './use-title-count';

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
  const { asked, shown, open, step } = useOpened(query.data?.items ?? []);
  const settle = (item: InboxItem, declinedFor: string | null): void => {
    traffic.expect(item.id);
    setDeclining(null);
    open(null);
    answer({ item, declinedFor });
  };
  useShortcuts({
    j: () => step(1),
    k: () => step(-1),
    a: () => shown && settle(shown, null),
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
            <div className={styles.inbox} data-asked={asked || undefined}>
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
                onAccept={() => settle(shown, null)}
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

interface Opened {
  /** Whether the address names it; a phone shows the list until then. */
  readonly asked: boolean;
  readonly shown: InboxItem | null;
  readonly open: (id: string | null) => void;
  readonly step: (by: 1 | -1) => void;
}

/** The referral that the address names, else the one whose time runs out first. */
function useOpened(items: readonly InboxItem[]): Opened {
  const { referral } = useSearch({ from: '/signed-in/inbox' });
  const navigate = useNavigate({ from: '/inbox' });
  const client = useQueryClient();
  const named = items.find(({ id }) => id === referral);
  const shown = named ?? items[0] ?? null;
  const after = shown && items[items.indexOf(shown) + 1];
  const afterId = after?.id;
  useEffect(() => {
    if (afterId === undefined) return;
    // Ahead of time only: where it fails, it is asked for again once it is opened.
    client.query(inboxReferralQuery(afterId)).catch(() => undefined);
  }, [afterId, client]);
  const open = (id: string | null): void =>
    void navigate({ search: id === null ? {} : { referral: id }, replace: true });
  const step = (by: 1 | -1): void => {
    const to = shown === null ? undefined : items[items.indexOf(shown) + by];
    if (!to) return;
    open(to.id);
    document.getElementById(`inbox-${to.id}`)?.focus();
  };
  return { asked: named !== undefined, shown, open, step };
}
