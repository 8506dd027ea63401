import { draggable } from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import { ActionIcon, Menu } from '@mantine/core';
import IconArrowRight from '@tabler/icons-react/icons/IconArrowRight';
import IconPencil from '@tabler/icons-react/icons/IconPencil';
import { Link } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useServerNow } from '../../../api/server-clock';
import { useFormats } from '../../../i18n/use-formats';
import { Badge } from '../../../parts/badge';
import type { DealStage } from '../generated/graphql';
import { referralPath } from '../referral-path';
import styles from './deal-card.module.css';
import { isClosed, movesFrom } from '../../../parts/deal-moves';
import { columnOf, stalledDays } from './pipeline-board';
import type { Card } from './pipeline-board';
import { CARD_ID } from './use-dragging';

/** As tall as a finger needs a target to be, and no wider: a column is narrow. */
const ACT_PX = 24;

export interface DealCardProps {
  readonly card: Card;
  readonly now: number;
  readonly isManager: boolean;
  readonly onEdit: (card: Card) => void;
  readonly onMove: (card: Card, to: DealStage) => void;
}

/** A deal: what it is worth, when it closes, and where it may go; dragged, or moved by its menu. */
export function DealCard({ card, now, isManager, onEdit, onMove }: DealCardProps): ReactNode {
  const { t } = useTranslation('rep');
  const column = columnOf(card);
  const moves = movesFrom(column, isManager);
  const { element, dragging } = useDraggable(card.id, moves.length > 0);
  const stalled = stalledDays(card, now);
  const { name: company } = card.company;
  const mayEdit = card.deal !== null && (isManager || !isClosed(column));
  return (
    <li
      ref={element}
      data-card={card.id}
      data-movable={moves.length > 0 || undefined}
      data-dragging={dragging || undefined}
      className={styles.card}
    >
      <div className={styles.top}>
        <Link to={referralPath(card.id)} className={styles.company} draggable={false}>
          {company}
        </Link>
        {mayEdit && (
          <ActionIcon
            variant="subtle"
            color="gray"
            size={ACT_PX}
            aria-label={t('pipeline.edit', { company })}
            onClick={() => onEdit(card)}
          >
            <IconPencil size={16} stroke={1.8} aria-hidden />
          </ActionIcon>
        )}
        {moves.length > 0 && (
          <Menu position="bottom-end" withinPortal portalProps={{ target: '#main' }}>
            <Menu.Target>
              <ActionIcon
                variant="subtle"
                color="gray"
                size={ACT_PX}
                aria-label={t('pipeline.move', { company })}
              >
                <IconArrowRight size={16} stroke={1.8} aria-hidden />
              </ActionIcon>
            </Menu.Target>
            <Menu.Dropdown>
              <Menu.Label>{t('pipeline.moveTo')}</Menu.Label>
              {moves.map((to) => (
                <Menu.Item key={to} onClick={() => onMove(card, to)}>
                  {t(`pipeline.column.${to}`)}
                </Menu.Item>
              ))}
            </Menu.Dropdown>
          </Menu>
        )}
      </div>
      <span className={styles.partner}>{card.partner.name}</span>
      <DealFigures card={card} />
      {stalled !== null && <Badge tone="warn">{t('pipeline.stalled', { count: stalled })}</Badge>}
    </li>
  );
}

function DealFigures({ card: { deal } }: { readonly card: Card }): ReactNode {
  const { t } = useTranslation('rep');
  const formats = useFormats();
  if (deal === null) return null;
  const { amount, annualRecurringRevenue: arr, closedAt } = deal;
  return (
    <>
      {(amount ?? arr) && (
        <span className={styles.figures}>
          {amount && <strong>{formats.money(amount)}</strong>}
          {arr && <span>{t('pipeline.arr', { money: formats.money(arr) })}</span>}
        </span>
      )}
      {closedAt !== null ? (
        <span className={styles.close}>
          {t('pipeline.closed', { date: formats.date(formats.dayKey(closedAt)) })}
        </span>
      ) : (
        deal.expectedCloseOn !== null && <ExpectedClose on={deal.expectedCloseOn} />
      )}
    </>
  );
}

function ExpectedClose({ on }: { readonly on: string }): ReactNode {
  const { t } = useTranslation('rep');
  const formats = useFormats();
  const isOver = on < formats.dayKey(useServerNow(60_000));
  return (
    <span className={styles.close} data-over={isOver || undefined}>
      {t(isOver ? 'pipeline.overdue' : 'pipeline.closes', { date: formats.date(on) })}
    </span>
  );
}

function useDraggable(cardId: string, movable: boolean) {
  const element = useRef<HTMLLIElement>(null);
  const [dragging, setDragging] = useState(false);
  useEffect(() => {
    if (!element.current || !movable) return undefined;
    return draggable({
      element: element.current,
      getInitialData: () => ({ [CARD_ID]: cardId }),
      onDragStart: () => setDragging(true),
      onDrop: () => setDragging(false),
    });
  }, [cardId, movable]);
  return { element, dragging };
}
