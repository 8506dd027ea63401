import { useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { execute } from '../../api/execute';
import { NewPassword } from './new-password';
import { ResetPasswordDocument } from './operations';

export function ResetPage(): ReactNode {
  const { token } = useSearch({ from: '/open/reset' });
  return (
    <NewPassword
      kind="reset"
      token={token}
      set={(input) => execute(ResetPasswordDocument, { input })}
    />
  );
}
