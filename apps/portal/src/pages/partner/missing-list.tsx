import { UnstyledButton } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { isNamed } from '../../parts/verdict/criteria';
import type { Criterion } from '../../parts/verdict/criteria';
import { FIELD_OF_CRITERION } from './criterion-field';
import styles from './preview-panel.module.css';
import type { FieldPath } from './referral-values';

export interface MissingListProps {
  readonly missing: readonly Criterion[];
  /** Leads to the field that decides it; without it they are told only. */
  readonly onGo?: (path: FieldPath) => void;
}

/** What keeps it from being an EQL: what helps most first, and said at length. */
export function MissingList({ missing, onGo }: MissingListProps): ReactNode {
  const { t } = useTranslation(['partner', 'parts', 'common']);
  return (
    <ol className={styles.missing}>
      {missing.map(({ code, group, because }, index) => {
        const name = isNamed(code)
          ? t(`parts:criterion.${code}`)
          : t(`common:criterionGroup.${group}`);
        const field = FIELD_OF_CRITERION[code];
        return (
          <li key={code} className={styles.missingOne} data-first={index === 0}>
            {onGo && field ? (
              <UnstyledButton className={styles.go} onClick={() => onGo(field)}>
                {name}
              </UnstyledButton>
            ) : (
              <strong>{name}</strong>
            )}
            {index === 0 && <span>{because}</span>}
          </li>
        );
      })}
    </ol>
  );
}
