import { notifications } from '@mantine/notifications';
import { useNavigate, useRouter } from '@tanstack/react-router';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useViewer } from '../api/viewer';
import { announce } from '../live/announcer';
import { notify } from '../live/browser-notifications';
import type { LiveEvent } from '../live/keys-touched';
import { useLiveEvent } from '../live/live';
import { useSentence } from '../parts/story/use-sentence';

/** Says what comes in: to who listens, and to a rep whose turn it is, wherever they look. */
export function LiveNews(): null {
  const { t } = useTranslation(['app', 'common']);
  const viewer = useViewer();
  const sentence = useSentence();
  const navigate = useNavigate();
  const { routesByPath } = useRouter();
  const hear = useCallback(
    (event: LiveEvent): void => {
      announce(sentence(event));
      if (!isMyTurn(event, viewer.id)) return;
      const open = (): void => {
        if ('/inbox' in routesByPath) void navigate({ href: '/inbox' });
      };
      notify(t('news.assigned'), { tag: event.referralId ?? event.id, onOpen: open });
      notifications.show({
        message: t('news.assigned'),
        onClick: open,
        closeButtonProps: { 'aria-label': t('common:action.close') },
      });
    },
    [navigate, routesByPath, sentence, t, viewer.id],
  );
  useLiveEvent(hear);
  return null;
}

function isMyTurn({ type, data }: LiveEvent, viewerId: string): boolean {
  if (type !== 'referral.assigned') return false;
  const { rep } = data;
  return typeof rep === 'object' && rep !== null && 'id' in rep && rep.id === viewerId;
}
