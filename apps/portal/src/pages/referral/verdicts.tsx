import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Quiet } from '../../parts/quiet';
import { Verdict } from '../../parts/verdict/verdict';
import { When } from '../../parts/when';
import { Confirmations } from './confirmations';
import type { Confirmation, Verdict as Judged } from './referral';
import styles from './referral-view.module.css';

export interface VerdictsProps {
  /** The first one first. */
  readonly verdicts: readonly Judged[];
  /** What each side confirmed by now. */
  readonly confirmations: readonly Confirmation[];
  /** Whether the reader can still add to it. */
  readonly helpful: boolean;
}

/** The verdict that holds, and what was judged before from fewer facts. */
export function Verdicts({ verdicts, confirmations, helpful }: VerdictsProps): ReactNode {
  const { t } = useTranslation('referral');
  const latest = verdicts.at(-1);
  if (!latest) return null;
  const earlier = verdicts.slice(0, -1).toReversed();
  return (
    <div className={styles.section}>
      <Verdict
        verdict={latest}
        helpful={helpful}
        confirmations={<Confirmations confirmations={confirmations} />}
      />
      {earlier.length > 0 && (
        <details className={styles.disclosure}>
          <summary>{t('verdicts.earlier', { count: earlier.length })}</summary>
          {earlier.map((verdict) => (
            <div key={verdict.madeAt} className={styles.earlier}>
              <Quiet>
                {t(`verdicts.because.${verdict.becauseOf}`)} · <When at={verdict.madeAt} />
              </Quiet>
              <Verdict verdict={verdict} level={3} />
            </div>
          ))}
        </details>
      )}
    </div>
  );
}
