import { Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Dialog } from './use-dialog';

export interface FormDialogProps<Subject> {
  readonly dialog: Dialog<Subject>;
  readonly title: string;
  /** It closes by what stands in it alone: Escape, a press beside it or a cross would lose something. */
  readonly held?: boolean;
  /** The form, made anew each time that it opens. */
  readonly children: (subject: Subject) => ReactNode;
}

/** A form that stands above a list. The focus comes back to where it was. */
export function FormDialog<Subject>({
  dialog,
  title,
  held = false,
  children,
}: FormDialogProps<Subject>): ReactNode {
  const { t } = useTranslation();
  const { opened, subject, close, giveFocusBack } = dialog;
  return (
    <Modal
      opened={opened}
      onClose={close}
      title={title}
      closeOnEscape={!held}
      closeOnClickOutside={!held}
      withCloseButton={!held}
      returnFocus={false}
      onExitTransitionEnd={giveFocusBack}
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      {/* On its way out it takes nothing more. */}
      <div inert={!opened}>{subject !== null && children(subject)}</div>
    </Modal>
  );
}
