import {
  Alert,
  Button,
  Group,
  Modal,
  Radio,
  Select,
  Stack,
  Textarea,
  TextInput,
} from '@mantine/core';
import { useForm } from '@mantine/form';
import { useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiError, isApiError } from '../../api/api-error';
import { useViewer } from '../../api/viewer';
import { isClosed } from '../../parts/deal-moves';
import { problemsByField } from '../../parts/field-problems';
import { SubmitButton } from '../../parts/submit-button';
import { AmountInput } from '../../parts/typed-number/amount-input';
import { useAmounts } from '../../parts/typed-number/use-amounts';
import { useErrorWords } from '../../parts/use-error-words';
import { useFocusWrong } from '../../parts/use-focus-wrong';
import type { Wrong } from '../../parts/use-focus-wrong';
import { currencies, dealValues, withAmounts } from './deal-values';
import type { DealValues } from './deal-values';
import { stagesFrom } from './open-stages';
import type { Referral } from './referral';
import { useChangeDeal } from './use-change-deal';

export interface DealDialogProps {
  readonly referral: Referral;
  readonly onClose: () => void;
}

/** In the order in which they stand. */
const FIELDS = ['amount', 'annualRecurringRevenue', 'currency', 'expectedCloseOn', 'note'] as const;

/** Opens the deal, or changes it: only where it may go is offered. */
export default function DealDialog({ referral, onClose }: DealDialogProps): ReactNode {
  const { t, i18n } = useTranslation(['referral', 'common']);
  const words = useErrorWords();
  const { role } = useViewer();
  const { deal, company } = referral;
  const byManager = role !== 'SALES_REP';
  const stages = stagesFrom(deal?.stage ?? null, byManager);
  const element = useRef<HTMLFormElement>(null);
  const [wrong, setWrong] = useState<Wrong | null>(null);
  const { amountOf, problemOf, write } = useAmounts();
  const isWinning = (to: DealValues['stage']): boolean => to === 'WON' && to !== deal?.stage;
  const form = useForm<DealValues>({
    initialValues: withAmounts(dealValues(deal, stages[0] ?? 'DISCOVERY'), write),
    validate: {
      amount: (typed, values) => {
        if (typed.trim() === '')
          return isWinning(values.stage) ? t('common:typed.neededToWin') : null;
        return values.currency === ''
          ? t('deal.currencyMissing')
          : problemOf(typed, values.currency);
      },
      annualRecurringRevenue: (typed, { currency }) => problemOf(typed, currency),
    },
  });
  const change = useChangeDeal(referral);
  useFocusWrong(element, wrong, change.isPending);
  const { stage, currency } = form.values;
  const closes = isClosed(stage) && stage !== deal?.stage;
  const leadTo = (errors: Readonly<Record<string, unknown>>): void => {
    const first = FIELDS.find((field) => errors[field]);
    setWrong(first === undefined ? null : { first });
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
        ref={element}
        noValidate
        onSubmit={form.onSubmit((values) => {
          const read = withAmounts(values, (typed) => amountOf(typed, values.currency));
          change.mutate(read, {
            onSuccess: onClose,
            onError: (error) => {
              if (isApiError(error, 'CONFLICT')) onClose();
              if (!(error instanceof ApiError)) return;
              const errors = atFieldsOf(problemsByField(error.details.problems ?? []));
              form.setErrors(errors);
              leadTo(errors);
            },
          });
        }, leadTo)}
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
            <AmountInput
              label={t('deal.amount')}
              currency={currency}
              required={isWinning(stage)}
              {...form.getInputProps('amount')}
              value={form.values.amount}
            />
            <AmountInput
              label={t('deal.arr')}
              currency={currency}
              {...form.getInputProps('annualRecurringRevenue')}
              value={form.values.annualRecurringRevenue}
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
