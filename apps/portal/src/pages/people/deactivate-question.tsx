import { Button, Group, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { execute } from '../../api/execute';
import { keys } from '../../api/keys';
import { OpenWorkDocument } from './operations';
import type { ListedPerson } from './use-people';

export interface DeactivateQuestionProps {
  readonly person: ListedPerson;
  readonly busy: boolean;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
}

/** Says what becomes of what they have, before they are locked out. */
export function DeactivateQuestion(props: DeactivateQuestionProps): ReactNode {
  const { person, busy, onConfirm, onClose } = props;
  const { t } = useTranslation(['people', 'common']);
  const { id, name, partner } = person;
  const question = { repId: id, open: true };
  const work = useQuery({
    queryKey: keys.referrals(question),
    enabled: partner === null,
    queryFn: async ({ signal }) =>
      (await execute(OpenWorkDocument, { repId: id }, { signal })).referrals.totalCount,
  });
  return (
    <Stack gap="sm">
      <Text>{t('deactivate.text', { name })}</Text>
      <Text role="status">{whatBecomes()}</Text>
      <Group justify="flex-end" mt="sm" gap="sm">
        <Button variant="default" onClick={onClose} data-autofocus>
          {t('common:action.cancel')}
        </Button>
        <Button color="red.9" loading={busy} onClick={onConfirm}>
          {t('deactivate.action')}
        </Button>
      </Group>
    </Stack>
  );

  function whatBecomes(): string {
    if (partner !== null) return t('deactivate.partners', { partner: partner.name });
    // What cannot be counted now is passed on all the same.
    if (work.data === undefined) return t('deactivate.some');
    return work.data === 0 ? t('deactivate.none') : t('deactivate.work', { count: work.data });
  }
}
