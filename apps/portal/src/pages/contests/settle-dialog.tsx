import { Text } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { execute } from '../../api/execute';
import { keys } from '../../api/keys';
import { ReasonDialog } from '../../parts/reason-dialog';
import { useErrorWords } from '../../parts/use-error-words';
import { useSay } from '../../parts/use-say';
import { SettleDocument } from './operations';
import type { Contest } from './operations';

export type Decision = 'KEEP' | 'HAND_OVER';

export interface SettleDialogProps {
  readonly contest: Contest;
  readonly decision: Decision;
  readonly onClose: () => void;
}

/** Says what will happen, and asks why. */
export default function SettleDialog({ contest, decision, onClose }: SettleDialogProps): ReactNode {
  const { t } = useTranslation('contests');
  const client = useQueryClient();
  const words = useErrorWords();
  const say = useSay();
  const { id, company } = contest;
  const settle = useMutation({
    mutationFn: (reason: string) =>
      execute(SettleDocument, { input: { contestId: id, decision, reason } }),
    onSuccess: () => {
      say(t(`act.${decision}.done`, { company }));
      onClose();
    },
    onSettled: () => client.invalidateQueries({ queryKey: keys.contests }),
  });
  return (
    <ReasonDialog
      opened
      title={t(`act.${decision}.title`, { company })}
      label={t('because')}
      action={t(`act.${decision}.action`)}
      busy={settle.isPending}
      failure={settle.error && words(settle.error)}
      onClose={onClose}
      onGive={(reason) => settle.mutate(reason)}
    >
      <Text mb="md">{t(`act.${decision}.text`)}</Text>
    </ReasonDialog>
  );
}
