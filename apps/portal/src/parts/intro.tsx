import type { ReactNode } from 'react';
import styles from './intro.module.css';

/** What a page or a dialog is about, in a line or two below its title. */
export const Intro = ({ children }: { readonly children: ReactNode }): ReactNode => (
  <p className={styles.intro}>{children}</p>
);
