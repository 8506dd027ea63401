import { useSyncExternalStore } from 'react';

/** What one question for the time taught: the answer lies somewhere between sending and receiving. */
export interface TimeSample {
  readonly sentAt: number;
  readonly receivedAt: number;
  readonly serverTime: number;
}

/** How far the server's clock is ahead of ours, by the sample that travelled fastest. */
export function offsetOf(samples: readonly TimeSample[]): number {
  const [fastest] = samples.toSorted((a, b) => travel(a) - travel(b));
  if (!fastest) return 0;
  return fastest.serverTime - (fastest.sentAt + travel(fastest) / 2);
}

const travel = ({ sentAt, receivedAt }: TimeSample): number => receivedAt - sentAt;

const KEPT = 5;
let samples: readonly TimeSample[] = [];
let offset = 0;

/** The browser's own clock: for samples only, deadlines run on `serverNow`. */
export const browserNow = (): number => Date.now();

export function learn(sample: TimeSample): void {
  samples = [...samples, sample].slice(-KEPT);
  offset = offsetOf(samples);
}

/** A computer that slept or was set anew is asked afresh. */
export function forget(): void {
  samples = [];
}

/** Now, by the clock that deadlines are counted by, in milliseconds. */
export const serverNow = (): number => Date.now() + offset;

const listeners = new Set<() => void>();
let ticker: ReturnType<typeof setInterval> | undefined;
let second = 0;

function tick(): void {
  second = Math.floor(serverNow() / 1_000) * 1_000;
  for (const listener of listeners) listener();
}

/** One ticker for all countdowns, so that they turn together; none where nothing counts down. */
function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  ticker ??= setInterval(tick, 1_000);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    clearInterval(ticker);
    ticker = undefined;
  };
}

function snapshot(): number {
  // Without a running ticker the last second is old.
  if (ticker === undefined) second = Math.floor(serverNow() / 1_000) * 1_000;
  return second;
}

/** The server's time, a second at a time, or in larger steps where nobody looks at seconds. */
export const useServerNow = (stepMs = 1_000): number =>
  useSyncExternalStore(subscribe, () => Math.floor(snapshot() / stepMs) * stepMs);
