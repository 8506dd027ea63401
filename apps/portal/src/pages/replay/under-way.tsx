import { Button, Progress } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { execute } from '../../api/execute';
import { keys } from '../../api/keys';
import { useSayFailure } from '../../parts/use-say-failure';
import { CancelReplayDocument } from './operations';
import type { Replay } from './queries';
import styles from './replay.module.css';

/** How far it is, for the eye each second, and for the ear at each quarter. */
export function UnderWay({ replay }: { readonly replay: Replay }): ReactNode {
  const { t } = useTranslation('replay');
  const client = useQueryClient();
  const sayFailure = useSayFailure();
  const { id, referrals, replayed } = replay;
  const cancel = useMutation({
    mutationFn: () => execute(CancelReplayDocument, { id }),
    onError: sayFailure,
    onSettled: () => client.invalidateQueries({ queryKey: keys.replays }),
  });
  const part = referrals === null || referrals === 0 ? 0 : replayed / referrals;
  return (
    <div className={styles.underWay}>
      <Progress.Root size="lg" className={styles.bar}>
        <Progress.Section value={part * 100} aria-label={t('progress')} />
      </Progress.Root>
      <p className={styles.line} aria-hidden>
        {referrals === null ? t('waiting') : t('replayed', { count: replayed, of: referrals })}
      </p>
      <p className={styles.heard} role="status">
        {referrals === null ? t('waiting') : t('quarter', { percent: Math.floor(part * 4) * 25 })}
      </p>
      <Button variant="default" loading={cancel.isPending} onClick={() => cancel.mutate()}>
        {t('cancel')}
      </Button>
    </div>
  );
}
