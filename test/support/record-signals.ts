import { ask } from './client.js';

export interface Tally {
  readonly new: number;
  readonly newer: number;
  readonly older: number;
  readonly unchanged: number;
}
export interface Recorded {
  readonly __typename: 'SignalsRecorded' | 'SignalsInvalid';
  readonly tally?: Tally;
  readonly stored?: boolean;
  readonly problems?: readonly {
    readonly code: string;
    readonly path: readonly string[];
    readonly message: string;
  }[];
}

const DAY_MS = 86_400_000;
export const daysAgo = (days: number): string => new Date(Date.now() - days * DAY_MS).toISOString();

/** An integration in active use, seen two days ago, unless it says something else. */
export const signal = (
  account: string | null,
  over: Readonly<Record<string, unknown>> = {},
): Record<string, unknown> => ({
  ...{ kind: 'ACTIVE_INTEGRATION', account, seenAt: daysAgo(2), evidence: '42 API calls a day' },
  ...over,
});

export async function recordSignals(
  url: string,
  token: string,
  signals: readonly Readonly<Record<string, unknown>>[],
  more: Readonly<Record<string, unknown>> = {},
): Promise<Recorded> {
  const { recordSignals } = await ask<{ recordSignals: Recorded }>(
    url,
    token,
    `mutation($i: RecordSignalsInput!){ recordSignals(input: $i){ __typename
       ... on SignalsRecorded { tally { new newer older unchanged } stored } ... on SignalsInvalid { problems { code path message } } } }`,
    { i: { signals, ...more } },
  );
  return recordSignals;
}
