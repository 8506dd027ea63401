import { useDebouncedValue } from '@mantine/hooks';
import { useEffect, useEffectEvent, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { announce } from '../../live/announcer';
import { isNamed, whatWouldHelp } from '../../parts/verdict/criteria';
import type { Preview } from './form-operations';

/** A verdict that changes again within this time was one of the letters on the way. */
const STANDS_MS = 1_500;

type Heard = Pick<Preview, 'claim'> & {
  readonly leadClass: NonNullable<Preview['verdict']>['leadClass'] | null;
};

/**
 * Whoever does not see the panel hears when the class turns or the account does, once that stands. What
 * would help changes with each field, and is told with the class alone.
 */
export function useSayVerdict(preview: Preview | undefined): void {
  const heard = useRef<Heard>({ leadClass: null, claim: null });
  const wordsOf = useWords();
  const leadClass = preview?.verdict?.leadClass ?? null;
  const claim = preview?.claim ?? null;
  const [stands] = useDebouncedValue(`${leadClass} ${claim}`, STANDS_MS);
  const say = useEffectEvent(() => {
    if (!preview?.verdict || stands !== `${leadClass} ${claim}`) return;
    const words = wordsOf(preview, heard.current);
    heard.current = { leadClass, claim };
    if (words !== '') announce(words);
  });
  useEffect(() => say(), [stands]);
}

/** What is new since somebody heard of it. */
function useWords(): (preview: Preview, heard: Heard) => string {
  const { t } = useTranslation(['partner', 'parts', 'common']);
  return ({ claim, verdict }, heard) => {
    if (!verdict) return '';
    const turned = verdict.leadClass !== heard.leadClass;
    const help = turned ? whatWouldHelp(verdict) : null;
    const sentences: string[] = [];
    if (turned)
      sentences.push(t('preview.said', { leadClass: t(`common:leadClass.${verdict.leadClass}`) }));
    if (claim !== null && claim !== heard.claim) sentences.push(t(`claim.${claim}`));
    if (help) {
      const criterion = isNamed(help.code)
        ? t(`parts:criterion.${help.code}`)
        : t(`common:criterionGroup.${help.group}`);
      sentences.push(t('submit.helps', { criterion }));
    }
    return sentences.join(' ');
  };
}
