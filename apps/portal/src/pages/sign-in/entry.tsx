import { Alert } from '@mantine/core';
import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { PageHeader } from '../../parts/page-header';
import styles from './entry.module.css';

export interface EntryProps {
  readonly title: string;
  readonly intro?: string;
  /** Why it did not work; said at once, and focused so that nobody looks for it. */
  readonly failure?: string | null;
  readonly children: ReactNode;
}

/** The one narrow sheet that all pages before sign-in are. */
export function Entry({ title, intro, failure = null, children }: EntryProps): ReactNode {
  const alert = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (failure !== null) alert.current?.focus();
  }, [failure]);
  return (
    <section className={styles.sheet}>
      <PageHeader title={title}>
        {intro !== undefined && <p className={styles.intro}>{intro}</p>}
      </PageHeader>
      {failure !== null && (
        <Alert ref={alert} role="alert" tabIndex={-1} className={styles.failure}>
          {failure}
        </Alert>
      )}
      {children}
    </section>
  );
}
