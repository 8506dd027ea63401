import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { UseQueryResult } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { effectQuery } from '../queries';
import type { RuleEffect } from '../queries';

/** As far back as publishing looks. */
export const EFFECT_DAYS = 90;

export interface DraftEffect {
  readonly revision: number;
  readonly effect: RuleEffect;
}

/** What a draft at a revision would have done; the one before stays until the answer is there. */
export function useRuleEffect(
  draftId: string,
  revision: number,
  days: number,
): UseQueryResult<DraftEffect | null> {
  const { i18n } = useTranslation();
  return useQuery({
    ...effectQuery(draftId, revision, days, i18n.language),
    placeholderData: keepPreviousData,
  });
}
