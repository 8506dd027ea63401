import { Button, SegmentedControl } from '@mantine/core';
import IconPlus from '@tabler/icons-react/icons/IconPlus';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useViewer, worksForPartner } from '../../api/viewer';
import { Empty } from '../../parts/empty';
import { Failed } from '../../parts/failed';
import { Loading } from '../../parts/loading';
import { LongList } from '../../parts/long-list/long-list';
import { PageHeader } from '../../parts/page-header';
import { isNarrowed } from './list-search';
import type { ListOrder, ListSearch } from './list-search';
import { NewsFeed } from './news-feed';
import { OwnFigures } from './own-figures';
import { ReferralFilters } from './referral-filters';
import { ReferralRow } from './referral-row';
import rowStyles from './referral-row.module.css';
import styles from './referrals-page.module.css';
import { useReferralGroups } from './use-referral-groups';
import type { ReferralGroup } from './use-referral-groups';

/** What is happening with what was sent: a partner's home, and a manager's view over all partners. */
export function ReferralsPage(): ReactNode {
  const { t } = useTranslation('partner');
  const { role } = useViewer();
  const vendor = !worksForPartner(role);
  const search = useSearch({ from: '/signed-in/referrals' });
  const navigate = useNavigate({ from: '/referrals' });
  const change = (patch: ListSearch): void =>
    void navigate({ search: (old) => ({ ...old, ...patch }), replace: true, resetScroll: false });
  return (
    <>
      <PageHeader title={t('list.title')} actions={role !== 'SALES_REP' && <NewReferralButton />} />
      {!vendor && <OwnFigures />}
      <SegmentedControl
        className={styles.switch}
        fullWidth
        aria-label={t('view.label')}
        value={search.view ?? 'list'}
        data={[
          { value: 'list', label: t('view.list') },
          { value: 'news', label: t('view.news') },
        ]}
        onChange={(view) => change({ view: view === 'news' ? 'news' : undefined })}
      />
      <div className={styles.page} data-view={search.view ?? 'list'}>
        <section className={styles.list} aria-label={t('list.title')}>
          <ReferralList search={search} vendor={vendor} onChange={change} />
        </section>
        <aside className={styles.news} aria-labelledby="news">
          <NewsFeed />
        </aside>
      </div>
    </>
  );
}

function NewReferralButton(): ReactNode {
  const { t } = useTranslation('partner');
  return (
    <Button
      renderRoot={(props) => <Link to="/referrals/new" {...props} />}
      leftSection={<IconPlus size={16} aria-hidden />}
      aria-keyshortcuts="n"
    >
      {t('list.new')}
    </Button>
  );
}

interface ReferralListProps {
  readonly search: ListSearch;
  readonly vendor: boolean;
  readonly onChange: (patch: ListSearch) => void;
}

function ReferralList({ search, vendor, onChange }: ReferralListProps): ReactNode {
  const { t } = useTranslation('partner');
  const order: ListOrder = search.order ?? (vendor ? 'LAST_CHANGED' : 'WAITING');
  const groups = useReferralGroups(search, order);
  const failed = groups.find(({ pages }) => pages.error !== null);
  const pending = groups.some(({ pages }) => pages.isPending);
  const total = groups.reduce((sum, { pages }) => sum + pages.totalCount, 0);
  const filters = (
    <ReferralFilters
      {...{ search, order, vendor, onChange }}
      count={pending || failed ? undefined : total}
    />
  );
  if (!failed && !pending && total === 0 && !isNarrowed(search))
    return (
      <Empty
        title={t('list.emptyTitle')}
        text={t(vendor ? 'list.emptyForVendor' : 'list.emptyText')}
        action={<NewReferralButton />}
      />
    );
  return (
    <>
      {filters}
      {failed ? (
        <Failed
          error={failed.pages.error}
          onRetry={() => groups.forEach(({ pages }) => pages.error && pages.retry())}
        />
      ) : pending ? (
        <Loading rows={8} />
      ) : total === 0 ? (
        <Empty title={t('list.noneTitle')} text={t('list.noneText')} />
      ) : (
        <LongList
          label={t('list.title')}
          headers={[
            t('column.company'),
            t('column.leadClass'),
            t('column.status'),
            t('column.holder'),
            t('column.clock'),
            t('column.changed'),
          ]}
          groups={groups.map((group) => ({
            ...group,
            title: group.id === 'all' ? null : <GroupTitle id={group.id} pages={group.pages} />,
          }))}
          keyOf={({ id }) => id}
          columnsClass={rowStyles.columns}
          selectedKey={search.at}
          onSelect={(at) => onChange({ at })}
        >
          {(referral) => <ReferralRow referral={referral} withPartner={vendor} />}
        </LongList>
      )}
    </>
  );
}

interface GroupTitleProps {
  readonly id: Exclude<ReferralGroup['id'], 'all'>;
  readonly pages: ReferralGroup['pages'];
}

function GroupTitle({ id, pages }: GroupTitleProps): ReactNode {
  const { t } = useTranslation('partner');
  return (
    <h2 className={styles.group}>
      {t(`group.${id}`)} <span className={styles.groupCount}>{pages.totalCount}</span>
    </h2>
  );
}
