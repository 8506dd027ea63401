import { Button, Modal, Textarea } from '@mantine/core';
import { schemaResolver, useForm } from '@mantine/form';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { z } from 'zod/mini';
import { execute } from '../../api/execute';
import { HandOverChoicesDocument, HandOverDocument } from '../../api/hand-over';
import { keys } from '../../api/keys';
import { Loading } from '../loading';
import { QueryStates } from '../query-states';
import { SubmitButton } from '../submit-button';
import { useErrorWords } from '../use-error-words';
import { useSay } from '../use-say';
import { choicesOf } from './hand-over-choices';
import styles from './hand-over.module.css';
import { RepChoices } from './rep-choices';

export interface HandOverProps {
  readonly referral: { readonly id: string; readonly company: string; readonly rep: string | null };
  readonly onClose: () => void;
}

/** A manager gives a referral to somebody else: outside of the turns, with a reason and a fresh clock. */
export default function HandOver({ referral, onClose }: HandOverProps): ReactNode {
  const { t } = useTranslation(['parts', 'common']);
  const { id, company } = referral;
  const choices = useQuery({
    queryKey: [...keys.referral(id), 'hand-over'],
    queryFn: ({ signal }) => execute(HandOverChoicesDocument, { referralId: id }, { signal }),
    select: choicesOf,
  });
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('handOver.title', { company })}
      closeButtonProps={{ 'aria-label': t('common:action.close') }}
    >
      <QueryStates query={choices} loading={<Loading rows={4} />}>
        {(reps) => <HandOverForm referral={referral} reps={reps} onClose={onClose} />}
      </QueryStates>
    </Modal>
  );
}

interface HandOverFormProps extends HandOverProps {
  readonly reps: ReturnType<typeof choicesOf>;
}

function HandOverForm({ referral, reps, onClose }: HandOverFormProps): ReactNode {
  const { t } = useTranslation(['parts', 'common']);
  const words = useErrorWords();
  const say = useSay();
  const client = useQueryClient();
  const form = useForm({
    initialValues: { repId: '', reason: '' },
    validate: schemaResolver(
      z.object({
        repId: z.string().check(z.minLength(1, t('handOver.repMissing'))),
        reason: z.string().check(z.trim(), z.minLength(1, t('handOver.reasonMissing'))),
      }),
      { sync: true },
    ),
  });
  const handOver = useMutation({
    mutationFn: (input: { repId: string; reason: string }) =>
      execute(HandOverDocument, { input: { referralId: referral.id, ...input } }),
    onSuccess: (_, { repId }) => {
      const name = reps.find(({ id }) => id === repId)?.name ?? '';
      say(t('handOver.done', { company: referral.company, name }));
      for (const queryKey of [keys.referral(referral.id), ['referrals'], keys.queues])
        void client.invalidateQueries({ queryKey });
      onClose();
    },
  });
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={form.onSubmit(({ repId, reason }) =>
        handOver.mutate({ repId, reason: reason.trim() }),
      )}
    >
      {referral.rep !== null && (
        <p className={styles.now}>{t('handOver.now', { name: referral.rep })}</p>
      )}
      <RepChoices reps={reps} {...form.getInputProps('repId')} />
      <Textarea
        label={t('handOver.reason')}
        description={t('handOver.reasonHint')}
        autosize
        minRows={2}
        {...form.getInputProps('reason')}
      />
      {handOver.error && (
        <p role="alert" className={styles.failure}>
          {words(handOver.error)}
        </p>
      )}
      <div className={styles.actions}>
        <Button variant="default" onClick={onClose}>
          {t('common:action.cancel')}
        </Button>
        <SubmitButton busy={handOver.isPending}>{t('handOver.action')}</SubmitButton>
      </div>
    </form>
  );
}
