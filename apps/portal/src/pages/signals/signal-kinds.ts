import type { SignalKind } from './generated/graphql';

export const SIGNAL_KINDS: readonly SignalKind[] = [
  'ACTIVE_INTEGRATION',
  'SHARED_CUSTOMERS',
  'CERTIFIED_PARTNER',
];

/** A partner's own word on its certificate would be none. */
export const kindsFor = (vendor: boolean): readonly SignalKind[] =>
  SIGNAL_KINDS.filter((kind) => vendor || kind !== 'CERTIFIED_PARTNER');
