import { Button } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Empty } from '../../../parts/empty';
import { FilterBar } from '../../../parts/filter-bar';
import { Quiet } from '../../../parts/quiet';
import { PageHeader } from '../../../parts/page-header';
import { PagedList } from '../../../parts/paged-list/paged-list';
import type { MailStatus } from '../generated/graphql';
import { canSendAgain } from './can-send-again';
import styles from './mails.module.css';
import { useMailColumns } from './use-mail-columns';
import { useMails } from './use-mails';
import { useSendAgain } from './use-send-again';

const STATUSES: readonly MailStatus[] = ['FAILED', 'WAITING', 'SENT', 'SWITCHED_OFF'];

/** What was sent, what waits, what the mail server would not take, and a second try for it. */
export function MailsPage(): ReactNode {
  const { t } = useTranslation('admin');
  const { status } = useSearch({ from: '/signed-in/mails' });
  const navigate = useNavigate({ from: '/mails' });
  const mails = useMails(status);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const { progress, sendAgain } = useSendAgain();
  const failed = (mails.data ?? []).filter(canSendAgain);
  // What was sent meanwhile, by whomever, is chosen no more.
  const wanted = failed.filter(({ id }) => chosen.has(id)).map(({ id }) => id);
  const columns = useMailColumns({
    ...{ chosen, busy: progress !== null },
    onChoose: (id, on) => {
      setChosen(new Set(on ? [...chosen, id] : [...chosen].filter((other) => other !== id)));
    },
    onSendAgain: (id) => sendAgain([id]),
  });
  return (
    <>
      <PageHeader title={t('mails.title')}>
        <Quiet>{t('mails.text')}</Quiet>
      </PageHeader>
      <FilterBar
        fields={[
          {
            kind: 'one',
            id: 'status',
            label: t('mails.state'),
            options: STATUSES.map((one) => ({ value: one, label: t(`mails.status.${one}`) })),
          },
        ]}
        values={{ status }}
        onChange={(patch) =>
          void navigate({ search: (old) => ({ ...old, ...patch }), replace: true })
        }
      />
      {failed.length > 1 && (
        <div className={styles.bulk}>
          <Button
            variant="default"
            disabled={progress !== null}
            onClick={() =>
              setChosen(new Set(wanted.length === failed.length ? [] : failed.map(({ id }) => id)))
            }
          >
            {t(wanted.length === failed.length ? 'mails.chooseNone' : 'mails.chooseAll')}
          </Button>
          {wanted.length > 0 && (
            <Button loading={progress !== null} onClick={() => sendAgain(wanted)}>
              {t('mails.sendChosen', { count: wanted.length })}
            </Button>
          )}
          <span role="status">
            {progress && t('mails.progress', { done: progress.done + 1, of: progress.of })}
          </span>
        </div>
      )}
      <PagedList
        query={mails}
        label={t('mails.title')}
        columns={columns}
        keyOf={({ id }) => id}
        empty={
          <Empty
            title={t(status === undefined ? 'mails.empty' : 'mails.noneMatch')}
            text={t(status === 'FAILED' ? 'mails.noneFailed' : 'mails.emptyText')}
          />
        }
      />
    </>
  );
}
