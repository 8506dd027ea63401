import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../i18n/use-formats';
import styles from './audit.module.css';
import { FactValue } from './fact-value';
import { factsOf } from './facts';
import { FieldWord } from './field-word';
import type { AuditEntry } from './use-audit';

/** What is on record of it, as a person says it, for whoever has to show it. */
export function EntryDetails({ entry }: { readonly entry: AuditEntry }): ReactNode {
  const { t } = useTranslation('admin');
  const { exact } = useFormats();
  const { at, names, requestId, data } = entry;
  const { facts, changes } = factsOf(data);
  return (
    <details className={styles.details}>
      <summary>{t('audit.details')}</summary>
      <dl className={styles.facts}>
        <Fact label={t('audit.exactly')}>{exact(at)}</Fact>
        {changes.map(({ field, from, to }) => (
          <Fact key={`change ${field}`} label={<FieldWord field={field} />}>
            <FactValue field={field} value={from} names={names} />
            {' → '}
            <FactValue field={field} value={to} names={names} />
          </Fact>
        ))}
        {facts.map(({ field, value }) => (
          <Fact key={field} label={<FieldWord field={field} />}>
            <FactValue field={field} value={value} names={names} />
          </Fact>
        ))}
        {requestId !== null && (
          <Fact label={t('audit.request')}>
            <code>{requestId}</code>
          </Fact>
        )}
      </dl>
    </details>
  );
}

function Fact({
  label,
  children,
}: {
  readonly label: ReactNode;
  readonly children: ReactNode;
}): ReactNode {
  return (
    <div className={styles.fact}>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}
