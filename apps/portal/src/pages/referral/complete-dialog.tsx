import { Alert, Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiError, isApiError } from '../../api/api-error';
import { execute } from '../../api/execute';
import { problemsByField } from '../../parts/field-problems';
import { SubmitButton } from '../../parts/submit-button';
import { useEmployeesProblem } from '../../parts/typed-number/use-employees-problem';
import { useErrorWords } from '../../parts/use-error-words';
import { useFocusWrong } from '../../parts/use-focus-wrong';
import type { Wrong } from '../../parts/use-focus-wrong';
import { useSay } from '../../parts/use-say';
import { completionOf, EMPTY, isEmpty } from './completion';
import type { CompletionValues } from './completion';
import { MissingFieldInput } from './missing-field-input';
import { CompleteDocument } from './operations';
import type { Referral } from './referral';
import { useStep } from './use-step';
import { missingOf } from './what-is-missing';

export interface CompleteDialogProps {
  readonly referral: Referral;
  readonly onClose: () => void;
}

/** Asks for what the verdict is missing, and for nothing else. */
export default function CompleteDialog({ referral, onClose }: CompleteDialogProps): ReactNode {
  const { t } = useTranslation(['referral', 'common']);
  const words = useErrorWords();
  const say = useSay();
  const { id, company, verdicts } = referral;
  const verdict = verdicts.at(-1);
  const missing = verdict ? missingOf(verdict) : [];
  const element = useRef<HTMLFormElement>(null);
  const [wrong, setWrong] = useState<Wrong | null>(null);
  const employeesProblem = useEmployeesProblem();
  const form = useForm<CompletionValues>({
    initialValues: EMPTY,
    validate: { employees: employeesProblem },
  });
  const complete = useStep(id, {
    run: (values: CompletionValues) =>
      execute(CompleteDocument, { input: { referralId: id, ...completionOf(values) } }),
  });
  const answer = complete.data?.completeReferral;
  const claimed = answer?.__typename === 'ReferralClaimed' ? answer.message : null;
  const failure = complete.error ? words(complete.error) : claimed;
  useFocusWrong(element, wrong, complete.isPending);
  const leadTo = (errors: Readonly<Record<string, unknown>>): void => {
    const first = missing.find(({ field }) => field in errors);
    setWrong(first ? { first: first.field } : null);
  };
  const refuse = (errors: Record<string, string>): void => {
    form.setErrors(errors);
    leadTo(errors);
  };
  const submit = (values: CompletionValues): void => {
    if (isEmpty(values)) {
      refuse(
        Object.fromEntries(missing.slice(0, 1).map(({ field }) => [field, t('complete.nothing')])),
      );
      return;
    }
    complete.mutate(values, {
      onSuccess: ({ completeReferral: result }) => {
        if (result.__typename === 'ReferralInvalid') refuse(atFieldsOf(result.problems));
        if (result.__typename !== 'ReferralSubmitted') return;
        const { status } = result.referral;
        say(t('complete.done', { status: t(`common:status.${status}`) }));
        onClose();
      },
      onError: (error) => {
        if (isApiError(error, 'CONFLICT')) onClose();
        if (error instanceof ApiError) refuse(atFieldsOf(error.details.problems ?? []));
      },
    });
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('complete.title', { company: company.name })}
      closeButtonProps={{ 'aria-label': t('common:action.close') }}
    >
      <form ref={element} noValidate onSubmit={form.onSubmit(submit, leadTo)}>
        <Stack gap="md">
          {failure !== null && (
            <Alert color="red" role="alert">
              {failure}
            </Alert>
          )}
          <Text>{t(missing.length > 0 ? 'complete.text' : 'complete.waits')}</Text>
          {missing.map((each, index) => (
            <MissingFieldInput key={each.field} missing={each} form={form} first={index === 0} />
          ))}
        </Stack>
        <Group justify="flex-end" mt="lg" gap="sm">
          <Button variant="default" onClick={onClose}>
            {t(missing.length > 0 ? 'common:action.cancel' : 'common:action.close')}
          </Button>
          {missing.length > 0 && (
            <SubmitButton busy={complete.isPending}>{t('complete.action')}</SubmitButton>
          )}
        </Group>
      </form>
    </Modal>
  );
}

/** By the last name of their path, as this form's fields are called. */
const atFieldsOf = (problems: Parameters<typeof problemsByField>[0]): Record<string, string> =>
  Object.fromEntries(
    Object.entries(problemsByField(problems)).map(([field, message]) => [
      field.split('.').at(-1) ?? field,
      message,
    ]),
  );
