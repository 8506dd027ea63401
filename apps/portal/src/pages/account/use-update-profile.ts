import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { execute } from '../../api/execute';
import { viewerQuery } from '../../api/viewer';
import type { Viewer } from '../../api/viewer';
import { speak } from '../../i18n/i18n';
import { isLocale } from '../../i18n/locale';
import { useSay } from '../../parts/use-say';
import { UpdateProfileDocument } from './operations';

type Profile = Pick<Viewer, 'name' | 'locale' | 'timeZone'>;

export interface Saving {
  readonly onSaved: (profile: Profile) => void;
  readonly onError: (error: unknown) => void;
}

/** What is saved is seen at once: the name in the menu, the language, all times in the other zone. */
export function useUpdateProfile({ onSaved, onError }: Saving) {
  const client = useQueryClient();
  const { i18n } = useTranslation();
  const say = useSay();
  return useMutation({
    mutationFn: async (input: Profile) =>
      (await execute(UpdateProfileDocument, { input })).updateProfile,
    onSuccess: async ({ name, locale, timeZone }) => {
      const profile = { name, locale, timeZone };
      if (isLocale(locale)) await speak(locale);
      client.setQueryData(viewerQuery.queryKey, (viewer) => viewer && { ...viewer, ...profile });
      onSaved(profile);
      say(i18n.t('account:profile.saved'));
      await client.invalidateQueries();
    },
    onError,
  });
}
