import { Outlet, useNavigate, useRouter } from '@tanstack/react-router';
import { useQueryClient } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { askServerTime, useViewer } from '../api/viewer';
import { TimeZone } from '../i18n/use-formats';
import { Announcer } from '../live/announcer';
import { LiveProvider } from '../live/live';
import { Loading } from '../parts/loading';
import { useShortcuts } from '../parts/use-shortcuts';
import { endOfSession } from './end-of-session';
import { LiveNews } from './live-news';
import { SUBMITTERS } from './navigation';
import { Places } from './places';
import { ShellHeader } from './shell-header';
import styles from './shell.module.css';

const Palette = lazy(() => import('./palette'));
const ShortcutsHelp = lazy(() => import('./shortcuts-help'));

type Dialog = 'palette' | 'help' | null;

/** A connection that is lost again at once: the next one asks, and until then the clock is as good as it was. */
const isAskedAgain = (): void => undefined;

/** The page around all pages of the signed-in. */
export function Shell(): ReactNode {
  const { t } = useTranslation('app');
  const viewer = useViewer();
  const router = useRouter();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const [dialog, setDialog] = useState<Dialog>(null);
  const close = (): void => setDialog(null);
  useShortcuts({
    'mod+K': () => setDialog('palette'),
    '?': () => setDialog('help'),
    n: () => {
      if (SUBMITTERS.includes(viewer.role)) void navigate({ href: '/referrals/new' });
    },
  });
  return (
    <LiveProvider
      onSignedOut={() => void endOfSession(router, queryClient)}
      onConnected={() => void askServerTime().catch(isAskedAgain)}
    >
      <TimeZone timeZone={viewer.timeZone}>
        <a href="#main" className={styles.skip}>
          {t('skip')}
        </a>
        <div className={styles.shell}>
          <ShellHeader onSearch={() => setDialog('palette')} onHelp={() => setDialog('help')} />
          <Places className={styles.places} />
          <main id="main" tabIndex={-1} className={styles.main}>
            <Suspense fallback={<Loading page />}>
              <Outlet />
            </Suspense>
          </main>
        </div>
        <Suspense>
          {dialog === 'palette' && <Palette onClose={close} />}
          {dialog === 'help' && <ShortcutsHelp onClose={close} />}
        </Suspense>
        <Suspense>
          <LiveNews />
        </Suspense>
        <Announcer />
      </TimeZone>
    </LiveProvider>
  );
}
