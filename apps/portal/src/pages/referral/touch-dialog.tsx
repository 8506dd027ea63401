import {
  Checkbox,
  Modal,
  SegmentedControl,
  Select,
  Stack,
  Text,
  Textarea,
  TextInput,
} from '@mantine/core';
import { useForm } from '@mantine/form';
import type { UseFormReturnType } from '@mantine/form';
import { useId } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { isApiError } from '../../api/api-error';
import { ANSWERS, BANT, SIGNALS, TOUCHPOINTS } from '../../api/choices';
import { execute } from '../../api/execute';
import { serverNow } from '../../api/server-clock';
import { useTimeZone } from '../../i18n/use-formats';
import { dayIn } from '../../i18n/zoned-instant';
import { problemsByField } from '../../parts/field-problems';
import { DialogForm } from '../../parts/form-dialog/dialog-form';
import { useErrorWords } from '../../parts/use-error-words';
import { useSay } from '../../parts/use-say';
import { RecordTouchDocument } from './operations';
import type { Referral } from './referral';
import { touchOf, touchToday } from './touch';
import type { TouchValues } from './touch';
import { useStep } from './use-step';

export interface TouchDialogProps {
  readonly referral: Referral;
  readonly onClose: () => void;
}

/** Something further happened with the prospect: where, when, and what it showed. */
export default function TouchDialog({ referral, onClose }: TouchDialogProps): ReactNode {
  const { t } = useTranslation(['referral', 'common']);
  const words = useErrorWords();
  const say = useSay();
  const { id, company } = referral;
  const today = dayIn(serverNow(), useTimeZone());
  const form = useForm<TouchValues>({
    initialValues: touchToday(today),
    validate: { happenedOn: (day) => (day === '' ? t('touch.dayMissing') : null) },
  });
  const record = useStep(id, {
    run: (values: TouchValues) =>
      execute(RecordTouchDocument, { input: { referralId: id, ...touchOf(values) } }),
  });
  const submit = (values: TouchValues): void =>
    record.mutate(values, {
      onSuccess: ({ recordTouch: result }) => {
        if (result.__typename === 'ReferralInvalid') {
          form.setErrors(problemsByField(result.problems));
          return;
        }
        const status = t(`common:status.${result.referral.status}`);
        say(result.repeated ? t('touch.known') : t('touch.done', { status }));
        onClose();
      },
      onError: (error) => {
        if (isApiError(error, 'CONFLICT')) onClose();
      },
    });
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('touch.title', { company: company.name })}
      closeButtonProps={{ 'aria-label': t('common:action.close') }}
    >
      <DialogForm
        action={t('touch.action')}
        busy={record.isPending}
        failure={record.error && words(record.error)}
        onSubmit={form.onSubmit(submit)}
        onClose={onClose}
      >
        <Text>{t('touch.text')}</Text>
        <Select
          label={t('facts.touchpoint')}
          data={TOUCHPOINTS.map((value) => ({ value, label: t(`common:touchpoint.${value}`) }))}
          allowDeselect={false}
          data-autofocus
          {...form.getInputProps('touchpoint')}
        />
        <TextInput
          type="date"
          label={t('touch.day')}
          max={today}
          {...form.getInputProps('happenedOn')}
        />
        <Checkbox.Group label={t('touch.signals')} {...form.getInputProps('buyingSignals')}>
          <Stack gap="sm" mt="xs">
            {SIGNALS.map((signal) => (
              <Checkbox key={signal} value={signal} label={t(`common:buyingSignal.${signal}`)} />
            ))}
          </Stack>
        </Checkbox.Group>
        {BANT.map((topic) => (
          <Answer key={topic} topic={topic} form={form} />
        ))}
        <Textarea
          label={t('touch.note')}
          autosize
          minRows={2}
          maxLength={500}
          {...form.getInputProps('note')}
        />
      </DialogForm>
    </Modal>
  );
}

function Answer({
  topic,
  form,
}: {
  readonly topic: (typeof BANT)[number];
  readonly form: UseFormReturnType<TouchValues>;
}): ReactNode {
  const { t } = useTranslation(['referral', 'common']);
  const id = useId();
  return (
    <div role="group" aria-labelledby={id}>
      <Text id={id} size="sm" fw={600} mb={4}>
        {t(`common:bant.${topic}`)}
      </Text>
      <SegmentedControl
        fullWidth
        aria-labelledby={id}
        data={ANSWERS.map((value) => ({
          value,
          label: value === 'UNKNOWN' ? t('touch.unsaid') : t(`common:answer.${value}`),
        }))}
        {...form.getInputProps(topic)}
      />
    </div>
  );
}
