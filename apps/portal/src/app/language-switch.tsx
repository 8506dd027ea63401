import { SegmentedControl } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { isLocale } from '../i18n/locale';
import type { Locale } from '../i18n/locale';

export interface LanguageSwitchProps {
  readonly onChoose: (locale: Locale) => void;
}

/** Each language by its own name, as whoever looks for it reads it. */
const LANGUAGES = [
  { value: 'en', label: 'English' },
  { value: 'it', label: 'Italiano' },
];

export function LanguageSwitch({ onChoose }: LanguageSwitchProps): ReactNode {
  const { t, i18n } = useTranslation('app');
  return (
    <SegmentedControl
      aria-label={t('language')}
      size="xs"
      data={LANGUAGES}
      value={i18n.language}
      onChange={(value) => {
        if (isLocale(value)) onChoose(value);
      }}
    />
  );
}
