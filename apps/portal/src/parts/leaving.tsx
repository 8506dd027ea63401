import { useBlocker } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from './confirm-dialog';

/** Asks before what was typed is lost. */
export function Leaving({ changed }: { readonly changed: boolean }): ReactNode {
  const { t } = useTranslation('parts');
  const { status, proceed, reset } = useBlocker({
    shouldBlockFn: () => changed,
    enableBeforeUnload: () => changed,
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
