import { Link, useRouter } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import type { ReactNode, RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { useViewer } from '../api/viewer';
import { placesFor } from './navigation';
import styles from './places.module.css';

/** Where one can go: at the side, and within the thumb's reach on a phone. */
export function Places({ className = '' }: { readonly className?: string | undefined }): ReactNode {
  const { t } = useTranslation('app');
  const { routesByPath } = useRouter();
  const { role } = useViewer();
  const list = useCurrentInSight();
  const places = placesFor(role, (path) => path in routesByPath);
  if (places.length === 0) return null;
  return (
    <nav aria-label={t('places')} className={`${styles.places} ${className}`}>
      <ul ref={list} className={styles.list}>
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

/** Where one is stays in the middle of the strip as far as it goes, at first and on each new page. */
function useCurrentInSight(): RefObject<HTMLUListElement | null> {
  const list = useRef<HTMLUListElement>(null);
  const router = useRouter();
  const { i18n } = useTranslation();
  useEffect(() => {
    const bring = (): void => {
      if (list.current) bringInSight(list.current, router.state.location.pathname);
    };
    bring();
    // Not before the router has put back how far everything was scrolled when one was there.
    return router.subscribe('onRendered', bring);
  }, [router, i18n.language]);
  return list;
}

function bringInSight(strip: HTMLElement, pathname: string): void {
  const links = [...strip.querySelectorAll('a')];
  const current = links.find((link) => `${pathname}/`.startsWith(`${link.pathname}/`));
  if (!current) return;
  const [within, place] = [strip.getBoundingClientRect(), current.getBoundingClientRect()];
  strip.scrollBy({
    left: place.left + place.width / 2 - (within.left + within.width / 2),
    behavior: 'instant',
  });
}
