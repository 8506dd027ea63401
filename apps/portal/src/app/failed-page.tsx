import { useQueryErrorResetBoundary } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import type { ErrorComponentProps } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Failed } from '../parts/failed';
import { BarePage } from './bare-page';

/** What a page shows that could not be shown: what happened, that nothing was lost, what to do. */
export function FailedPage({ error, reset }: ErrorComponentProps): ReactNode {
  const router = useRouter();
  const boundary = useQueryErrorResetBoundary();
  const again = (): void => {
    boundary.reset();
    reset();
    void router.invalidate();
  };
  return <Failed error={error} onRetry={again} page />;
}

/** The same where not even the page around it is there. */
export const BareFailedPage = (props: ErrorComponentProps): ReactNode => (
  <BarePage>
    <FailedPage {...props} />
  </BarePage>
);
