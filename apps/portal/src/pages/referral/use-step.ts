import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { UseMutationResult } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { isApiError } from '../../api/api-error';
import { keys } from '../../api/keys';
import { useViewer } from '../../api/viewer';
import { useErrorWords } from '../../parts/use-error-words';
import { useSay } from '../../parts/use-say';
import { currentAssignment } from './referral';
import type { Referral } from './referral';
import { referralQuery } from './use-referral';

export interface Step<Input, Answer> {
  readonly run: (input: Input) => Promise<Answer>;
  /** What the page shows until the server has answered. */
  readonly foresee?: (referral: Referral, input: Input) => Referral;
  /** Where the answer is not the act's success: what was foreseen is taken back. */
  readonly isRefusal?: (answer: Answer) => boolean;
}

/**
 * One step of the referral: shown at once, and taken back where the server refuses it. Where somebody
 * was faster, the page says who has it now; everything else is for the dialog to tell.
 */
export function useStep<Input, Answer>(
  id: string,
  { run, foresee, isRefusal = () => false }: Step<Input, Answer>,
): UseMutationResult<Answer, Error, Input> {
  const client = useQueryClient();
  const tell = useTellConflict(id);
  const { queryKey } = referralQuery(id);
  return useMutation({
    mutationFn: run,
    onMutate: async (input) => {
      await client.cancelQueries({ queryKey });
      const before = client.getQueryData(queryKey);
      if (before && foresee) client.setQueryData(queryKey, foresee(before, input));
      return before;
    },
    onSuccess: async (answer, _, before) => {
      if (isRefusal(answer) && before) client.setQueryData(queryKey, before);
      await Promise.all([
        client.invalidateQueries({ queryKey: keys.referral(id) }),
        client.invalidateQueries({ queryKey: ['referrals'] }),
      ]);
    },
    onError: async (error, _, before) => {
      if (before) client.setQueryData(queryKey, before);
      if (isApiError(error, 'CONFLICT')) await tell(error);
    },
  });
}

function useTellConflict(id: string): (error: Error) => Promise<void> {
  const { t } = useTranslation('referral');
  const client = useQueryClient();
  const words = useErrorWords();
  const say = useSay();
  const viewer = useViewer();
  return async (error) => {
    const fresh = await client
      .query({ ...referralQuery(id), staleTime: 0 })
      // That it cannot be read just now takes nothing from what the server said.
      .catch(() => null);
    const rep = fresh && currentAssignment(fresh)?.rep;
    const message =
      rep && rep.id !== viewer.id ? t('conflict.hasIt', { rep: rep.name }) : words(error);
    say(message, 'refused');
  };
}
