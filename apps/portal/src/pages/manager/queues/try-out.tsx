import { Button } from '@mantine/core';
import { useNavigate, useRouter } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { DialogForm } from '../../../parts/form-dialog/dialog-form';
import { FormDialog } from '../../../parts/form-dialog/form-dialog';
import { useDialog } from '../../../parts/form-dialog/use-dialog';
import { Quiet } from '../../../parts/quiet';
import { PeriodFields } from '../../../parts/start-replay/period-fields';
import { useStartReplay } from '../../../parts/start-replay/use-start-replay';
import type { PreviewQueueQueryVariables } from '../generated/graphql';
import type { KeptEdit } from './kept-edit';
import styles from './queue-form.module.css';

export interface TryOutProps {
  readonly asked: PreviewQueueQueryVariables;
  readonly edit: KeptEdit;
  /** The server would refuse what cannot be saved. */
  readonly disabled: boolean;
}

/** Replays a past period under the queue as its form has it; going back finds the form as it was left. */
export function TryOut({ disabled, ...tried }: TryOutProps): ReactNode {
  const { t } = useTranslation('manager');
  const dialog = useDialog();
  return (
    <>
      <Button
        variant="default"
        className={styles.tryOut}
        disabled={disabled}
        onClick={() => dialog.open(true)}
      >
        {t('tryOut.open')}
      </Button>
      <FormDialog dialog={dialog} title={t('tryOut.open')}>
        {() => <Start {...tried} onClose={dialog.close} />}
      </FormDialog>
    </>
  );
}

interface StartProps extends Omit<TryOutProps, 'disabled'> {
  readonly onClose: () => void;
}

function Start({ asked: { update, create }, edit, onClose }: StartProps): ReactNode {
  const { t } = useTranslation('manager');
  const leave = useLeaveFor(edit);
  const { days, setDays, begin, isPending, problem, failure } = useStartReplay(leave);
  return (
    <DialogForm
      action={t('tryOut.action')}
      busy={isPending}
      failure={failure}
      onSubmit={(event) => {
        event.preventDefault();
        // React takes it up to the queue's own form, which would save.
        event.stopPropagation();
        begin({
          updateQueues: update ? [update] : [],
          createQueues: create ? [create] : [],
        });
      }}
      onClose={onClose}
    >
      <Quiet>{t('tryOut.intro', { queue: edit.draft.name })}</Quiet>
      <PeriodFields days={days} problem={problem} onChange={setDays} />
    </DialogForm>
  );
}

/** To the replay's page, with what stands in the form kept for both ways back: the browser's and the page's own. */
function useLeaveFor(edit: KeptEdit): (replayId: string) => Promise<void> {
  const { t } = useTranslation('manager');
  const navigate = useNavigate();
  const router = useRouter();
  return async (replayId) => {
    const { pathname: to, search } = router.state.location;
    const state = { queueEdit: edit };
    const label = t('tryOut.back', { queue: edit.draft.name });
    await navigate({ to, search, state, replace: true, ignoreBlocker: true });
    await navigate({
      to: '/replay/$replayId',
      params: { replayId },
      state: { back: { to, search, state, label } },
      ignoreBlocker: true,
    });
  };
}
