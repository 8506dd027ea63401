import { CsvError, parse } from 'csv-parse/sync';
import { CSV_COLUMNS } from './csv-problem.js';
import type { CsvField, CsvProblem } from './csv-problem.js';
import { SIGNAL_KINDS } from './signal-fact.js';
import type { TypedSignal } from './signal-fact.js';

export const MOST_LINES = 10_000;
const LONGEST_LINE = 10_000;

/** A line that can be read as a signal, judged or not. */
export interface CsvSignal {
  readonly line: number;
  /** The partner's short name; null: the file does not say. */
  readonly partner: string | null;
  readonly typed: TypedSignal;
}

export interface ReadCsv {
  readonly signals: readonly CsvSignal[];
  readonly problems: readonly CsvProblem[];
}

interface Line {
  readonly line: number;
  readonly cells: readonly string[];
}

const NEEDED: readonly CsvField[] = ['kind', 'seenAt', 'evidence'];
const FIELDS = Object.keys(CSV_COLUMNS) as readonly CsvField[];

/**
 * Reads an uploaded file: the columns named in its first line in any order, divided by commas,
 * semicolons or tabs, as spreadsheets of any country write it. What is wrong is told by line and column.
 */
export function readSignalsCsv(text: string): ReadCsv {
  const lines = linesOf(text);
  if ('problem' in lines) return { signals: [], problems: [lines.problem] };
  const [header, ...rest] = lines.lines;
  if (!header || rest.length === 0)
    return { signals: [], problems: [problemOf(header?.line ?? 1, 'CSV_EMPTY')] };
  const columns = columnsOf(header);
  if (columns.problems.length > 0) return { signals: [], problems: columns.problems };
  if (rest.length > MOST_LINES)
    return {
      signals: [],
      problems: [problemOf(MOST_LINES + 2, 'CSV_LINES_TOO_MANY', null, { max: MOST_LINES })],
    };
  const read = rest.map((line) => signalOf(line, columns.at));
  return {
    signals: read.flatMap(({ signal }) => signal ?? []),
    problems: read.flatMap(({ problems }) => problems),
  };
}

function linesOf(text: string): { readonly lines: readonly Line[] } | { problem: CsvProblem } {
  const lines: Line[] = [];
  try {
    parse(text, {
      bom: true,
      delimiter: delimiterOf(text),
      max_record_size: LONGEST_LINE,
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
      on_record: (cells: readonly string[], { lines: line }) => {
        if (cells.some((cell) => cell !== '')) lines.push({ line, cells });
        return null;
      },
    });
    return { lines };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error['lines'] === 'number' ? error['lines'] : lines.length + 1;
    return { problem: problemOf(line, 'CSV_MALFORMED') };
  }
}

/** What divides the names of the columns, in which it cannot stand itself. */
function delimiterOf(text: string): string {
  const header = text.slice(0, LONGEST_LINE).split(/\r|\n/, 1)[0] ?? '';
  const times = (delimiter: string): number => header.split(delimiter).length;
  return [',', ';', '\t'].reduce((best, each) => (times(each) > times(best) ? each : best));
}

function columnsOf({ line, cells }: Line): {
  readonly at: ReadonlyMap<CsvField, number>;
  readonly problems: readonly CsvProblem[];
} {
  const at = new Map<CsvField, number>();
  const problems: CsvProblem[] = [];
  for (const [index, cell] of cells.entries()) {
    if (cell === '') continue;
    const name = cell.toLowerCase().replace(/[\s-]+/g, '_');
    const field = FIELDS.find((each) => CSV_COLUMNS[each] === name);
    if (field === undefined)
      problems.push(problemOf(line, 'CSV_COLUMN_UNKNOWN', cell.slice(0, 50)));
    else if (at.has(field)) problems.push(problemOf(line, 'CSV_COLUMN_TWICE', name));
    else at.set(field, index);
  }
  const missing = NEEDED.filter((field) => !at.has(field)).map((field) => CSV_COLUMNS[field]);
  if (missing.length > 0)
    problems.push(problemOf(line, 'CSV_COLUMN_MISSING', null, { columns: missing.join(', ') }));
  return { at, problems };
}

function signalOf(
  { line, cells }: Line,
  at: ReadonlyMap<CsvField, number>,
): { readonly signal: CsvSignal | null; readonly problems: readonly CsvProblem[] } {
  const cell = (field: CsvField): string | null => {
    const index = at.get(field);
    return (index === undefined ? '' : cells[index]) || null;
  };
  const problems: CsvProblem[] = [];
  const wrong = (field: CsvField, code: CsvProblem['code']): null => {
    problems.push(problemOf(line, code, CSV_COLUMNS[field]));
    return null;
  };
  if (cells.length > Math.max(...at.values()) + 1 && cells.slice(at.size).some(Boolean))
    problems.push(problemOf(line, 'CSV_CELLS_TOO_MANY'));
  const kind = kindOf(cell('kind'), wrong);
  const seenAt = seenAtOf(cell('seenAt'), wrong);
  const count = countOf(cell('count'), wrong);
  if (kind === null || seenAt === null || problems.length > 0) return { signal: null, problems };
  const typed = {
    ...{ kind, seenAt, count, account: cell('account') },
    ...{ evidence: cell('evidence') ?? '', evidenceUrl: cell('evidenceUrl') },
  };
  return { signal: { line, partner: cell('partner'), typed }, problems };
}

type Wrong = (field: CsvField, code: CsvProblem['code']) => null;

function kindOf(cell: string | null, wrong: Wrong): TypedSignal['kind'] | null {
  if (cell === null) return wrong('kind', 'REQUIRED');
  const name = cell.toUpperCase().replace(/[\s-]+/g, '_');
  return SIGNAL_KINDS.find((kind) => kind === name) ?? wrong('kind', 'KIND_UNKNOWN');
}

const DAY = /^\d{4}-\d\d-\d\d$/;
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:\d\d)$/i;

/** A day, which begins in UTC, or a moment. */
function seenAtOf(cell: string | null, wrong: Wrong): Date | null {
  if (cell === null) return wrong('seenAt', 'REQUIRED');
  const isDay = DAY.test(cell);
  const at = isDay || INSTANT.test(cell) ? new Date(cell) : null;
  if (at === null || Number.isNaN(at.getTime())) return wrong('seenAt', 'DATE_INVALID');
  // The 31st of February is the 3rd of March to a Date.
  return isDay && at.toISOString().slice(0, 10) !== cell ? wrong('seenAt', 'DATE_INVALID') : at;
}

function countOf(cell: string | null, wrong: Wrong): number | null {
  if (cell === null) return null;
  return /^\d{1,9}$/.test(cell) ? Number(cell) : wrong('count', 'NUMBER_OUT_OF_RANGE');
}

const problemOf = (
  line: number,
  code: CsvProblem['code'],
  column: string | null = null,
  params: CsvProblem['params'] = code === 'NUMBER_OUT_OF_RANGE' ? { min: 1, max: 1_000_000 } : {},
): CsvProblem => ({ code, line, column, params });
