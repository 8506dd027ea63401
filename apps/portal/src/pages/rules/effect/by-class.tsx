import { VisuallyHidden } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../i18n/use-formats';
import { BeforeAfterBar } from '../../../parts/before-after/before-after-bar';
import type { LeadClass } from '../generated/graphql';
import type { RuleEffect } from '../queries';
import styles from './effect.module.css';

const CLASSES: readonly LeadClass[] = ['EQL', 'SQL', 'MQL', 'UNQUALIFIED'];

/** Each class before as an outline, and after as a bar; a table for who reads it. */
export function ByClass({ effect }: { readonly effect: RuleEffect }): ReactNode {
  const { t } = useTranslation(['rules', 'common']);
  const { number } = useFormats();
  const { before, after } = effect;
  const rows = [
    ...CLASSES.map((leadClass) => ({
      name: t(`common:leadClass.${leadClass}`),
      before: countOf(before.byClass, leadClass),
      after: countOf(after.byClass, leadClass),
    })),
    { name: t('effect.toSales'), before: before.toSales, after: after.toSales },
  ];
  const most = Math.max(1, ...rows.flatMap((row) => [row.before, row.after]));
  const part = (count: number): number => count / most;
  return (
    <table className={styles.classes}>
      <caption>{t('effect.byClass')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('effect.class')}</th>
          <td aria-hidden />
          <th scope="col">{t('effect.before')}</th>
          <th scope="col">{t('effect.after')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.name} data-changed={row.before !== row.after}>
            <th scope="row">{row.name}</th>
            <td className={styles.picture} aria-hidden>
              <BeforeAfterBar before={part(row.before)} after={part(row.after)} />
            </td>
            <td>{number(row.before)}</td>
            <td>
              {number(row.after)}
              {row.before !== row.after && <VisuallyHidden>{t('effect.otherwise')}</VisuallyHidden>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const countOf = (counts: RuleEffect['before']['byClass'], leadClass: LeadClass): number =>
  counts.find((count) => count.leadClass === leadClass)?.referrals ?? 0;
