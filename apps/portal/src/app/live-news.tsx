import { notifications } from '@mantine/notifications';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useRouter } from '@tanstack/react-router';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { notificationPreferencesQuery } from '../api/notification-preferences';
import { useViewer } from '../api/viewer';
import { announce } from '../live/announcer';
import { notify } from '../live/browser-notifications';
import type { LiveEvent } from '../live/keys-touched';
import { useLiveEvent } from '../live/live';
import { newsKind } from '../live/news-kind';
import { useSentence } from '../parts/story/use-sentence';

/** Says what comes in: to who listens, by the browser what the person wants, and to a rep whose turn it is on any page. */
export function LiveNews(): null {
  const { t } = useTranslation(['app', 'common']);
  const viewer = useViewer();
  const sentence = useSentence();
  const navigate = useNavigate();
  const { routesByPath } = useRouter();
  const { data: preferences } = useQuery(notificationPreferencesQuery);
  const hear = useCallback(
    (event: LiveEvent): void => {
      // What changes a setting shows where it is looked at, and interrupts nobody.
      if (event.referralId !== null) announce(sentence(event));
      const kind = newsKind(event, viewer);
      if (kind === null) return;
      const isMyTurn = kind === 'REP_ASSIGNED';
      const open = (): void => {
        const referral = event.referralId === null ? '/' : `/referrals/${event.referralId}`;
        void navigate({ href: isMyTurn && '/inbox' in routesByPath ? '/inbox' : referral });
      };
      const wanted = preferences?.find(
        (one) => one.kind === kind && one.channel === 'BROWSER' && one.enabled,
      );
      if (wanted) notify(wanted.title, { tag: event.referralId ?? event.id, onOpen: open });
      if (isMyTurn)
        notifications.show({
          message: t('news.assigned'),
          onClick: open,
          closeButtonProps: { 'aria-label': t('common:action.close') },
        });
    },
    [navigate, preferences, routesByPath, sentence, t, viewer],
  );
  useLiveEvent(hear);
  return null;
}
