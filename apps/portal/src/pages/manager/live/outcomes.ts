export type Outcome = 'inTime' | 'breached' | 'waiting' | 'ended';

/** What becomes of an assignment whose clock ran, in the order in which they are stacked. */
export const OUTCOMES: readonly {
  readonly outcome: Outcome;
  readonly color: string;
  /** How it is filled, so that its colour is never alone. */
  readonly fill: 'plain' | 'hatched' | 'dotted' | 'outlined';
}[] = [
  { outcome: 'inTime', color: 'var(--good)', fill: 'plain' },
  { outcome: 'breached', color: 'var(--bad)', fill: 'hatched' },
  { outcome: 'waiting', color: 'var(--accent-text)', fill: 'dotted' },
  { outcome: 'ended', color: 'var(--quiet)', fill: 'outlined' },
];
