import { SIGNAL_PROBLEM_CODES } from './signal-problem.js';
import type { SignalProblem } from './signal-problem.js';

export const CSV_PROBLEM_CODES = [
  ...SIGNAL_PROBLEM_CODES,
  'CSV_EMPTY',
  'CSV_MALFORMED',
  'CSV_COLUMN_MISSING',
  'CSV_COLUMN_UNKNOWN',
  'CSV_COLUMN_TWICE',
  'CSV_CELLS_TOO_MANY',
  'CSV_LINES_TOO_MANY',
  'KIND_UNKNOWN',
  'DATE_INVALID',
  'PARTNER_UNKNOWN',
] as const;

/** One thing that is wrong with an uploaded file. CSV_COLUMN_MISSING carries `columns`, CSV_LINES_TOO_MANY `max`. */
export interface CsvProblem {
  readonly code: (typeof CSV_PROBLEM_CODES)[number];
  /** The first line of the file is 1. */
  readonly line: number;
  /** The column's name; null: of the whole line. */
  readonly column: string | null;
  readonly params: Readonly<Record<string, string | number>>;
}

/** The columns, by what they say of a signal. */
export const CSV_COLUMNS = {
  kind: 'kind',
  account: 'account',
  seenAt: 'last_seen',
  evidence: 'evidence',
  evidenceUrl: 'url',
  count: 'count',
  partner: 'partner',
} as const;

export type CsvField = keyof typeof CSV_COLUMNS;

const isField = (field: string | undefined): field is CsvField =>
  field !== undefined && field in CSV_COLUMNS;

/** What is wrong with a signal, at the place of the file where it stands. */
export const atLine = ({ code, path, params }: SignalProblem, line: number): CsvProblem => {
  const [field] = path;
  return { code, params, line, column: isField(field) ? CSV_COLUMNS[field] : null };
};
