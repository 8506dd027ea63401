import type { Bant, BuyingSignal, ConsentBasis, Touchpoint } from './submission-input.js';

/** A submission that holds: trimmed, in Unicode's composed form, and normalised as noted. */
export interface ReferralFacts {
  readonly company: {
    readonly name: string;
    /** A bare host in lower case, international names in punycode. */
    readonly domain: string | null;
    readonly country: string;
    readonly subdivision: string | null;
    readonly industry: string | null;
    readonly employees: number | null;
    readonly techStack: readonly string[];
  };
  readonly contact: {
    readonly name: string;
    /** The domain in lower case and punycode; the part before the @ as it was given. */
    readonly email: string;
    /** E.164, e.g. +39021234567. */
    readonly phone: string | null;
    readonly title: string | null;
  };
  readonly productLine: string;
  readonly touchpoint: Touchpoint;
  readonly referredAt: Date;
  readonly buyingSignals: readonly BuyingSignal[];
  readonly bant: Bant;
  readonly confirmsFitAndIntent: boolean;
  readonly consent: ConsentBasis;
  readonly note: string | null;
}
