import {
  Alert,
  Button,
  Group,
  Modal,
  NumberInput,
  Radio,
  Select,
  Stack,
  Textarea,
  TextInput,
} from '@mantine/core';
import { useForm } from '@mantine/form';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiError, isApiError } from '../../api/api-error';
import { useViewer } from '../../api/viewer';
import { isClosed } from '../../parts/deal-moves';
import { problemsByField } from '../../parts/field-problems';
import { SubmitButton } from '../../parts/submit-button';
import { useErrorWords } from '../../parts/use-error-words';
import { currencies, dealValues, separatorsOf } from './deal-values';
import type { DealValues } from './deal-values';
import { stagesFrom } from './open-stages';
import type { Referral } from './referral';
import { useChangeDeal } from './use-change-deal';

export interface DealDialogProps {
  readonly referral: Referral;
  readonly onClose: () => void;
}

/** Opens the deal, or changes it: only where it may go is offered. */
export default function DealDialog({ referral, onClose }: DealDialogProps): ReactNode {
  const { t, i18n } = useTranslation(['referral', 'common']);
  const words = useErrorWords();
  const { role } = useViewer();
  const { deal, company } = referral;
  const byManager = role !== 'SALES_REP';
  const stages = stagesFrom(deal?.stage ?? null, byManager);
  const form = useForm<DealValues>({
    initialValues: dealValues(deal, stages[0] ?? 'DISCOVERY'),
    validate: {
      amount: (value, { currency }) =>
        value !== '' && currency === '' ? t('deal.currencyMissing') : null,
    },
  });
  const change = useChangeDeal(referral);
  const { stage } = form.values;
  const closes = isClosed(stage) && stage !== deal?.stage;
  const money = {
    decimalScale: 2,
    allowNegative: false,
    hideControls: true,
    ...separatorsOf(i18n.language),
  };
  const atFields = change.error instanceof ApiError && change.error.details.problems !== undefined;
  return (
    <Modal
      opened
      onClose={onClose}
      title={t(deal ? 'deal.changeTitle' : 'deal.openTitle', { company: company.name })}
      closeButtonProps={{ 'aria-label': t('common:action.close') }}
    >
      <form
        noValidate
        onSubmit={form.onSubmit((values) =>
          change.mutate(values, {
            onSuccess: onClose,
            onError: (error) => {
              if (isApiError(error, 'CONFLICT')) onClose();
              if (error instanceof ApiError)
                form.setErrors(atFieldsOf(problemsByField(error.details.problems ?? [])));
            },
          }),
        )}
      >
        <Stack gap="md">
          {change.error && !atFields && (
            <Alert color="red" role="alert">
              {words(change.error)}
            </Alert>
          )}
          <Radio.Group label={t('deal.stage')} {...form.getInputProps('stage')}>
            <Stack gap="sm" mt="xs">
              {stages.map((each) => (
                <Radio
                  key={each}
                  value={each}
                  label={t(`common:stage.${each}`)}
                  data-autofocus={each === stage || undefined}
                />
              ))}
            </Stack>
          </Radio.Group>
          {closes && (
            <Alert color="yellow">{t(byManager ? 'deal.closesForManager' : 'deal.closes')}</Alert>
          )}
          <Group grow align="start" gap="sm">
            <NumberInput label={t('deal.amount')} {...money} {...form.getInputProps('amount')} />
            <NumberInput
              label={t('deal.arr')}
              {...money}
              {...form.getInputProps('annualRecurringRevenue')}
            />
          </Group>
          <Select
            label={t('deal.currency')}
            data={currencies(i18n.language)}
            searchable
            limit={50}
            allowDeselect={false}
            {...form.getInputProps('currency')}
          />
          <TextInput
            type="date"
            label={t('deal.expectedClose')}
            {...form.getInputProps('expectedCloseOn')}
          />
          <Textarea
            label={t('deal.note')}
            autosize
            minRows={2}
            maxLength={2_000}
            {...form.getInputProps('note')}
          />
        </Stack>
        <Group justify="flex-end" mt="lg" gap="sm">
          <Button variant="default" onClick={onClose}>
            {t('common:action.cancel')}
          </Button>
          <SubmitButton busy={change.isPending}>
            {closes
              ? t(`deal.close.${stage === 'WON' ? 'WON' : 'LOST'}`)
              : t(deal ? 'deal.save' : 'deal.open')}
          </SubmitButton>
        </Group>
      </form>
    </Modal>
  );
}

/** The server names a money field by its root. */
const atFieldsOf = (problems: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(problems).map(([field, message]) => [field.split('.')[0] ?? field, message]),
  );
