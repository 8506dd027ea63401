import { useId } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Quiet } from '../../parts/quiet';
import { When } from '../../parts/when';
import styles from './confirmations.module.css';
import type { Confirmation } from './referral';

const SIDES = ['PARTNER', 'VENDOR'] as const;

export interface ConfirmationsProps {
  readonly confirmations: readonly Confirmation[];
}

/** Each side's word that fit and intent hold: whose, since when and on what; or that it is not given yet. */
export function Confirmations({ confirmations }: ConfirmationsProps): ReactNode {
  const { t } = useTranslation('referral');
  const id = useId();
  return (
    <section className={styles.confirmations} aria-labelledby={id}>
      <h3 id={id} className={styles.title}>
        {t('confirmations.title')}
      </h3>
      <dl className={styles.sides}>
        {SIDES.map((side) => (
          <div key={side} className={styles.side}>
            <dt>{t(`confirmations.side.${side}`)}</dt>
            <dd>
              <Given confirmation={confirmations.find((each) => each.side === side)} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Given({ confirmation }: { readonly confirmation: Confirmation | undefined }): ReactNode {
  const { t } = useTranslation('referral');
  if (!confirmation) return <Quiet>{t('confirmations.notYet')}</Quiet>;
  const { by, at, evidence, rulesVersion } = confirmation;
  return (
    <>
      <p className={styles.who}>
        {by ? by.name : t('confirmations.byRules', { version: rulesVersion })} · <When at={at} />
      </p>
      {evidence !== null && <blockquote className={styles.evidence}>{evidence}</blockquote>}
    </>
  );
}
