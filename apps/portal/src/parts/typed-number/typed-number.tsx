import { TextInput } from '@mantine/core';
import type { TextInputProps } from '@mantine/core';
import { useState } from 'react';
import type { ReactNode } from 'react';

/** A text field of which a number is read: what a form binds it by goes on to the field. */
export interface TypedProps extends Omit<TextInputProps, 'value' | 'onChange' | 'onBlur'> {
  readonly value: string;
  readonly onChange: (typed: string) => void;
}

export interface TypedNumberProps extends TypedProps {
  /** Why it cannot be read; said once the field is left. */
  readonly problem: string | null;
  /** As it was understood; null where nothing was. */
  readonly understood: string | null;
}

/** Takes whatever is typed or pasted, and shows on leaving how it was understood or why it was not. */
export function TypedNumber(props: TypedNumberProps): ReactNode {
  const { value, onChange, problem, understood, error, ...field } = props;
  const [typing, setTyping] = useState(false);
  return (
    <TextInput
      autoComplete="off"
      {...field}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      onFocus={() => setTyping(true)}
      onBlur={() => {
        setTyping(false);
        if (understood !== null && understood !== value) onChange(understood);
      }}
      error={error ?? (typing ? null : problem)}
    />
  );
}
