import { useNavigate, useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Empty } from '../../../parts/empty';
import { FilterBar } from '../../../parts/filter-bar';
import { Quiet } from '../../../parts/quiet';
import type { Column } from '../../../parts/list-table/column';
import { PageHeader } from '../../../parts/page-header';
import { PagedList } from '../../../parts/paged-list/paged-list';
import { When } from '../../../parts/when';
import { ACTIONS, wordOf } from './actions';
import styles from './audit.module.css';
import { EntryDetails } from './entry-details';
import { subjectOf } from './subject';
import { useAudit } from './use-audit';
import type { AuditEntry } from './use-audit';

/** Who did what, the newest first. */
export function AuditPage(): ReactNode {
  const { t } = useTranslation('admin');
  const search = useSearch({ from: '/signed-in/audit' });
  const navigate = useNavigate({ from: '/audit' });
  const entries = useAudit(search);
  const actionWords = (action: string): string => t(`audit.action.${wordKey(action)}`);
  const columns: Column<AuditEntry>[] = [
    {
      id: 'at',
      header: t('audit.when'),
      width: 'min(9rem, 20%)',
      cell: ({ at }) => <When at={at} />,
    },
    {
      id: 'who',
      header: t('audit.who'),
      wide: true,
      width: '14rem',
      cell: (entry) => <Actor entry={entry} />,
    },
    {
      id: 'what',
      header: t('audit.what'),
      cell: (entry) => (
        <>
          <span className={styles.what}>
            <What words={actionWords(entry.action)} subject={subjectOf(entry)} />
          </span>
          <span className={styles.narrowWho}>
            <Actor entry={entry} />
          </span>
          <EntryDetails entry={entry} />
        </>
      ),
    },
  ];
  const isFiltered = Object.values<unknown>(search).some((value) => value !== undefined);
  return (
    <>
      <PageHeader title={t('audit.title')}>
        <Quiet>{t('audit.text')}</Quiet>
      </PageHeader>
      <FilterBar
        fields={[
          { kind: 'search', id: 'q', label: t('audit.search') },
          {
            kind: 'one',
            id: 'action',
            label: t('audit.what'),
            options: ACTIONS.map((value) => ({ value, label: actionWords(value) })),
          },
          { kind: 'day', id: 'from', label: t('audit.from') },
          { kind: 'day', id: 'to', label: t('audit.to') },
        ]}
        values={search}
        onChange={(patch) =>
          void navigate({ search: (old) => ({ ...old, ...patch }), replace: true })
        }
      />
      <PagedList
        query={entries}
        label={t('audit.title')}
        columns={columns}
        keyOf={({ id }) => id}
        empty={
          <Empty
            title={t(isFiltered ? 'audit.noneMatch' : 'audit.empty')}
            text={t(isFiltered ? 'audit.noneMatchText' : 'audit.emptyText')}
          />
        }
      />
    </>
  );
}

/** `Changed a queue: Italy`. */
const What = ({
  words,
  subject,
}: {
  readonly words: string;
  readonly subject: ReactNode;
}): ReactNode =>
  subject === null ? (
    words
  ) : (
    <>
      {words}: {subject}
    </>
  );

const wordKey = (action: string) => wordOf(action).replace('.', '_') as 'session_opened' | 'other';

function Actor({ entry: { actor, apiKeyId } }: { readonly entry: AuditEntry }): ReactNode {
  const { t } = useTranslation('admin');
  if (!actor) return <span className={styles.nobody}>{t('audit.nobody')}</span>;
  return apiKeyId === null ? actor.name : t('audit.byKey', { name: actor.name });
}
