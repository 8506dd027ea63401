import { Alert, Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { execute } from '../../../api/execute';
import { keys } from '../../../api/keys';
import { When } from '../../../parts/when';
import { RuleDraftsDocument } from '../operations';
import styles from './draft.module.css';

export interface OvertakenProps {
  readonly draftId: string;
  readonly onLoadTheirs: () => void;
}

/** Says who changed the draft meanwhile, and offers what they wrote. */
export function Overtaken({ draftId, onLoadTheirs }: OvertakenProps): ReactNode {
  const { t } = useTranslation('rules');
  const { data } = useQuery({
    queryKey: [...keys.rules, 'drafts', 'overtaken', draftId],
    queryFn: async ({ signal }) => {
      const { ruleDrafts } = await execute(RuleDraftsDocument, {}, { signal });
      return ruleDrafts.find(({ id }) => id === draftId) ?? null;
    },
  });
  return (
    <Alert role="alert" color="yellow" className={styles.alert}>
      <p>
        {data ? (
          <>
            {t('overtaken.by', { name: data.changedBy.name })} <When at={data.changedAt} />.
          </>
        ) : data === null ? (
          t('overtaken.gone')
        ) : (
          t('overtaken.bySomebody')
        )}{' '}
        {t('overtaken.text')}
      </p>
      <Button variant="default" onClick={onLoadTheirs}>
        {t('overtaken.load')}
      </Button>
    </Alert>
  );
}
