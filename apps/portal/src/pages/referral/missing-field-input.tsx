import { Checkbox, Radio, Stack, TagsInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ANSWERS, SIGNALS } from '../../api/choices';
import { IndustryInput } from '../../parts/industry-input';
import { EmployeesInput } from '../../parts/typed-number/employees-input';
import type { CompletionValues } from './completion';
import type { Missing } from './what-is-missing';

export interface MissingFieldInputProps {
  readonly missing: Missing;
  readonly form: UseFormReturnType<CompletionValues>;
  /** Where the typing begins. */
  readonly first: boolean;
}

/** One field that the verdict asks for, with the reason for asking. */
export function MissingFieldInput({ missing, form, first }: MissingFieldInputProps): ReactNode {
  const { t } = useTranslation(['referral', 'common']);
  const { field, because } = missing;
  const focus = { 'data-autofocus': first || undefined };
  switch (field) {
    case 'employees':
      return (
        <EmployeesInput
          label={t('facts.employees')}
          description={because}
          {...focus}
          {...form.getInputProps(field)}
          value={form.values.employees}
        />
      );
    case 'industry':
      return (
        <IndustryInput
          label={t('facts.industry')}
          description={because}
          {...focus}
          {...form.getInputProps(field)}
        />
      );
    case 'techStack':
      return (
        <TagsInput
          label={t('facts.techStack')}
          description={because}
          {...focus}
          {...form.getInputProps(field)}
        />
      );
    case 'buyingSignals':
      return (
        <Checkbox.Group
          label={t('facts.buyingSignals')}
          description={because}
          {...form.getInputProps(field)}
        >
          <Stack gap="sm" mt="xs">
            {SIGNALS.map((signal) => (
              <Checkbox key={signal} value={signal} label={t(`common:buyingSignal.${signal}`)} />
            ))}
          </Stack>
        </Checkbox.Group>
      );
    case 'confirmsFitAndIntent':
      return (
        <Checkbox
          label={t('complete.confirms')}
          description={because}
          {...form.getInputProps(field, { type: 'checkbox' })}
        />
      );
    default:
      return (
        <Radio.Group
          label={t(`common:bant.${field}`)}
          description={because}
          {...form.getInputProps(field)}
        >
          <Stack gap="sm" mt="xs">
            {ANSWERS.map((answer) => (
              <Radio key={answer} value={answer} label={t(`common:answer.${answer}`)} />
            ))}
          </Stack>
        </Radio.Group>
      );
  }
}
