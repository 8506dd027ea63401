import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Badge } from '../../../parts/badge';
import type { Rules } from '../queries';
import { compareStatements, PARTS } from '../statements/rule-statement';
import { useRuleStatements } from '../statements/use-rule-statements';
import styles from './version.module.css';

export interface NamedRules {
  readonly name: string;
  readonly rules: Rules;
}

export interface CompareRulesProps {
  readonly one: NamedRules;
  readonly other: NamedRules;
}

/** Sentence beside sentence; what differs says so. */
export function CompareRules({ one, other }: CompareRulesProps): ReactNode {
  const { t } = useTranslation('rules');
  const statementsOf = useRuleStatements();
  const rows = compareStatements(statementsOf(one.rules), statementsOf(other.rules));
  const differing = rows.filter(({ differs }) => differs).length;
  return (
    <>
      <p className={styles.count} role="status">
        {differing === 0 ? t('compare.same') : t('compare.count', { count: differing })}
      </p>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{one.name}</th>
            <th scope="col">{other.name}</th>
            <th scope="col" className={styles.mark}>
              {t('compare.difference')}
            </th>
          </tr>
        </thead>
        {PARTS.map((part) => (
          <tbody key={part}>
            <tr>
              <th scope="rowgroup" colSpan={3} className={styles.part}>
                {t(`part.${part}`)}
              </th>
            </tr>
            {rows
              .filter((row) => row.part === part)
              .map((row) => (
                <tr key={row.about} className={styles.row} data-differs={row.differs}>
                  <td data-of={one.name}>{row.one ?? t('compare.silent')}</td>
                  <td data-of={other.name}>{row.other ?? t('compare.silent')}</td>
                  <td className={styles.mark}>
                    {row.differs && <Badge tone="warn">{t('compare.differs')}</Badge>}
                  </td>
                </tr>
              ))}
          </tbody>
        ))}
      </table>
    </>
  );
}
