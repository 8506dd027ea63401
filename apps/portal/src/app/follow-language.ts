import type { QueryClient } from '@tanstack/react-query';
import { viewerQuery } from '../api/viewer';
import { onSpokenElsewhere, show } from '../i18n/i18n';

/** What is chosen in one tab is spoken in all of them, and what the server worded is asked for again. */
export function followLanguage(queryClient: QueryClient): void {
  onSpokenElsewhere((locale) => {
    queryClient.setQueryData(viewerQuery.queryKey, (viewer) => viewer && { ...viewer, locale });
    void show(locale).then(() => queryClient.invalidateQueries());
  });
}
