import { Button, Kbd, VisuallyHidden } from '@mantine/core';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Clock } from '../../../parts/clock/clock';
import { Message } from '../../../parts/message';
import { useShortcuts } from '../../../parts/use-shortcuts';
import type { OpenClocksQuery } from '../generated/graphql';
import styles from './clock-list.module.css';

type Node = OpenClocksQuery['referrals']['edges'][number]['node'];
export type OpenClock = Omit<Node, 'assignment'> & {
  readonly assignment: NonNullable<Node['assignment']>;
};

export interface ClockListProps {
  readonly clocks: readonly OpenClock[];
  readonly total: number;
  readonly onHandOver: (clock: OpenClock) => void;
}

/** As many as stand above the fold beside the queues. */
const ABOVE_THE_FOLD = 10;

const rowId = (clock: OpenClock): string => `clock-${clock.id}`;

/** What waits for an answer, the next to run out on top; `H` hands over the one that is marked. */
export function ClockList({ clocks, total, onHandOver }: ClockListProps): ReactNode {
  const { t } = useTranslation('manager');
  const [marked, setMarked] = useState<string | null>(null);
  const [all, setAll] = useState(false);
  const shown = all ? clocks : clocks.slice(0, ABOVE_THE_FOLD);
  const index = Math.max(
    0,
    shown.findIndex(({ id }) => id === marked),
  );
  const mark = (step: number): void => {
    const clock = shown[Math.min(shown.length - 1, Math.max(0, index + step))];
    if (!clock) return;
    setMarked(clock.id);
    document.getElementById(rowId(clock))?.querySelector('a')?.focus();
  };
  useShortcuts({
    j: () => mark(marked === null ? 0 : 1),
    k: () => mark(-1),
    h: () => {
      const clock = shown[index];
      if (clock) onHandOver(clock);
    },
  });
  if (clocks.length === 0)
    return (
      <Message title={t('live.calm')}>
        <p>{t('live.calmText')}</p>
      </Message>
    );
  return (
    <>
      <ol className={styles.list}>
        {shown.map((clock, position) => (
          <ClockRow
            key={clock.id}
            clock={clock}
            marked={position === index}
            onMark={() => setMarked(clock.id)}
            onHandOver={() => onHandOver(clock)}
          />
        ))}
      </ol>
      {total > shown.length && !all && (
        <Button variant="subtle" size="compact-sm" onClick={() => setAll(true)}>
          {t('live.more', { count: total - shown.length })}
        </Button>
      )}
    </>
  );
}

interface ClockRowProps {
  readonly clock: OpenClock;
  readonly marked: boolean;
  readonly onMark: () => void;
  readonly onHandOver: () => void;
}

function ClockRow({ clock, marked, onMark, onHandOver }: ClockRowProps): ReactNode {
  const { t } = useTranslation('manager');
  const { company, assignment } = clock;
  const { rep, queue } = assignment;
  return (
    <li id={rowId(clock)} className={styles.row} data-marked={marked} onFocus={onMark}>
      <span className={styles.clock}>
        <Clock clocked={assignment} />
      </span>
      <span className={styles.what}>
        <a href={`/referrals/${clock.id}`} className={styles.company}>
          {company.name}
        </a>
        <span className={styles.who}>
          {queue
            ? t('live.with', { rep: rep.name, queue: queue.name })
            : t('live.withNoQueue', { rep: rep.name })}
        </span>
      </span>
      <Button
        size="compact-sm"
        variant="default"
        onClick={onHandOver}
        aria-keyshortcuts={marked ? 'h' : undefined}
        rightSection={
          marked ? (
            <Kbd size="xs" className={styles.key} aria-hidden>
              H
            </Kbd>
          ) : undefined
        }
      >
        <span aria-hidden>{t('live.handOver')}</span>
        <VisuallyHidden>{t('live.handOverOf', { company: company.name })}</VisuallyHidden>
      </Button>
    </li>
  );
}
