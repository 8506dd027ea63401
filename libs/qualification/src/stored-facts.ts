import type { Facts } from './facts.js';
import type { Signal } from './signal.js';

/** Facts as they come out of JSON: moments are text, and a verdict of old knows nothing of what was added since. */
export interface StoredFacts extends Omit<
  Partial<Facts>,
  'confirmedAt' | 'verifiedAt' | 'vendorConfirmedAt' | 'signals'
> {
  readonly country: string;
  readonly bant: Facts['bant'];
  readonly buyingSignals: Facts['buyingSignals'];
  readonly touchpoint: Facts['touchpoint'];
  readonly confirmsFitAndIntent: boolean;
  readonly confirmedAt: string | null;
  readonly verifiedAt: string | null;
  readonly vendorConfirmedAt?: string | null;
  readonly signals?: readonly (Omit<Signal, 'seenAt'> & { readonly seenAt: string })[];
}

/** Facts as they are kept beside their verdict: what is not known is left out. */
export function storeFacts(facts: Facts): StoredFacts {
  const { accountKey, employees, industry, techStack, vendorConfirmedAt, signals } = facts;
  return {
    country: facts.country,
    bant: facts.bant,
    buyingSignals: facts.buyingSignals,
    touchpoint: facts.touchpoint,
    confirmsFitAndIntent: facts.confirmsFitAndIntent,
    confirmedAt: facts.confirmedAt?.toISOString() ?? null,
    verifiedAt: facts.verifiedAt?.toISOString() ?? null,
    ...(accountKey !== '' && { accountKey }),
    ...(employees !== null && { employees }),
    ...(industry !== null && { industry }),
    ...(techStack.length > 0 && { techStack }),
    ...(vendorConfirmedAt && { vendorConfirmedAt: vendorConfirmedAt.toISOString() }),
    ...(signals.length > 0 && {
      signals: signals.map((signal) => ({ ...signal, seenAt: signal.seenAt.toISOString() })),
    }),
  };
}

/** A verdict's facts, so that it can be made again: `qualify(readFacts(stored), its rules, its moment)`. */
export function readFacts(stored: StoredFacts): Facts {
  return {
    accountKey: stored.accountKey ?? '',
    employees: stored.employees ?? null,
    industry: stored.industry ?? null,
    country: stored.country,
    techStack: stored.techStack ?? [],
    bant: stored.bant,
    buyingSignals: stored.buyingSignals,
    touchpoint: stored.touchpoint,
    confirmsFitAndIntent: stored.confirmsFitAndIntent,
    confirmedAt: moment(stored.confirmedAt),
    verifiedAt: moment(stored.verifiedAt),
    vendorConfirmedAt: moment(stored.vendorConfirmedAt ?? null),
    signals: (stored.signals ?? []).map((signal) => ({
      ...signal,
      seenAt: new Date(signal.seenAt),
    })),
  };
}

const moment = (text: string | null): Date | null => (text === null ? null : new Date(text));
