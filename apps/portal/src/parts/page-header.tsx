import { Link, useLocation } from '@tanstack/react-router';
import type { HistoryState } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import styles from './page-header.module.css';

export interface WayBack {
  readonly to: string;
  readonly label: string;
  /** Without one, what that page was last narrowed to. */
  readonly search?: object;
  readonly state?: HistoryState;
}

// Who was led here from elsewhere, such as from a form that waits, goes back to there.
declare module '@tanstack/react-router' {
  interface HistoryState {
    back?: WayBack;
  }
}

export interface PageHeaderProps {
  /** The page's one h1, and the window's title. */
  readonly title: string;
  readonly back?: WayBack;
  /** Beside or below the title: what the page is about, in one line. */
  readonly children?: ReactNode;
  /** At the end; on a phone they move below. */
  readonly actions?: ReactNode;
}

let lastPath: string | null = null;
/** What each page was last narrowed to: a list that one comes back to is the list that one left. */
const searches = new Map<string, object>();

/** Whoever comes to a page hears its heading first; the first page of a visit keeps the browser's focus. */
export function PageHeader({ title, back: usual, children, actions }: PageHeaderProps): ReactNode {
  const back = useLocation({ select: ({ state }) => state.back }) ?? usual;
  const heading = useRef<HTMLHeadingElement>(null);
  const path = useLocation({ select: ({ pathname }) => pathname });
  const search = useLocation({ select: (location): object => location.search });
  useEffect(() => {
    document.title = `${title} · Staffetta`;
  }, [title]);
  useEffect(() => void searches.set(path, search), [path, search]);
  useEffect(() => {
    if (lastPath !== null && lastPath !== path) heading.current?.focus({ preventScroll: true });
    lastPath = path;
  }, [path]);
  return (
    <div className={styles.header}>
      <div className={styles.words}>
        {back && (
          <Link
            to={back.to}
            search={back.search ?? searches.get(back.to) ?? {}}
            state={back.state}
            className={styles.back}
          >
            ‹ {back.label}
          </Link>
        )}
        <h1 className={styles.title} tabIndex={-1} ref={heading}>
          {title}
        </h1>
        {children}
      </div>
      {actions && <div className={styles.actions}>{actions}</div>}
    </div>
  );
}
