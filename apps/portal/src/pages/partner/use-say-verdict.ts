import { useDebouncedValue } from '@mantine/hooks';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { announce } from '../../live/announcer';
import { isNamed, whatWouldHelp } from '../../parts/verdict/criteria';
import type { Preview } from './form-operations';

/** A verdict that changes again within this time was one of the letters on the way. */
const STANDS_MS = 1_500;

/** Whoever does not see the panel hears when its verdict turns, once it stands, and never the same twice in a row. */
export function useSayVerdict(preview: Preview | undefined): void {
  const [words] = useDebouncedValue(useWords(preview), STANDS_MS);
  useEffect(() => {
    if (words !== '') announce(words);
  }, [words]);
}

function useWords(preview: Preview | undefined): string {
  const { t } = useTranslation(['partner', 'parts', 'common']);
  if (!preview?.verdict) return '';
  const { claim, verdict } = preview;
  const help = whatWouldHelp(verdict);
  const sentences = [t('preview.said', { leadClass: t(`common:leadClass.${verdict.leadClass}`) })];
  if (claim !== null) sentences.push(t(`claim.${claim}`));
  if (help) {
    const criterion = isNamed(help.code)
      ? t(`parts:criterion.${help.code}`)
      : t(`common:criterionGroup.${help.group}`);
    sentences.push(t('submit.helps', { criterion }));
  }
  return sentences.join(' ');
}
