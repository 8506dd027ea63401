import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { RuleVersion } from '../queries';
import { VersionFacts } from '../version/version-facts';
import { VersionState } from '../version/version-state';
import styles from './overview.module.css';

/** Every publication, the newest first; each opens. */
export function Versions({ versions }: { readonly versions: readonly RuleVersion[] }): ReactNode {
  const { t } = useTranslation('rules');
  return (
    <section aria-labelledby="versions">
      <h2 id="versions" className={styles.heading}>
        {t('versions')}
      </h2>
      <ol className={styles.list}>
        {versions.map((version) => (
          <li key={version.version} className={styles.row}>
            <span className={styles.line}>
              <Link
                to="/rules/versions/$version"
                params={{ version: String(version.version) }}
                className={styles.link}
              >
                {t('versionNamed', { version: version.version })}
              </Link>
              <VersionState version={version} />
            </span>
            <VersionFacts version={version} />
          </li>
        ))}
      </ol>
    </section>
  );
}
