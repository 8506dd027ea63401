import { Tooltip } from '@mantine/core';
import type { ReactNode } from 'react';
import styles from './person.module.css';

export interface PersonProps {
  readonly name: string;
  /** Said below the name. */
  readonly note?: ReactNode;
  /** Only the mark; the name shows on hover, and is the mark's word. */
  readonly nameless?: boolean;
}

/** A person by their initials and name. */
export function Person({ name, note, nameless = false }: PersonProps): ReactNode {
  // Drawn and not written, so that nobody hears two letters before the name.
  const initials = { className: styles.mark, 'data-initials': initialsOf(name) };
  if (nameless)
    return (
      <Tooltip label={name}>
        <span {...initials} role="img" aria-label={name} />
      </Tooltip>
    );
  return (
    <span className={styles.person}>
      <span {...initials} aria-hidden />
      <span className={styles.words}>
        {name}
        {note && <span className={styles.note}>{note}</span>}
      </span>
    </span>
  );
}

/** The first letters of the first and the last name. */
export function initialsOf(name: string): string {
  const names = name.trim().split(/\s+/);
  const letters = [names[0], names.length > 1 ? names.at(-1) : undefined];
  return letters
    .map((word) => Array.from(word ?? '')[0] ?? '')
    .join('')
    .toLocaleUpperCase();
}
