import { NativeSelect } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useRef } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { DealStage } from '../generated/graphql';
import { BoardColumn } from './board-column';
import styles from './board.module.css';
import { isColumn, movesFrom } from '../../../parts/deal-moves';
import type { Column } from '../../../parts/deal-moves';
import { columnOf } from './pipeline-board';
import type { BoardColumn as Columned, Card } from './pipeline-board';
import { useCardKeys } from './use-card-keys';
import { useDragging } from './use-dragging';
import { useFollowFocus } from './use-follow-focus';

export interface BoardProps {
  readonly columns: readonly Columned[];
  readonly now: number;
  readonly isManager: boolean;
  readonly onEdit: (card: Card) => void;
  readonly onMove: (card: Card, to: DealStage) => void;
}

/** The stages side by side; on a phone one of them, chosen above it. */
export function Board({ columns, now, isManager, onEdit, onMove }: BoardProps): ReactNode {
  const { t } = useTranslation('rep');
  const { stage } = useSearch({ from: '/signed-in/pipeline' });
  const navigate = useNavigate({ from: '/pipeline' });
  const board = useRef<HTMLDivElement>(null);
  const cards = columns.flatMap((column) => column.cards);
  const dragged = useDragging();
  const follow = useFollowFocus(cards);
  useCardKeys(board);
  const shown = isColumn(stage) ? stage : firstFilled(columns);
  const from = cards.find(({ id }) => id === dragged);
  const allowed = from ? movesFrom(columnOf(from), isManager) : null;
  const move = (card: Card, to: DealStage): void => {
    follow(card.id);
    onMove(card, to);
  };
  return (
    <div ref={board}>
      <NativeSelect
        className={styles.picker}
        label={t('pipeline.stage')}
        value={shown}
        onChange={({ currentTarget: { value } }) =>
          void navigate({ search: { stage: value }, replace: true })
        }
        data={columns.map(({ column, cards: here }) => ({
          value: column,
          label: `${t(`pipeline.column.${column}`)} (${here.length})`,
        }))}
      />
      <div className={styles.board}>
        {columns.map((column) => (
          <BoardColumn
            key={column.column}
            column={column}
            shown={column.column === shown}
            offer={allowed && allowed.some((to) => to === column.column)}
            now={now}
            isManager={isManager}
            onEdit={onEdit}
            onMove={move}
            onDropped={(id, to) => {
              const card = cards.find((one) => one.id === id);
              if (card) move(card, to);
            }}
          />
        ))}
      </div>
    </div>
  );
}

const firstFilled = (columns: readonly Columned[]): Column =>
  columns.find(({ cards }) => cards.length > 0)?.column ?? 'ACCEPTED';
