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
import { useCompanyName } from './use-company-name';

/** Says what comes in: to who listens, by the browser what the person wants, and to a rep whose turn it is on any page. */
export function LiveNews(): null {
  const { t } = useTranslation(['app', 'common']);
  const viewer = useViewer();
  const sentence = useSentence();
  const navigate = useNavigate();
  const { routesByPath } = useRouter();
  const { data: preferences } = useQuery(notificationPreferencesQuery);
  const companyName = useCompanyName();
  const tell = useCallback(
    (event: LiveEvent, company: string | null): void => {
      // What changes a setting shows where it is looked at, and interrupts nobody.
      if (event.referralId !== null) {
        const happened = sentence(event);
        announce(company === null ? happened : t('news.of', { company, happened }));
      }
      const kind = newsKind(event, viewer);
      if (kind === null) return;
      const isMyTurn = kind === 'REP_ASSIGNED';
      const open = (): void => {
        if (ABOUT_CONTESTS.has(kind)) {
          void navigate({ href: '/contested' });
          return;
        }
        const referral = event.referralId === null ? '/' : `/referrals/${event.referralId}`;
        void navigate({ href: isMyTurn && '/inbox' in routesByPath ? '/inbox' : referral });
      };
      const wanted = preferences?.find(
        (one) => one.kind === kind && one.channel === 'BROWSER' && one.enabled,
      );
      if (wanted)
        notify(wanted.title, {
          body: company ?? '',
          tag: event.referralId ?? event.id,
          onOpen: open,
        });
      if (isMyTurn)
        notifications.show({
          ...(company !== null && { title: company }),
          message: t('news.assigned'),
          onClick: open,
          closeButtonProps: { 'aria-label': t('common:action.close') },
        });
    },
    [navigate, preferences, routesByPath, sentence, t, viewer],
  );
  const hear = useCallback(
    (event: LiveEvent): void => {
      // Asked only for news of somebody's own: a manager's stream tells of every referral there is.
      const about = newsKind(event, viewer) === null ? null : event.referralId;
      companyName(about).then(
        (company) => tell(event, company ?? companyIn(event)),
        // Without the name it is told all the same.
        () => tell(event, null),
      );
    },
    [companyName, tell, viewer],
  );
  useLiveEvent(hear);
  return null;
}

const ABOUT_CONTESTS: ReadonlySet<string> = new Set(['CONTESTED', 'CONTEST_KEPT']);

/** News of no referral that one may see name their company themselves. */
const companyIn = ({ data }: LiveEvent): string | null =>
  typeof data.company === 'string' ? data.company : null;
