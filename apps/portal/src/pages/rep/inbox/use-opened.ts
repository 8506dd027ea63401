import { useQueryClient } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { FocusEvent } from 'react';
import { inboxReferralQuery } from './inbox-query';
import type { InboxItem } from './inbox-query';
import { neighbourOf } from './neighbour';

/** Until whoever was about to press has seen that it is another one. */
const MOVED_MS = 1_500;

export interface Opened {
  /** Whether the address names it; a phone shows the list until then. */
  readonly asked: boolean;
  readonly shown: InboxItem | null;
  readonly open: (id: string | null) => void;
  readonly step: (by: 1 | -1) => void;
  /** Whether it has only just come up in place of one that left. */
  readonly hasJustMoved: () => boolean;
  readonly onFocus: (event: FocusEvent<HTMLElement>) => void;
}

/**
 * The referral that the address names, else the one that was open; at first the one whose time runs
 * out first. Where it leaves, its neighbour is opened, and has the focus if that was on it.
 */
export function useOpened(items: readonly InboxItem[]): Opened {
  const { referral } = useSearch({ from: '/signed-in/inbox' });
  const navigate = useNavigate({ from: '/inbox' });
  const named = items.find(({ id }) => id === referral);
  const { shown, moves } = useShown(items, named);
  const hasJustMoved = useJustMoved(moves);
  const onFocus = useFocusThatStays(shown?.id);
  useAhead(shown && items[items.indexOf(shown) + 1]?.id);
  const open = (id: string | null): void =>
    void navigate({ search: id === null ? {} : { referral: id }, replace: true });
  const step = (by: 1 | -1): void => {
    const to = shown === null ? undefined : items[items.indexOf(shown) + by];
    if (!to) return;
    open(to.id);
    rowOf(to.id)?.focus();
  };
  return { asked: named !== undefined, shown, open, step, hasJustMoved, onFocus };
}

const rowOf = (id: string): HTMLElement | null => document.getElementById(`inbox-${id}`);

/** What is open, and how often that changed because what was open had left. */
function useShown(
  items: readonly InboxItem[],
  named: InboxItem | undefined,
): { readonly shown: InboxItem | null; readonly moves: number } {
  const [kept, setKept] = useState<{
    readonly items: readonly InboxItem[];
    readonly shownId: string | null;
    readonly moves: number;
  }>({ items, shownId: null, moves: 0 });
  const { shownId } = kept;
  const stays = named ?? items.find(({ id }) => id === shownId);
  const shown = stays ?? (shownId === null ? items[0] : neighbourOf(kept.items, shownId, items));
  const nowId = shown?.id ?? null;
  const moves = kept.moves + (!stays && shownId !== null && nowId !== null ? 1 : 0);
  if (items !== kept.items || nowId !== shownId) setKept({ items, shownId: nowId, moves });
  return { shown: shown ?? null, moves };
}

function useJustMoved(moves: number): () => boolean {
  const movedAt = useRef(-Infinity);
  useEffect(() => {
    if (moves > 0) movedAt.current = performance.now();
  }, [moves]);
  return () => performance.now() - movedAt.current < MOVED_MS;
}

/** A row or a button that is gone takes the focus with it: the row that is open now gets it. */
function useFocusThatStays(shownId: string | undefined): Opened['onFocus'] {
  const last = useRef<HTMLElement | null>(null);
  useLayoutEffect(() => {
    const isLost = last.current?.isConnected === false && document.activeElement === document.body;
    if (isLost && shownId !== undefined) rowOf(shownId)?.focus();
  }, [shownId]);
  return ({ target }) => {
    last.current = target;
  };
}

/** Asks for what comes next ahead of time only: where it fails, it is asked for again once it is opened. */
function useAhead(id: string | null | undefined): void {
  const client = useQueryClient();
  useEffect(() => {
    if (id) client.query(inboxReferralQuery(id)).catch(() => undefined);
  }, [id, client]);
}
