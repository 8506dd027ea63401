import { Alert, Button, Group, Modal, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiError } from '../../../api/api-error';
import { announce } from '../../../live/announcer';
import { problemsByField } from '../../../parts/field-problems';
import { SubmitButton } from '../../../parts/submit-button';
import { useErrorWords } from '../../../parts/use-error-words';
import { MoneyField, moneyOf, moneyText } from './money-field';
import type { MoneyText } from './money-field';
import type { Card } from './pipeline-board';
import type { DealValues, useChangeDeal } from './use-change-deal';

export type DealDialogKind = 'edit' | 'WON' | 'LOST';

export interface DealDialogProps {
  readonly kind: DealDialogKind;
  readonly card: Card;
  readonly changing: ReturnType<typeof useChangeDeal>;
  readonly onClose: () => void;
}

const WORDS = { edit: 'edit', WON: 'won', LOST: 'lost' } as const;

/** What a deal is worth and when it closes; and, since it is final, what is said when it is won or lost. */
export function DealDialog(props: DealDialogProps): ReactNode {
  const { kind, card, onClose } = props;
  const { t } = useTranslation(['rep', 'common']);
  return (
    <Modal
      opened
      onClose={onClose}
      title={t(`pipeline.form.${WORDS[kind]}`, { company: card.company.name })}
      closeButtonProps={{ 'aria-label': t('common:action.close') }}
    >
      <DealForm {...props} />
    </Modal>
  );
}

interface Filled {
  readonly amount: MoneyText;
  readonly arr: MoneyText;
  readonly expectedCloseOn: string;
  readonly note: string;
}

function DealForm({ kind, card, changing, onClose }: DealDialogProps): ReactNode {
  const { t } = useTranslation(['rep', 'common']);
  const words = useErrorWords();
  const { deal, company } = card;
  const [filled, setFilled] = useState<Filled>(() => ({
    amount: moneyText(deal?.amount, null),
    arr: moneyText(deal?.annualRecurringRevenue, deal?.amount?.currency ?? null),
    expectedCloseOn: deal?.expectedCloseOn ?? '',
    note: '',
  }));
  const fill = (part: Partial<Filled>): void => setFilled((now) => ({ ...now, ...part }));
  const { error } = changing;
  const problems =
    error instanceof ApiError && error.details.problems
      ? problemsByField(error.details.problems)
      : {};
  const submit = (): void => {
    const stage = kind === 'edit' ? deal?.stage : kind;
    if (!stage) return;
    changing.mutate(
      { card, stages: [stage], values: valuesOf(filled, kind) },
      {
        onSuccess: () => {
          announce(t('pipeline.saved', { company: company.name }));
          changing.reset();
          onClose();
        },
      },
    );
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <Stack gap="md">
        {kind !== 'edit' && <Text c="dimmed">{t('pipeline.form.final')}</Text>}
        {error && Object.keys(problems).length === 0 && (
          <Alert color="red" role="alert">
            {words(error)}
          </Alert>
        )}
        {kind !== 'LOST' && (
          <>
            <MoneyField
              label={t('pipeline.form.amount')}
              value={filled.amount}
              onChange={(amount) => fill({ amount })}
              error={problems['amount']}
              autoFocus
            />
            <MoneyField
              label={t('pipeline.form.arr')}
              value={filled.arr}
              onChange={(arr) => fill({ arr })}
              error={problems['annualRecurringRevenue']}
            />
          </>
        )}
        {kind === 'edit' && (
          <TextInput
            type="date"
            label={t('pipeline.form.expectedCloseOn')}
            value={filled.expectedCloseOn}
            onChange={(event) => fill({ expectedCloseOn: event.currentTarget.value })}
            error={problems['expectedCloseOn']}
          />
        )}
        <Textarea
          label={t(kind === 'LOST' ? 'pipeline.form.whyLost' : 'pipeline.form.note')}
          value={filled.note}
          onChange={(event) => fill({ note: event.currentTarget.value })}
          error={problems['note']}
          autosize
          minRows={2}
          data-autofocus={kind === 'LOST' || undefined}
        />
        <Group justify="flex-end" gap="sm">
          <Button variant="default" onClick={onClose}>
            {t('common:action.cancel')}
          </Button>
          <SubmitButton busy={changing.isPending}>
            {kind === 'edit'
              ? t('common:action.save')
              : t(kind === 'WON' ? 'pipeline.form.markWon' : 'pipeline.form.markLost')}
          </SubmitButton>
        </Group>
      </Stack>
    </form>
  );
}

/** What the form of that kind asks for; what it does not ask for stays as it is. */
function valuesOf(
  { amount, arr, expectedCloseOn, note }: Filled,
  kind: DealDialogKind,
): DealValues {
  return {
    ...(kind !== 'LOST' && { amount: moneyOf(amount), annualRecurringRevenue: moneyOf(arr) }),
    ...(kind === 'edit' && { expectedCloseOn: expectedCloseOn === '' ? null : expectedCloseOn }),
    ...(note.trim() !== '' && { note: note.trim() }),
  };
}
