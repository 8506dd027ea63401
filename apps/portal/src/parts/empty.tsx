import type { ReactNode } from 'react';
import { Message } from './message';

export interface EmptyProps {
  /** What will stand here. */
  readonly title: string;
  readonly text?: string;
  /** The first step. */
  readonly action?: ReactNode;
}

export const Empty = ({ title, text, action }: EmptyProps): ReactNode => (
  <Message title={title}>
    {text !== undefined && <p>{text}</p>}
    {action}
  </Message>
);
