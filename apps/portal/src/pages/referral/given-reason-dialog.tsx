import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { isApiError } from '../../api/api-error';
import type { Operation } from '../../api/execute';
import { execute } from '../../api/execute';
import { serverNow } from '../../api/server-clock';
import { ReasonDialog } from '../../parts/reason-dialog';
import { useErrorWords } from '../../parts/use-error-words';
import { useSay } from '../../parts/use-say';
import { declined, withdrawn } from './foresee';
import {
  ConfirmDocument,
  DeclineDocument,
  PromoteDocument,
  ReleaseClaimDocument,
  VerifyDocument,
  WithdrawDocument,
} from './operations';
import type { Referral } from './referral';
import { useStep } from './use-step';

type ReasonVariables = { readonly input: { readonly referralId: string; readonly reason: string } };

interface AskedReason {
  readonly act: 'decline' | 'withdraw' | 'verify' | 'promote' | 'confirm' | 'releaseClaim';
  readonly run: (variables: ReasonVariables) => Promise<unknown>;
  readonly foresee?: (referral: Referral, at: string) => Referral;
}

const by =
  <Result,>(operation: Operation<Result, ReasonVariables>) =>
  (variables: ReasonVariables): Promise<Result> =>
    execute(operation, variables);

export const DECLINE: AskedReason = { act: 'decline', run: by(DeclineDocument), foresee: declined };
export const WITHDRAW: AskedReason = {
  act: 'withdraw',
  run: by(WithdrawDocument),
  foresee: withdrawn,
};
export const VERIFY: AskedReason = { act: 'verify', run: by(VerifyDocument) };
/** What a confirmation stands on is its reason. */
export const CONFIRM: AskedReason = {
  act: 'confirm',
  run: ({ input: { referralId, reason } }) =>
    execute(ConfirmDocument, { input: { referralId, evidence: reason } }),
};
export const PROMOTE: AskedReason = { act: 'promote', run: by(PromoteDocument) };
export const RELEASE_CLAIM: AskedReason = { act: 'releaseClaim', run: by(ReleaseClaimDocument) };

export interface GivenReasonDialogProps {
  readonly referral: Referral;
  readonly asked: AskedReason;
  readonly onClose: () => void;
}

/** A step that takes a reason. It stays open until it is done, so that nothing typed is lost. */
export function GivenReasonDialog({ referral, asked, onClose }: GivenReasonDialogProps): ReactNode {
  const { t } = useTranslation('referral');
  const words = useErrorWords();
  const say = useSay();
  const { act, run, foresee } = asked;
  const { id, company } = referral;
  const step = useStep(id, {
    run: (reason: string) => run({ input: { referralId: id, reason } }),
    ...(foresee && {
      foresee: (before: Referral) => foresee(before, new Date(serverNow()).toISOString()),
    }),
  });
  const name = company.name;
  return (
    <ReasonDialog
      opened
      title={t(`act.${act}.title`, { company: name })}
      label={t(`act.${act}.reason`)}
      action={t(`act.${act}.action`)}
      busy={step.isPending}
      failure={step.error && words(step.error)}
      onClose={onClose}
      onGive={(reason) =>
        step.mutate(reason, {
          onSuccess: () => {
            say(t(`act.${act}.done`, { company: name }));
            onClose();
          },
          onError: (error) => {
            if (isApiError(error, 'CONFLICT')) onClose();
          },
        })
      }
    >
      <Text mb="md">{t(`act.${act}.text`)}</Text>
    </ReasonDialog>
  );
}
