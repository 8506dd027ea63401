import { createContext, use, useMemo } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { formatsFor } from './formats';
import type { Formats } from './formats';
import { isLocale } from './locale';
import type { Locale } from './locale';

const browserZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
const TimeZoneContext = createContext(browserZone);

/** Times are told in the person's own zone, wherever the browser thinks it is. */
export function TimeZone({
  timeZone,
  children,
}: {
  readonly timeZone: string;
  readonly children: ReactNode;
}): ReactNode {
  return <TimeZoneContext value={timeZone}>{children}</TimeZoneContext>;
}

export const useTimeZone = (): string => use(TimeZoneContext);

export function useLocale(): Locale {
  const { i18n } = useTranslation();
  return isLocale(i18n.language) ? i18n.language : 'en';
}

export function useFormats(): Formats {
  const timeZone = useTimeZone();
  const locale = useLocale();
  return useMemo(() => formatsFor(locale, timeZone), [locale, timeZone]);
}
