import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { isApiError } from '../../../api/api-error';
import { execute } from '../../../api/execute';
import { keys } from '../../../api/keys';
import { announce } from '../../../live/announcer';
import { useErrorWords } from '../../../parts/use-error-words';
import { useSay } from '../../../parts/use-say';
import { inboxQuery, whereaboutsQuery, withoutItem } from './inbox-query';
import type { InboxItem } from './inbox-query';
import { AcceptDocument, DeclineDocument } from './operations';
import { whereaboutsOf } from './whereabouts';

export interface Answer {
  readonly item: InboxItem;
  /** Why it is declined; null: it is accepted. */
  readonly declinedFor: string | null;
}

interface Outcome {
  /** It came straight back: there is nobody else who could have it. */
  readonly stays: boolean;
  readonly nextRep: string | null;
}

/**
 * Accepts or declines. The inbox shows it at once; where somebody was faster it is as it was, and a
 * sentence says who has it now.
 */
export function useAnswer(personId: string): (answer: Answer) => void {
  const { t } = useTranslation('rep');
  const client = useQueryClient();
  const say = useSay();
  const sayFailure = useSayWhoHasIt(personId);
  const { queryKey } = inboxQuery(personId);
  const { mutate } = useMutation({
    mutationFn: (answer: Answer) => send(answer, personId),
    onMutate: async ({ item }) => {
      await client.cancelQueries({ queryKey });
      const before = client.getQueryData(queryKey);
      if (before) client.setQueryData(queryKey, withoutItem(before, item.id));
      return { before };
    },
    onSuccess: ({ stays, nextRep }, { item, declinedFor }) => {
      const { name: company } = item.company;
      const said =
        declinedFor === null
          ? t('said.accepted', { company })
          : stays
            ? t('said.stays', { company })
            : nextRep === null
              ? t('said.declined', { company })
              : t('said.declinedTo', { company, rep: nextRep });
      announce(said);
      say(said);
    },
    onError: (error, { item }, kept) => {
      if (kept?.before) client.setQueryData(queryKey, kept.before);
      void sayFailure(error, item);
    },
    onSettled: (_, __, { item }) => {
      void client.invalidateQueries({ queryKey: ['referrals'] });
      void client.invalidateQueries({ queryKey: keys.referral(item.id) });
    },
  });
  return useCallback((answer) => mutate(answer), [mutate]);
}

async function send({ item, declinedFor }: Answer, personId: string): Promise<Outcome> {
  const referralId = item.id;
  if (declinedFor === null) {
    await execute(AcceptDocument, { referralId });
    return { stays: false, nextRep: null };
  }
  const { declineReferral } = await execute(DeclineDocument, { referralId, reason: declinedFor });
  const rep = declineReferral.assignment?.rep ?? null;
  return { stays: rep?.id === personId, nextRep: rep?.name ?? null };
}

function useSayWhoHasIt(personId: string): (error: unknown, item: InboxItem) => Promise<void> {
  const { t } = useTranslation('rep');
  const client = useQueryClient();
  const words = useErrorWords();
  const say = useSay();
  return useCallback(
    async (error, { id, company }) => {
      let message = words(error);
      if (isApiError(error, 'CONFLICT')) {
        const { name } = company;
        // Who has it makes the sentence better; that it did not work is said in any case.
        const referral = await client
          .query({ ...whereaboutsQuery(id), staleTime: 0 })
          .catch(() => null);
        if (referral) {
          const { key, rep } = whereaboutsOf(referral, personId);
          message = t('notDone', { company: name, where: t(`gone.${key}`, { rep }) });
        }
      }
      say(message, 'refused');
    },
    [client, personId, say, t, words],
  );
}
