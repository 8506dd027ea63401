import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../i18n/use-formats';
import styles from './audit.module.css';
import type { AuditEntry } from './use-audit';

/** The record as it is kept, for whoever has to show it or to find it again. */
export function EntryDetails({ entry }: { readonly entry: AuditEntry }): ReactNode {
  const { t } = useTranslation('admin');
  const { exact } = useFormats();
  const { at, subject, subjectId, requestId, data } = entry;
  return (
    <details className={styles.details}>
      <summary>{t('audit.details')}</summary>
      <dl className={styles.facts}>
        <dt>{t('audit.exactly')}</dt>
        <dd>{exact(at)}</dd>
        {subjectId !== null && (
          <>
            <dt>{t('audit.subject')}</dt>
            <dd>
              <code>
                {subject} {subjectId}
              </code>
            </dd>
          </>
        )}
        {factsIn(data).map(([name, value]) => (
          <div key={name} className={styles.fact}>
            <dt>
              <code>{name}</code>
            </dt>
            <dd>
              <code>{value}</code>
            </dd>
          </div>
        ))}
        {requestId !== null && (
          <>
            <dt>{t('audit.request')}</dt>
            <dd>
              <code>{requestId}</code>
            </dd>
          </>
        )}
      </dl>
    </details>
  );
}

function factsIn(data: unknown): readonly (readonly [string, string])[] {
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).map(([name, value]) => [
    name,
    typeof value === 'string' ? value : JSON.stringify(value),
  ]);
}
