import { useBlocker } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from './confirm-dialog';

export interface LeavingProps {
  /** Whether something would be lost. */
  readonly changed: boolean;
  /** Keeps it at the last moment: true where it is kept, and nobody has to be asked. */
  readonly keep?: () => Promise<boolean>;
  /** What would be lost, and why; that it is not saved yet where nothing is given. */
  readonly text?: string;
}

/** Asks before what was typed is lost. */
export function Leaving({ changed, keep, text }: LeavingProps): ReactNode {
  const { t } = useTranslation('parts');
  const { status, proceed, reset } = useBlocker({
    shouldBlockFn: async () => changed && !(await keep?.()),
    enableBeforeUnload: () => changed,
    withResolver: true,
  });
  return (
    <ConfirmDialog
      opened={status === 'blocked'}
      title={t('leave.title')}
      text={text ?? t('leave.text')}
      action={t('leave.action')}
      onConfirm={() => proceed?.()}
      onClose={() => reset?.()}
    />
  );
}
