import { useBlocker } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '../../../parts/confirm-dialog';

export interface LeavingDraftProps {
  readonly isSaved: boolean;
  readonly saveNow: () => Promise<number | null>;
}

/** Saves what was written last before one leaves; asks where that cannot be done. */
export function LeavingDraft({ isSaved, saveNow }: LeavingDraftProps): ReactNode {
  const { t } = useTranslation('rules');
  const { status, proceed, reset } = useBlocker({
    shouldBlockFn: async () => !isSaved && (await saveNow()) === null,
    enableBeforeUnload: () => !isSaved,
    withResolver: true,
  });
  return (
    <ConfirmDialog
      opened={status === 'blocked'}
      title={t('leave.title')}
      text={t('leave.text')}
      action={t('leave.action')}
      onConfirm={() => proceed?.()}
      onClose={() => reset?.()}
    />
  );
}
