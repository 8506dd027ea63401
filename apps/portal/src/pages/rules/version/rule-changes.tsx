import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Rules } from '../queries';
import { compareStatements } from '../statements/rule-statement';
import { useRuleStatements } from '../statements/use-rule-statements';
import styles from './version.module.css';

export interface RuleChangesProps {
  readonly from: Rules;
  readonly to: Rules;
}

/** What would be said otherwise: the sentence as it will be, and as it was. */
export function RuleChanges({ from, to }: RuleChangesProps): ReactNode {
  const { t } = useTranslation('rules');
  const statementsOf = useRuleStatements();
  const changes = compareStatements(statementsOf(from), statementsOf(to)).filter(
    ({ differs }) => differs,
  );
  if (changes.length === 0) return <p className={styles.count}>{t('changes.none')}</p>;
  return (
    <ul className={styles.changes}>
      {changes.map(({ about, one, other }) => (
        <li key={about}>
          <p>{other ?? t('changes.gone')}</p>
          <p className={styles.was}>
            {one === null ? t('changes.new') : t('changes.before', { sentence: one })}
          </p>
        </li>
      ))}
    </ul>
  );
}
