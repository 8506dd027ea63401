import { Menu } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Address } from '../../parts/address';
import { Badge } from '../../parts/badge';
import type { Column } from '../../parts/list-table/column';
import { Person } from '../../parts/person';
import { RowMenu } from '../../parts/row-menu';
import styles from './people.module.css';
import { actsFor, rolesToInvite } from './person-rights';
import type { Asking } from './person-rights';
import type { ListedPerson } from './use-people';

export interface PeopleColumnsOptions {
  readonly viewer: Asking;
  readonly withPartner: boolean;
  readonly onEdit: (person: ListedPerson) => void;
  readonly onResend: (person: ListedPerson) => void;
  readonly onDeactivate: (person: ListedPerson) => void;
  readonly onReactivate: (person: ListedPerson) => void;
}

export function usePeopleColumns(options: PeopleColumnsOptions): Column<ListedPerson>[] {
  const { viewer, withPartner, onEdit, onResend, onDeactivate, onReactivate } = options;
  const { t } = useTranslation(['people', 'common']);
  // Whoever can bring in nobody can do nothing for anybody.
  const mayAct = rolesToInvite(viewer.role).length > 0;
  const columns: Column<ListedPerson>[] = [
    {
      id: 'name',
      header: t('column.name'),
      cell: ({ name, email }) => (
        <span className={styles.person}>
          <Person name={name} note={email !== null && <Address>{email}</Address>} />
        </span>
      ),
    },
    {
      id: 'role',
      header: t('column.role'),
      wide: true,
      cell: ({ role }) => t(`common:role.${role}`),
    },
    ...(withPartner
      ? [
          {
            id: 'partner',
            header: t('column.partner'),
            wide: true,
            cell: ({ partner }: ListedPerson) => partner?.name ?? t('ours'),
          },
        ]
      : []),
    { id: 'state', header: t('column.state'), cell: (person) => <StateBadge person={person} /> },
    {
      id: 'act',
      header: t('column.act'),
      align: 'end',
      width: '4rem',
      cell: (person) => {
        const acts = actsFor(viewer, person);
        if (!acts.edit) return null;
        return (
          <RowMenu label={t('menu', { name: person.name })}>
            <Menu.Item onClick={() => onEdit(person)}>{t('edit.open')}</Menu.Item>
            {acts.resend && <Menu.Item onClick={() => onResend(person)}>{t('resend')}</Menu.Item>}
            {acts.deactivate && (
              <Menu.Item onClick={() => onDeactivate(person)}>{t('deactivate.open')}</Menu.Item>
            )}
            {acts.reactivate && (
              <Menu.Item onClick={() => onReactivate(person)}>{t('reactivate.open')}</Menu.Item>
            )}
          </RowMenu>
        );
      },
    },
  ];
  return mayAct ? columns : columns.filter(({ id }) => id !== 'act');
}

function StateBadge({ person: { active, joined } }: { readonly person: ListedPerson }) {
  const { t } = useTranslation('people');
  if (!active) return <Badge>{t('state.deactivated')}</Badge>;
  return joined ? (
    <Badge tone="good">{t('state.joined')}</Badge>
  ) : (
    <Badge tone="accent">{t('state.invited')}</Badge>
  );
}
