import { VisuallyHidden } from '@mantine/core';
import IconCheck from '@tabler/icons-react/icons/IconCheck';
import IconMinus from '@tabler/icons-react/icons/IconMinus';
import IconX from '@tabler/icons-react/icons/IconX';
import type { Icon } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { LeadClassBadge } from '../status-badge';
import { isNamed, whatWouldHelp } from './criteria';
import type { Criterion, CriterionOutcome, ShownVerdict } from './criteria';
import styles from './verdict.module.css';

export interface VerdictProps {
  readonly verdict: ShownVerdict;
  /** While it can still be changed: says the one thing that would help most. */
  readonly helpful?: boolean;
  /** Its heading's level in the page. */
  readonly level?: 2 | 3;
  /** More of what each side confirmed than that it did. */
  readonly confirmations?: ReactNode;
}

const MARKS: Readonly<Record<CriterionOutcome, Icon>> = {
  MET: IconCheck,
  NOT_MET: IconX,
  UNKNOWN: IconMinus,
};

/** Each criterion with its outcome and its reason; a sign and a word, never colour alone. */
export function Verdict({
  verdict,
  helpful = false,
  level = 2,
  confirmations,
}: VerdictProps): ReactNode {
  const { t } = useTranslation('parts');
  const Heading = level === 2 ? 'h2' : 'h3';
  const help = helpful ? whatWouldHelp(verdict) : null;
  const { rulesVersion } = verdict;
  return (
    <section className={styles.verdict}>
      <header className={styles.header}>
        <Heading className={styles.title}>{t('verdict.title')}</Heading>
        <LeadClassBadge leadClass={verdict.leadClass} />
        {rulesVersion !== undefined && (
          <span className={styles.rules}>{t('verdict.rules', { version: rulesVersion })}</span>
        )}
      </header>
      {help && <p className={styles.help}>{t('verdict.help', { because: help.because })}</p>}
      <ul className={styles.list}>
        {verdict.criteria.map((criterion) => (
          <CriterionRow key={criterion.code} criterion={criterion} />
        ))}
      </ul>
      {confirmations ?? <Confirmed verdict={verdict} />}
    </section>
  );
}

function Confirmed({ verdict }: { readonly verdict: ShownVerdict }): ReactNode {
  const { t } = useTranslation('parts');
  const { partnerConfirmedAt, vendorConfirmedAt } = verdict;
  if (partnerConfirmedAt === undefined || vendorConfirmedAt === undefined) return null;
  const vendors = vendorConfirmedAt === null ? 'confirmedByPartner' : 'confirmedByBoth';
  return (
    <p className={styles.confirmed}>
      {t(`verdict.${partnerConfirmedAt === null ? 'notConfirmed' : vendors}`)}
    </p>
  );
}

function CriterionRow({ criterion }: { readonly criterion: Criterion }): ReactNode {
  const { t } = useTranslation(['parts', 'common']);
  const { code, group, outcome, because } = criterion;
  const Mark = MARKS[outcome];
  return (
    <li className={styles.criterion} data-outcome={outcome}>
      <Mark size={16} stroke={2.2} aria-hidden className={styles.mark} />
      <span className={styles.name}>
        {isNamed(code) ? t(`criterion.${code}`) : t(`common:criterionGroup.${group}`)}
        <VisuallyHidden>: {t(`common:outcome.${outcome}`)}. </VisuallyHidden>
      </span>
      <span className={styles.because}>{because}</span>
    </li>
  );
}
