import { Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { isApiError } from '../../api/api-error';
import { execute } from '../../api/execute';
import { keys } from '../../api/keys';
import { ReasonDialog } from '../../parts/reason-dialog';
import { useErrorWords } from '../../parts/use-error-words';
import { useSay } from '../../parts/use-say';
import { AssignDocument, ColleaguesDocument } from './operations';
import { currentAssignment } from './referral';
import type { Referral } from './referral';
import { useStep } from './use-step';

export interface HandOverDialogProps {
  readonly referral: Referral;
  readonly onClose: () => void;
}

const TAKES_REFERRALS: readonly string[] = ['SALES_REP', 'SALES_MANAGER', 'ADMIN'];

/** A manager gives it to somebody else, outside of the turns, with a clock of its own. */
export default function HandOverDialog({ referral, onClose }: HandOverDialogProps): ReactNode {
  const { t } = useTranslation('referral');
  const words = useErrorWords();
  const say = useSay();
  const [repId, setRepId] = useState<string | null>(null);
  const [tried, setTried] = useState(false);
  const { id, company } = referral;
  const colleagues = useQuery({
    queryKey: [...keys.users(null), 'who-takes-referrals'],
    queryFn: ({ signal }) => execute(ColleaguesDocument, {}, { signal }),
  });
  const now = currentAssignment(referral)?.rep.id;
  const choices = (colleagues.data?.users ?? [])
    .filter(
      ({ id: userId, role, active, joined }) =>
        active && joined && userId !== now && TAKES_REFERRALS.includes(role),
    )
    .map(({ id: value, name, available }) => ({
      value,
      label: available ? name : t('act.handOver.away', { name }),
      name,
    }));
  const handOver = useStep(id, {
    run: (input: { readonly repId: string; readonly reason: string }) =>
      execute(AssignDocument, { input: { referralId: id, ...input } }),
  });
  const failure = handOver.error ?? colleagues.error;
  const give = (reason: string): void => {
    setTried(true);
    if (repId === null) return;
    const rep = choices.find(({ value }) => value === repId)?.name ?? '';
    handOver.mutate(
      { repId, reason },
      {
        onSuccess: () => {
          say(t('act.handOver.done', { company: company.name, rep }));
          onClose();
        },
        onError: (error) => {
          if (isApiError(error, 'CONFLICT')) onClose();
        },
      },
    );
  };
  return (
    <ReasonDialog
      opened
      title={t('act.handOver.title', { company: company.name })}
      label={t('act.handOver.reason')}
      action={t('act.handOver.action')}
      busy={handOver.isPending}
      failure={failure && words(failure)}
      onClose={onClose}
      onGive={give}
    >
      <Select
        label={t('act.handOver.to')}
        data={choices}
        value={repId}
        onChange={setRepId}
        error={tried && repId === null ? t('act.handOver.toMissing') : null}
        disabled={colleagues.isPending}
        searchable
        required
        mb="md"
      />
    </ReasonDialog>
  );
}
