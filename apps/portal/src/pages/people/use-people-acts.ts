import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { execute } from '../../api/execute';
import { keys } from '../../api/keys';
import { useSay } from '../../parts/use-say';
import { useSayFailure } from '../../parts/use-say-failure';
import {
  DeactivateUserDocument,
  ReactivateUserDocument,
  ResendInvitationDocument,
} from './operations';
import type { ListedPerson } from './use-people';

/** What is done with one press or after a question; what a rep had goes to others, so their lists are old too. */
export function usePeopleActs() {
  const { t } = useTranslation('people');
  const client = useQueryClient();
  const say = useSay();
  const sayFailure = useSayFailure();
  const askAgain = async (): Promise<void> => {
    await Promise.all(
      [['people'], ['users'], keys.queues, ['referrals']].map((queryKey) =>
        client.invalidateQueries({ queryKey }),
      ),
    );
  };
  const said =
    (key: 'resent' | 'deactivated' | 'reactivated') => (_: unknown, person: ListedPerson) => {
      say(t(key, { name: person.name }));
    };
  return {
    resend: useMutation({
      mutationFn: ({ id }: ListedPerson) => execute(ResendInvitationDocument, { userId: id }),
      onSuccess: said('resent'),
      onError: sayFailure,
    }),
    deactivate: useMutation({
      mutationFn: ({ id }: ListedPerson) => execute(DeactivateUserDocument, { userId: id }),
      onSuccess: said('deactivated'),
      onError: sayFailure,
      onSettled: askAgain,
    }),
    reactivate: useMutation({
      mutationFn: ({ id }: ListedPerson) => execute(ReactivateUserDocument, { userId: id }),
      onSuccess: said('reactivated'),
      onError: sayFailure,
      onSettled: askAgain,
    }),
  };
}
