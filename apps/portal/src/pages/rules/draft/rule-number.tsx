import { NumberInput } from '@mantine/core';
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { Notes } from './notes';
import { Warning } from './warning';
import styles from './draft.module.css';

export interface RuleNumberProps {
  /** What it is, for who does not see the sentence around it. */
  readonly label: string;
  readonly value: number | null;
  readonly least: number;
  readonly most: number;
  /** Where the server says what is wrong. */
  readonly path: string;
  readonly notes: Notes;
  /** Stands in an empty field that may stay empty. */
  readonly empty?: string;
  readonly onChange: (value: number | null) => void;
}

/** A figure within a sentence; what is wrong with it stands below the sentence. */
export function RuleNumber(props: RuleNumberProps): ReactNode {
  const { label, value, least, most, path, notes, empty, onChange } = props;
  // Emptied to type another one: until then the former holds.
  const [emptied, setEmptied] = useState(false);
  return (
    <NumberInput
      classNames={{
        root: styles.inline ?? '',
        wrapper: styles.figure ?? '',
        error: styles.below ?? '',
        description: styles.below ?? '',
      }}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      aria-label={label}
      value={emptied ? '' : (value ?? '')}
      placeholder={empty}
      min={least}
      max={most}
      allowDecimal={false}
      allowNegative={false}
      clampBehavior="none"
      isAllowed={({ floatValue }) => floatValue === undefined || floatValue <= most}
      hideControls
      error={notes.problem(path)}
      description={<Warning text={notes.warning(path)} />}
      onBlur={() => setEmptied(false)}
      onChange={(next) => {
        if (typeof next === 'number') {
          setEmptied(false);
          onChange(next);
        } else if (empty === undefined) setEmptied(true);
        else onChange(null);
      }}
    />
  );
}
