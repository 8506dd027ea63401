import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiError } from '../../api/api-error';
import { Failed } from '../../parts/failed';
import { Quiet } from '../../parts/quiet';
import { PageHeader } from '../../parts/page-header';
import { QueryStates } from '../../parts/query-states';
import { Changes } from './changes';
import { ForManagers } from './for-managers';
import { OutcomeThere } from './outcome-there';
import { isUnderWay, replayQuery } from './queries';
import type { Replay } from './queries';
import { ReplayName } from './replay-name';
import styles from './replay.module.css';
import { UnderWay } from './under-way';

export function OneReplayPage(): ReactNode {
  return (
    <ForManagers>
      <OneReplay />
    </ForManagers>
  );
}

function OneReplay(): ReactNode {
  const { t } = useTranslation('replay');
  const { replayId } = useParams({ from: '/signed-in/replay/$replayId' });
  const query = useQuery(replayQuery(replayId));
  return (
    <QueryStates query={query} page>
      {(replay) =>
        replay === null ? (
          <Failed
            page
            error={new ApiError('NOT_FOUND', t('notFound'))}
            onRetry={() => void query.refetch()}
          />
        ) : (
          <>
            <PageHeader title={t('title')} back={{ to: '/replay', label: t('title') }}>
              <Quiet>
                <ReplayName replay={replay} />
              </Quiet>
            </PageHeader>
            <State replay={replay} />
          </>
        )
      }
    </QueryStates>
  );
}

function State({ replay }: { readonly replay: Replay }): ReactNode {
  const { t } = useTranslation('replay');
  const { outcome, status, failure } = replay;
  if (isUnderWay(replay)) return <UnderWay replay={replay} />;
  if (outcome === null)
    return (
      <p role="status" className={styles.line}>
        {status === 'CANCELLED' ? t('cancelled') : t(`failure.${failure ?? 'FAULT'}`)}
      </p>
    );
  return (
    <>
      <OutcomeThere outcome={outcome} />
      {outcome.changed > 0 && <Changes replayId={replay.id} outcome={outcome} />}
    </>
  );
}
