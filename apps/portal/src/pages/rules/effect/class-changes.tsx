import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Quiet } from '../../../parts/quiet';
import type { RuleEffect } from '../queries';
import styles from './effect.module.css';

/** As many as one looks over; the others on demand. */
const AT_FIRST = 8;

/** Which referrals would have another class, and why; each opens. */
export function ClassChanges({
  effect: { changes, changed },
}: {
  readonly effect: RuleEffect;
}): ReactNode {
  const { t } = useTranslation(['rules', 'common']);
  const [all, setAll] = useState(false);
  const shown = all ? changes : changes.slice(0, AT_FIRST);
  if (changes.length === 0) return null;
  return (
    <>
      <h3 className={styles.heading}>{t('effect.which')}</h3>
      <ul className={styles.changes}>
        {shown.map(({ referral, before, after, because }) => (
          <li key={referral.id}>
            <Link
              to="/referrals/$referralId"
              params={{ referralId: referral.id }}
              className={styles.company}
            >
              {referral.company.name}
            </Link>
            <span className={styles.classesOf}>
              {t('effect.fromTo', {
                before: t(`common:leadClass.${before}`),
                after: t(`common:leadClass.${after}`),
              })}
            </span>
            <span className={styles.quiet}>{because.join(' ')}</span>
          </li>
        ))}
      </ul>
      {shown.length < changes.length && (
        <Button variant="default" size="compact-sm" onClick={() => setAll(true)}>
          {t('effect.showAll', { count: changes.length })}
        </Button>
      )}
      {changed > changes.length && all && (
        <Quiet>{t('effect.more', { count: changes.length })}</Quiet>
      )}
    </>
  );
}
