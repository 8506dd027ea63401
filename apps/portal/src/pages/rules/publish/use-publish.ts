import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { UseMutationResult } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { ApiError, isConflict } from '../../../api/api-error';
import { execute } from '../../../api/execute';
import { keys } from '../../../api/keys';
import { serverNow } from '../../../api/server-clock';
import { useFormats } from '../../../i18n/use-formats';
import { useSay } from '../../../parts/use-say';
import type { PublishRuleDraftInput } from '../generated/graphql';
import { PublishRuleDraftDocument } from '../operations';
import { versionsQuery } from '../queries';

/** Puts a draft in force; where something comes first, what is known of the rules is asked anew. */
export function usePublish(
  onPublish: () => void,
): UseMutationResult<unknown, Error, PublishRuleDraftInput> {
  const { t } = useTranslation('rules');
  const client = useQueryClient();
  const navigate = useNavigate();
  const say = useSay();
  const { momentWithZone } = useFormats();
  return useMutation({
    mutationFn: (input: PublishRuleDraftInput) => execute(PublishRuleDraftDocument, { input }),
    onSuccess: async ({ publishRuleDraft: { version, inForce, heldFrom } }) => {
      flushSync(onPublish);
      await navigate({ to: '/rules' });
      await client.invalidateQueries({ queryKey: keys.rules });
      const when = momentWithZone(heldFrom, serverNow());
      say(inForce ? t('publish.done', { version }) : t('publish.doneLater', { version, when }));
    },
    onError: async (error) => {
      if (isConflict(error, 'FOUR_EYES', 'RULES_CHANGED'))
        await client.invalidateQueries({ queryKey: versionsQuery.queryKey });
    },
  });
}

/** Which sentences say what is wrong, beyond the fields of the dialog. */
export const problemsIn = (error: Error | null): readonly string[] =>
  error instanceof ApiError
    ? (error.details.problems ?? [])
        .filter(({ path }) => path[0] === 'rules')
        .map(({ message }) => message)
    : [];
