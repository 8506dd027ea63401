import { MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  RouterProvider,
} from '@tanstack/react-router';
import { render, screen } from '@testing-library/react';
import type { RenderResult } from '@testing-library/react';
import type { ReactNode } from 'react';
import { startI18n } from '../src/i18n/i18n';

/** Shows something as a page would: with words, theme, answers and a router; waits until it is there. */
export async function renderPage(shown: ReactNode): Promise<RenderResult> {
  await startI18n();
  const root = createRootRoute();
  const page = createRoute({
    getParentRoute: () => root,
    path: '$',
    component: () => <main>{shown}</main>,
  });
  const router = createRouter({
    routeTree: root.addChildren([page]),
    history: createMemoryHistory({ initialEntries: ['/here'] }),
  });
  const result = render(
    <MantineProvider env="test">
      <QueryClientProvider client={new QueryClient()}>
        {/* The tests' own router is none of the registered one's routes. */}
        <RouterProvider router={router as never} />
      </QueryClientProvider>
    </MantineProvider>,
  );
  await screen.findByRole('main');
  return result;
}
