import { Group, NumberInput, Select } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Money } from './sum-money';

/** As it is being typed; empty: none. */
export interface MoneyText {
  readonly amount: string;
  readonly currency: string;
}

export interface MoneyFieldProps {
  readonly label: string;
  readonly value: MoneyText;
  readonly onChange: (value: MoneyText) => void;
  readonly error?: string | undefined;
  readonly autoFocus?: boolean;
}

const USUAL = 'EUR';
const CURRENCIES = Intl.supportedValuesOf('currency');

/** An amount as the reader's language writes it, in any currency. */
export function MoneyField({
  label,
  value,
  onChange,
  error,
  autoFocus = false,
}: MoneyFieldProps): ReactNode {
  const { t, i18n } = useTranslation('rep');
  const isItalian = i18n.language === 'it';
  return (
    <Group align="start" gap="sm" wrap="nowrap">
      <NumberInput
        label={label}
        value={value.amount}
        onChange={(amount) => onChange({ ...value, amount: String(amount) })}
        error={error}
        min={0}
        hideControls
        thousandSeparator={isItalian ? '.' : ','}
        decimalSeparator={isItalian ? ',' : '.'}
        data-autofocus={autoFocus || undefined}
        flex={1}
      />
      <Select
        label={t('pipeline.form.currency')}
        data={CURRENCIES}
        value={value.currency}
        onChange={(currency) => onChange({ ...value, currency: currency ?? value.currency })}
        searchable
        limit={20}
        allowDeselect={false}
        w="6.5rem"
      />
    </Group>
  );
}

export const moneyText = (money: Money | null | undefined, currency: string | null): MoneyText =>
  money ?? { amount: '', currency: currency ?? USUAL };

export const moneyOf = ({ amount, currency }: MoneyText): Money | null =>
  amount === '' ? null : { amount, currency };
