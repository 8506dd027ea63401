import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { BANT } from '../../../api/choices';
import { useFormats } from '../../../i18n/use-formats';
import { bestScore } from '../statements/best-score';
import styles from './draft.module.css';
import type { FieldsProps } from './fields-props';
import { RuleNumber } from './rule-number';

const HEAVIEST = 100;
const HIGHEST = 400;

/** What each yes counts for, and from how many points on somebody is an SQL or an MQL. */
export function ScoreFields({ rules, change, notes }: FieldsProps): ReactNode {
  const { t } = useTranslation(['rules', 'common']);
  const { number } = useFormats();
  const { bant, thresholds } = rules;
  return (
    <>
      <div className={styles.sentence}>
        <span>{t('field.weights')}</span>
        {BANT.map((answer) => (
          <span key={answer} className={styles.named}>
            <span>{t(`common:bant.${answer}`)}</span>
            <RuleNumber
              label={t('field.weightOf', { answer: t(`common:bant.${answer}`) })}
              value={bant[answer]}
              least={0}
              most={HEAVIEST}
              path={`bant.${answer}`}
              notes={notes}
              onChange={(weight) => change({ bant: { ...bant, [answer]: weight ?? 0 } })}
            />
          </span>
        ))}
        <output className={styles.best}>
          {t('field.best', { best: number(bestScore(bant)) })}
        </output>
      </div>
      {(['sql', 'mql'] as const).map((threshold) => (
        <div key={threshold} className={styles.sentence}>
          <span>{t(`field.${threshold}Before`)}</span>
          <RuleNumber
            label={t(`field.${threshold}Label`)}
            value={thresholds[threshold]}
            least={1}
            most={HIGHEST}
            path={`thresholds.${threshold}`}
            notes={notes}
            onChange={(points) =>
              change({ thresholds: { ...thresholds, [threshold]: points ?? 1 } })
            }
          />
          <span>{t(`field.${threshold}After`, { best: number(bestScore(bant)) })}</span>
        </div>
      ))}
    </>
  );
}
