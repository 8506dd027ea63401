import { useMutation, useQueryClient } from '@tanstack/react-query';
import { execute } from '../api/execute';
import { viewerQuery } from '../api/viewer';
import { show, speak } from '../i18n/i18n';
import { isLocale } from '../i18n/locale';
import type { Locale } from '../i18n/locale';
import { useSayFailure } from '../parts/use-say-failure';
import { graphql } from './generated';

const ChooseLanguageDocument = graphql(`
  mutation ChooseLanguage($locale: String!) {
    updateProfile(input: { locale: $locale }) {
      id
      locale
    }
  }
`);

/** The screen speaks it at once; the profile keeps it, and what the server words is asked for again. */
export function useChooseLanguage(): (locale: string) => void {
  const queryClient = useQueryClient();
  const sayFailure = useSayFailure();
  const { mutate } = useMutation({
    mutationFn: async (locale: Locale) => {
      await show(locale);
      return execute(ChooseLanguageDocument, { locale });
    },
    onSuccess: async ({ updateProfile: { locale } }) => {
      // Now that the profile has it: what the other tabs ask for anew is worded in it.
      if (isLocale(locale)) await speak(locale);
      queryClient.setQueryData(viewerQuery.queryKey, (viewer) => viewer && { ...viewer, locale });
      await queryClient.invalidateQueries();
    },
    onError: sayFailure,
  });
  return (locale) => {
    if (isLocale(locale)) mutate(locale);
  };
}
