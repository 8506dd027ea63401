import { MantineProvider } from '@mantine/core';
import '@mantine/core/styles.css';
import '@mantine/notifications/styles.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createQueryClient } from './api/query-client';
import { endOfSession } from './app/end-of-session';
import { followLanguage } from './app/follow-language';
import { createAppRouter } from './app/router';
import { readable, theme } from './app/theme';
import { Toasts } from './app/toasts';
import './app/tokens.css';
import { startI18n } from './i18n/i18n';

/** What the page's policy lets a style through by; the server makes a new one for every page. */
const nonce = document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? '';
// Read by what keeps the page from scrolling behind a dialog.
Object.assign(globalThis, { __webpack_nonce__: nonce });

const queryClient = createQueryClient(() => void endOfSession(router, queryClient));
const router = createAppRouter(queryClient);

await startI18n();
followLanguage(queryClient);
const root = document.getElementById('root');
if (!root) throw new Error('The page has no place for the portal.');
createRoot(root).render(
  <StrictMode>
    <MantineProvider
      theme={theme}
      defaultColorScheme="auto"
      cssVariablesResolver={readable}
      getStyleNonce={() => nonce}
    >
      <QueryClientProvider client={queryClient}>
        <Toasts />
        <RouterProvider router={router} />
      </QueryClientProvider>
    </MantineProvider>
  </StrictMode>,
);
