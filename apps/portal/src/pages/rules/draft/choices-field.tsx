import { Checkbox } from '@mantine/core';
import type { ReactNode } from 'react';
import styles from './draft.module.css';
import type { Notes } from './notes';
import { Hint } from './words-field';

export interface ChoicesFieldProps<Choice extends string> {
  readonly label: string;
  readonly hint?: string;
  readonly choices: readonly { readonly value: Choice; readonly label: string }[];
  readonly value: readonly Choice[];
  readonly path: string;
  readonly notes: Notes;
  readonly onChange: (value: readonly Choice[]) => void;
}

/** Which of a few count. */
export function ChoicesField<Choice extends string>(props: ChoicesFieldProps<Choice>): ReactNode {
  const { label, hint, choices, value, path, notes, onChange } = props;
  const problem = notes.problem(path);
  return (
    <Checkbox.Group
      label={label}
      description={<Hint hint={hint} warning={notes.warning(path)} />}
      error={problem}
      value={[...value]}
      onChange={(chosen) =>
        // In the order in which they stand, whoever ticks them.
        onChange(choices.map((choice) => choice.value).filter((each) => chosen.includes(each)))
      }
    >
      <div className={styles.choices}>
        {choices.map((choice) => (
          <Checkbox
            key={choice.value}
            value={choice.value}
            label={choice.label}
            aria-invalid={problem === undefined ? undefined : true}
          />
        ))}
      </div>
    </Checkbox.Group>
  );
}
