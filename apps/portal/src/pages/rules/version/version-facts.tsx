import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { When } from '../../../parts/when';
import type { RuleVersion } from '../queries';
import styles from './version.module.css';

/** Who published it, when and why. */
export function VersionFacts({
  version: { inForce, heldFrom, publishedAt, publishedBy, author, note, rolledBackTo },
}: {
  readonly version: RuleVersion;
}): ReactNode {
  const { t } = useTranslation('rules');
  return (
    <div className={styles.facts}>
      <p>
        {publishedBy === null
          ? t('fact.atSetup')
          : author === null || author.id === publishedBy.id
            ? t('fact.published', { name: publishedBy.name })
            : t('fact.writtenAndPublished', { author: author.name, name: publishedBy.name })}{' '}
        <When at={publishedAt} />
      </p>
      {inForce && heldFrom !== publishedAt && (
        <p>
          {t('fact.since')} <When at={heldFrom} />
        </p>
      )}
      {rolledBackTo !== null && <p>{t('fact.broughtBack', { version: rolledBackTo })}</p>}
      {note !== null && <p className={styles.note}>{t('fact.note', { note })}</p>}
    </div>
  );
}
