import type { Period } from './recorded.js';
import type { Draft } from './settings-over-time.js';

/** What a replay's thread is given. */
export interface ToThread {
  readonly url: string;
  readonly period: Period;
  readonly draft: Draft;
}

/** What it says: at last DONE; who says nothing more has failed. */
export type FromThread =
  | { readonly kind: 'PROGRESS'; readonly referrals: number; readonly replayed: number }
  /** Some changes in their order, as JSON: whoever passes them on need not look at them. */
  | { readonly kind: 'CHANGES'; readonly json: string }
  | { readonly kind: 'DONE'; readonly outcome: string };
