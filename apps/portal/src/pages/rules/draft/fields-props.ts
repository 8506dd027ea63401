import type { Rules } from '../queries';
import type { Notes } from './notes';

/** What every group of fields is given. */
export interface FieldsProps {
  readonly rules: Rules;
  readonly change: (patch: Partial<Rules>) => void;
  readonly notes: Notes;
}
