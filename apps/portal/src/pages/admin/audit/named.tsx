import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { AuditEntry } from './use-audit';

export type Name = AuditEntry['names'][number];

/** A thing by its name, and the way to it where it has a page. */
export function Named({ thing: { kind, id, name } }: { readonly thing: Name }): ReactNode {
  switch (kind) {
    case 'PERSON':
      return (
        <Link to="/people" search={{ q: name }}>
          {name}
        </Link>
      );
    case 'PARTNER':
      return (
        <Link to="/partners/$partnerId" params={{ partnerId: id }}>
          {name}
        </Link>
      );
    case 'QUEUE':
      return (
        <Link to="/queues/$queueId" params={{ queueId: id }}>
          {name}
        </Link>
      );
    case 'REFERRAL':
      return (
        <Link to="/referrals/$referralId" params={{ referralId: id }}>
          {name}
        </Link>
      );
    case 'CONTEST':
      return <Link to="/contested">{name}</Link>;
    case 'API_KEY':
    case 'RULE_DRAFT':
    case 'MAIL':
      return name;
  }
}
