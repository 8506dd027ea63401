import { dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import { useEffect, useId, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../i18n/use-formats';
import type { DealStage } from '../generated/graphql';
import styles from './board.module.css';
import { DealCard } from './deal-card';
import { isClosed } from '../../../parts/deal-moves';
import { CLOSED_SHOWN_DAYS } from './pipeline-board';
import type { BoardColumn as Columned, Card } from './pipeline-board';
import { cardIdOf } from './use-dragging';

export interface BoardColumnProps {
  readonly column: Columned;
  /** On a phone. */
  readonly shown: boolean;
  /** Whether the card that is being dragged may be dropped here; null: none is. */
  readonly offer: boolean | null;
  readonly now: number;
  readonly isManager: boolean;
  readonly onEdit: (card: Card) => void;
  readonly onMove: (card: Card, to: DealStage) => void;
  readonly onDropped: (id: string, to: DealStage) => void;
}

/** One stage with what it adds up to; cards may be dropped where they may go. */
export function BoardColumn(props: BoardColumnProps): ReactNode {
  const { column: columned, shown, offer, onDropped, ...card } = props;
  const { column, cards, sums } = columned;
  const { t } = useTranslation('rep');
  const titleId = useId();
  const { section, over } = useDrop(column === 'ACCEPTED' ? null : column, offer, onDropped);
  return (
    <section
      ref={section}
      aria-labelledby={titleId}
      className={styles.column}
      data-shown={shown || undefined}
      data-offer={offer ?? undefined}
      data-over={over || undefined}
    >
      <header className={styles.header}>
        <h2 id={titleId} className={styles.title}>
          {t(`pipeline.column.${column}`)} <span className={styles.count}>{cards.length}</span>
        </h2>
        <p className={styles.sums}>
          <Sums column={column} sums={sums} />
        </p>
      </header>
      {cards.length === 0 ? (
        <p className={styles.nothing}>{t('pipeline.nothingHere')}</p>
      ) : (
        <ul className={styles.cards}>
          {cards.map((one) => (
            <DealCard key={one.id} card={one} {...card} />
          ))}
        </ul>
      )}
    </section>
  );
}

/** What a column adds up to; where it holds only what ended lately, that too. */
function Sums({ column, sums }: Pick<Columned, 'column' | 'sums'>): ReactNode {
  const { t } = useTranslation('rep');
  const formats = useFormats();
  const added = sums.map((sum) => formats.money(sum)).join(' + ');
  if (!isClosed(column)) return added === '' ? '–' : added;
  const days = CLOSED_SHOWN_DAYS;
  return added === ''
    ? t('pipeline.lately', { days })
    : t('pipeline.sumsLately', { sums: added, days });
}

function useDrop(
  to: DealStage | null,
  offer: boolean | null,
  onDropped: BoardColumnProps['onDropped'],
) {
  const section = useRef<HTMLElement>(null);
  const [over, setOver] = useState(false);
  // The drag library keeps what it was given; it is to call what is true now.
  const now = useRef({ offer, onDropped });
  useEffect(() => {
    now.current = { offer, onDropped };
  });
  useEffect(() => {
    const element = section.current;
    if (!element || to === null) return undefined;
    return dropTargetForElements({
      element,
      canDrop: () => now.current.offer === true,
      onDragEnter: () => setOver(true),
      onDragLeave: () => setOver(false),
      onDrop: ({ source }) => {
        setOver(false);
        const id = cardIdOf(source.data);
        if (id !== null) now.current.onDropped(id, to);
      },
    });
  }, [to]);
  return { section, over };
}
