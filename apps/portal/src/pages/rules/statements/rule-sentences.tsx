import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { BANT } from '../../../api/choices';
import { useFormats } from '../../../i18n/use-formats';
import type { Rules } from '../queries';
import { bestScore } from './best-score';
import { PARTS } from './rule-statement';
import styles from './statements.module.css';
import { useRuleStatements } from './use-rule-statements';

export interface RuleSentencesProps {
  readonly rules: Rules;
  /** Of each part, below what stands above them all. */
  readonly heading?: 'h2' | 'h3';
}

/** Rules to be read from the top, the figures in small tables. */
export function RuleSentences({ rules, heading: Heading = 'h2' }: RuleSentencesProps): ReactNode {
  const { t } = useTranslation('rules');
  const statements = useRuleStatements()(rules).filter(({ about }) => !IN_TABLES.has(about));
  return (
    <div className={styles.parts}>
      {PARTS.map((part) => (
        <div key={part} className={styles.part}>
          <Heading className={styles.heading}>{t(`part.${part}`)}</Heading>
          <div className={styles.sentences}>
            {part === 'readiness' && <Weights bant={rules.bant} />}
            {statements
              .filter((statement) => statement.part === part)
              .map(({ about, text }) => (
                <p key={about}>{text}</p>
              ))}
            {part === 'ecosystem' && <Ages ages={rules.ecosystem.maxAgeDays} />}
            {part === 'ecosystem' && <p className={styles.quiet}>{t('sharedHint')}</p>}
            {part === 'ways' && <p className={styles.quiet}>{t('waysHint')}</p>}
          </div>
        </div>
      ))}
    </div>
  );
}

const AGED = ['activeIntegration', 'certifiedPartner', 'sharedCustomers'] as const;
const IN_TABLES: ReadonlySet<string> = new Set<string>(['weights', ...AGED]);

function Weights({ bant }: { readonly bant: Rules['bant'] }): ReactNode {
  const { t } = useTranslation(['rules', 'common']);
  const { number } = useFormats();
  return (
    <table className={styles.table}>
      <caption>{t('weightsCaption')}</caption>
      <tbody>
        {BANT.map((name) => (
          <tr key={name}>
            <th scope="row">{t(`common:bant.${name}`)}</th>
            <td>{number(bant[name])}</td>
          </tr>
        ))}
        <tr>
          <th scope="row">{t('best')}</th>
          <td>{number(bestScore(bant))}</td>
        </tr>
      </tbody>
    </table>
  );
}

function Ages({ ages }: { readonly ages: Rules['ecosystem']['maxAgeDays'] }): ReactNode {
  const { t } = useTranslation(['rules', 'common']);
  return (
    <table className={styles.table}>
      <caption>{t('agesCaption')}</caption>
      <tbody>
        {AGED.map((kind) => (
          <tr key={kind}>
            <th scope="row">{t(`aged.${kind}`)}</th>
            <td>{t('common:time.days', { count: ages[kind] })}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
