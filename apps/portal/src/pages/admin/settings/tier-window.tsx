import { NativeSelect } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { execute } from '../../../api/execute';
import { keys } from '../../../api/keys';
import { useSay } from '../../../parts/use-say';
import { useSayFailure } from '../../../parts/use-say-failure';
import { UpdateTierDocument } from '../operations';

interface TierWindowProps {
  readonly tier: { readonly name: string; readonly protectionDays: number };
  /** In days; 0: no protection. */
  readonly choices: readonly number[];
  readonly mayChange: boolean;
}

/** For how long a tier protects an account; who may, changes it where it stands. */
export function TierWindow({ tier, choices, mayChange }: TierWindowProps): ReactNode {
  const { t } = useTranslation('admin');
  const client = useQueryClient();
  const say = useSay();
  const sayFailure = useSayFailure();
  const { name, protectionDays } = tier;
  const change = useMutation({
    mutationFn: (days: number) =>
      execute(UpdateTierDocument, { input: { name, protectionDays: days } }),
    onSuccess: (_, days) => say(t('settings.protectionSaved', { name, window: windowOf(days) })),
    onError: sayFailure,
    onSettled: () => client.invalidateQueries({ queryKey: keys.tiers }),
  });
  const windowOf = (days: number): string =>
    days === 0 ? t('settings.protectionNone') : t('settings.protectionDays', { count: days });
  if (!mayChange) return <span>{windowOf(protectionDays)}</span>;
  return (
    <NativeSelect
      aria-label={t('settings.protectionOf', { name })}
      value={String(change.isPending ? change.variables : protectionDays)}
      data={choices.map((days) => ({ value: String(days), label: windowOf(days) }))}
      disabled={change.isPending}
      onChange={({ currentTarget }) => change.mutate(Number(currentTarget.value))}
    />
  );
}
