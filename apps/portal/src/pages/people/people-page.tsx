import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { partnerNamesQuery } from '../../api/partner-names';
import { useViewer } from '../../api/viewer';
import { FilterBar } from '../../parts/filter-bar';
import { FormDialog } from '../../parts/form-dialog/form-dialog';
import { useDialog } from '../../parts/form-dialog/use-dialog';
import { PageHeader } from '../../parts/page-header';
import { InvitePerson } from './invite-person';
import { filterOf, ROLES } from './people-filter';
import { PeopleList } from './people-list';
import { rolesToInvite } from './person-rights';
import { useStateField } from './use-state-field';

/** Everybody, on both sides: who may what, and whether they have come yet. */
export function PeoplePage(): ReactNode {
  const { t } = useTranslation(['people', 'common']);
  const search = useSearch({ from: '/signed-in/people' });
  const navigate = useNavigate({ from: '/people' });
  const [first, ...others] = rolesToInvite(useViewer().role);
  const partners = useQuery(partnerNamesQuery);
  const invitation = useDialog();
  const state = useStateField();
  const invite = first && <Button onClick={() => invitation.open(true)}>{t('invite.open')}</Button>;
  return (
    <>
      <PageHeader title={t('title')} actions={invite} />
      <FilterBar
        fields={[
          { kind: 'search', id: 'q', label: t('filter.search') },
          {
            kind: 'several',
            id: 'role',
            label: t('column.role'),
            options: ROLES.map((role) => ({ value: role, label: t(`common:role.${role}`) })),
          },
          {
            kind: 'one',
            id: 'partner',
            label: t('column.partner'),
            options: partners.data ?? [],
          },
          state,
        ]}
        values={search}
        onChange={(patch) =>
          void navigate({ search: (old) => ({ ...old, ...patch }), replace: true })
        }
      />
      <PeopleList label={t('title')} filter={filterOf(search)} withPartner invite={invite} />
      <FormDialog dialog={invitation} title={t('invite.title')}>
        {() =>
          first && (
            <InvitePerson
              roles={[first, ...others]}
              partnerId={search.partner}
              onClose={invitation.close}
            />
          )
        }
      </FormDialog>
    </>
  );
}
