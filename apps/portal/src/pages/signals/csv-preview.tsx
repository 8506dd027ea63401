import { Checkbox } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../i18n/use-formats';
import type { CsvResult } from './operations';
import styles from './signals.module.css';

export interface CsvPreviewProps {
  /** Null: it is being looked at. */
  readonly result: CsvResult | null;
  readonly skipInvalid: boolean;
  readonly onSkip: (skip: boolean) => void;
}

const WEIGHTS = ['new', 'newer', 'older', 'unchanged'] as const;

/** What the file would do, and what is wrong with it line by line. */
export function CsvPreview({ result, skipInvalid, onSkip }: CsvPreviewProps): ReactNode {
  const { t } = useTranslation('signals');
  const { number } = useFormats();
  if (!result) return <p role="status">{t('upload.looking')}</p>;
  const { tally, problems, problemCount } = result;
  return (
    <div className={styles.preview}>
      <div role="status">
        {tally && (
          <dl className={styles.tally}>
            {WEIGHTS.map((weight) => (
              <div key={weight}>
                <dt>{t(`weight.${weight}`)}</dt>
                <dd>{number(tally[weight])}</dd>
              </div>
            ))}
          </dl>
        )}
        {problemCount > 0 && (
          <p className={styles.wrong}>{t('upload.wrong', { count: problemCount })}</p>
        )}
      </div>
      {problemCount > 0 && (
        <ol className={styles.problems} tabIndex={0} aria-label={t('upload.problems')}>
          {problems.map(({ line, column, message }, index) => (
            <li key={index}>
              <strong>
                {column === null
                  ? t('upload.line', { line })
                  : t('upload.lineAndColumn', { line, column })}
              </strong>{' '}
              {message}
            </li>
          ))}
        </ol>
      )}
      {problemCount > 0 && tally && (
        <Checkbox
          label={t('upload.skip')}
          checked={skipInvalid}
          onChange={({ currentTarget }) => onSkip(currentTarget.checked)}
        />
      )}
    </div>
  );
}
