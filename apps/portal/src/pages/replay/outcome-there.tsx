import { VisuallyHidden } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../i18n/use-formats';
import { BeforeAfterBar } from '../../parts/before-after/before-after-bar';
import { Quiet } from '../../parts/quiet';
import type { Outcome } from './queries';
import styles from './replay.module.css';

/** Before and after as a picture, and how far it can be trusted. */
export function OutcomeThere({ outcome }: { readonly outcome: Outcome }): ReactNode {
  const { t } = useTranslation(['replay', 'common']);
  const { referrals, asRecorded, changed, before, after, reps } = outcome;
  if (referrals === 0) return <p className={styles.line}>{t('none')}</p>;
  const classes = before.byClass.map(({ leadClass, referrals: was }) => ({
    name: t(`common:leadClass.${leadClass}`),
    before: was,
    after: after.byClass.find((each) => each.leadClass === leadClass)?.referrals ?? 0,
  }));
  return (
    <div className={styles.outcome}>
      <p className={styles.line} role="status">
        {t('changed', { count: changed, of: referrals })}
      </p>
      <Figures
        caption={t('classes')}
        rows={[
          ...classes,
          { name: t('toSales'), before: before.toSales, after: after.toSales },
          { name: t('breached'), before: before.breached, after: after.breached },
        ]}
      />
      <Figures
        caption={t('loads')}
        rows={reps.map(({ rep, before: was, after: wouldBe }) => ({
          name: rep.name,
          before: was.assigned,
          after: wouldBe.assigned,
          fair: wouldBe.turns === 0 && wouldBe.fairShare === 0 ? null : wouldBe,
        }))}
      />
      <Quiet>{t('trust', { count: asRecorded, of: referrals })}</Quiet>
      <Quiet>{t('assumptions')}</Quiet>
    </div>
  );
}

interface Row {
  readonly name: string;
  readonly before: number;
  readonly after: number;
  readonly fair?: { readonly turns: number; readonly fairShare: number } | null;
}

function Figures({
  caption,
  rows,
}: {
  readonly caption: string;
  readonly rows: readonly Row[];
}): ReactNode {
  const { t } = useTranslation('replay');
  const { number } = useFormats();
  const most = Math.max(1, ...rows.flatMap(({ before, after }) => [before, after]));
  const withShares = rows.some(({ fair }) => fair !== undefined);
  return (
    <table className={styles.figures}>
      <caption>
        {caption}
        <span className={styles.legend}>{t('legend')}</span>
      </caption>
      <thead>
        <tr>
          <th scope="col">{t('what')}</th>
          <td aria-hidden />
          <th scope="col">{t('before')}</th>
          <th scope="col">{t('after')}</th>
          {withShares && <th scope="col">{t('fair')}</th>}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, before, after, fair }) => (
          <tr key={name} data-changed={before !== after}>
            <th scope="row">{name}</th>
            <td className={styles.picture} aria-hidden>
              <BeforeAfterBar before={before / most} after={after / most} />
            </td>
            <td>{number(before)}</td>
            <td>
              {number(after)}
              {before !== after && <VisuallyHidden>{t('otherwise')}</VisuallyHidden>}
            </td>
            {withShares && (
              <td>
                {fair
                  ? t('turnsOf', {
                      turns: number(fair.turns),
                      share: number(Math.round(fair.fairShare * 10) / 10),
                    })
                  : '–'}
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
