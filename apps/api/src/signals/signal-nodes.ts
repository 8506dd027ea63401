import type { CsvOutcome, CsvProblem, Sighting, StoredSignal, Tally } from '#signals';

export type SignalNode = StoredSignal;
export type SightingNode = Sighting;
export type CsvProblemNode = CsvProblem;

export interface TallyNode {
  readonly new: number;
  readonly newer: number;
  readonly older: number;
  readonly unchanged: number;
}

export const tallyNode = ({ NEW, NEWER, OLDER, UNCHANGED }: Tally): TallyNode => ({
  new: NEW,
  newer: NEWER,
  older: OLDER,
  unchanged: UNCHANGED,
});

export const csvResultOf = ({ tally, ...outcome }: CsvOutcome) => ({
  ...outcome,
  tally: tally && tallyNode(tally),
});
