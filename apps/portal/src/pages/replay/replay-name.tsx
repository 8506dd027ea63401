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
  // The end is the moment at which the next day begins.
  const last = new Date(Date.parse(before) - 1).toISOString();
  return t('named', {
    tried: tried.length === 0 ? t('asItWas') : tried.join(', '),
    from: formats.day(from),
    to: formats.day(last),
  });
}
