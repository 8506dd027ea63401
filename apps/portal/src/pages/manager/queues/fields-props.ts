import type { QueueChoicesQuery } from '../generated/graphql';
import type { QueueDraft } from './queue-draft';

/** What every group of fields is given. */
export interface FieldsProps {
  readonly draft: QueueDraft;
  readonly change: (patch: Partial<QueueDraft>) => void;
  /** What is wrong at a field or anything inside of it, by its path. */
  readonly problem: (path: string) => string | undefined;
  readonly choices: QueueChoicesQuery;
}
