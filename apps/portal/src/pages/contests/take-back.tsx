import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { execute } from '../../api/execute';
import { keys } from '../../api/keys';
import { ConfirmDialog } from '../../parts/confirm-dialog';
import { useSay } from '../../parts/use-say';
import { useSayFailure } from '../../parts/use-say-failure';
import styles from './contests.module.css';
import { WithdrawContestDocument } from './operations';
import type { Contest } from './operations';

/** Whoever asked no longer does: for that it is asked once more. */
export function TakeBack({ contest }: { readonly contest: Contest }): ReactNode {
  const { t } = useTranslation('contests');
  const client = useQueryClient();
  const say = useSay();
  const sayFailure = useSayFailure();
  const [opened, setOpened] = useState(false);
  const { id, company } = contest;
  const withdraw = useMutation({
    mutationFn: () => execute(WithdrawContestDocument, { id }),
    onSuccess: () => say(t('act.withdraw.done', { company })),
    onError: sayFailure,
    onSettled: () => {
      setOpened(false);
      return client.invalidateQueries({ queryKey: keys.contests });
    },
  });
  return (
    <div className={styles.acts}>
      <Button variant="default" onClick={() => setOpened(true)}>
        {t('act.withdraw.open')}
      </Button>
      <ConfirmDialog
        opened={opened}
        title={t('act.withdraw.title', { company })}
        text={t('act.withdraw.text')}
        action={t('act.withdraw.action')}
        busy={withdraw.isPending}
        onConfirm={() => withdraw.mutate()}
        onClose={() => setOpened(false)}
      />
    </div>
  );
}
