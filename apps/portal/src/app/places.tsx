import { Link, useRouter } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useViewer } from '../api/viewer';
import { placesFor } from './navigation';
import styles from './places.module.css';

/** Where one can go: at the side, and within the thumb's reach on a phone. */
export function Places({ className = '' }: { readonly className?: string | undefined }): ReactNode {
  const { t } = useTranslation('app');
  const { routesByPath } = useRouter();
  const { role } = useViewer();
  const places = placesFor(role, (path) => path in routesByPath);
  if (places.length === 0) return null;
  return (
    <nav aria-label={t('places')} className={`${styles.places} ${className}`}>
      <ul className={styles.list}>
        {places.map(({ path, word, icon: Icon }) => (
          <li key={path}>
            <Link to={path} className={styles.place} activeProps={{ 'aria-current': 'page' }}>
              <Icon size={20} stroke={1.6} aria-hidden />
              <span>{t(`place.${word}`)}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
