import { Alert } from '@mantine/core';
import type { ReactNode } from 'react';

/** What went wrong that belongs to no field, above the form. */
export const FormFailure = ({ text }: { readonly text: string | null }): ReactNode =>
  text === null ? null : (
    <Alert color="red" role="alert">
      {text}
    </Alert>
  );
