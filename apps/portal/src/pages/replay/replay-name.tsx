import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../i18n/use-formats';
import type { ReplayFactsFragment } from './generated/graphql';

/** What is tried on which period, in a line. */
export function ReplayName({ replay }: { readonly replay: ReplayFactsFragment }): ReactNode {
  const { t } = useTranslation('replay');
  const formats = useFormats();
  const { rules, queues, from, before } = replay;
  const tried = [...(rules === null ? [] : [rules]), ...queues];
  const dayOf = (at: string | number): string => formats.date(formats.dayKey(at));
  return t('named', {
    tried: tried.length === 0 ? t('asItWas') : tried.join(', '),
    from: dayOf(from),
    // The end is the moment at which the next day begins.
    to: dayOf(Date.parse(before) - 1),
  });
}
