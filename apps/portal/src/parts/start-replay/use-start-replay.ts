import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { execute } from '../../api/execute';
import type { StartReplayInput } from '../../api/generated/graphql';
import { serverNow } from '../../api/server-clock';
import { StartReplayDocument } from '../../api/start-replay';
import { useTimeZone } from '../../i18n/use-formats';
import { problemsAt } from '../problems-at';
import { useFormFailure } from '../use-form-failure';
import { daysOf, instantsOf, periodProblem, PRESETS } from './periods';
import type { Days } from './periods';

/** By how much our guess of the server's time may be ahead of it; a period must be past. */
const GUESS_MS = 1_000;

/** Where the server says what is wrong with the period. */
const DAYS = ['before'] as const;

/** What is tried: nothing of it, the settings as they were. */
export type Tried = Pick<StartReplayInput, 'ruleDraftId' | 'updateQueues' | 'createQueues'>;

export interface StartingReplay {
  readonly days: Days;
  readonly setDays: (days: Days) => void;
  /** Starts it, where the days can be replayed. */
  readonly begin: (tried: Tried) => void;
  readonly isPending: boolean;
  /** What is wrong with the days. */
  readonly problem: string | undefined;
  /** What else went wrong. */
  readonly failure: string | null;
}

/** Begins a replay of the chosen days. */
export function useStartReplay(onStarted: (replayId: string) => Promise<void>): StartingReplay {
  const { t } = useTranslation('parts');
  const timeZone = useTimeZone();
  const [days, setDays] = useState(() => daysOf(PRESETS[0], serverNow(), timeZone));
  const [tried, setTried] = useState(false);
  const failure = useFormFailure();
  const wrong = periodProblem(days, serverNow(), timeZone);
  const start = useMutation({
    mutationFn: (asked: Tried) =>
      execute(StartReplayDocument, {
        input: { ...instantsOf(days, serverNow() - GUESS_MS, timeZone), ...asked },
      }),
    onSuccess: ({ startReplay }) => onStarted(startReplay.id),
  });
  return {
    days,
    setDays: (next) => {
      // What the server refused was of other days.
      if (start.isError) start.reset();
      setDays(next);
    },
    begin: (asked) => {
      setTried(true);
      if (wrong === null) start.mutate(asked);
    },
    isPending: start.isPending,
    problem:
      tried && wrong !== null
        ? t(`replay.problem.${wrong}`)
        : problemsAt(start.error, DAYS)[DAYS[0]],
    failure: failure(start.error, DAYS),
  };
}
