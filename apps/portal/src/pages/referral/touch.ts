import type { BantAnswer, BuyingSignal, RecordTouchInput, Touchpoint } from './generated/graphql';

/** What the form for a touch holds. */
export interface TouchValues {
  readonly touchpoint: Touchpoint;
  /** A day such as `2026-11-24`. */
  readonly happenedOn: string;
  readonly buyingSignals: readonly BuyingSignal[];
  readonly budget: BantAnswer;
  readonly authority: BantAnswer;
  readonly need: BantAnswer;
  readonly timeline: BantAnswer;
  readonly note: string;
}

export const touchToday = (happenedOn: string): TouchValues => ({
  ...{ touchpoint: 'REFERRAL', happenedOn, buyingSignals: [], note: '' },
  ...{ budget: 'UNKNOWN', authority: 'UNKNOWN', need: 'UNKNOWN', timeline: 'UNKNOWN' },
});

export const touchOf = ({
  touchpoint,
  happenedOn,
  buyingSignals,
  note,
  ...bant
}: TouchValues): Omit<RecordTouchInput, 'referralId'> => ({
  ...{ touchpoint, happenedOn, buyingSignals, bant },
  note: note.trim() || null,
});
