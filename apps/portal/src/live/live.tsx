import { useQueryClient } from '@tanstack/react-query';
import { createContext, use, useEffect, useState, useSyncExternalStore } from 'react';
import type { ReactNode } from 'react';
import { askAnew } from './ask-anew';
import { distinct, keysTouchedBy } from './keys-touched';
import type { Key, LiveEvent } from './keys-touched';
import { LiveConnection } from './live-connection';
import type { LiveState } from './live-connection';

/** Events that come together are one reason to ask again. */
const GATHER_MS = 150;

interface Live {
  readonly connection: LiveConnection;
  readonly listen: (listener: (event: LiveEvent) => void) => () => void;
}

const LiveContext = createContext<Live | null>(null);

export interface LiveProviderProps {
  readonly children: ReactNode;
  readonly onSignedOut: () => void;
  /** Each time the stream stands anew, for what else went stale meanwhile. */
  readonly onConnected: () => void;
}

/** Keeps what is on the screen true: what an event names is asked for again. */
export function LiveProvider({ children, onSignedOut, onConnected }: LiveProviderProps): ReactNode {
  const client = useQueryClient();
  const [live] = useState(() => {
    const listeners = new Set<(event: LiveEvent) => void>();
    let touched: Key[] = [];
    const flush = (): void => {
      for (const queryKey of distinct(touched)) askAnew(client, queryKey);
      touched = [];
    };
    const onEvent = (event: LiveEvent): void => {
      if (touched.length === 0) setTimeout(flush, GATHER_MS);
      touched = distinct([...touched, ...keysTouchedBy(event)]);
      for (const listener of listeners) listener(event);
    };
    const connection = new LiveConnection({
      onEvent,
      onGap: () => askAnew(client),
      onConnected,
      onSignedOut,
    });
    const listen = (listener: (event: LiveEvent) => void): (() => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    };
    return { connection, listen };
  });
  useEffect(() => live.connection.start(), [live]);
  return <LiveContext value={live}>{children}</LiveContext>;
}

function useLive(): Live {
  const live = use(LiveContext);
  if (!live) throw new Error('This stands inside of a LiveProvider.');
  return live;
}

export function useLiveState(): LiveState {
  const { connection } = useLive();
  return useSyncExternalStore(connection.subscribe, connection.current);
}

/** Hears each event once, for what is more than asking again: a notification, a movement. */
export function useLiveEvent(hear: (event: LiveEvent) => void): void {
  const { listen } = useLive();
  useEffect(() => listen(hear), [listen, hear]);
}
