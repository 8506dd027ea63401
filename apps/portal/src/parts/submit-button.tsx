import { Button } from '@mantine/core';
import type { ButtonProps } from '@mantine/core';
import type { ReactNode } from 'react';
import { isFirstPress } from './is-first-press';

export interface SubmitButtonProps extends Omit<ButtonProps, 'type' | 'loading'> {
  /** It is being done: until then there is nothing more to press. */
  readonly busy: boolean;
  readonly children: ReactNode;
}

/** A form's act. A double click is one press, however soon the first one is done. */
export const SubmitButton = ({ busy, ...rest }: SubmitButtonProps): ReactNode => (
  <Button
    {...rest}
    type="submit"
    loading={busy}
    onClick={(event) => {
      if (!isFirstPress(event)) event.preventDefault();
    }}
  />
);
