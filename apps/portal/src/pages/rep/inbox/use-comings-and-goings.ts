import { useState } from 'react';
import type { InboxItem } from './inbox-query';

export interface Gone {
  readonly id: string;
  readonly company: string;
}

export interface ComingsAndGoings {
  /** What was not there when the page was opened. */
  readonly arrived: ReadonlySet<string>;
  /** What left without an answer from here, the latest first. */
  readonly gone: readonly Gone[];
  /** From here on it may leave without a word: it is being answered. */
  readonly expect: (id: string) => void;
  readonly forget: (id: string) => void;
}

interface Kept {
  readonly items: readonly InboxItem[] | undefined;
  readonly arrived: ReadonlySet<string>;
  readonly gone: readonly Gone[];
  readonly expected: ReadonlySet<string>;
}

const KEPT_GONE = 5;

/** What comes to an inbox and leaves it while somebody looks at it. */
export function useComingsAndGoings(items: readonly InboxItem[] | undefined): ComingsAndGoings {
  const [kept, setKept] = useState<Kept>({
    items,
    arrived: new Set(),
    gone: [],
    expected: new Set(),
  });
  if (items !== kept.items) setKept(next(kept, items));
  const change = (part: (now: Kept) => Partial<Kept>): void =>
    setKept((now) => ({ ...now, ...part(now) }));
  return {
    arrived: kept.arrived,
    gone: kept.gone,
    expect: (id) => change(({ expected }) => ({ expected: new Set([...expected, id]) })),
    forget: (id) => change(({ gone }) => ({ gone: gone.filter((one) => one.id !== id) })),
  };
}

function next(kept: Kept, items: readonly InboxItem[] | undefined): Kept {
  if (!kept.items || !items) return { ...kept, items: items ?? kept.items };
  const before = new Set(kept.items.map(({ id }) => id));
  const now = new Set(items.map(({ id }) => id));
  const left = kept.items.filter(({ id }) => !now.has(id) && !kept.expected.has(id));
  const came = items.filter(({ id }) => !before.has(id)).map(({ id }) => id);
  return {
    ...kept,
    items,
    // What is back after all, because its answer did not hold, is missed again.
    expected: new Set([...kept.expected].filter((id) => !now.has(id))),
    arrived: new Set([...kept.arrived, ...came]),
    gone: [
      ...left.map(({ id, company }) => ({ id, company: company.name })),
      ...kept.gone.filter(({ id }) => !now.has(id)),
    ].slice(0, KEPT_GONE),
  };
}
