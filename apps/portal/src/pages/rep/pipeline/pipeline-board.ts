import type { PipelineQuery } from '../generated/graphql';
import { COLUMNS, isClosed } from '../../../parts/deal-moves';
import type { Column } from '../../../parts/deal-moves';
import { sumMoney } from './sum-money';
import type { Money } from './sum-money';

export type Card = PipelineQuery['referrals']['edges'][number]['node'];

const DAY_MS = 86_400_000;
export const STALLED_DAYS = 14;
export const CLOSED_SHOWN_DAYS = 30;

export interface BoardColumn {
  readonly column: Column;
  readonly cards: readonly Card[];
  readonly sums: readonly Money[];
}

export const columnOf = ({ deal }: Pick<Card, 'deal'>): Column => deal?.stage ?? 'ACCEPTED';

/** Since when nothing happened with what is still open, in days; null while it moves. */
export function stalledDays(card: Card, now: number): number | null {
  if (isClosed(columnOf(card))) return null;
  const days = Math.floor((now - Date.parse(card.lastChangedAt)) / DAY_MS);
  return days >= STALLED_DAYS ? days : null;
}

/** What was won or lost leaves the board after a while. */
export function isShown({ deal }: Pick<Card, 'deal'>, now: number): boolean {
  const closedAt = deal?.closedAt ?? null;
  return closedAt === null || Date.parse(closedAt) >= now - CLOSED_SHOWN_DAYS * DAY_MS;
}

/** The columns in their order; in each, what nobody has touched for longest comes first while it is open. */
export function boardOf(cards: readonly Card[], now: number): readonly BoardColumn[] {
  const byColumn = Map.groupBy(
    cards.filter((card) => isShown(card, now)),
    columnOf,
  );
  return COLUMNS.map((column) => {
    const oldestFirst = (byColumn.get(column) ?? []).toSorted(
      (a, b) => Date.parse(a.lastChangedAt) - Date.parse(b.lastChangedAt),
    );
    const here = isClosed(column) ? oldestFirst.toReversed() : oldestFirst;
    return {
      column,
      cards: here,
      sums: sumMoney(here.flatMap(({ deal }) => (deal?.amount ? [deal.amount] : []))),
    };
  });
}

/** The same cards with one of them at another stage, as it will be once the server has heard. */
export function withMoved(
  cards: readonly Card[],
  id: string,
  deal: Partial<NonNullable<Card['deal']>> & { readonly stage: NonNullable<Card['deal']>['stage'] },
  at: string,
): readonly Card[] {
  return cards.map((card) =>
    card.id !== id
      ? card
      : {
          ...card,
          lastChangedAt: at,
          deal: {
            amount: null,
            annualRecurringRevenue: null,
            expectedCloseOn: null,
            ...card.deal,
            closedAt: isClosed(deal.stage) ? at : null,
            ...deal,
          },
        },
  );
}
