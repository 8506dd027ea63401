import { Button } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useViewer } from '../../api/viewer';
import { FilterBar } from '../../parts/filter-bar';
import { FormDialog } from '../../parts/form-dialog/form-dialog';
import { useDialog } from '../../parts/form-dialog/use-dialog';
import { Quiet } from '../../parts/quiet';
import { PageHeader } from '../../parts/page-header';
import { InvitePerson } from './invite-person';
import { filterOf } from './people-filter';
import { PeopleList } from './people-list';
import { rolesToInvite } from './person-rights';
import { useStateField } from './use-state-field';

/** A partner's own people. */
export function TeamPage(): ReactNode {
  const { t } = useTranslation('people');
  const search = useSearch({ from: '/signed-in/team' });
  const navigate = useNavigate({ from: '/team' });
  const { role, partner } = useViewer();
  const [first, ...others] = rolesToInvite(role);
  const invitation = useDialog();
  const state = useStateField();
  const invite = first && <Button onClick={() => invitation.open(true)}>{t('invite.open')}</Button>;
  return (
    <>
      <PageHeader title={t('team.title')} actions={invite}>
        {partner && <Quiet>{t('team.text', { partner: partner.name })}</Quiet>}
      </PageHeader>
      <FilterBar
        fields={[{ kind: 'search', id: 'q', label: t('filter.search') }, state]}
        values={{ q: search.q, state: search.state }}
        onChange={(patch) =>
          void navigate({ search: (old) => ({ ...old, ...patch }), replace: true })
        }
      />
      <PeopleList
        label={t('team.title')}
        filter={filterOf({ q: search.q, state: search.state })}
        withPartner={false}
        invite={invite}
      />
      <FormDialog dialog={invitation} title={t('invite.title')}>
        {() => first && <InvitePerson roles={[first, ...others]} onClose={invitation.close} />}
      </FormDialog>
    </>
  );
}
