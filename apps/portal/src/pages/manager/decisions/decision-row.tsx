import { UnstyledButton } from '@mantine/core';
import IconChevronRight from '@tabler/icons-react/icons/IconChevronRight';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Badge } from '../../../parts/badge';
import { When } from '../../../parts/when';
import { DecisionDetail } from './decision-detail';
import styles from './decisions-page.module.css';
import type { Decision } from './use-decisions';

export interface DecisionRowProps {
  readonly decision: Decision;
  readonly open: boolean;
  readonly onToggle: () => void;
}

/** Who got it and why, in a line; everything else behind it. */
export function DecisionRow({ decision, open, onToggle }: DecisionRowProps): ReactNode {
  const { t } = useTranslation(['manager', 'common']);
  const { id, referral, rep, reason, assignedAt, breachedAt } = decision;
  return (
    <>
      <UnstyledButton
        className={styles.row}
        aria-expanded={open}
        aria-controls={open ? `decision-${id}` : undefined}
        onClick={onToggle}
      >
        <IconChevronRight size={16} aria-hidden className={styles.chevron} />
        <span className={styles.when}>
          <When at={assignedAt} />
        </span>
        <span className={styles.company}>{referral.company.name}</span>
        <span className={styles.who}>
          <strong>{rep.name}</strong>, {t(`common:assignmentReason.${reason}`)}
        </span>
        <span className={styles.outcome}>
          {breachedAt !== null && <Badge tone="bad">{t('decisions.breachedOnly')}</Badge>}
        </span>
      </UnstyledButton>
      {open && <DecisionDetail decision={decision} id={`decision-${id}`} />}
    </>
  );
}
