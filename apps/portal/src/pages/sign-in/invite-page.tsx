import { useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { execute } from '../../api/execute';
import { NewPassword } from './new-password';
import { AcceptInviteDocument } from './operations';

export function InvitePage(): ReactNode {
  const { token } = useSearch({ from: '/open/invite' });
  return (
    <NewPassword
      kind="invite"
      token={token}
      set={(input) => execute(AcceptInviteDocument, { input })}
    />
  );
}
