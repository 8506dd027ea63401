import type { ReactNode } from 'react';
import { PageHeader } from './page-header';
import styles from './message.module.css';

export interface MessageProps {
  readonly title: string;
  readonly children?: ReactNode;
  /** Whether it is all that the page says, and so its heading. */
  readonly page?: boolean;
}

/** What stands where something else would: why there is nothing, and the first step. */
export function Message({ title, children, page = false }: MessageProps): ReactNode {
  return (
    <div className={styles.message}>
      {page ? <PageHeader title={title} /> : <p className={styles.title}>{title}</p>}
      {children}
    </div>
  );
}
