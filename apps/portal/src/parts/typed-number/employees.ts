import { readCount } from '../../i18n/typed-number';
import type { ReadCount } from '../../i18n/typed-number';

/** As many as the server takes. */
export const MOST_EMPLOYEES = 10_000_000;

export const readEmployees = (typed: string): ReadCount => readCount(typed, MOST_EMPLOYEES);

/** Null where nothing was typed, or no number that the server takes. */
export function employeesOf(typed: string): number | null {
  const read = readEmployees(typed);
  return 'count' in read ? read.count : null;
}
