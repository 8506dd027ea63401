import { Text } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { execute } from '../../api/execute';
import type { Dialog } from '../../parts/form-dialog/use-dialog';
import { ReasonDialog } from '../../parts/reason-dialog';
import { useErrorWords } from '../../parts/use-error-words';
import { useSay } from '../../parts/use-say';
import { WithdrawSignalDocument } from './operations';
import type { ListedSignal } from './operations';

/** Takes a signal back that was wrong, and asks what was. */
export function WithdrawSignal({
  dialog: { opened, subject, close },
}: {
  readonly dialog: Dialog<ListedSignal>;
}): ReactNode {
  const { t } = useTranslation('signals');
  const words = useErrorWords();
  const say = useSay();
  const client = useQueryClient();
  const withdraw = useMutation({
    mutationFn: (input: { readonly signalId: string; readonly reason: string }) =>
      execute(WithdrawSignalDocument, { input }),
    onSuccess: async () => {
      say(t('withdraw.done'));
      await client.invalidateQueries({ queryKey: ['signals'] });
      close();
    },
  });
  return (
    <ReasonDialog
      opened={opened}
      title={t('withdraw.title')}
      label={t('withdraw.reason')}
      action={t('withdraw.action')}
      busy={withdraw.isPending}
      failure={withdraw.error && words(withdraw.error)}
      onClose={close}
      onGive={(reason) => subject && withdraw.mutate({ signalId: subject.id, reason })}
    >
      {subject && (
        <Text fw={600} mb="xs">
          {subject.account ?? t('everyAccount')}: {t(`kind.${subject.kind}`)}
        </Text>
      )}
      <Text mb="md">{t('withdraw.text')}</Text>
    </ReasonDialog>
  );
}
