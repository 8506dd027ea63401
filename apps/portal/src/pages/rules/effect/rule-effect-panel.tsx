import { Loader, SegmentedControl } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Loading } from '../../../parts/loading';
import { QueryStates } from '../../../parts/query-states';
import type { RuleEffect } from '../queries';
import { ByClass } from './by-class';
import { ClassChanges } from './class-changes';
import styles from './effect.module.css';
import { EFFECT_DAYS, useRuleEffect } from './use-rule-effect';

const PERIODS = [7, 30, EFFECT_DAYS] as const;

export interface RuleEffectPanelProps {
  readonly draftId: string;
  readonly revision: number;
  /** Whether something was written that this does not know of yet. */
  readonly behind: boolean;
}

/** What the draft would have made of the referrals of the days before. Nothing of it happens. */
export function RuleEffectPanel({ draftId, revision, behind }: RuleEffectPanelProps): ReactNode {
  const { t } = useTranslation('rules');
  const [days, setDays] = useState<number>(EFFECT_DAYS);
  const query = useRuleEffect(draftId, revision, days);
  const isOld = behind || query.isPlaceholderData;
  return (
    <section aria-labelledby="effect" aria-busy={isOld} className={styles.effect}>
      <h2 id="effect" className={styles.title}>
        {t('effect.title')}
        {isOld && <Loader size="xs" aria-hidden />}
      </h2>
      <SegmentedControl
        size="xs"
        aria-label={t('effect.period')}
        data={PERIODS.map((period) => ({
          value: String(period),
          label: t('effect.days', { count: period }),
        }))}
        value={String(days)}
        onChange={(chosen) => setDays(Number(chosen))}
      />
      <QueryStates query={query} loading={<Loading rows={6} />}>
        {(draft) => draft && <EffectThere effect={draft.effect} />}
      </QueryStates>
      <Link to="/replay" search={{ draft: draftId }}>
        {t('effect.replay')}
      </Link>
    </section>
  );
}

function EffectThere({ effect }: { readonly effect: RuleEffect }): ReactNode {
  const { t } = useTranslation('rules');
  const { referrals, changed, problems } = effect;
  return (
    <>
      {problems.map(({ code, severity, message }) => (
        <p key={code} className={styles.problem} data-severity={severity} role="alert">
          <strong>{t(severity === 'PROBLEM' ? 'effect.problem' : 'draft.warning')}</strong>{' '}
          {message}
        </p>
      ))}
      {referrals === 0 ? (
        <p className={styles.line}>{t('effect.none')}</p>
      ) : (
        <>
          <p className={styles.line} role="status">
            {t('effect.changed', { count: changed, of: referrals })}
          </p>
          <ByClass effect={effect} />
          <ClassChanges effect={effect} />
        </>
      )}
    </>
  );
}
