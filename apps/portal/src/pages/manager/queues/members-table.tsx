import { Switch, Table } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { execute } from '../../../api/execute';
import { keys } from '../../../api/keys';
import { useServerNow } from '../../../api/server-clock';
import { useFormats } from '../../../i18n/use-formats';
import { useOfferUndo } from '../../../parts/use-offer-undo';
import { useSayFailure } from '../../../parts/use-say-failure';
import { SetAvailabilityDocument } from '../operations';
import type { QueueLoad } from '../queries';
import { useQueueWords } from './use-queue-words';

type Member = QueueLoad['members'][number];

export interface MembersTableProps {
  readonly queue: QueueLoad;
  readonly mayEdit: boolean;
}

/** Each member's settings and figures; a manager switches who is there. */
export function MembersTable({ queue, mayEdit }: MembersTableProps): ReactNode {
  const { t } = useTranslation('manager');
  const { number } = useFormats();
  const words = useQueueWords();
  return (
    <Table.ScrollContainer minWidth={640} scrollAreaProps={{ tabIndex: 0 }}>
      <Table aria-labelledby="members">
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t('member.name')}</Table.Th>
            {(['weight', 'share', 'turns', 'credit', 'waiting', 'open', 'dailyCap'] as const).map(
              (figure) => (
                <Table.Th key={figure} scope="col" ta="right" title={t(`memberHint.${figure}`)}>
                  {t(`member.${figure}`)}
                </Table.Th>
              ),
            )}
            <Table.Th scope="col" pl="xl">
              {t('member.available')}
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {queue.members.map((member) => (
            <Table.Tr key={member.rep.id}>
              <Table.Th scope="row">{member.rep.name}</Table.Th>
              <Table.Td ta="right">{number(member.weight)}</Table.Td>
              <Table.Td ta="right">{words.share(member.share)}</Table.Td>
              <Table.Td ta="right">{number(member.turns)}</Table.Td>
              <Table.Td ta="right">{words.credit(member.credit)}</Table.Td>
              <Table.Td ta="right">{number(member.waiting)}</Table.Td>
              <Table.Td ta="right">{number(member.open)}</Table.Td>
              <Table.Td ta="right">
                {member.dailyCap === null ? t('member.noCap') : number(member.dailyCap)}
              </Table.Td>
              <Table.Td pl="xl">
                <Availability member={member} mayEdit={mayEdit} />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

function Availability({
  member: { rep },
  mayEdit,
}: {
  readonly member: Member;
  readonly mayEdit: boolean;
}): ReactNode {
  const { t } = useTranslation('manager');
  const { moment } = useFormats();
  const now = useServerNow();
  const client = useQueryClient();
  const offerUndo = useOfferUndo();
  const sayFailure = useSayFailure();
  const set = useMutation({
    mutationFn: ({ available }: { available: boolean; undoes?: boolean }) =>
      execute(SetAvailabilityDocument, { input: { userId: rep.id, available } }),
    onSuccess: (_, { available, undoes = false }) => {
      if (!undoes)
        offerUndo(t(available ? 'member.isBack' : 'member.isAway', { name: rep.name }), () =>
          set.mutate({ available: !available, undoes: true }),
        );
    },
    onError: sayFailure,
    onSettled: () => client.invalidateQueries({ queryKey: keys.queues }),
  });
  if (!rep.active) return t('queues.left');
  const { unavailableUntil } = rep;
  const back =
    !rep.available && unavailableUntil !== null
      ? t('member.back', { when: moment(unavailableUntil, now) })
      : null;
  if (!mayEdit) return back ?? t(rep.available ? 'member.there' : 'queues.away');
  return (
    <Switch
      checked={set.isPending ? set.variables.available : rep.available}
      aria-label={t('member.takesTurns', { name: rep.name })}
      label={back ?? t(rep.available ? 'member.there' : 'queues.away')}
      onChange={(event) => set.mutate({ available: event.currentTarget.checked })}
    />
  );
}
