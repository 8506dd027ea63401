import { NativeSelect } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { execute } from '../../../api/execute';
import { keys } from '../../../api/keys';
import { ConfirmDialog } from '../../../parts/confirm-dialog';
import { useDialog } from '../../../parts/form-dialog/use-dialog';
import { useSay } from '../../../parts/use-say';
import { useSayFailure } from '../../../parts/use-say-failure';
import { UpdateTierDocument } from '../operations';

interface TierWindowProps {
  readonly tier: { readonly name: string; readonly protectionDays: number };
  /** In days; 0: no protection. */
  readonly choices: readonly number[];
  readonly mayChange: boolean;
}

/** For how long a tier protects an account; who may, changes it where it stands, and is asked first: it holds for the whole programme. */
export function TierWindow({ tier, choices, mayChange }: TierWindowProps): ReactNode {
  const { t } = useTranslation('admin');
  const client = useQueryClient();
  const say = useSay();
  const sayFailure = useSayFailure();
  const { name, protectionDays } = tier;
  const { opened, subject, open, close } = useDialog<number>();
  const asked = subject ?? protectionDays;
  const change = useMutation({
    mutationFn: (days: number) =>
      execute(UpdateTierDocument, { input: { name, protectionDays: days } }),
    onSuccess: (_, days) =>
      say(
        days === 0
          ? t('settings.protectionEnded', { name })
          : t('settings.protectionSaved', { name, window: windowOf(days) }),
      ),
    onError: sayFailure,
    onSettled: async () => {
      await client.invalidateQueries({ queryKey: keys.tiers });
      close();
    },
  });
  const windowOf = (days: number): string =>
    days === 0 ? t('settings.protectionNone') : t('settings.protectionDays', { count: days });
  if (!mayChange) return <span>{windowOf(protectionDays)}</span>;
  return (
    <>
      <NativeSelect
        aria-label={t('settings.protectionOf', { name })}
        value={String(opened ? asked : protectionDays)}
        data={choices.map((days) => ({ value: String(days), label: windowOf(days) }))}
        onChange={({ currentTarget }) => open(Number(currentTarget.value))}
      />
      <ConfirmDialog
        opened={opened}
        title={t('settings.protectionAsk', { name })}
        text={
          asked === 0
            ? t('settings.protectionAskNone', { name, before: windowOf(protectionDays) })
            : t('settings.protectionAskDays', {
                name,
                before: windowOf(protectionDays),
                after: windowOf(asked),
              })
        }
        action={t('settings.protectionChange')}
        busy={change.isPending}
        onConfirm={() => change.mutate(asked)}
        onClose={close}
      />
    </>
  );
}
