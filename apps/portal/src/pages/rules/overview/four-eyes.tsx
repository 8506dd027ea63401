import { Switch } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { execute } from '../../../api/execute';
import { useViewer } from '../../../api/viewer';
import { Quiet } from '../../../parts/quiet';
import { useSay } from '../../../parts/use-say';
import { useSayFailure } from '../../../parts/use-say-failure';
import { SetFourEyesDocument } from '../operations';
import { versionsQuery } from '../queries';
import styles from './overview.module.css';

/** Whether somebody else publishes: an administrator's to say, everybody's to know. */
export function FourEyes({ on }: { readonly on: boolean }): ReactNode {
  const { t } = useTranslation('rules');
  const isAdmin = useViewer().role === 'ADMIN';
  const client = useQueryClient();
  const say = useSay();
  const sayFailure = useSayFailure();
  const change = useMutation({
    mutationFn: (next: boolean) => execute(SetFourEyesDocument, { on: next }),
    onSuccess: async (_, next) => {
      await client.invalidateQueries({ queryKey: versionsQuery.queryKey });
      say(t(next ? 'fourEyes.isOn' : 'fourEyes.isOff'));
    },
    onError: sayFailure,
  });
  const shown = change.isPending ? change.variables : on;
  return (
    <section aria-labelledby="four-eyes">
      <h2 id="four-eyes" className={styles.heading}>
        {t('fourEyes.title')}
      </h2>
      {isAdmin ? (
        <Switch
          label={t('fourEyes.label')}
          description={t('fourEyes.text')}
          checked={shown}
          onChange={({ currentTarget }) => change.mutate(currentTarget.checked)}
        />
      ) : (
        <Quiet>{t(on ? 'fourEyes.isOn' : 'fourEyes.isOff')}</Quiet>
      )}
    </section>
  );
}
