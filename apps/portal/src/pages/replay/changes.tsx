import { NativeSelect } from '@mantine/core';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { PagedList } from '../../parts/paged-list/paged-list';
import { Quiet } from '../../parts/quiet';
import type { ReplayChangeKind } from './generated/graphql';
import { useChanges } from './queries';
import type { Change, Outcome } from './queries';
import styles from './replay.module.css';

const KINDS: readonly ReplayChangeKind[] = ['CLASS', 'REP', 'BREACH'];

export interface ChangesProps {
  readonly replayId: string;
  readonly outcome: Outcome;
}

/** Before and after as rows: each referral that would have gone otherwise, and how. */
export function Changes({ replayId, outcome }: ChangesProps): ReactNode {
  const { t, i18n } = useTranslation(['replay', 'common']);
  const [kind, setKind] = useState<ReplayChangeKind | null>(null);
  const query = useChanges(replayId, kind, i18n.language);
  const countOf = {
    CLASS: outcome.changedClass,
    REP: outcome.changedRep,
    BREACH: outcome.changedBreach,
  };
  const classes = ({ before, after }: Change): ReactNode =>
    before.leadClass === after.leadClass
      ? t(`common:leadClass.${after.leadClass}`)
      : t('fromTo', {
          before: t(`common:leadClass.${before.leadClass}`),
          after: t(`common:leadClass.${after.leadClass}`),
        });
  const reps = ({ before, after }: Change): ReactNode => {
    const [was, wouldBe] = [before, after].map(
      (each) => each.reps.map(({ name }) => name).join(' › ') || t('nobody'),
    );
    return was === wouldBe ? was : t('fromTo', { before: was, after: wouldBe });
  };
  const late = ({ before, after }: Change): ReactNode => {
    if (before.breached === after.breached) return before.breached ? t('stillLate') : '–';
    return after.breached ? t('nowLate') : t('noMoreLate');
  };
  return (
    <section aria-labelledby="changes" className={styles.changes}>
      <h2 id="changes" className={styles.heading}>
        {t('which')}
      </h2>
      <NativeSelect
        label={t('kind')}
        value={kind ?? ''}
        onChange={({ currentTarget }) =>
          setKind(KINDS.find((each) => each === currentTarget.value) ?? null)
        }
        data={[
          { value: '', label: t('kinds.ANY', { count: outcome.changed }) },
          ...KINDS.map((each) => ({
            value: each,
            label: t(`kinds.${each}`, { count: countOf[each] }),
          })),
        ]}
      />
      <PagedList
        query={query}
        label={t('which')}
        empty={<Quiet>{t('noneOfKind')}</Quiet>}
        keyOf={({ referral }) => referral.id}
        hrefOf={({ referral }) => `/referrals/${referral.id}`}
        columns={[
          { id: 'company', header: t('company'), cell: ({ referral }) => referral.company.name },
          { id: 'class', header: t('class'), cell: classes },
          { id: 'reps', header: t('reps'), cell: reps, wide: true },
          { id: 'late', header: t('late'), cell: late, wide: true },
          {
            id: 'because',
            header: t('because'),
            cell: ({ because }) => because.join(' '),
            wide: true,
          },
        ]}
      />
    </section>
  );
}
