import { Alert, Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { When } from '../../../parts/when';
import { useErrorWords } from '../../../parts/use-error-words';
import styles from './draft.module.css';
import type { DraftSaving } from './use-draft-saving';

/** Whether what was written is kept. */
export function SavingLine({ saving }: { readonly saving: DraftSaving }): ReactNode {
  const { t } = useTranslation(['rules', 'common']);
  const words = useErrorWords();
  const { error, overtaken, isSaved, saved, saveNow } = saving;
  if (error !== null && !overtaken)
    return (
      <Alert role="alert" color="red" className={styles.alert}>
        <p>{words(error)}</p>
        <Button variant="default" onClick={() => void saveNow()}>
          {t('common:action.retry')}
        </Button>
      </Alert>
    );
  return (
    <p className={styles.quiet} role="status">
      {isSaved ? (
        <>
          {t('draft.saved')} <When at={saved.changedAt} />
        </>
      ) : overtaken ? (
        t('draft.notSaved')
      ) : (
        t('draft.saving')
      )}
    </p>
  );
}
