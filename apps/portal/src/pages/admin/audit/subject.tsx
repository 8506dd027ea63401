import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Named } from './named';
import type { AuditEntry } from './use-audit';

/** What anybody does for themselves alone; whom it was done to is who did it. */
const OF_ONESELF = /^(session|password)\.|^user\.joined$/;

/** To what it was done; null where that has no name, or goes without saying. */
export function subjectOf(entry: AuditEntry): ReactNode {
  const { action, subject, subjectId, names, actor } = entry;
  if (subjectId === null || (subjectId === actor?.id && OF_ONESELF.test(action))) return null;
  const thing = names.find(({ id }) => id === subjectId.toLowerCase());
  if (thing) return <Named thing={thing} />;
  if (subject === 'tier' || subject === 'productLine')
    return <Link to="/settings">{subjectId}</Link>;
  return subject === 'rules' ? <Version version={subjectId} /> : null;
}

function Version({ version }: { readonly version: string }): ReactNode {
  const { t } = useTranslation('admin');
  return (
    <Link to="/rules/versions/$version" params={{ version }}>
      {t('audit.version', { version })}
    </Link>
  );
}
