import { TagsInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Notes } from './notes';
import { Warning } from './warning';

const LONGEST_TEXT = 200;

export interface WordsFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly value: readonly string[];
  readonly path: string;
  /** What is offered; any other word may be typed too. */
  readonly options?: readonly string[];
  readonly notes: Notes;
  readonly onChange: (value: readonly string[]) => void;
}

/** Any number of words of one's own: a comma or Enter ends each. */
export function WordsField(props: WordsFieldProps): ReactNode {
  const { label, hint, value, path, notes, options, onChange } = props;
  const { t } = useTranslation('common');
  return (
    <TagsInput
      label={label}
      description={<Hint hint={hint} warning={notes.warning(path)} />}
      data={options}
      value={[...value]}
      error={notes.problem(path)}
      maxLength={LONGEST_TEXT}
      clearable
      clearButtonProps={{ 'aria-label': t('action.clear') }}
      onChange={onChange}
    />
  );
}

export const Hint = ({
  hint,
  warning,
}: {
  readonly hint: string | undefined;
  readonly warning: string | undefined;
}): ReactNode =>
  warning === undefined ? (
    hint
  ) : (
    <>
      {hint} <Warning text={warning} />
    </>
  );
