import { SegmentedControl, useMantineColorScheme } from '@mantine/core';
import type { MantineColorScheme } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Section } from '../../parts/section';

const SCHEMES: readonly MantineColorScheme[] = ['auto', 'light', 'dark'];

export function AppearanceSection(): ReactNode {
  const { t } = useTranslation(['account', 'app']);
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <Section title={t('app:scheme.title')} text={t('appearance.text')}>
      <SegmentedControl
        aria-label={t('app:scheme.title')}
        data={SCHEMES.map((value) => ({ value, label: t(`app:scheme.${value}`) }))}
        value={colorScheme}
        onChange={(value) => {
          const chosen = SCHEMES.find((scheme) => scheme === value);
          if (chosen) setColorScheme(chosen);
        }}
      />
    </Section>
  );
}
