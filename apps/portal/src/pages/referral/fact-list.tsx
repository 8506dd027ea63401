import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './fact-list.module.css';

export const FactList = ({ children }: { readonly children: ReactNode }): ReactNode => (
  <dl className={styles.facts}>{children}</dl>
);

/** A name and what is known of it; that nothing is known is said too. */
export function Fact({
  name,
  children,
}: {
  readonly name: string;
  readonly children: ReactNode;
}): ReactNode {
  const { t } = useTranslation('referral');
  const unknown = children === null || children === undefined || children === '';
  return (
    <div className={styles.fact}>
      <dt>{name}</dt>
      <dd>{unknown ? <span className={styles.unknown}>{t('facts.unknown')}</span> : children}</dd>
    </div>
  );
}
