import type { ReactNode } from 'react';
import { Loading } from '../parts/loading';

export const PendingPage = (): ReactNode => <Loading page />;
