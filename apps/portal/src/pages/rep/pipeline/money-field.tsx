import { Group, Select } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { AmountInput } from '../../../parts/typed-number/amount-input';
import type { MoneyText } from './money-text';

export interface MoneyFieldProps {
  readonly label: string;
  /** What problems call it. */
  readonly path: string;
  readonly value: MoneyText;
  readonly onChange: (value: MoneyText) => void;
  readonly error?: string | undefined;
  readonly required?: boolean;
  readonly autoFocus?: boolean;
}

const CURRENCIES = Intl.supportedValuesOf('currency');

/** An amount as the reader's language writes it, in any currency. */
export function MoneyField({
  label,
  path,
  value,
  onChange,
  error,
  required = false,
  autoFocus = false,
}: MoneyFieldProps): ReactNode {
  const { t } = useTranslation('rep');
  return (
    <Group align="start" gap="sm" wrap="nowrap">
      <AmountInput
        label={label}
        data-path={path}
        value={value.amount}
        currency={value.currency}
        onChange={(amount) => onChange({ ...value, amount })}
        error={error}
        required={required}
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
