import { Alert, Button, Group, Modal, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiError } from '../../../api/api-error';
import { announce } from '../../../live/announcer';
import { problemsByField } from '../../../parts/field-problems';
import { SubmitButton } from '../../../parts/submit-button';
import { useErrorWords } from '../../../parts/use-error-words';
import { useFocusWrong } from '../../../parts/use-focus-wrong';
import type { Wrong } from '../../../parts/use-focus-wrong';
import { useSay } from '../../../parts/use-say';
import { useAmounts } from '../../../parts/typed-number/use-amounts';
import type { Amounts } from '../../../parts/typed-number/use-amounts';
import { MoneyField } from './money-field';
import { moneyOf, moneyText } from './money-text';
import type { MoneyText } from './money-text';
import type { Card } from './pipeline-board';
import type { DealValues, useChangeDeal } from './use-change-deal';

export type DealDialogKind = 'edit' | 'WON' | 'LOST';

export interface DealDialogProps {
  readonly kind: DealDialogKind;
  readonly card: Card;
  readonly changing: ReturnType<typeof useChangeDeal>;
  readonly onClose: () => void;
}

type Problems = Readonly<Record<string, string>>;

const MONEY = ['amount', 'annualRecurringRevenue'] as const;
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

/** What the form holds, by the names that problems have for it. */
interface Filled {
  readonly amount: MoneyText;
  readonly annualRecurringRevenue: MoneyText;
  readonly expectedCloseOn: string;
  readonly note: string;
}

function DealForm({ kind, card, changing, onClose }: DealDialogProps): ReactNode {
  const { t } = useTranslation(['rep', 'common']);
  const words = useErrorWords();
  const say = useSay();
  const amounts = useAmounts();
  const element = useRef<HTMLFormElement>(null);
  const [wrong, setWrong] = useState<Wrong | null>(null);
  const [refused, setRefused] = useState<Problems>({});
  const { deal, company } = card;
  const [filled, setFilled] = useState<Filled>(() => ({
    amount: moneyText(deal?.amount, null, amounts),
    annualRecurringRevenue: moneyText(
      deal?.annualRecurringRevenue,
      deal?.amount?.currency ?? null,
      amounts,
    ),
    expectedCloseOn: deal?.expectedCloseOn ?? '',
    note: '',
  }));
  const fill = (part: Partial<Filled>): void => {
    setFilled((now) => ({ ...now, ...part }));
    setRefused({});
  };
  const { error } = changing;
  const found: Problems =
    error instanceof ApiError && error.details.problems
      ? problemsByField(error.details.problems)
      : {};
  const problems = { ...found, ...refused };
  useFocusWrong(element, wrong, changing.isPending);
  const submit = (): void => {
    const stage = kind === 'edit' ? deal?.stage : kind;
    if (!stage) return;
    const refusals = refusalsOf(filled, kind, amounts, t('common:typed.neededToWin'));
    const [first] = Object.keys(refusals);
    setRefused(refusals);
    setWrong(first === undefined ? null : { first });
    if (first !== undefined) return;
    changing.mutate(
      { card, stages: [stage], values: valuesOf(filled, kind, amounts) },
      {
        onSuccess: () => {
          if (kind === 'edit') announce(t('pipeline.saved', { company: company.name }));
          else say(t(`pipeline.${WORDS[kind]}`, { company: company.name }));
          changing.reset();
          onClose();
        },
      },
    );
  };
  return (
    <form
      ref={element}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <Stack gap="md">
        {kind !== 'edit' && <Text c="dimmed">{t('pipeline.form.final')}</Text>}
        {error && Object.keys(found).length === 0 && (
          <Alert color="red" role="alert">
            {words(error)}
          </Alert>
        )}
        {kind !== 'LOST' && (
          <>
            <MoneyField
              label={t('pipeline.form.amount')}
              path="amount"
              required={kind === 'WON'}
              value={filled.amount}
              onChange={(amount) => fill({ amount })}
              error={problems['amount']}
              autoFocus
            />
            <MoneyField
              label={t('pipeline.form.arr')}
              path="annualRecurringRevenue"
              value={filled.annualRecurringRevenue}
              onChange={(annualRecurringRevenue) => fill({ annualRecurringRevenue })}
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

/** What cannot be sent: an amount that cannot be read, and a deal that is won for none. */
function refusalsOf(
  filled: Filled,
  kind: DealDialogKind,
  { problemOf }: Amounts,
  neededToWin: string,
): Problems {
  if (kind === 'LOST') return {};
  const isMissing = kind === 'WON' && filled.amount.amount.trim() === '';
  return Object.fromEntries(
    MONEY.flatMap((field): [string, string][] => {
      const { amount, currency } = filled[field];
      const problem = field === 'amount' && isMissing ? neededToWin : problemOf(amount, currency);
      return problem === null ? [] : [[field, problem]];
    }),
  );
}

/** What the form of that kind asks for; what it does not ask for stays as it is. */
function valuesOf(
  { amount, annualRecurringRevenue: arr, expectedCloseOn, note }: Filled,
  kind: DealDialogKind,
  amounts: Amounts,
): DealValues {
  return {
    ...(kind !== 'LOST' && {
      amount: moneyOf(amount, amounts),
      annualRecurringRevenue: moneyOf(arr, amounts),
    }),
    ...(kind === 'edit' && { expectedCloseOn: expectedCloseOn === '' ? null : expectedCloseOn }),
    ...(note.trim() !== '' && { note: note.trim() }),
  };
}
