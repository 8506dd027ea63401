import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { isApiError } from '../../api/api-error';
import { execute } from '../../api/execute';
import { SubmitDocument } from './form-operations';
import type { SubmitResult } from './form-operations';
import type { SubmitReferralInput } from './generated/graphql';

const MOST_DELAY_MS = 5_000;
/** Some minutes of trying; after that somebody decides whether to go on. */
const TRIES = 60;

export interface Submitting {
  readonly isPending: boolean;
  /** No answer came yet, and it is tried again: with its key nothing is made twice. */
  readonly isTryingAgain: boolean;
  readonly error: Error | null;
  readonly submit: (input: SubmitReferralInput) => void;
  readonly stop: () => void;
}

interface Asked {
  readonly input: SubmitReferralInput;
  readonly signal: AbortSignal;
}

/** Sends a referral; where the connection is lost in the middle, the same one again until it is answered. */
export function useSubmit(onAnswer: (result: SubmitResult) => void): Submitting {
  const client = useQueryClient();
  const asked = useRef<AbortController | null>(null);
  const { mutate, reset, isPending, failureCount, error } = useMutation({
    // Each with a signal of its own: one that was stopped is not taken up again when another one is sent.
    mutationFn: async ({ input, signal }: Asked) =>
      (await execute(SubmitDocument, { input }, { signal })).submitReferral,
    retry: (failures, failure) => failures < TRIES && isApiError(failure, 'OFFLINE', 'UNAVAILABLE'),
    retryDelay: (failures) => Math.min(MOST_DELAY_MS, 500 * 2 ** failures),
    onSuccess: (result) => {
      onAnswer(result);
      void client.invalidateQueries({ queryKey: ['referrals'] });
    },
  });
  return {
    isPending,
    isTryingAgain: isPending && failureCount > 0,
    error,
    submit: (input) => {
      if (isPending) return;
      asked.current = new AbortController();
      mutate({ input, signal: asked.current.signal });
    },
    stop: () => {
      asked.current?.abort();
      reset();
    },
  };
}
