import { useMutation } from '@tanstack/react-query';
import type { UseMutationResult } from '@tanstack/react-query';
import { useState } from 'react';
import { execute } from '../../api/execute';
import type { StartReplayInput } from '../../api/generated/graphql';
import { serverNow } from '../../api/server-clock';
import { StartReplayDocument } from '../../api/start-replay';
import { useTimeZone } from '../../i18n/use-formats';
import { daysOf, instantsOf, PRESETS } from './periods';
import type { Days } from './periods';

/** By how much our guess of the server's time may be ahead of it; a period must be past. */
const GUESS_MS = 1_000;

/** What is tried: nothing of it, the settings as they were. */
export type Tried = Pick<StartReplayInput, 'ruleDraftId' | 'updateQueues' | 'createQueues'>;

export interface StartingReplay {
  readonly days: Days;
  readonly setDays: (days: Days) => void;
  readonly start: UseMutationResult<unknown, Error, Tried>;
}

/** Begins a replay of the chosen days. */
export function useStartReplay(onStarted: (replayId: string) => Promise<void>): StartingReplay {
  const timeZone = useTimeZone();
  const [days, setDays] = useState(() => daysOf(PRESETS[0], serverNow(), timeZone));
  const start = useMutation({
    mutationFn: (tried: Tried) =>
      execute(StartReplayDocument, {
        input: { ...instantsOf(days, serverNow() - GUESS_MS, timeZone), ...tried },
      }),
    onSuccess: ({ startReplay }) => onStarted(startReplay.id),
  });
  return { days, setDays, start };
}
