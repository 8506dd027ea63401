import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useViewer } from '../../api/viewer';
import { ConfirmDialog } from '../../parts/confirm-dialog';
import { Empty } from '../../parts/empty';
import { FormDialog } from '../../parts/form-dialog/form-dialog';
import { useDialog } from '../../parts/form-dialog/use-dialog';
import { PagedList } from '../../parts/paged-list/paged-list';
import { DeactivateQuestion } from './deactivate-question';
import { EditPerson } from './edit-person';
import type { PeopleFilter } from './generated/graphql';
import { actsFor } from './person-rights';
import { usePeople } from './use-people';
import type { ListedPerson } from './use-people';
import { usePeopleActs } from './use-people-acts';
import { usePeopleColumns } from './use-people-columns';

export interface PeopleListProps {
  readonly label: string;
  readonly filter: PeopleFilter;
  /** Where people of both sides and several partners stand in one list. */
  readonly withPartner: boolean;
  /** The first step where nobody is there yet. */
  readonly invite: ReactNode;
}

/** People, and what can be done for each of them. */
export function PeopleList({ label, filter, withPartner, invite }: PeopleListProps): ReactNode {
  const { t } = useTranslation('people');
  const viewer = useViewer();
  const people = usePeople(filter);
  const acts = usePeopleActs();
  const editing = useDialog<ListedPerson>();
  const deactivating = useDialog<ListedPerson>();
  const reactivating = useDialog<ListedPerson>();
  const columns = usePeopleColumns({
    ...{ viewer, withPartner },
    onEdit: editing.open,
    onResend: acts.resend.mutate,
    onDeactivate: deactivating.open,
    onReactivate: reactivating.open,
  });
  const isFiltered = Object.keys(filter).length > 0;
  return (
    <>
      <PagedList
        query={people}
        label={label}
        columns={columns}
        keyOf={({ id }) => id}
        onOpen={editing.open}
        canOpen={(person) => actsFor(viewer, person).edit}
        empty={
          isFiltered ? (
            <Empty title={t('noneMatch')} text={t('noneMatchText')} />
          ) : (
            <Empty title={t('empty')} text={t('emptyText')} action={invite} />
          )
        }
      />
      <FormDialog dialog={editing} title={t('edit.title', { name: editing.subject?.name ?? '' })}>
        {(person) => (
          <EditPerson
            person={person}
            roles={actsFor(viewer, person).roles}
            onClose={editing.close}
          />
        )}
      </FormDialog>
      <FormDialog
        dialog={deactivating}
        title={t('deactivate.title', { name: deactivating.subject?.name ?? '' })}
      >
        {(person) => (
          <DeactivateQuestion
            person={person}
            busy={acts.deactivate.isPending}
            onConfirm={() => acts.deactivate.mutate(person, { onSettled: deactivating.close })}
            onClose={deactivating.close}
          />
        )}
      </FormDialog>
      <ConfirmDialog
        opened={reactivating.opened}
        title={t('reactivate.title', { name: reactivating.subject?.name ?? '' })}
        text={t('reactivate.text')}
        action={t('reactivate.action')}
        busy={acts.reactivate.isPending}
        onConfirm={() => {
          if (reactivating.subject)
            acts.reactivate.mutate(reactivating.subject, { onSettled: reactivating.close });
        }}
        onClose={reactivating.close}
      />
    </>
  );
}
